package dk.trin.service.backup;

import dk.trin.api.BackupsApi;
import dk.trin.api.model.Backup;
import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Makes backups. */
@RestController
@RolesAllowed(Role.ADMIN)
final class BackupsController implements BackupsApi {
    private final Backups backups;

    BackupsController(Backups backups) {
        this.backups = backups;
    }

    @Override
    public ResponseEntity<Backup> createBackup() {
        Backups.Backup made = backups.make().orElseThrow(() -> new Refusal(ProblemType.OWN_TOOLS, List.of()));
        return ResponseEntity.status(HttpStatus.CREATED)
                .body(new Backup(made.name(), made.at().atOffset(ZoneOffset.UTC), made.bytes()));
    }
}
