package dk.trin.service.ui.assess;

import dk.trin.rules.text.Messages;
import dk.trin.service.log.CanonicalJson;
import dk.trin.service.log.DecisionLog;
import dk.trin.service.log.Kept;
import dk.trin.service.ui.Moments;
import dk.trin.service.web.Cpr;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds what is kept by its reference, which is typed into a form and never into an address. */
@Controller
@RequestMapping(AssessController.PATH + "/gemte")
@RolesAllowed(Role.PROFESSIONAL)
class FindController {
    private static final String PAGE = "assess/find";

    private final DecisionLog log;
    private final AssessPages pages;
    private final Moments moments;

    FindController(DecisionLog log, AssessPages pages, Moments moments) {
        this.log = log;
        this.pages = pages;
        this.moments = moments;
    }

    /**
     * What was found.
     *
     * @param reference as it was typed
     * @param fault why nothing was looked for; empty when something was, or nothing was typed yet
     * @param asked whether anything was looked for
     */
    record FoundView(String reference, Optional<String> fault, boolean asked, List<FoundLine> lines) {
        FoundView {
            lines = List.copyOf(lines);
        }
    }

    /** One recommendation that is kept. */
    record FoundLine(String id, String at, String ruleSet, int version, String decision, String outcome) {}

    @GetMapping
    String begin(Model model) {
        model.addAttribute("found", new FoundView("", Optional.empty(), false, List.of()));
        return PAGE;
    }

    @PostMapping
    String find(@RequestParam(defaultValue = "") String reference, Model model) {
        model.addAttribute("found", found(reference.strip()));
        return PAGE;
    }

    private FoundView found(String reference) {
        Wording wording = pages.wording();
        if (reference.isEmpty() || Cpr.isIn(reference)) {
            String key = reference.isEmpty() ? "assess.find.empty" : "assess.find.cpr";
            return new FoundView("", Optional.of(wording.say(key)), false, List.of());
        }
        List<FoundLine> lines = log.of(reference).stream()
                .sorted(Comparator.comparing(Kept::at).reversed())
                .map(kept -> line(kept, wording))
                .toList();
        return new FoundView(reference, Optional.empty(), true, lines);
    }

    private FoundLine line(Kept kept, Wording wording) {
        return new FoundLine(
                kept.id(),
                moments.at(kept.at()),
                kept.ruleSet(),
                kept.version(),
                said("decision", kept.decision(), wording),
                said("outcome", kept.outcome(), wording));
    }

    private static String said(String what, Optional<Kept.Event> event, Wording wording) {
        return event.map(told -> CanonicalJson.tree(told.facts()).path(what).asString())
                .map(code -> Messages.in(wording.language(), "log." + what + "." + code))
                .orElse("");
    }
}
