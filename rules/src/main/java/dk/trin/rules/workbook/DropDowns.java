package dk.trin.rules.workbook;

import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Range;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.DataValidationConstraint.OperatorType;
import org.apache.poi.ss.usermodel.DataValidationConstraint.ValidationType;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Gives the columns of a tab their drop-downs and bounds, also in the empty rows below the last. */
final class DropDowns {
    /** As many characters as Excel shows of a title, and of a hint. */
    private static final int MOST_TITLE = 32;

    private static final int MOST_HINT = 255;
    private static final int SPARE_LINES = 200;

    private final ValueLists lists;
    private final Language language;

    DropDowns(ValueLists lists, Language language) {
        this.lists = lists;
        this.language = language;
    }

    void add(XSSFSheet tab, Layout layout, int lastLine) {
        int last = Math.min(Sheet.MOST_LINES, lastLine + SPARE_LINES);
        for (int number = 1; number <= layout.columns().size(); number++) {
            Column column = layout.column(number);
            if (!(column.choice() instanceof Choice.Free)) {
                add(tab, column, new CellRangeAddressList(layout.headings(), last - 1, number - 1, number - 1));
            }
        }
    }

    private void add(XSSFSheet tab, Column column, CellRangeAddressList cells) {
        XSSFDataValidationHelper helper = new XSSFDataValidationHelper(tab);
        DataValidation validation = helper.createValidation(constraint(helper, column.choice()), cells);
        boolean several = column.choice() instanceof Choice.SomeOf;
        validation.setErrorStyle(several ? DataValidation.ErrorStyle.WARNING : DataValidation.ErrorStyle.STOP);
        validation.setEmptyCellAllowed(true);
        validation.setShowErrorBox(true);
        validation.createErrorBox(in("workbook.error.title"), cut(error(column.choice()), MOST_HINT));
        if (!column.title().isEmpty()) {
            validation.setShowPromptBox(true);
            validation.createPromptBox(cut(column.title(), MOST_TITLE), cut(column.hint(), MOST_HINT));
        }
        tab.addValidationData(validation);
    }

    private DataValidationConstraint constraint(XSSFDataValidationHelper helper, Choice choice) {
        if (choice instanceof Choice.Number number) {
            return helper.createNumericConstraint(
                    number.whole() ? ValidationType.INTEGER : ValidationType.DECIMAL,
                    OperatorType.BETWEEN,
                    number.range().least().toPlainString(),
                    number.range().most().toPlainString());
        }
        String list = choice instanceof Choice.OneOf one ? one.list() : ((Choice.SomeOf) choice).list();
        return helper.createFormulaListConstraint(lists.reference(
                list, choice.listed().stream().map(Choice.Option::text).toList()));
    }

    private String error(Choice choice) {
        if (choice instanceof Choice.Number number) {
            Range range = number.range();
            return Messages.in(language, "workbook.error.number", range, range.unit());
        }
        return in(choice instanceof Choice.SomeOf ? "workbook.error.several" : "workbook.error.one");
    }

    private String in(String key) {
        return Messages.in(language, key);
    }

    private static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
