package dk.trin.service.ui.rules;

import dk.trin.rules.sheet.CsvWriter;
import dk.trin.rules.sheet.Sheet;
import dk.trin.rules.text.Language;
import dk.trin.service.ui.GridView;
import dk.trin.service.ui.GridWords;
import dk.trin.service.versions.Act;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Stage;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionContent;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Refusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.springframework.stereotype.Component;

/** Puts together what the pages of sheets show. */
@Component
final class GridPages {
    private static final int DIGITS = 16;

    private final Register register;
    private final GridRuns runs;

    GridPages(Register register, GridRuns runs) {
        this.register = register;
        this.runs = runs;
    }

    /**
     * The page of a sheet.
     *
     * @param wanted whether somebody asked to edit; a draft is open for it anyway, others have more to lose
     */
    GridPage page(GridAddress address, boolean wanted) {
        Register.Standing standing = standing(address);
        Stage stage = standing.version().stage();
        boolean editable = stage.allows(Act.EDIT);
        return page(address, standing, new Openness(editable && (wanted || stage == Stage.DRAFT), editable));
    }

    /** The page of a sheet for somebody who does not edit. */
    GridPage reading(GridAddress address) {
        return page(address, standing(address), new Openness(false, false));
    }

    private record Openness(boolean editing, boolean editable) {}

    private GridPage page(GridAddress address, Register.Standing standing, Openness openness) {
        Version version = standing.version();
        VersionContent content = register.content(version);
        List<Sheet> sheets = content.sheets();
        Sheet sheet = sheet(sheets, address);
        Language language = Languages.current();
        GridSheet layout = new GridSheet(sheet, sheets, content.vocabulary(), language);
        GridView view = results(address, version).beside(layout.view());
        return new GridPage(
                address,
                standing,
                openness.editing(),
                openness.editable(),
                view,
                openness.editing() ? editors(layout, language) : List.of(),
                fingerprint(sheet),
                layout.firstLine(),
                policy(layout, language),
                siblings(address, sheets, language));
    }

    Register.Standing standing(GridAddress address) {
        return register.find(address.version()).orElseThrow(Refusal::notFound);
    }

    /** How each column is filled in. */
    static List<GridEditor> editors(GridSheet layout, Language language) {
        List<GridView.Column> columns = layout.columns();
        return IntStream.range(0, columns.size())
                .mapToObj(index ->
                        GridEditor.of(columns.get(index), layout.choices().get(index), language))
                .toList();
    }

    /** The sheet of an address. */
    static Sheet sheet(List<Sheet> sheets, GridAddress address) {
        return sheets.stream()
                .filter(sheet -> sheet.name().equals(address.sheet()))
                .findFirst()
                .orElseThrow(Refusal::notFound);
    }

    /** What the scenarios tell of the rows of a sheet. */
    GridResults results(GridAddress address, Version version) {
        Language language = Languages.current();
        Optional<ScenarioRuns> run = runs.of(version);
        if (run.isEmpty() || address.sheet().equals(GridAddress.OFFERS)) {
            return GridResults.none();
        }
        return address.isScenarios()
                ? GridResults.ofScenarios(run.get(), address, language)
                : GridResults.ofTable(run.get(), address, language);
    }

    private static String policy(GridSheet layout, Language language) {
        return Optional.ofNullable(layout.properties().get("HitPolicy"))
                .flatMap(policy -> GridWords.find(language, "policy." + policy))
                .orElse("");
    }

    private static List<GridPage.Sibling> siblings(GridAddress address, List<Sheet> sheets, Language language) {
        return sheets.stream()
                .filter(sheet -> !sheet.name().equals("about"))
                .map(sheet -> {
                    GridAddress other = address.beside(sheet.name());
                    return new GridPage.Sibling(GridSheet.title(sheet, language), other.path(), other.equals(address));
                })
                .toList();
    }

    /** Names what a sheet says. */
    static String fingerprint(Sheet sheet) {
        return DigestUtils.sha256Hex(CsvWriter.write(sheet)).substring(0, DIGITS);
    }
}
