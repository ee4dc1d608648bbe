package dk.trin.service.ui.operations;

import dk.trin.service.accounts.AuditTable;
import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditEvent;
import dk.trin.service.audit.AuditFilter;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.ui.Download;
import dk.trin.service.ui.Moments;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows who did what to gain access and with it. */
@Controller
@RequestMapping("/drift/spor")
@RolesAllowed({Role.AUDITOR, Role.ADMIN})
class AuditPages {
    private static final int PAGE = 50;
    private static final int TABLE = 10_000;

    private final AuditTrail trail;
    private final Clock clock;
    private final Moments moments;

    AuditPages(AuditTrail trail, Clock clock, Moments moments) {
        this.trail = trail;
        this.clock = clock;
        this.moments = moments;
    }

    @GetMapping
    String show(@RequestParam MultiValueMap<String, String> fields, Model model) {
        AuditForm form = AuditForm.of(new Sent(fields));
        // One more than fits tells whether there is a next page.
        List<AuditEvent> found = trail.read(form.filter(clock.getZone(), PAGE + 1));
        List<AuditEvent> page = found.subList(0, Math.min(found.size(), PAGE));
        model.addAttribute("form", form);
        model.addAttribute("acts", List.of(AuditAct.values()));
        model.addAttribute("events", page);
        model.addAttribute("next", found.size() > PAGE ? page.get(PAGE - 1).number() : 0);
        return "operations/audit";
    }

    @GetMapping("/tabel.csv")
    ResponseEntity<String> table(Actor actor, @RequestParam MultiValueMap<String, String> fields) {
        AuditFilter filter = AuditForm.of(new Sent(fields)).filter(clock.getZone(), TABLE);
        String table = AuditTable.of(trail.read(filter));
        trail.append(AuditTrail.Entry.of(AuditAct.EXPORTED, actor, "audit"));
        return Download.csv("trin-spor-" + moments.today() + ".csv", table).answer();
    }
}
