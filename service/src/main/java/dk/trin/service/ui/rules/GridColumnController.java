package dk.trin.service.ui.rules;

import dk.trin.service.ui.GridWords;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds conditions to a table, from the vocabulary, and takes them out. */
@Controller
@RequestMapping(GridController.TABLE + "/kolonner")
@RolesAllowed(Role.AUTHOR)
class GridColumnController {
    private final GridColumns columns;

    GridColumnController(GridColumns columns) {
        this.columns = columns;
    }

    @GetMapping
    String show(@PathVariable Map<String, String> path, Model model) {
        model.addAttribute("shown", columns.of(GridAddress.of(path)));
        return "rules/grid-columns";
    }

    /** @param asks operator and term, {@code atLeast social.network} */
    @PostMapping
    String add(
            @PathVariable Map<String, String> path,
            @RequestParam(value = "asks", defaultValue = "") String asks,
            GridSaving.Seen seen,
            Actor actor,
            Model model) {
        if (asks.isEmpty()) {
            return again(path, "asks", "column.missing", model);
        }
        return done(path, columns.add(GridAddress.of(path), asks, seen, actor), model);
    }

    @PostMapping("/fjern")
    String remove(
            @PathVariable Map<String, String> path,
            @RequestParam("column") int column,
            GridSaving.Seen seen,
            Actor actor,
            Model model) {
        return done(path, columns.remove(GridAddress.of(path), column, seen, actor), model);
    }

    private String done(Map<String, String> path, GridSaved saved, Model model) {
        if (saved instanceof GridSaved.Kept) {
            return "redirect:" + GridAddress.of(path).path();
        }
        String key = saved instanceof GridSaved.Failed failed
                ? "obstacle." + failed.obstacle().name()
                : "conflict.heading";
        boolean known = GridWords.find(Languages.current(), key).isPresent();
        return again(path, "main-content", known ? key : "obstacle.other", model);
    }

    private String again(Map<String, String> path, String field, String key, Model model) {
        String text = GridWords.in(Languages.current(), key);
        model.addAttribute("faults", List.of(new GridRows.Fault(field, text)));
        return show(path, model);
    }
}
