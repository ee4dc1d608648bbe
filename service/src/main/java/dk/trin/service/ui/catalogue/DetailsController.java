package dk.trin.service.ui.catalogue;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.offer.Offer;
import dk.trin.service.offers.LocalDetails;
import dk.trin.service.offers.OfferDetails;
import dk.trin.service.ui.Fault;
import dk.trin.service.ui.Words;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.Actor;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where somebody writes what is local about an offer: place, contact, season and capacity. */
@Controller
@RequestMapping("/tilbud/{ruleSet}/{code}/praktisk")
@RolesAllowed({Role.AUTHOR, Role.ADMIN})
final class DetailsController {
    private static final String PAGE = "catalogue/details";

    private final LocalDetails local;
    private final Versions versions;
    private final MessageSource messages;

    DetailsController(LocalDetails local, Versions versions, MessageSource messages) {
        this.local = local;
        this.versions = versions;
        this.messages = messages;
    }

    @GetMapping
    String show(@PathVariable String ruleSet, @PathVariable String code, Model model) {
        OfferDetails.Read read = local.find(code).orElseThrow(Refusal::notFound);
        return page(offer(ruleSet, code), DetailsForm.of(read), List.of(), model);
    }

    @PostMapping
    String save(
            @PathVariable String ruleSet,
            @PathVariable String code,
            @RequestParam Map<String, String> sent,
            Actor actor,
            Model model) {
        Offer offer = offer(ruleSet, code);
        DetailsForm form = DetailsForm.of(sent);
        List<Fault> faults = new ArrayList<>(form.faults(words()));
        if (faults.isEmpty() && local.replace(code, form.read(), actor)) {
            return "redirect:/tilbud/" + ruleSet + "/" + code + "?gemt";
        }
        OfferDetails.Read now = local.find(code).orElseThrow(Refusal::notFound);
        if (faults.isEmpty()) {
            if (now.details().equals(form.read().details())) {
                return "redirect:/tilbud/" + ruleSet + "/" + code + "?gemt";
            }
            faults.add(new Fault("place", words().say("catalogue.details.changed")));
            model.addAttribute("now", now.details());
        }
        return page(offer, form.over(now.revision()), faults, model);
    }

    private String page(Offer offer, DetailsForm form, List<Fault> faults, Model model) {
        model.addAttribute("offer", OfferCard.of(offer, Languages.current()));
        model.addAttribute("form", form);
        model.addAttribute("faults", faults);
        return PAGE;
    }

    private Offer offer(String ruleSet, String code) {
        return versions.current(ruleSet)
                .map(Engine::ruleSet)
                .flatMap(current -> current.offers().offer(code))
                .orElseThrow(Refusal::notFound);
    }

    private Words words() {
        return new Words(messages, Languages.current());
    }
}
