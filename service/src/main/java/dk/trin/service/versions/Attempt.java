package dk.trin.service.versions;

import dk.trin.service.web.Actor;

/**
 * Who wants to change which version; the actor must have the role that the act belongs to.
 *
 * @param revision the one the actor has read
 */
public record Attempt(VersionId version, int revision, Actor actor) {}
