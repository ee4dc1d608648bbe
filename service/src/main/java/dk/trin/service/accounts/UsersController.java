package dk.trin.service.accounts;

import dk.trin.api.UsersApi;
import dk.trin.api.model.User;
import dk.trin.api.model.UserChangeRequest;
import dk.trin.api.model.UserList;
import dk.trin.api.model.UserRequest;
import dk.trin.api.model.UserWithPassword;
import dk.trin.service.access.Result;
import dk.trin.service.access.Users;
import dk.trin.service.log.ETags;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestHeaders;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.net.URI;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Makes users and changes them. */
@RestController
@RolesAllowed(Role.ADMIN)
final class UsersController implements UsersApi {
    private final Users users;
    private final RequestHeaders headers;
    private final ETags etags;

    UsersController(Users users, RequestHeaders headers, ETags etags) {
        this.users = users;
        this.headers = headers;
        this.etags = etags;
    }

    @Override
    public ResponseEntity<UserList> listUsers() {
        return etags.ok(new UserList(
                users.all(headers.actor()).stream().map(AccessMapper::user).toList()));
    }

    @Override
    public ResponseEntity<User> getUser(String userName) {
        var user = users.find(headers.actor(), userName).orElseThrow(Refusal::notFound);
        return ResponseEntity.ok().eTag(RequestHeaders.tag(user.revision())).body(AccessMapper.user(user));
    }

    @Override
    public ResponseEntity<UserWithPassword> createUser(UserRequest body) {
        Users.Issued issued = Results.done(users.create(
                headers.actor(),
                new Users.Newcomer(
                        body.getUserName(),
                        body.getName(),
                        body.getRoles().stream()
                                .map(UserRequest.RolesEnum::getValue)
                                .collect(Collectors.toSet()))));
        return ResponseEntity.created(
                        URI.create("/api/v1/users/" + issued.user().userName()))
                .eTag(RequestHeaders.tag(issued.user().revision()))
                .body(AccessMapper.issued(issued));
    }

    @Override
    public ResponseEntity<User> changeUser(String userName, UserChangeRequest body) {
        Optional<Set<String>> roles = Optional.ofNullable(body.getRoles())
                .map(codes -> codes.stream()
                        .map(UserChangeRequest.RolesEnum::getValue)
                        .collect(Collectors.toSet()));
        var changed = Results.done(users.change(
                headers.actor(),
                new Users.Read(userName, headers.revision()),
                new dk.trin.service.access.User.Change(
                        Optional.ofNullable(body.getName()), roles, Optional.ofNullable(body.getDisabled()))));
        return ResponseEntity.ok().eTag(RequestHeaders.tag(changed.revision())).body(AccessMapper.user(changed));
    }

    @Override
    public ResponseEntity<UserWithPassword> resetPassword(String userName) {
        Result<Users.Issued> reset = users.resetPassword(headers.actor(), userName);
        Users.Issued issued = Results.done(reset);
        return ResponseEntity.ok()
                .eTag(RequestHeaders.tag(issued.user().revision()))
                .body(AccessMapper.issued(issued));
    }
}
