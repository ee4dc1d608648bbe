package dk.trin.service.ui.operations;

import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.log.DecisionLog;
import dk.trin.service.log.Head;
import dk.trin.service.log.HeadsJson;
import dk.trin.service.ui.Download;
import dk.trin.service.ui.Moments;
import dk.trin.service.verification.VerificationRuns;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartFile;

/** Verifies the log, and gives away the heads that prove it later. */
@Controller("operationsLogPage")
@RequestMapping("/drift/log")
@RolesAllowed({Role.AUDITOR, Role.ADMIN})
class LogPage {
    private static final String REFUSED = "redirect:/drift?heads=";

    private final VerificationRuns runs;
    private final DecisionLog log;
    private final AuditTrail trail;
    private final Moments moments;

    LogPage(VerificationRuns runs, DecisionLog log, AuditTrail trail, Moments moments) {
        this.runs = runs;
        this.log = log;
        this.trail = trail;
        this.moments = moments;
    }

    @PostMapping("/verification")
    String begin() {
        runs.begin(List.of());
        return "redirect:/drift#log";
    }

    /** The same from a page that goes on showing how far it is. */
    @PostMapping(path = "/verification", headers = "HX-Request=true")
    String beginHere(Model model) {
        runs.begin(List.of());
        return standing(model);
    }

    @GetMapping(path = "/verification", headers = "HX-Request=true")
    String standing(Model model) {
        model.addAttribute("log", LogStanding.of(runs.latest(), Languages.current()));
        return "operations/log :: standing";
    }

    /** Verifies the log and looks for heads that were exported before, as the API or this page gave them. */
    @PostMapping("/verification/heads")
    String begin(@RequestParam("file") MultipartFile file) throws IOException {
        List<Head> heads = HeadsJson.read(file.getBytes()).orElse(List.of());
        if (heads.isEmpty()) {
            return REFUSED + "none";
        }
        return runs.begin(heads) ? "redirect:/drift#log" : REFUSED + "busy";
    }

    /** A file that is larger than any list of heads is not read at all. */
    @ExceptionHandler(MaxUploadSizeExceededException.class)
    String tooLarge() {
        return REFUSED + "none";
    }

    /** As the API gives them, to be kept where nobody who can reach the log reaches. */
    @GetMapping("/heads")
    ResponseEntity<Map<String, Object>> heads(Actor actor) {
        Map<String, Object> heads = HeadsJson.of(log.heads());
        trail.append(AuditTrail.Entry.of(AuditAct.EXPORTED, actor, "heads"));
        return new Download<>("trin-heads-" + moments.today() + ".json", MediaType.APPLICATION_JSON, heads).answer();
    }
}
