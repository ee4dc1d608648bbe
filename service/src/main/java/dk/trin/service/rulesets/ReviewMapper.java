package dk.trin.service.rulesets;

import dk.trin.api.model.Acknowledged;
import dk.trin.api.model.CheckFinding;
import dk.trin.api.model.FindingList;
import dk.trin.api.model.RemarkList;
import dk.trin.api.model.VersionRemark;
import dk.trin.rules.check.Finding;
import dk.trin.rules.text.Language;
import dk.trin.service.versions.Acknowledgement;
import dk.trin.service.versions.Remark;
import dk.trin.service.versions.Review;
import dk.trin.service.versions.Version;
import java.util.List;
import java.util.Locale;

/** Writes findings and remarks as the contract shows them, in one language. */
record ReviewMapper(Language language) {
    FindingList findings(Version version, List<Review.Reviewed> findings) {
        return new FindingList(
                version.id().ruleSet(),
                version.id().number(),
                version.revision(),
                findings.stream().noneMatch(Review.Reviewed::isOpen),
                findings.stream().map(this::finding).toList());
    }

    Acknowledged acknowledged(Acknowledgement acknowledgement) {
        return new Acknowledged(acknowledgement.finding(), acknowledgement.reason())
                .actor(acknowledgement.actor())
                .at(VersionMapper.utc(acknowledgement.at()));
    }

    RemarkList remarks(List<Remark> remarks) {
        return new RemarkList(remarks.stream().map(this::remark).toList());
    }

    VersionRemark remark(Remark remark) {
        return new VersionRemark(
                remark.about().sheet(),
                remark.about().cell(),
                remark.words(),
                remark.actor(),
                VersionMapper.utc(remark.at()));
    }

    private CheckFinding finding(Review.Reviewed reviewed) {
        Finding finding = reviewed.finding();
        CheckFinding written = new CheckFinding(
                reviewed.key(),
                finding.code().code(),
                finding.severity().name().toLowerCase(Locale.ROOT),
                finding.place().sheet(),
                finding.place().cell(),
                finding.row(),
                finding.message().in(language),
                finding.suggestions());
        finding.witness()
                .ifPresent(witness -> written.setExample(witness.words().in(language)));
        finding.acknowledgement()
                .ifPresent(reason -> written.setAcknowledged(new Acknowledged(reviewed.key(), reason)));
        reviewed.acknowledgement().map(this::acknowledged).ifPresent(written::setAcknowledged);
        return written;
    }
}
