package dk.trin.service.rulesets;

import dk.trin.api.ReviewsApi;
import dk.trin.api.model.AcknowledgeRequest;
import dk.trin.api.model.Acknowledged;
import dk.trin.api.model.EventList;
import dk.trin.api.model.FindingList;
import dk.trin.api.model.RemarkList;
import dk.trin.api.model.RemarkRequest;
import dk.trin.api.model.ScenarioResultList;
import dk.trin.api.model.VersionDiff;
import dk.trin.api.model.VersionImpact;
import dk.trin.api.model.VersionRemark;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Remark;
import dk.trin.service.versions.Review;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionId;
import dk.trin.service.web.Languages;
import dk.trin.service.web.RequestHeaders;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shows what there is to know before a version is approved, and what is said of it. */
@RestController
final class ReviewsController implements ReviewsApi {
    private final Register register;
    private final Review review;
    private final Drafting drafting;
    private final Comparison comparison;
    private final ExistingVersions existing;
    private final RequestHeaders headers;

    ReviewsController(
            Register register,
            Review review,
            Drafting drafting,
            Comparison comparison,
            ExistingVersions existing,
            RequestHeaders headers) {
        this.register = register;
        this.review = review;
        this.drafting = drafting;
        this.comparison = comparison;
        this.existing = existing;
        this.headers = headers;
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER})
    public ResponseEntity<FindingList> listFindings(String ruleSet, Integer number) {
        Version version = existing.version(ruleSet, number);
        return ResponseEntity.ok(mapper().findings(version, review.findings(version)));
    }

    @Override
    @RolesAllowed(Role.AUTHOR)
    public ResponseEntity<Acknowledged> acknowledgeFinding(String ruleSet, Integer number, AcknowledgeRequest body) {
        Review.Said said = new Review.Said(body.getReason(), headers.actor());
        return ResponseEntity.ok(mapper().acknowledged(
                        Obstacles.done(review.acknowledge(new VersionId(ruleSet, number), body.getFinding(), said))));
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER})
    public ResponseEntity<ScenarioResultList> listScenarioResults(String ruleSet, Integer number) {
        Version version = existing.version(ruleSet, number);
        return ResponseEntity.ok(new ScenarioMapper(existing.engine(version)).results(version));
    }

    @Override
    @RolesAllowed({Role.AUTHOR, Role.APPROVER})
    public ResponseEntity<RemarkList> listRemarks(String ruleSet, Integer number) {
        return ResponseEntity.ok(mapper().remarks(
                        register.remarks(existing.version(ruleSet, number).id())));
    }

    @Override
    @RolesAllowed({Role.AUTHOR, Role.APPROVER})
    public ResponseEntity<VersionRemark> addRemark(String ruleSet, Integer number, RemarkRequest body) {
        Remark.About about = new Remark.About(
                Optional.ofNullable(body.getSheet()).orElse(""),
                Optional.ofNullable(body.getCell()).orElse(""));
        Review.Said said = new Review.Said(body.getText(), headers.actor());
        Remark kept = Obstacles.done(drafting.remark(new VersionId(ruleSet, number), about, said));
        return ResponseEntity.status(HttpStatus.CREATED).body(mapper().remark(kept));
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR})
    public ResponseEntity<EventList> listHistory(String ruleSet, Integer number) {
        return ResponseEntity.ok(new VersionMapper()
                .history(register.history(existing.version(ruleSet, number).id())));
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER})
    public ResponseEntity<VersionDiff> getDiff(String ruleSet, Integer number, @Nullable Integer to) {
        Comparison.Pair pair = comparison.of(existing.version(ruleSet, number), Optional.ofNullable(to));
        return ResponseEntity.ok(new DiffMapper(Languages.current()).diff(pair));
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER})
    public ResponseEntity<VersionImpact> getImpact(String ruleSet, Integer number, @Nullable Integer to) {
        Comparison.Pair pair = comparison.of(existing.version(ruleSet, number), Optional.ofNullable(to));
        return ResponseEntity.ok(new ImpactMapper(Languages.current()).impact(pair));
    }

    private static ReviewMapper mapper() {
        return new ReviewMapper(Languages.current());
    }
}
