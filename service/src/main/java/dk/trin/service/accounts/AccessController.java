package dk.trin.service.accounts;

import dk.trin.api.AccessApi;
import dk.trin.api.model.Caller;
import dk.trin.api.model.SetupRequest;
import dk.trin.api.model.User;
import dk.trin.service.access.Setup;
import dk.trin.service.log.ETags;
import dk.trin.service.web.Actor;
import dk.trin.service.web.RequestHeaders;
import dk.trin.service.web.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Says who is calling, and makes the first administrator. */
@RestController
final class AccessController implements AccessApi {
    private final Setup setup;
    private final RequestHeaders headers;
    private final ETags etags;

    AccessController(Setup setup, RequestHeaders headers, ETags etags) {
        this.setup = setup;
        this.headers = headers;
        this.etags = etags;
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR, Role.ADMIN})
    public ResponseEntity<Caller> getCaller() {
        Actor actor = headers.actor();
        return etags.ok(new Caller(actor.id(), actor.name(), AccessMapper.roles(actor.roles())));
    }

    @Override
    @PermitAll
    public ResponseEntity<User> setUp(SetupRequest body) {
        var made = Results.done(
                setup.make(new Setup.Request(body.getCode(), body.getUserName(), body.getName(), body.getPassword())));
        return ResponseEntity.created(URI.create("/api/v1/users/" + made.userName()))
                .body(AccessMapper.user(made));
    }
}
