package dk.trin.service.ui.assess;

import dk.trin.service.access.HeldForm;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the page on which a professional assesses and sees at once what it leads to. Nothing is kept. */
@Controller
@RequestMapping(AssessController.PATH)
@RolesAllowed({Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER})
class AssessController {
    static final String PATH = "/afproev";
    static final String PAGE = "assess/page";
    private static final String LIVE = "assess/live :: live";

    private final AssessPages pages;

    AssessController(AssessPages pages) {
        this.pages = pages;
    }

    /** Nothing has been assessed, but for what was held of this very page; what stands in the address is not read. */
    @GetMapping
    String begin(@ModelAttribute(name = "held", binding = false) HeldForm held, Model model) {
        model.addAttribute("page", pages.page(new AssessForm(held.fields())));
        model.addAttribute("held", held.filledIn());
        return PAGE;
    }

    /** The page with what the answers lead to, for browsers without scripts and for other rules. */
    @PostMapping
    String assess(@RequestParam MultiValueMap<String, String> fields, Model model) {
        model.addAttribute("page", pages.page(AssessForm.of(fields)));
        return PAGE;
    }

    /** Only what an answer can change. */
    @PostMapping(headers = "HX-Target=result")
    String recalculate(@RequestParam MultiValueMap<String, String> fields, Model model) {
        model.addAttribute("page", pages.page(AssessForm.of(fields)));
        return LIVE;
    }
}
