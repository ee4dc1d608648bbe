package dk.trin.service.verification;

import dk.trin.api.model.ChainFinding;
import dk.trin.rules.text.Language;
import dk.trin.rules.text.Messages;
import dk.trin.service.log.Head;
import dk.trin.service.log.Verification;
import java.time.ZoneOffset;

/** Writes what was verified, in one language. */
final class LogMapper {
    private final Language language;

    LogMapper(Language language) {
        this.language = language;
    }

    dk.trin.api.model.Verification verification(Verification verified) {
        return new dk.trin.api.model.Verification(
                verified.isIntact(),
                verified.chains(),
                verified.links(),
                verified.entries(),
                verified.erased(),
                verified.findings().stream().map(this::finding).toList());
    }

    private ChainFinding finding(Verification.Finding finding) {
        String code = finding.fault().code();
        String text = Messages.in(
                language, "log.finding." + code, String.valueOf(finding.entry()), String.valueOf(finding.last()));
        return new ChainFinding(finding.writer(), finding.link(), finding.entry(), code, text);
    }

    static dk.trin.api.model.Head head(Head head) {
        return new dk.trin.api.model.Head(
                head.writer(),
                head.link(),
                head.entry(),
                head.hash(),
                head.at().atOffset(ZoneOffset.UTC),
                head.publicKey(),
                head.signature());
    }
}
