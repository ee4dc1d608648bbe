package dk.trin.rules.check;

import dk.trin.rules.problem.Place;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** One finding for all scenarios that differ for the same reason, told by the first of them. */
final class ScenarioFindings {
    private final Map<Text, List<ScenarioCheck>> byReason = new LinkedHashMap<>();

    void add(ScenarioCheck check) {
        if (!check.differences().isEmpty()) {
            byReason.computeIfAbsent(check.differences().get(0), absent -> new ArrayList<>())
                    .add(check);
        }
    }

    List<Finding> all() {
        return byReason.values().stream().map(ScenarioFindings::finding).toList();
    }

    private static Finding finding(List<ScenarioCheck> checks) {
        ScenarioCheck first = checks.get(0);
        String others =
                checks.stream().skip(1).map(check -> check.scenario().id()).collect(Collectors.joining(", "));
        Text also = others.isEmpty() ? Text.EMPTY : Messages.text("check.scenario-also", others);
        Text differences = new Text(joined(first, Language.DANISH), joined(first, Language.ENGLISH));
        return Finding.of(
                        FindingCode.SCENARIO,
                        new Place("scenarios", first.scenario().line(), 0),
                        Messages.text(
                                "check.scenario",
                                first.scenario().id(),
                                first.scenario().title(),
                                differences,
                                also))
                .about(first.scenario().id());
    }

    private static String joined(ScenarioCheck check, Language language) {
        return check.differences().stream().map(text -> text.in(language)).collect(Collectors.joining("; "));
    }
}
