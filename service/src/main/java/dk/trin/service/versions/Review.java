package dk.trin.service.versions;

import dk.trin.rules.check.CheckReport;
import dk.trin.rules.check.Checks;
import dk.trin.rules.check.Finding;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.problem.Severity;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Language;
import dk.trin.rules.workbook.Remark;
import dk.trin.rules.workbook.Workbook;
import dk.trin.rules.workbook.WorkbookWriter;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the checks find about a version, and what its authors say to their warnings. Thread-safe. */
public final class Review {
    private static final int MOST = 8;

    private final Ledger ledger;
    private final Recent<CheckReport> recent = new Recent<>(MOST);

    Review(Ledger ledger) {
        this.ledger = ledger;
    }

    /**
     * A finding and what has been said to it.
     *
     * @param acknowledgement why it may stand; empty while nobody has said so here
     */
    public record Reviewed(String key, Finding finding, Optional<Acknowledgement> acknowledgement) {
        /** Whether it stands in the way of submitting. */
        public boolean isOpen() {
            return finding.isOpen() && !(finding.severity() == Severity.WARNING && acknowledgement.isPresent());
        }
    }

    /** Everything that the checks find about a version as it is now. */
    public List<Reviewed> findings(Version version) {
        Map<String, Acknowledgement> said = ledger.records().acknowledgements(version.id()).stream()
                .collect(Collectors.toMap(Acknowledgement::finding, Function.identity()));
        return report(version).findings().stream()
                .map(finding -> {
                    String key = FindingKey.of(finding);
                    return new Reviewed(key, finding, Optional.ofNullable(said.get(key)));
                })
                .toList();
    }

    /** The sheets of a version as an Excel workbook, with a remark on every cell that has a finding. */
    public byte[] workbook(Version version, Language language) {
        VersionContent content = ledger.versions().content(version.id());
        List<Remark> remarks = report(version).findings().stream()
                .map(finding ->
                        new Remark(finding.severity(), finding.place(), finding.message(), finding.suggestions()))
                .toList();
        return new WorkbookWriter(content.vocabulary(), language).write(new Workbook(content.sheets()), remarks);
    }

    /** Keeps why a warning may stand. Whoever does so is one of the version's authors. */
    public Outcome<Acknowledgement> acknowledge(VersionId id, String finding, Said said) {
        said.actor().requireAny(Role.AUTHOR);
        return ledger.change(() -> ledger.open(id, Act.ACKNOWLEDGE)
                .then(version -> ledger.take(version, said.actor(), Part.EDITOR))
                .then(version -> {
                    if (!isWarning(version, finding)) {
                        return Outcome.refused(Obstacle.UNKNOWN_FINDING);
                    }
                    Acknowledgement kept = new Acknowledgement(
                            finding, said.reason(), said.actor().name(), ledger.now());
                    ledger.records().replace(id, kept);
                    ledger.note(version, Act.ACKNOWLEDGE, said.actor(), said.reason(), Map.of("finding", finding));
                    return Outcome.done(kept);
                }));
    }

    /** A reason and who gives it. */
    public record Said(String reason, Actor actor) {}

    private boolean isWarning(Version version, String key) {
        return report(version).of(Severity.WARNING).stream()
                .anyMatch(finding -> FindingKey.of(finding).equals(key));
    }

    private CheckReport report(Version version) {
        return recent.of(version, this::checked);
    }

    private CheckReport checked(Version version) {
        return Checks.of(ledger.versions().content(version.id()).read(), previous(version));
    }

    /** What the version was copied from, if that can still be read. */
    private Optional<RuleSet> previous(Version version) {
        return version.basedOn()
                .filter(id -> ledger.versions().find(id).isPresent())
                .map(id -> ledger.versions().content(id).read())
                .flatMap(reading ->
                        reading instanceof Reading.Done<RuleSet> done ? Optional.of(done.value()) : Optional.empty());
    }
}
