package dk.trin.service.versions;

import dk.trin.rules.problem.Reading;
import dk.trin.rules.ruleset.RuleSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * One version as it is kept, without its content.
 *
 * @param revision changes with every change to the version, so that nobody overwrites what they have not seen
 * @param hash of the content, {@code sha256:…}; empty as long as the sheets of a draft cannot be read
 * @param approvedHash of the content that was approved; empty while nothing is
 * @param changeNote what is new, in the words of its authors
 * @param basedOn what it was copied from; empty for what came with the product
 * @param lastDay the last day it can be in force, as its sheets say; empty while no end is set
 */
public record Version(
        VersionId id,
        Stage stage,
        int revision,
        String hash,
        String approvedHash,
        String changeNote,
        Optional<VersionId> basedOn,
        Optional<LocalDate> lastDay,
        String createdBy,
        Instant createdAt) {
    /** The same at another stage, one revision on. */
    Version at(Stage next) {
        String approved = next == Stage.DRAFT || next == Stage.SUBMITTED ? "" : approvedHash;
        return new Version(id, next, revision + 1, hash, approved, changeNote, basedOn, lastDay, createdBy, createdAt);
    }

    /** The same, approved as it now is. */
    Version approved() {
        return new Version(
                id, Stage.APPROVED, revision + 1, hash, hash, changeNote, basedOn, lastDay, createdBy, createdAt);
    }

    /** The same with what its content now says, as a draft that nobody has approved. */
    Version edited(Digest digest) {
        return new Version(
                id,
                Stage.DRAFT,
                revision + 1,
                digest.hash(),
                "",
                changeNote,
                basedOn,
                digest.lastDay(),
                createdBy,
                createdAt);
    }

    Version noted(String note) {
        return new Version(id, stage, revision, hash, approvedHash, note, basedOn, lastDay, createdBy, createdAt);
    }

    /** What is kept beside a content, so that nobody needs to read all of it to know. */
    record Digest(String hash, Optional<LocalDate> lastDay) {
        static Digest of(VersionContent content) {
            return content.read() instanceof Reading.Done<RuleSet> done
                    ? new Digest(done.value().hash(), done.value().about().validTo())
                    : new Digest("", Optional.empty());
        }
    }
}
