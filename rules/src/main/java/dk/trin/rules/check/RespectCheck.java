package dk.trin.rules.check;

import dk.trin.rules.cells.Region;
import dk.trin.rules.engine.Found;
import dk.trin.rules.engine.Goal;
import dk.trin.rules.problem.Place;
import dk.trin.rules.table.Conclusion;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import dk.trin.rules.vocabulary.Outputs;
import dk.trin.rules.vocabulary.Term;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * What every rule set must respect: a clarifying talk for everyone, a "no", those who are not digital, and red flags. A
 * statement about something that the vocabulary does not know is passed over.
 */
final class RespectCheck {
    private static final String CLARIFYING_TALK = "clarifying-talk";
    private static final String DIGITAL = "digital";
    private static final List<No> NOES = List.of(
            new No("lifestyle.wantsCessation", "nicotine-cessation"),
            new No("lifestyle.wantsAlcoholTalk", "alcohol-talk"));
    private static final List<RedFlag> RED_FLAGS = List.of(
            new RedFlag("clinical.progression", "unstable", List.of("gp", "hospital")),
            new RedFlag("lifestyle.weight", "unintended-loss", List.of("gp")),
            new RedFlag("lifestyle.alcohol", "dependent", List.of("alcohol-treatment")));

    private final Subject subject;
    private final CitizensWith citizensWith;
    private final List<Finding> findings = new ArrayList<>();

    private RespectCheck(Subject subject) {
        this.subject = subject;
        this.citizensWith = new CitizensWith(subject.ruleSet());
    }

    /** An answer to which no offer of a type may be given. */
    private record No(String factor, String offerType) {}

    /** An answer to which one of these must be said first. */
    private record RedFlag(String factor, String value, List<String> referBack) {}

    static List<Finding> of(Subject subject) {
        RespectCheck check = new RespectCheck(subject);
        check.talkForEveryone();
        NOES.forEach(check::no);
        check.notDigital();
        RED_FLAGS.forEach(check::redFlag);
        return check.findings;
    }

    private void talkForEveryone() {
        Optional<CheckedTable> table = subject.table(CLARIFYING_TALK);
        if (table.isEmpty()) {
            findings.add(Finding.of(
                    FindingCode.RESPECT, Place.sheet("about"), Messages.text("check.respect-no-talk-table")));
        } else {
            table.get()
                    .rows(row -> table.get().row(row).conclusion() instanceof Conclusion.GivesNone)
                    .forEach(row -> forbid(table.get(), row, everybody(), Messages.text("check.respect-talk")));
        }
    }

    private void no(No no) {
        Optional<CheckedTable> table = subject.table(no.offerType());
        Optional<Region> citizens = citizensWith.answer(no.factor(), "no");
        if (table.isPresent() && citizens.isPresent()) {
            table.get()
                    .rows(row -> table.get().offer(row).isPresent())
                    .forEach(row -> forbid(
                            table.get(),
                            row,
                            citizens.get(),
                            Messages.text(
                                    "check.respect-no",
                                    label(no.factor()),
                                    table.get().given(row))));
        }
    }

    private void notDigital() {
        citizensWith
                .answer("practical.digitalSkills", "non-digital")
                .ifPresent(citizens -> subject.tables().forEach(table -> {
                    IntPredicate digital = row -> table.offer(row)
                            .filter(offer -> offer.format().code().equals(DIGITAL))
                            .isPresent();
                    table.rows(digital)
                            .forEach(row -> forbid(
                                    table, row, citizens, Messages.text("check.respect-digital", table.given(row))));
                }));
    }

    private void redFlag(RedFlag flag) {
        Optional<Region> citizens = citizensWith.answer(flag.factor(), flag.value());
        if (citizens.isEmpty()) {
            return;
        }
        Text message = Messages.text("check.respect-red-flag", label(flag.factor()), value(flag));
        Optional<CheckedTable> table = subject.table(Outputs.REFER_BACK);
        if (table.isEmpty()) {
            findings.add(Finding.of(FindingCode.RESPECT, Place.sheet("about"), message));
            return;
        }
        List<Region> referring = table.get()
                .regions(row -> flag.referBack()
                        .contains(table.get().row(row).conclusion().code()));
        Finding finding = Finding.of(FindingCode.RESPECT, table.get().table().place(), message);
        report(subject.search().find(Goal.inside(citizens.get()).outsideOf(referring)), finding, table.get());
    }

    /** None of these citizens may get what a row gives. */
    private void forbid(CheckedTable table, int row, Region citizens, Text message) {
        Finding finding = table.finding(FindingCode.RESPECT, row, message);
        report(subject.search().find(table.decides(row).and(citizens)), finding, table);
    }

    private void report(Found found, Finding finding, CheckedTable table) {
        if (found instanceof Found.Somebody somebody) {
            findings.add(finding.with(subject.portrait().of(somebody)));
        } else if (found instanceof Found.Unfinished) {
            findings.add(Unfinished.of(FindingCode.RESPECT, table.table()));
        }
    }

    private Text label(String factor) {
        return citizensWith.term(factor).map(Term::label).orElse(Text.EMPTY);
    }

    private Text value(RedFlag flag) {
        return citizensWith
                .term(flag.factor())
                .flatMap(term -> term.withCode(flag.value()))
                .map(value -> value.label())
                .orElse(Text.EMPTY);
    }

    private static Region everybody() {
        return Region.of(List.of());
    }
}
