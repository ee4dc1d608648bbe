package dk.trin.service.cli;

import dk.trin.rules.impact.Breakdown;
import dk.trin.rules.impact.Cause;
import dk.trin.rules.impact.Example;
import dk.trin.rules.impact.Group;
import dk.trin.rules.impact.Impact;
import dk.trin.rules.impact.IntensityMatrix;
import dk.trin.rules.impact.PartChange;
import dk.trin.rules.impact.Said;
import dk.trin.rules.impact.ScenarioImpact;
import dk.trin.rules.impact.Shift;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.text.Language;
import dk.trin.rules.vocabulary.Value;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes an impact as data. Nothing in it is about a real citizen. */
final class ImpactJson {
    private final Language language;

    private ImpactJson(Language language) {
        this.language = language;
    }

    static Map<String, Object> of(Impact impact, Language language) {
        ImpactJson json = new ImpactJson(language);
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("before", DiffJson.version(impact.diff().before()));
        data.put("after", DiffJson.version(impact.diff().after()));
        data.put("scenarios", impact.scenarios().stream().map(json::scenario).toList());
        data.put("citizens", impact.citizens());
        data.put("changed", impact.changed());
        data.put("intensity", matrix(impact.intensity()));
        data.put("breakdowns", impact.breakdowns().stream().map(json::breakdown).toList());
        data.put("shifts", impact.shifts().stream().map(json::shift).toList());
        data.put("examples", impact.examples().stream().map(json::example).toList());
        return data;
    }

    private Map<String, Object> scenario(ScenarioImpact scenario) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("id", scenario.scenario().id());
        data.put("title", scenario.scenario().title());
        data.put("changes", scenario.changes().stream().map(this::change).toList());
        data.put("causes", scenario.causes().stream().map(Cause::name).toList());
        return data;
    }

    private Map<String, Object> change(PartChange change) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("part", change.target().code());
        data.put("label", change.target().label().in(language));
        data.put("before", said(change.before()));
        data.put("after", said(change.after()));
        return data;
    }

    private static Map<String, Object> said(Said said) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("certain", said.certain().stream().map(Conclusion::code).toList());
        data.put("possible", said.possible().stream().map(Conclusion::code).toList());
        return data;
    }

    private static List<Map<String, Object>> matrix(IntensityMatrix matrix) {
        return matrix.counts().keySet().stream()
                .sorted(Comparator.<IntensityMatrix.Move>comparingInt(move -> position(move.from()))
                        .thenComparingInt(move -> position(move.to())))
                .map(move -> {
                    Map<String, Object> data = new LinkedHashMap<>();
                    data.put("from", move.from().map(Value::code).orElse(""));
                    data.put("to", move.to().map(Value::code).orElse(""));
                    data.put("citizens", matrix.counts().get(move));
                    return data;
                })
                .toList();
    }

    /** What is not certain comes last. */
    private static int position(Optional<Value> intensity) {
        return intensity.map(Value::position).orElse(Integer.MAX_VALUE);
    }

    private Map<String, Object> breakdown(Breakdown breakdown) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("factor", breakdown.factor().code());
        data.put("groups", breakdown.groups().stream().map(this::group).toList());
        return data;
    }

    private Map<String, Object> group(Group group) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("label", group.label().in(language));
        data.put("citizens", group.citizens());
        data.put("changed", group.changed());
        data.put("intensity", matrix(group.intensity()));
        return data;
    }

    private Map<String, Object> shift(Shift shift) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("part", shift.target().code());
        data.put("code", shift.code());
        data.put("label", shift.label().in(language));
        data.put("gained", shift.gained());
        data.put("lost", shift.lost());
        return data;
    }

    private Map<String, Object> example(Example example) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("citizens", example.citizens());
        data.put("changes", example.changes().stream().map(this::change).toList());
        data.put("causes", example.causes().stream().map(Cause::name).toList());
        return data;
    }
}
