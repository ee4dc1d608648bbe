package dk.trin.service.ui.rules;

import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows one row of a sheet as a form: for those without scripts, and for narrow screens. */
@Controller
@RequestMapping({GridController.TABLE, GridController.LIST})
@RolesAllowed(Role.AUTHOR)
class GridRowController {
    private static final String LINE = "/raekke/{line:[1-9][0-9]{0,4}}";
    private static final String NEW = "/raekke/ny";

    private final GridRows rows;

    GridRowController(GridRows rows) {
        this.rows = rows;
    }

    @GetMapping(LINE)
    String show(@PathVariable Map<String, String> path, Model model) {
        return form(rows.row(GridAddress.of(path), Integer.parseInt(path.get("line"))), model);
    }

    @GetMapping(NEW)
    String showNew(@PathVariable Map<String, String> path, Model model) {
        return form(rows.fresh(GridAddress.of(path)), model);
    }

    @PostMapping({LINE, NEW})
    String save(
            @PathVariable Map<String, String> path,
            @RequestParam MultiValueMap<String, String> form,
            Actor actor,
            Model model) {
        GridAddress address = GridAddress.of(path);
        GridRowForm sent = new GridRowForm(address, Integer.parseInt(path.getOrDefault("line", "0")), form);
        GridRows.Saved saved = rows.save(sent, actor);
        if (saved instanceof GridRows.Done done) {
            return "redirect:" + address.path() + "#r" + done.line();
        }
        GridRows.Again again = (GridRows.Again) saved;
        model.addAttribute("faults", again.faults());
        return form(again.row(), model);
    }

    private static String form(GridRow row, Model model) {
        model.addAttribute("row", row);
        return "rules/grid-row";
    }
}
