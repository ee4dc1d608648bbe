package dk.trin.rules.check;

import dk.trin.rules.cells.Axis;
import dk.trin.rules.cells.Grid;
import dk.trin.rules.cells.Region;
import dk.trin.rules.cells.Restriction;
import dk.trin.rules.engine.Found;
import dk.trin.rules.engine.Goal;
import dk.trin.rules.text.Messages;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Kind;
import dk.trin.rules.vocabulary.Need;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Value;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The lowest effective level: nobody without an established need gets above the ordinary course. Without need is who has
 * the first value of every factor that says something of need, and at most one disease.
 */
final class LowestLevelCheck {
    private static final Set<String> GROUPS_OF_NEED = Set.of("clinical", "social", "personal", "mastery", "function");
    private static final String ORDINARY = "standard";

    private final Subject subject;
    private final Grid grid;

    private LowestLevelCheck(Subject subject) {
        this.subject = subject;
        this.grid = subject.grid();
    }

    static List<Finding> of(Subject subject) {
        LowestLevelCheck check = new LowestLevelCheck(subject);
        return subject.table(Outputs.INTENSITY).flatMap(check::finding).stream().toList();
    }

    private Optional<Finding> finding(CheckedTable table) {
        Optional<Value> ordinary =
                subject.ruleSet().vocabulary().known(Outputs.INTENSITY).withCode(ORDINARY);
        if (ordinary.isEmpty()) {
            return Optional.empty();
        }
        return table.rows(row -> table.help(row) > ordinary.get().position())
                .boxed()
                .flatMap(row -> withoutNeed().map(citizens -> finding(table, row, citizens)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Finding> finding(CheckedTable table, int row, Region citizens) {
        Goal goal = table.decides(row).and(citizens);
        Found found = subject.search().find(goal);
        if (found instanceof Found.Unfinished) {
            return Optional.of(Unfinished.of(FindingCode.RESPECT, table.table()));
        }
        return found instanceof Found.Somebody somebody
                ? Optional.of(table.finding(
                                FindingCode.RESPECT, row, Messages.text("check.respect-lowest-level", table.given(row)))
                        .with(subject.portrait().of(somebody)))
                : Optional.empty();
    }

    /** Once for every disease there is, and for none. */
    private Stream<Region> withoutNeed() {
        List<Restriction> first = IntStream.range(0, grid.size())
                .filter(place -> saysNeed(grid.axis(place)))
                .mapToObj(place -> new Restriction(place, MoreNeed.none(grid.axis(place))))
                .toList();
        return diseases()
                .map(members -> Region.of(
                        Stream.concat(first.stream(), members.stream()).toList()));
    }

    private static boolean saysNeed(Axis axis) {
        return axis.term() instanceof Factor factor
                && factor.need() != Need.NONE
                && GROUPS_OF_NEED.contains(factor.group());
    }

    private Stream<List<Restriction>> diseases() {
        List<Factor> sets = subject.ruleSet().factors().stream()
                .filter(factor -> factor.kind() == Kind.SET && GROUPS_OF_NEED.contains(factor.group()))
                .toList();
        Stream<List<Restriction>> atMostOne = sets.stream()
                .flatMap(set -> set.members().stream().map(member -> restrictions(sets, Optional.of(member))));
        return Stream.concat(Stream.of(restrictions(sets, Optional.empty())), atMostOne);
    }

    private List<Restriction> restrictions(List<Factor> sets, Optional<Value> disease) {
        return sets.stream()
                .flatMap(set -> set.members().stream()
                        .map(member -> new Restriction(
                                grid.placeOf(set, member),
                                disease.filter(member::equals).isPresent() ? Axis.OfMember.YES : Axis.OfMember.NO)))
                .toList();
    }
}
