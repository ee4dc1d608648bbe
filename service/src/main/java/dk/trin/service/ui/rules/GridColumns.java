package dk.trin.service.ui.rules;

import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.table.Operator;
import dk.trin.rules.table.TableForm;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Group;
import dk.trin.rules.vocabulary.Term;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.service.ui.GridView;
import dk.trin.service.ui.GridWords;
import dk.trin.service.versions.Edit;
import dk.trin.service.versions.Obstacle;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.VersionContent;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The conditions of a table as its author can add and remove them. */
@Component
final class GridColumns {
    private final GridPages pages;
    private final Register register;
    private final GridSaving saving;

    GridColumns(GridPages pages, Register register, GridSaving saving) {
        this.pages = pages;
        this.register = register;
        this.saving = saving;
    }

    /**
     * What the page of the columns shows.
     *
     * @param present the conditions that the table has
     * @param possible what could be asked besides, by group
     */
    record Shown(GridPage page, List<Present> present, List<Possible> possible) {}

    /** A condition that the table has, with the cells that would go with it. */
    record Present(int number, String name, List<String> filled) {}

    /** What can be asked about the terms of a group. */
    record Possible(String group, List<Choice> choices) {}

    /** One thing to ask, {@code atLeast social.network}. */
    record Choice(String code, String name) {}

    Shown of(GridAddress address) {
        GridPage page = pages.page(address, true);
        if (!page.editing()) {
            throw Refusal.notFound();
        }
        return new Shown(page, present(page.grid()), possible(address));
    }

    private static List<Present> present(GridView grid) {
        return IntStream.range(0, grid.columns().size())
                .filter(index -> grid.columns().get(index).part() == GridView.Part.CONDITION)
                .mapToObj(index -> new Present(
                        grid.columns().get(index).number(),
                        grid.columns().get(index).name(),
                        grid.rows().stream()
                                .filter(row -> !row.cells().get(index).text().isEmpty())
                                .map(row ->
                                        row.id() + ": " + row.cells().get(index).text())
                                .toList()))
                .toList();
    }

    private List<Possible> possible(GridAddress address) {
        VersionContent content = content(address);
        Language language = Languages.current();
        Vocabulary vocabulary = content.vocabulary();
        List<TableForm.Column> there = form(content, address).columns();
        List<Possible> possible = new ArrayList<>();
        for (Group group : vocabulary.groups()) {
            Stream<Term> terms = vocabulary.factors().stream()
                    .filter(factor -> factor.group().equals(group.code()))
                    .map(Term.class::cast);
            possible.add(new Possible(group.label().in(language), choices(terms, there, language)));
        }
        possible.add(new Possible(
                GridWords.in(language, "column.levels"), choices(concluded(content, address), there, language)));
        return possible.stream().filter(each -> !each.choices().isEmpty()).toList();
    }

    private static List<Choice> choices(Stream<Term> terms, List<TableForm.Column> there, Language language) {
        return terms.flatMap(term -> Stream.of(Operator.values())
                        .filter(operator -> operator.fits(term))
                        .filter(operator -> !there.contains(new TableForm.Column.Asks(operator, term.code())))
                        .map(operator -> new Choice(
                                operator.code() + " " + term.code(),
                                term.label().in(language) + " – " + GridWords.asks(operator, language))))
                .toList();
    }

    /** What the other tables conclude. */
    private static Stream<Term> concluded(VersionContent content, GridAddress address) {
        return content.sheets().stream()
                .filter(sheet -> !sheet.name().equals(address.sheet()))
                .flatMap(sheet -> TableForm.of(sheet).stream())
                .flatMap(form -> form.columns().stream())
                .filter(TableForm.Column.Concludes.class::isInstance)
                .map(column -> ((TableForm.Column.Concludes) column).output())
                .distinct()
                .flatMap(output -> content.vocabulary().term(output).stream());
    }

    /** Puts an empty condition behind the others. */
    GridSaved add(GridAddress address, String asks, GridSaving.Seen seen, Actor actor) {
        VersionContent content = content(address);
        boolean offered = possible(address).stream()
                .flatMap(each -> each.choices().stream())
                .anyMatch(choice -> choice.code().equals(asks));
        if (!offered) {
            return new GridSaved.Failed(Obstacle.IMPOSSIBLE_EDIT);
        }
        String[] parts = asks.split(" ");
        Operator operator = Stream.of(Operator.values())
                .filter(each -> each.code().equals(parts[0]))
                .findFirst()
                .orElseThrow();
        Term term = content.vocabulary().term(parts[1]).orElseThrow();
        return saving.save(address, seen, added(address.sheet(), form(content, address), operator, term), actor);
    }

    private static List<Edit> added(String sheet, TableForm form, Operator operator, Term term) {
        int last = IntStream.range(0, form.columns().size())
                .filter(index -> form.columns().get(index) instanceof TableForm.Column.Asks)
                .max()
                .orElse(0);
        int column = last + 2;
        return List.of(
                new Edit.InsertColumn(sheet, column),
                new Edit.SetCell(sheet, form.keywords(), column, "CONDITION"),
                new Edit.SetCell(sheet, form.templates(), column, operator.template(term.code())),
                new Edit.SetCell(
                        sheet, form.headings(), column, operator.heading(term).danish()));
    }

    GridSaved remove(GridAddress address, int column, GridSaving.Seen seen, Actor actor) {
        List<TableForm.Column> columns = form(content(address), address).columns();
        boolean asks =
                column >= 1 && column <= columns.size() && columns.get(column - 1) instanceof TableForm.Column.Asks;
        return asks
                ? saving.save(address, seen, List.of(new Edit.DeleteColumn(address.sheet(), column)), actor)
                : new GridSaved.Failed(Obstacle.IMPOSSIBLE_EDIT);
    }

    private VersionContent content(GridAddress address) {
        return register.content(pages.standing(address).version());
    }

    private static TableForm form(VersionContent content, GridAddress address) {
        Sheet sheet = GridPages.sheet(content.sheets(), address);
        return TableForm.of(sheet).orElseThrow(Refusal::notFound);
    }
}
