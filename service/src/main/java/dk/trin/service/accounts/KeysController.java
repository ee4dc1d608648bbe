package dk.trin.service.accounts;

import dk.trin.api.KeysApi;
import dk.trin.api.model.KeyList;
import dk.trin.api.model.KeyRequest;
import dk.trin.api.model.KeyWithSecret;
import dk.trin.service.access.Keys;
import dk.trin.service.log.ETags;
import dk.trin.service.web.RequestHeaders;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Makes and revokes API keys. */
@RestController
final class KeysController implements KeysApi {
    private final Keys keys;
    private final RequestHeaders headers;
    private final ETags etags;

    KeysController(Keys keys, RequestHeaders headers, ETags etags) {
        this.keys = keys;
        this.headers = headers;
        this.etags = etags;
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR, Role.ADMIN})
    public ResponseEntity<KeyList> listKeys() {
        return etags.ok(new KeyList(
                keys.of(headers.actor()).stream().map(AccessMapper::key).toList()));
    }

    @Override
    @RolesAllowed({Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR, Role.ADMIN})
    public ResponseEntity<KeyWithSecret> createKey(KeyRequest body) {
        Keys.Wanted wanted = new Keys.Wanted(
                Optional.ofNullable(body.getSystem()),
                body.getLabel(),
                body.getRoles().stream().map(KeyRequest.RolesEnum::getValue).collect(Collectors.toSet()),
                Optional.ofNullable(body.getExpires()));
        Keys.Issued issued = Results.done(keys.create(headers.actor(), wanted));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new KeyWithSecret(AccessMapper.key(issued.key()), issued.secret()));
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR, Role.ADMIN})
    public ResponseEntity<Void> revokeKey(String key) {
        Results.done(keys.revoke(headers.actor(), key));
        return ResponseEntity.noContent().build();
    }
}
