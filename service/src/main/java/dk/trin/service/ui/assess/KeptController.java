package dk.trin.service.ui.assess;

import dk.trin.api.model.DecisionRequest;
import dk.trin.api.model.OutcomeRequest;
import dk.trin.rules.engine.Engine;
import dk.trin.service.log.CanonicalJson;
import dk.trin.service.log.Kept;
import dk.trin.service.records.RecordRequests;
import dk.trin.service.ui.Fault;
import dk.trin.service.ui.Moments;
import dk.trin.service.versions.VersionId;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.Actor;
import dk.trin.service.web.BodyReader;
import dk.trin.service.web.FaultWords;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestFault;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Shows a recommendation that is kept, and keeps what was decided about it and how it ended. */
@Controller
@RequestMapping(AssessController.PATH + "/{id:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}")
@RolesAllowed(Role.PROFESSIONAL)
class KeptController {
    private static final String PAGE = "assess/kept";

    private final RecordRequests records;
    private final BodyReader bodies;
    private final Versions versions;
    private final AssessPages pages;
    private final Moments moments;
    private final Refused refused;

    KeptController(
            RecordRequests records,
            BodyReader bodies,
            Versions versions,
            AssessPages pages,
            Moments moments,
            FaultWords words) {
        this.records = records;
        this.bodies = bodies;
        this.versions = versions;
        this.pages = pages;
        this.moments = moments;
        this.refused = new Refused(words);
    }

    @GetMapping
    String show(@PathVariable String id, Model model) {
        return page(records.existing(id), AssessForm.empty(), List.of(), model);
    }

    @PostMapping("/beslutning")
    String decide(
            @PathVariable String id, @RequestParam MultiValueMap<String, String> fields, Actor actor, Model model) {
        AssessForm form = AssessForm.of(fields);
        Kept.Whole about = records.existing(id);
        try {
            records.decide(about, bodies.read(decision(form), DecisionRequest.class), actor);
            return "redirect:" + AssessController.PATH + "/" + id + "#decision";
        } catch (Refusal refusal) {
            return page(about, form, faults(refusal, KeptController::decisionField), model);
        }
    }

    @PostMapping("/afslutning")
    String end(@PathVariable String id, @RequestParam MultiValueMap<String, String> fields, Actor actor, Model model) {
        AssessForm form = AssessForm.of(fields);
        Kept.Whole about = records.existing(id);
        try {
            records.end(about, bodies.read(outcome(form), OutcomeRequest.class), actor);
            return "redirect:" + AssessController.PATH + "/" + id + "#outcome";
        } catch (Refusal refusal) {
            return page(about, form, faults(refusal, KeptController::outcomeField), model);
        }
    }

    private String page(Kept.Whole about, AssessForm form, List<Fault> faults, Model model) {
        Kept kept = about.kept();
        Engine engine = versions.ever(new VersionId(kept.ruleSet(), kept.version()))
                .orElseThrow(() -> new IllegalStateException("a kept recommendation has its version"));
        KeptMapper.Shows shows = new KeptMapper.Shows(pages.wording(), moments);
        model.addAttribute("kept", KeptMapper.of(about, engine, shows).kept(form, faults));
        return PAGE;
    }

    private List<Fault> faults(Refusal refusal, Function<RequestFault, String> target) {
        return refused.faults(refusal, target, pages.wording());
    }

    /** Offers count only where they differ from those recommended. */
    private static byte[] decision(AssessForm form) {
        ObjectNode body = CanonicalJson.object();
        form.field("decision").ifPresent(decision -> body.put("decision", decision));
        boolean followed = form.field("decision").filter("followed"::equals).isPresent();
        if (!followed) {
            form.field("reason").ifPresent(reason -> body.put("reason", reason));
        }
        form.field("text").ifPresent(text -> body.put("text", text));
        if (form.field("decision").filter("adjusted"::equals).isPresent()) {
            ArrayNode offers = body.putArray("offers");
            form.fields().getOrDefault("offers", List.of()).forEach(offers::add);
        }
        return CanonicalJson.of(body).getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] outcome(AssessForm form) {
        ObjectNode body = CanonicalJson.object();
        form.field("outcome").ifPresent(outcome -> body.put("outcome", outcome));
        if (form.field("outcome").filter("stopped"::equals).isPresent()) {
            form.field("stopReason").ifPresent(reason -> body.put("reason", reason));
        }
        return CanonicalJson.of(body).getBytes(StandardCharsets.UTF_8);
    }

    private static String decisionField(RequestFault fault) {
        String field =
                fault.pointer().split("/", -1).length > 1 ? fault.pointer().split("/", -1)[1] : "";
        return field.isEmpty() ? "decision" : "decision-" + field;
    }

    private static String outcomeField(RequestFault fault) {
        return fault.pointer().equals("/reason") ? "outcome-reason" : "outcome-outcome";
    }
}
