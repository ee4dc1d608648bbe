package dk.trin.service.ui;

import dk.trin.service.web.Role;
import java.util.List;

/** A part of the pages, as the navigation names it. */
public enum Section {
    ASSESS("afproev", List.of(Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER)),
    RULES("regler", List.of(Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR)),
    CATALOGUE("tilbud", List.of(Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.ADMIN)),
    FOLLOW_UP("opfoelgning", List.of(Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR)),
    OPERATIONS("drift", List.of(Role.AUDITOR, Role.ADMIN));

    private final String path;
    private final List<String> roles;

    Section(String path, List<String> roles) {
        this.path = path;
        this.roles = roles;
    }

    /** The first part of the addresses of its pages; also its name in templates and messages. */
    public String path() {
        return path;
    }

    /** Who has something to do here. */
    public List<String> roles() {
        return roles;
    }
}
