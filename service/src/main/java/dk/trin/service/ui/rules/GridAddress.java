package dk.trin.service.ui.rules;

import dk.trin.rules.ruleset.Scenario;
import dk.trin.service.versions.VersionId;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import org.springframework.web.util.UriUtils;

/**
 * Which sheet of which version a page is about.
 *
 * @param sheet {@code intensity.drl}, {@code scenarios} or {@code offers}
 */
record GridAddress(VersionId version, String sheet) {
    static final String SCENARIOS = "scenarios";
    static final String OFFERS = "offers";
    private static final String TABLE = ".drl";
    private static final Map<String, String> LISTS = Map.of("scenarier", SCENARIOS, "tilbud", OFFERS);

    /** The sheet that the variables of a path name. */
    static GridAddress of(Map<String, String> path) {
        VersionId version = new VersionId(path.get("ruleSet"), Integer.parseInt(path.get("version")));
        String sheet = Optional.ofNullable(path.get("table"))
                .map(table -> table + TABLE)
                .orElseGet(() -> LISTS.get(path.get("list")));
        return new GridAddress(version, sheet);
    }

    /** Another sheet of the same version. */
    GridAddress beside(String other) {
        return new GridAddress(version, other);
    }

    public boolean isTable() {
        return sheet.endsWith(TABLE);
    }

    public boolean isScenarios() {
        return sheet.equals(SCENARIOS);
    }

    /** The name of the table, {@code intensity}; of a list, that of the list. */
    public String name() {
        return isTable() ? sheet.substring(0, sheet.length() - TABLE.length()) : sheet;
    }

    /** Where the page of the version is. */
    public String versionPath() {
        return "/regler/" + version.ruleSet() + "/" + version.number();
    }

    /** Where the page is. */
    public String path() {
        if (isTable()) {
            return versionPath() + "/tabel/" + name();
        }
        return versionPath() + (isScenarios() ? "/scenarier" : "/tilbud");
    }

    /** Where the scenarios are listed in which a row decides. */
    String tried(String row) {
        return path() + "/afgjort?raekke=" + UriUtils.encode(row, StandardCharsets.UTF_8);
    }

    /** Where a row of any table of the version is. */
    String row(ScenarioRuns.Deciding deciding) {
        return beside(deciding.table().sheet()).path() + "#r" + deciding.row().line();
    }

    /** Where a scenario of the version is. */
    String scenario(Scenario scenario) {
        return beside(SCENARIOS).path() + "#r" + scenario.line();
    }
}
