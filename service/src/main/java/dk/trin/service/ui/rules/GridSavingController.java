package dk.trin.service.ui.rules;

import dk.trin.service.ui.GridWords;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what the script of a grid sends while somebody writes. */
@RestController
@RequestMapping({GridController.TABLE, GridController.LIST})
@RolesAllowed(Role.AUTHOR)
class GridSavingController {
    /** As much as the largest paste needs. */
    private static final int MOST_BYTES = 4 * 1024 * 1024;

    private final GridSaving saving;
    private final JsonMapper json;

    GridSavingController(GridSaving saving, JsonMapper json) {
        this.saving = saving;
        this.json = json;
    }

    /**
     * What the script is told.
     *
     * @param message for the one who writes; empty when all is well
     */
    record Answer(int revision, String seen, List<GridSaved.Refused> refused, String message) {
        static Answer saying(String message) {
            return new Answer(0, "", List.of(), message);
        }
    }

    @PostMapping(path = "/rettelser", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Answer> save(@PathVariable Map<String, String> path, InputStream body, Actor actor)
            throws IOException {
        GridSaved saved = saving.save(GridAddress.of(path), changes(body), actor);
        if (saved instanceof GridSaved.Kept kept) {
            return ResponseEntity.ok(new Answer(kept.revision(), kept.seen(), kept.refused(), ""));
        }
        if (saved instanceof GridSaved.Conflict conflict) {
            return answer(HttpStatus.CONFLICT, conflict.by());
        }
        String key = "obstacle." + ((GridSaved.Failed) saved).obstacle().name();
        return answer(
                HttpStatus.FORBIDDEN,
                GridWords.find(Languages.current(), key)
                        .orElseGet(() -> GridWords.in(Languages.current(), "obstacle.other")));
    }

    private GridChanges changes(InputStream body) throws IOException {
        byte[] read = body.readNBytes(MOST_BYTES + 1);
        if (read.length > MOST_BYTES) {
            throw new Refusal(ProblemType.TOO_LARGE, List.of());
        }
        try {
            return json.readValue(read, GridChanges.class);
        } catch (JacksonException unreadable) {
            throw Refusal.invalid(List.of());
        }
    }

    private static ResponseEntity<Answer> answer(HttpStatus status, String message) {
        return ResponseEntity.status(status).body(Answer.saying(message));
    }
}
