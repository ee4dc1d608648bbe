package dk.trin.service.ui.access;

import dk.trin.service.access.ApiKey;
import dk.trin.service.access.Keys;
import dk.trin.service.access.Result;
import dk.trin.service.access.User;
import dk.trin.service.ui.Fault;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Cpr;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody who is signed in makes and revokes keys of their own. */
@Controller
@RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.AUDITOR, Role.ADMIN})
class KeysPage {
    private static final String PATH = "/noegler";
    private static final String VIEW = "access/keys";
    private static final int LONGEST_LABEL = 100;

    private final Keys keys;
    private final Clock clock;
    private final MessageSource messages;

    KeysPage(Keys keys, Clock clock, MessageSource messages) {
        this.keys = keys;
        this.clock = clock;
        this.messages = messages;
    }

    /**
     * A key as the page shows it.
     *
     * @param state {@code usable}, {@code revoked} or {@code expired}
     * @param lastUsed empty until it is used
     */
    record Shown(ApiKey key, LocalDate lastDay, String state, Optional<LocalDate> lastUsed) {}

    @GetMapping(PATH)
    String show(Actor actor, Model model) {
        return shown(actor, model, List.of());
    }

    /** The secret is shown in the answer itself, never again: nothing keeps it until a next request. */
    @PostMapping(PATH)
    String make(
            @RequestParam("label") String label,
            @RequestParam(value = "roles", defaultValue = "") Set<String> roles,
            Actor actor,
            Model model,
            Locale locale) {
        boolean usable = !label.isBlank() && label.length() <= LONGEST_LABEL && !Cpr.isIn(label);
        if (!usable || roles.isEmpty()) {
            String field = usable ? "roles" : "label";
            return shown(actor, model, List.of(fault(field, "access.fault." + field, locale)));
        }
        Result<Keys.Issued> made =
                keys.create(actor, new Keys.Wanted(Optional.empty(), label.strip(), roles, Optional.empty()));
        if (made instanceof Result.Done<Keys.Issued> done) {
            model.addAttribute("secret", done.value().secret());
            return shown(actor, model, List.of());
        }
        return shown(actor, model, List.of(fault("roles", "access.fault.roles", locale)));
    }

    @PostMapping(PATH + "/{id}/tilbagekald")
    String revoke(@PathVariable("id") String id, Actor actor) {
        keys.revoke(actor, id);
        return "redirect:" + PATH;
    }

    private Fault fault(String field, String key, Locale locale) {
        return new Fault(field, messages.getMessage(key, new Object[0], locale));
    }

    private String shown(Actor actor, Model model, List<Fault> faults) {
        model.addAttribute("faults", faults);
        model.addAttribute(
                "ownRoles", Role.ALL.stream().filter(role -> actor.hasAny(role)).toList());
        model.addAttribute("local", User.userName(actor.id()).isPresent());
        model.addAttribute("keys", keys.own(actor).stream().map(this::shown).toList());
        return VIEW;
    }

    private Shown shown(ApiKey key) {
        String state = key.revokedAt().isPresent() ? "revoked" : key.isUsable(clock.instant()) ? "usable" : "expired";
        LocalDate lastDay = LocalDate.ofInstant(key.expiresAt().minusMillis(1), clock.getZone());
        return new Shown(key, lastDay, state, key.lastUsedAt().map(used -> LocalDate.ofInstant(used, clock.getZone())));
    }
}
