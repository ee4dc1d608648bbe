package dk.trin.service.ui.rules;

import dk.trin.service.ui.Fault;
import dk.trin.service.ui.Moments;
import dk.trin.service.versions.Act;
import dk.trin.service.versions.Approval;
import dk.trin.service.versions.Attempt;
import dk.trin.service.versions.Event;
import dk.trin.service.versions.Outcome;
import dk.trin.service.versions.Publishing;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Version;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page on which a version is approved or given back, put in force and taken out of it. */
@Controller
@RequestMapping("/regler/{ruleSet}/{version}")
@RolesAllowed({Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR})
class ApprovalController {
    private final VersionFinder finder;
    private final ApprovalViews views;
    private final Approval approval;
    private final Publishing publishing;
    private final Register register;
    private final Forms forms;
    private final Moments moments;

    ApprovalController(
            VersionFinder finder,
            ApprovalViews views,
            Approval approval,
            Publishing publishing,
            Register register,
            Forms forms,
            Moments moments) {
        this.finder = finder;
        this.views = views;
        this.approval = approval;
        this.publishing = publishing;
        this.register = register;
        this.forms = forms;
        this.moments = moments;
    }

    @GetMapping("/godkend")
    String show(@PathVariable String ruleSet, @PathVariable int version, Actor actor, Model model) {
        return show(finder.find(ruleSet, version), actor, Form.EMPTY, model);
    }

    private String show(Register.Standing standing, Actor actor, Form form, Model model) {
        model.addAttribute("page", views.of(standing, actor));
        model.addAttribute("today", moments.today().toString());
        model.addAttribute("form", form);
        return "rules/approval";
    }

    @PostMapping("/godkend")
    @RolesAllowed(Role.APPROVER)
    String approve(Sent sent, @RequestParam String reason, Actor actor, Model model) {
        return act(new Wanted(sent, Act.APPROVE, reason, actor), model, attempt -> approval.approve(attempt, reason));
    }

    @PostMapping("/returner")
    @RolesAllowed(Role.APPROVER)
    String giveBack(Sent sent, @RequestParam String reason, Actor actor, Model model) {
        return act(new Wanted(sent, Act.RETURN, reason, actor), model, attempt -> approval.giveBack(attempt, reason));
    }

    @PostMapping("/traek-tilbage")
    @RolesAllowed(Role.APPROVER)
    String withdraw(Sent sent, @RequestParam String reason, Actor actor, Model model) {
        return act(
                new Wanted(sent, Act.WITHDRAW, reason, actor),
                model,
                attempt -> publishing.withdraw(attempt.version(), actor, reason));
    }

    @PostMapping("/rul-tilbage")
    @RolesAllowed(Role.APPROVER)
    String rollBack(Sent sent, @RequestParam String reason, Actor actor, Model model) {
        return act(
                new Wanted(sent, Act.ROLL_BACK, reason, actor),
                model,
                attempt -> publishing.rollBack(attempt.version(), actor, reason));
    }

    /**
     * Puts a version in force, or brings that forward.
     *
     * @param when {@code now} or {@code day}
     */
    @PostMapping("/publicer")
    @RolesAllowed(Role.APPROVER)
    String publish(
            Sent sent,
            @RequestParam(defaultValue = "now") String when,
            @RequestParam(defaultValue = "") String day,
            @RequestParam String reason,
            Actor actor,
            Model model) {
        Optional<Instant> from = when.equals("day") ? beginning(day) : Optional.empty();
        if (when.equals("day") && from.isEmpty()) {
            Form form = forms.required("reason-publish", reason);
            List<Fault> faults = new ArrayList<>(form.faults());
            faults.add(new Fault("day", forms.say("rules.fault.day")));
            Form typed = new Form(Map.of("reason-publish", reason, "when", when, "day", day), faults);
            return show(finder.find(sent.ruleSet(), sent.version()), actor, typed, model);
        }
        return act(
                new Wanted(sent, Act.PUBLISH, reason, actor),
                model,
                attempt -> publishing.publish(attempt, from, reason));
    }

    private static Optional<Instant> beginning(String day) {
        try {
            return Optional.of(Publishing.beginningOf(LocalDate.parse(day)));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** What somebody wants to do, and why. */
    private record Wanted(Sent sent, Act act, String reason, Actor actor) {
        String field() {
            return "reason-" + act.code();
        }
    }

    private String act(Wanted wanted, Model model, Function<Attempt, Outcome<Version>> act) {
        Register.Standing standing =
                finder.find(wanted.sent().ruleSet(), wanted.sent().version());
        Form form = forms.required(wanted.field(), wanted.reason());
        if (!form.isFine()) {
            return show(standing, wanted.actor(), form, model);
        }
        Version version = standing.version();
        Attempt attempt = new Attempt(version.id(), wanted.sent().revision(), wanted.actor());
        if (act.apply(attempt) instanceof Outcome.Refused<Version> refused && !isDone(wanted, version)) {
            Form refusal = forms.refused(form.typed(), wanted.field(), refused);
            return show(standing, wanted.actor(), refusal, model);
        }
        return wanted.sent().to("/godkend?besked=" + wanted.act().code());
    }

    /** Whether the last thing that was done is this very act, sent twice. */
    private boolean isDone(Wanted wanted, Version version) {
        List<Event> history = register.history(version.id());
        Event last = history.get(history.size() - 1);
        return last.act() == wanted.act()
                && last.actor().equals(wanted.actor().name())
                && last.reason().equals(wanted.reason());
    }
}
