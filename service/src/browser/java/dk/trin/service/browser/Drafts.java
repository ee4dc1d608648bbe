package dk.trin.service.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.versions.Attempt;
import dk.trin.service.versions.Drafting;
import dk.trin.service.versions.Edit;
import dk.trin.service.versions.Outcome;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionId;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import java.util.List;

/** Drafts of rule sets of their own, so that no test meets what another one has written. */
record Drafts(Drafting drafting, Register register) {
    private static final Actor ANNE = new Actor("local|anne", "anne", Role.ALL);

    /** A copy of a small rule set; answers where its pages are. */
    String of(String name) {
        return at(done(drafting.copy(new VersionId("ballerup", 1), name, ANNE)).id());
    }

    /** Somebody else changes the draft meanwhile. */
    void edit(String path, String somebody, Edit... edits) {
        String[] parts = path.split("/");
        VersionId id = new VersionId(parts[2], Integer.parseInt(parts[3]));
        int revision = register.find(id).orElseThrow().version().revision();
        Actor actor = new Actor("local|" + somebody, somebody, Role.ALL);
        done(drafting.edit(new Attempt(id, revision, actor), List.of(edits)));
    }

    private static String at(VersionId id) {
        return "/regler/" + id.ruleSet() + "/" + id.number();
    }

    private static Version done(Outcome<Version> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<Version>) outcome).value();
    }
}
