package dk.trin.service.access;

import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.web.Role;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes the first administrator, for whoever can read the file that the first start wrote. */
public final class Setup {
    private final SetupCode code;
    private final Users users;
    private final AuditTrail trail;
    private final FirstRunFile file;

    Setup(SetupCode code, Users users, AuditTrail trail, FirstRunFile file) {
        this.code = code;
        this.users = users;
        this.trail = trail;
        this.file = file;
    }

    /**
     * Who is to be the first administrator.
     *
     * @param code that the first start wrote
     */
    public record Request(String code, String userName, String name, String password) {}

    /** Whether the first administrator is still to be made, and the code counts. */
    public boolean isOpen() {
        return code.isOpen();
    }

    /** Makes the administrator; after that the code counts no more. */
    public Result<User> make(Request request) {
        if (!code.accepts(request.code())) {
            trail.append(new AuditTrail.Entry(AuditAct.SETUP_FAILED, Optional.empty(), "", Map.of("reason", "code")));
            return Result.refused(Result.Why.WRONG_CODE);
        }
        Result<User> made = users.createFirst(
                new Users.Newcomer(request.userName(), request.name(), Set.of(Role.ADMIN)), request.password());
        if (made instanceof Result.Done) {
            code.close();
            file.forget(FirstRunFile.SETUP_CODE);
        }
        return made;
    }
}
