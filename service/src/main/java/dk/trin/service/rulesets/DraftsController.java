package dk.trin.service.rulesets;

import dk.trin.api.DraftsApi;
import dk.trin.api.model.CopyRequest;
import dk.trin.api.model.EditRequest;
import dk.trin.api.model.SheetList;
import dk.trin.api.model.VersionSummary;
import dk.trin.service.versions.Attempt;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Outcome;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Review;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionId;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import dk.trin.service.web.RequestHeaders;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Makes new versions. */
@RestController
final class DraftsController implements DraftsApi {
    private final Drafting drafting;
    private final Register register;
    private final Review review;
    private final ExistingVersions existing;
    private final RequestHeaders headers;

    DraftsController(
            Drafting drafting, Register register, Review review, ExistingVersions existing, RequestHeaders headers) {
        this.drafting = drafting;
        this.register = register;
        this.review = review;
        this.existing = existing;
        this.headers = headers;
    }

    @Override
    @RolesAllowed(Role.AUTHOR)
    public ResponseEntity<VersionSummary> createVersion(String ruleSet, CopyRequest body) {
        Actor actor = headers.actor();
        String source = body.getRuleSet() == null ? ruleSet : body.getRuleSet();
        return created(Obstacles.done(drafting.copy(new VersionId(source, body.getVersion()), ruleSet, actor)));
    }

    @Override
    @RolesAllowed(Role.AUTHOR)
    public ResponseEntity<VersionSummary> createVersionFromWorkbook(String ruleSet, Resource body) {
        Actor actor = headers.actor();
        VersionId basedOn = existing.latest(ruleSet).id();
        return created(Obstacles.done(drafting.take(basedOn, Workbooks.read(body), actor)));
    }

    private ResponseEntity<VersionSummary> created(Version draft) {
        URI location = URI.create("/api/v1/rule-sets/" + draft.id().ruleSet() + "/versions/"
                + draft.id().number());
        return ResponseEntity.created(location)
                .eTag(RequestHeaders.tag(draft.revision()))
                .body(summary(draft));
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER})
    public ResponseEntity<SheetList> listSheets(String ruleSet, Integer version) {
        Version found = existing.version(ruleSet, version);
        SheetList sheets =
                new VersionMapper().sheets(found, register.content(found).sheets());
        return ResponseEntity.ok().eTag(RequestHeaders.tag(found.revision())).body(sheets);
    }

    @Override
    @RolesAllowed(Role.AUTHOR)
    public ResponseEntity<VersionSummary> editSheets(String ruleSet, Integer version, EditRequest body) {
        return answer(drafting.edit(existing.attempt(ruleSet, version), EditRequests.edits(body)));
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER})
    public ResponseEntity<Resource> getWorkbook(String ruleSet, Integer version) {
        Version found = existing.version(ruleSet, version);
        byte[] workbook = review.workbook(found, Languages.current());
        return ResponseEntity.ok()
                .eTag(RequestHeaders.tag(found.revision()))
                .contentType(Workbooks.TYPE)
                .body(new ByteArrayResource(workbook));
    }

    @Override
    @RolesAllowed(Role.AUTHOR)
    public ResponseEntity<VersionSummary> replaceWorkbook(String ruleSet, Integer version, Resource body) {
        Attempt attempt = existing.attempt(ruleSet, version);
        return answer(drafting.replace(attempt, Workbooks.read(body)));
    }

    private ResponseEntity<VersionSummary> answer(Outcome<Version> outcome) {
        Version edited = Obstacles.done(outcome);
        return ResponseEntity.ok().eTag(RequestHeaders.tag(edited.revision())).body(summary(edited));
    }

    private VersionSummary summary(Version version) {
        return register.find(version.id()).map(new VersionMapper()::summary).orElseThrow();
    }
}
