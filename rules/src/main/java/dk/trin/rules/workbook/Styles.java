package dk.trin.rules.workbook;

import dk.trin.rules.problem.Severity;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The cell styles of one workbook, each made once. */
final class Styles {
    private static final String RULE = "D5DADF";
    private static final int TEXT_FORMAT = BuiltinFormats.getBuiltinFormat("@");

    private final XSSFWorkbook workbook;
    private final Map<Look, XSSFCellStyle> plain = new EnumMap<>(Look.class);
    private final Map<Look, XSSFCellStyle> quoted = new EnumMap<>(Look.class);
    private final Map<String, XSSFCellStyle> marked = new HashMap<>();

    Styles(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    XSSFCellStyle of(Look look) {
        return plain.computeIfAbsent(look, this::make);
    }

    /** The same for a text that begins like a formula: Excel keeps it a text also after it has been edited. */
    XSSFCellStyle quoted(Look look) {
        return quoted.computeIfAbsent(look, absent -> {
            XSSFCellStyle style = make(look);
            style.setQuotePrefixed(true);
            return style;
        });
    }

    /** The same on the colour of a finding. */
    XSSFCellStyle marked(XSSFCellStyle style, Severity severity) {
        return marked.computeIfAbsent(severity + " " + style.getIndex(), absent -> {
            XSSFCellStyle copy = workbook.createCellStyle();
            copy.cloneStyleFrom(style);
            fill(copy, colour(severity));
            return copy;
        });
    }

    /** Calm, and never the only sign. */
    private static String colour(Severity severity) {
        return switch (severity) {
            case ERROR -> "F9DCD6";
            case WARNING -> "FCEFC9";
            case NOTE -> "E3ECF5";
        };
    }

    private XSSFCellStyle make(Look look) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setFont(font(look));
        style.setLocked(look.isLocked());
        style.setWrapText(look.wraps());
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) (look.isInGrid() ? 1 : 0));
        if (look != Look.NUMBER) {
            style.setDataFormat(TEXT_FORMAT);
        }
        if (!look.paper().isEmpty()) {
            fill(style, look.paper());
        }
        if (look.isRuled()) {
            style.setBorderBottom(BorderStyle.THIN);
            style.setBottomBorderColor(colour(RULE));
        }
        return style;
    }

    private XSSFFont font(Look look) {
        XSSFFont font = workbook.createFont();
        font.setFontName("Calibri");
        font.setFontHeightInPoints((short) look.points());
        font.setBold(look.isBold());
        font.setColor(colour(look.ink()));
        font.setUnderline(look == Look.LINK || look == Look.CELL_LINK ? Font.U_SINGLE : Font.U_NONE);
        return font;
    }

    private static void fill(XSSFCellStyle style, String colour) {
        style.setFillForegroundColor(colour(colour));
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
    }

    private static XSSFColor colour(String hex) {
        return new XSSFColor(HexFormat.of().parseHex(hex));
    }
}
