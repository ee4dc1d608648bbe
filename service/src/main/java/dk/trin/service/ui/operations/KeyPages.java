package dk.trin.service.ui.operations;

import dk.trin.service.access.ApiKey;
import dk.trin.service.access.Keys;
import dk.trin.service.access.Result;
import dk.trin.service.ui.Fault;
import dk.trin.service.ui.Words;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows the keys with which systems call, makes them and revokes them. */
@Controller
@RequestMapping("/drift/noegler")
@RolesAllowed(Role.ADMIN)
class KeyPages {
    private static final String ALL = "operations/keys";
    private static final String TO_ALL = "redirect:/drift/noegler";

    private final Keys keys;
    private final MessageSource messages;
    private final Clock clock;

    KeyPages(Keys keys, MessageSource messages, Clock clock) {
        this.keys = keys;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String all(Actor administrator, Model model) {
        return all(administrator, KeyForm.EMPTY, model);
    }

    private String all(Actor administrator, KeyForm form, Model model) {
        model.addAttribute(
                "keys",
                keys.of(administrator).stream()
                        .map(key -> KeyLine.of(key, clock.instant(), clock.getZone()))
                        .toList());
        model.addAttribute("form", form);
        return ALL;
    }

    /** The secret is shown once, on the page that the browser goes on to. */
    @PostMapping
    String create(
            Actor administrator,
            @RequestParam MultiValueMap<String, String> fields,
            Model model,
            RedirectAttributes onward) {
        KeyForm form = KeyForm.of(new Sent(fields));
        Words words = new Words(messages, Languages.current());
        List<Fault> faults = form.faults(words);
        if (faults.isEmpty()) {
            Result<Keys.Issued> created = keys.create(administrator, form.wanted());
            if (created instanceof Result.Done<Keys.Issued> done) {
                onward.addFlashAttribute("issued", done.value());
                return TO_ALL;
            }
            faults = List.of(Refused.fault((Result.Refused<Keys.Issued>) created, words));
        }
        model.addAttribute("faults", faults);
        return all(administrator, form, model);
    }

    /** A key that is revoked already stays so. */
    @PostMapping("/{id}/tilbagekald")
    String revoke(Actor administrator, @PathVariable String id) {
        Result<ApiKey> revoked = keys.revoke(administrator, id);
        if (revoked instanceof Result.Done) {
            return TO_ALL;
        }
        throw Refusal.notFound();
    }
}
