package dk.trin.service.ui.rules;

import dk.trin.rules.table.DecisionTable;
import dk.trin.rules.table.Row;
import dk.trin.service.ui.GridView;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists the scenarios in which a row decides. */
@Controller
@RolesAllowed({Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR})
class GridTriedController {
    private final GridPages pages;
    private final GridRuns runs;

    GridTriedController(GridPages pages, GridRuns runs) {
        this.pages = pages;
        this.runs = runs;
    }

    /**
     * A row and the scenarios in which it decides.
     *
     * @param back where the row is
     */
    record Tried(String row, String table, String back, List<Decided> scenarios) {}

    /**
     * A scenario.
     *
     * @param path where it stands in its sheet
     * @param rows the rows that decided about what matters most
     */
    record Decided(String id, String title, String path, GridView.Cell outcome, List<GridView.Link> rows) {}

    @GetMapping(GridController.TABLE + "/afgjort")
    String show(@PathVariable Map<String, String> path, @RequestParam("raekke") String id, Model model) {
        GridAddress address = GridAddress.of(path);
        ScenarioRuns known = runs.of(pages.standing(address).version()).orElseThrow(Refusal::notFound);
        DecisionTable table = known.engine().ruleSet().table(address.name()).orElseThrow(Refusal::notFound);
        Row row = table.rows().stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(Refusal::notFound);
        model.addAttribute("address", address);
        model.addAttribute(
                "tried",
                new Tried(
                        id,
                        table.title().in(Languages.current()),
                        address.row(new ScenarioRuns.Deciding(table, row)),
                        known.decidedIn(table).getOrDefault(id, List.of()).stream()
                                .map(run -> decided(known, run, address))
                                .toList()));
        return "rules/grid-tried";
    }

    private static Decided decided(ScenarioRuns known, ScenarioRuns.Run run, GridAddress address) {
        return new Decided(
                run.scenario().id(),
                run.scenario().title(),
                address.scenario(run.scenario()),
                GridResults.outcome(run, Languages.current()),
                known.deciding(run).stream()
                        .map(each -> new GridView.Link(each.name(), address.row(each), each.name()))
                        .toList());
    }
}
