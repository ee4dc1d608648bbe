package dk.trin.service.ui.followup;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.service.audit.AuditAct;
import dk.trin.service.audit.AuditTrail;
import dk.trin.service.statistics.Counted;
import dk.trin.service.statistics.CountedTable;
import dk.trin.service.statistics.Counting;
import dk.trin.service.ui.Download;
import dk.trin.service.ui.Fault;
import dk.trin.service.ui.Moments;
import dk.trin.service.ui.Words;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows how the recommendations of a period fared. */
@Controller
@RequestMapping("/opfoelgning")
@RolesAllowed({Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR})
final class FollowUpController {
    private static final List<Integer> SHORTCUTS = List.of(3, 12, 36);

    private final Counting counting;
    private final Versions versions;
    private final MessageSource messages;
    private final AuditTrail trail;
    private final Moments moments;

    FollowUpController(
            Counting counting, Versions versions, MessageSource messages, AuditTrail trail, Moments moments) {
        this.counting = counting;
        this.versions = versions;
        this.messages = messages;
        this.trail = trail;
        this.moments = moments;
    }

    @GetMapping
    String followUp(
            @RequestParam(defaultValue = "") String from, @RequestParam(defaultValue = "") String to, Model model) {
        LocalDate today = moments.today();
        boolean asked = !from.isEmpty() || !to.isEmpty();
        Optional<Period> period = asked ? Period.of(from, to) : Optional.of(Period.upTo(today));
        model.addAttribute("from", asked ? from : period.orElseThrow().from());
        model.addAttribute("to", asked ? to : period.orElseThrow().to());
        model.addAttribute(
                "shortcuts",
                SHORTCUTS.stream().map(months -> Period.lasting(months, today)).toList());
        model.addAttribute("wrong", period.isEmpty());
        model.addAttribute("faults", period.isPresent() ? List.of() : List.of(wrong()));
        period.ifPresent(days -> show(days, model));
        return "followup/followup";
    }

    @GetMapping("/tal.csv")
    ResponseEntity<String> table(@RequestParam String from, @RequestParam String to, Actor actor) {
        Period period = Period.of(from, to).orElseThrow(Refusal::notFound);
        String table = CountedTable.csv(counting.count(period.from(), period.to()));
        trail.append(AuditTrail.Entry.of(AuditAct.EXPORTED, actor, "statistics"));
        return Download.csv("trin-" + period.from() + "-" + period.to() + ".csv", table)
                .answer();
    }

    private Fault wrong() {
        return new Fault("from", new Words(messages, Languages.current()).say("followup.wrong"));
    }

    private void show(Period period, Model model) {
        Words words = new Words(messages, Languages.current());
        Counted counted = counting.count(period.from(), period.to());
        Charts charts = new Charts(counted, versions.vocabulary(), words);
        Ranking ranking = new Ranking(counted, this::inForce, words);
        model.addAttribute("period", period);
        model.addAttribute("uncounted", counted.uncounted());
        model.addAttribute("figures", KeyFigures.of(counted));
        model.addAttribute("agreement", charts.agreement(id -> title(id, words)));
        model.addAttribute("overTime", charts.overTime());
        model.addAttribute("sections", charts.social());
        model.addAttribute("rows", ranking.rows());
        model.addAttribute("offers", ranking.offers());
    }

    private Optional<RuleSet> inForce(String id) {
        return versions.current(id).map(Engine::ruleSet);
    }

    private String title(String id, Words words) {
        return inForce(id).map(ruleSet -> words.of(ruleSet.about().title())).orElse(id);
    }
}
