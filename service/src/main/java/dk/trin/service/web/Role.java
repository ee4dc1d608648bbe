package dk.trin.service.web;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a caller may do, as an endpoint names it in {@code RolesAllowed}. One person may have several; four eyes hold all
 * the same, for nobody approves a version that they edited.
 */
public final class Role {
    /** Another system that asks for recommendations and keeps them. */
    public static final String CASE_SYSTEM = "case-system";
    /** A health professional, who tries scenarios and decides. */
    public static final String PROFESSIONAL = "professional";
    /** Somebody who edits decision tables. */
    public static final String AUTHOR = "author";
    /** Somebody who lets a version come into force, or takes one out of it. */
    public static final String APPROVER = "approver";
    /** Somebody who looks after what was done. */
    public static final String AUDITOR = "auditor";
    /** Somebody who looks after users, keys and the running service; never after rules. */
    public static final String ADMIN = "admin";

    /** All of them, as the contract lists them. */
    public static final Set<String> ALL = Collections.unmodifiableSet(
            new LinkedHashSet<>(List.of(CASE_SYSTEM, PROFESSIONAL, AUTHOR, APPROVER, AUDITOR, ADMIN)));

    private Role() {}
}
