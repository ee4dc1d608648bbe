package dk.trin.service.ui.rules;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.service.ui.Moments;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionId;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds the version that an address means, and what stands on top of its pages. */
@Component
final class VersionFinder {
    private final Register register;
    private final Moments moments;

    VersionFinder(Register register, Moments moments) {
        this.register = register;
        this.moments = moments;
    }

    /**
     * The version of an address.
     *
     * @throws Refusal when there is none
     */
    Register.Standing find(String ruleSet, int number) {
        return register.find(new VersionId(ruleSet, number)).orElseThrow(Refusal::notFound);
    }

    VersionHeading heading(Register.Standing standing) {
        Version version = standing.version();
        return new VersionHeading(
                version.id().ruleSet(),
                title(version),
                version.id().number(),
                standing.state().code(),
                version.revision(),
                standing.firstDay().map(moments::day).orElse(""),
                standing.lastDay().map(moments::day).orElse(""));
    }

    /** What the version calls its rule set; the id as long as its sheets cannot be read. */
    String title(Version version) {
        return ruleSet(version)
                .map(read -> read.about().title().in(Languages.current()))
                .orElse(version.id().ruleSet());
    }

    /** The version as it can be read; empty while its sheets cannot. */
    Optional<RuleSet> ruleSet(Version version) {
        return register.engine(version).map(Engine::ruleSet);
    }

    /** What a version is compared with: the one in force, or else the one it was copied from; never itself. */
    Optional<Version> before(Version version) {
        return register.before(version)
                .filter(before -> !before.id().equals(version.id()))
                .or(() -> version.basedOn().flatMap(register::find).map(Register.Standing::version));
    }
}
