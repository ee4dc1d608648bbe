package dk.trin.service.ui.assess;

import dk.trin.service.decision.AssessmentWriter;
import dk.trin.service.log.CanonicalJson;
import dk.trin.service.recommendation.PageRequests;
import dk.trin.service.ui.Fault;
import dk.trin.service.web.Actor;
import dk.trin.service.web.FaultWords;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ObjectNode;

/** Keeps the recommendation that the page shows, under an id that says nothing about anybody. */
@Controller
@RolesAllowed(Role.PROFESSIONAL)
class KeepController {
    private final AssessPages pages;
    private final PageRequests requests;
    private final Refused refused;

    KeepController(AssessPages pages, PageRequests requests, FaultWords words) {
        this.pages = pages;
        this.requests = requests;
        this.refused = new Refused(words);
    }

    @PostMapping(AssessController.PATH + "/gem")
    String keep(@RequestParam MultiValueMap<String, String> fields, Actor actor, Model model) {
        AssessPages.Tried tried = pages.tried(AssessForm.of(fields).with("show", List.of(View.KEEP.code())));
        if (!tried.given().faults().isEmpty()) {
            return again(tried, List.of(), model);
        }
        try {
            String id = requests.keep(body(tried), actor, once(tried.form()));
            return "redirect:" + AssessController.PATH + "/" + id;
        } catch (Refusal refusal) {
            return again(tried, refused.faults(refusal, KeepController::target, tried.wording()), model);
        }
    }

    private String again(AssessPages.Tried tried, List<Fault> faults, Model model) {
        model.addAttribute("page", pages.refused(tried, faults));
        return AssessController.PAGE;
    }

    private static byte[] body(AssessPages.Tried tried) {
        ObjectNode body = CanonicalJson.object();
        body.put("ruleSet", tried.ruleSet().id()).put("version", tried.ruleSet().version());
        tried.form().field("reference").ifPresent(reference -> body.put("reference", reference));
        tried.form().field("previous").ifPresent(previous -> body.put("previous", previous));
        body.set(
                "assessment",
                new AssessmentWriter(tried.ruleSet().vocabulary())
                        .tree(tried.given().assessment()));
        return CanonicalJson.of(body).getBytes(StandardCharsets.UTF_8);
    }

    /** A form that was sent without its key counts every time. */
    private static String once(AssessForm form) {
        return form.field("once")
                .filter(key -> key.length() <= 36)
                .orElseGet(() -> UUID.randomUUID().toString());
    }

    private static String target(RequestFault fault) {
        return fault.pointer().equals("/reference") || fault.pointer().equals("/previous") ? "reference" : "result";
    }
}
