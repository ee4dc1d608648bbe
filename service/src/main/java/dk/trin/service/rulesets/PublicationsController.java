package dk.trin.service.rulesets;

import dk.trin.api.PublicationsApi;
import dk.trin.api.model.PublishRequest;
import dk.trin.api.model.ReasonRequest;
import dk.trin.api.model.SubmitRequest;
import dk.trin.api.model.VersionSummary;
import dk.trin.service.versions.Approval;
import dk.trin.service.versions.Outcome;
import dk.trin.service.versions.Publishing;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionId;
import dk.trin.service.web.RequestHeaders;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Takes a version from draft to in force, and back. */
@RestController
final class PublicationsController implements PublicationsApi {
    private final Approval approval;
    private final Publishing publishing;
    private final Register register;
    private final ExistingVersions existing;
    private final RequestHeaders headers;

    PublicationsController(
            Approval approval,
            Publishing publishing,
            Register register,
            ExistingVersions existing,
            RequestHeaders headers) {
        this.approval = approval;
        this.publishing = publishing;
        this.register = register;
        this.existing = existing;
        this.headers = headers;
    }

    @Override
    @RolesAllowed(Role.AUTHOR)
    public ResponseEntity<VersionSummary> submitVersion(String ruleSet, Integer version, SubmitRequest body) {
        return answer(approval.submit(existing.attempt(ruleSet, version), body.getChangeNote()));
    }

    @Override
    @RolesAllowed(Role.APPROVER)
    public ResponseEntity<VersionSummary> returnVersion(String ruleSet, Integer version, ReasonRequest body) {
        return answer(approval.giveBack(existing.attempt(ruleSet, version), body.getReason()));
    }

    @Override
    @RolesAllowed(Role.APPROVER)
    public ResponseEntity<VersionSummary> approveVersion(String ruleSet, Integer version, ReasonRequest body) {
        return answer(approval.approve(existing.attempt(ruleSet, version), body.getReason()));
    }

    @Override
    @RolesAllowed(Role.APPROVER)
    public ResponseEntity<VersionSummary> publishVersion(String ruleSet, Integer version, PublishRequest body) {
        return answer(publishing.publish(existing.attempt(ruleSet, version), from(body), body.getReason()));
    }

    @Override
    @RolesAllowed(Role.APPROVER)
    public ResponseEntity<VersionSummary> rollBackVersion(String ruleSet, Integer version, ReasonRequest body) {
        VersionId id = new VersionId(ruleSet, version);
        return answer(publishing.rollBack(id, headers.actor(), body.getReason()));
    }

    @Override
    @RolesAllowed(Role.APPROVER)
    public ResponseEntity<VersionSummary> withdrawVersion(String ruleSet, Integer version, ReasonRequest body) {
        VersionId id = new VersionId(ruleSet, version);
        return answer(publishing.withdraw(id, headers.actor(), body.getReason()));
    }

    private static Optional<Instant> from(PublishRequest body) {
        return body.getFromDay() == null
                ? Optional.ofNullable(body.getFrom()).map(from -> from.toInstant())
                : Optional.of(Publishing.beginningOf(body.getFromDay()));
    }

    private ResponseEntity<VersionSummary> answer(Outcome<Version> outcome) {
        Version version = Obstacles.done(outcome);
        VersionSummary summary =
                register.find(version.id()).map(new VersionMapper()::summary).orElseThrow();
        return ResponseEntity.ok().eTag(RequestHeaders.tag(version.revision())).body(summary);
    }
}
