package dk.trin.service.ui.rules;

import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the sheets of a version: its tables, its scenarios and its offers. */
@Controller
@RequestMapping({GridController.TABLE, GridController.LIST})
@RolesAllowed({Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR})
class GridController {
    static final String TABLE = "/regler/{ruleSet}/{version:[1-9][0-9]{0,8}}/tabel/{table:[a-z][a-z0-9-]*}";
    static final String LIST = "/regler/{ruleSet}/{version:[1-9][0-9]{0,8}}/{list:scenarier|tilbud}";

    private final GridPages pages;
    private final GridReviews reviews;

    GridController(GridPages pages, GridReviews reviews) {
        this.pages = pages;
        this.reviews = reviews;
    }

    /** A draft is open for editing; what has been submitted only to those who say so. */
    @GetMapping
    String show(
            @PathVariable Map<String, String> path,
            @RequestParam(value = "rediger", defaultValue = "false") boolean wanted,
            Actor actor,
            Model model) {
        GridAddress address = GridAddress.of(path);
        model.addAttribute("shown", actor.hasAny(Role.AUTHOR) ? pages.page(address, wanted) : pages.reading(address));
        return "rules/grid";
    }

    /** What Trin finds; as a part of the page for a script, as a page for everybody else. */
    @GetMapping("/eftersyn")
    String review(
            @PathVariable Map<String, String> path,
            @RequestParam(value = "siden", defaultValue = "0") int since,
            @RequestHeader(value = "HX-Request", defaultValue = "false") boolean part,
            Model model) {
        GridAddress address = GridAddress.of(path);
        model.addAttribute("address", address);
        model.addAttribute("review", reviews.of(address, since));
        return part ? "rules/grid-review :: review" : "rules/grid-review";
    }
}
