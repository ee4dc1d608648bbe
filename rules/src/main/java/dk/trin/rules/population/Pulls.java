package dk.trin.rules.population;

import dk.trin.rules.problem.Place;
import dk.trin.rules.problem.Problem;
import dk.trin.rules.problem.ProblemCode;
import dk.trin.rules.problem.Problems;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what follows what can be drawn: a trait follows earlier ones only, and something is left to chance. */
final class Pulls {
    private static final Place SHEET = Place.sheet("pulls");

    private final Map<String, List<Trait.Pull>> pulls;
    private final Problems problems;

    Pulls(Map<String, List<Trait.Pull>> pulls, Problems problems) {
        this.pulls = pulls;
        this.problems = problems;
    }

    void check(List<Trait> traits) {
        Set<String> drawn = new HashSet<>();
        for (Trait trait : traits) {
            trait.pulls().stream()
                    .filter(pull -> !drawn.contains(pull.trait()))
                    .forEach(pull -> problems.add(Problem.of(ProblemCode.UNKNOWN_CODE, SHEET, pull.trait())));
            checkChance(trait);
            drawn.add(trait.name());
            drawn.add(trait.factor().code());
        }
        pulls.keySet().stream()
                .filter(name -> !drawn.contains(name))
                .sorted()
                .forEach(name -> problems.add(ProblemCode.UNKNOWN_CODE, SHEET, name));
    }

    private void checkChance(Trait trait) {
        int[] weights = trait.pulls().stream().mapToInt(Trait.Pull::weight).toArray();
        if (!Ranks.leavesChance(weights)) {
            problems.add(ProblemCode.OUT_OF_RANGE, SHEET, trait.name(), "√(Σ weight²) < 100");
        }
    }
}
