package dk.trin.service.ui.catalogue;

import dk.trin.rules.engine.Engine;
import dk.trin.rules.offer.Offer;
import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.text.Language;
import dk.trin.service.offers.LocalDetails;
import dk.trin.service.offers.OfferDetails;
import dk.trin.service.offers.OfferSearch;
import dk.trin.service.versions.Versions;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows the catalogue: what there is, for whom, and what leads to it. */
@Controller
@RequestMapping("/tilbud")
@RolesAllowed({Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.ADMIN})
final class CatalogueController {
    private final OfferSearch search;
    private final LocalDetails local;
    private final Versions versions;

    CatalogueController(OfferSearch search, LocalDetails local, Versions versions) {
        this.search = search;
        this.local = local;
        this.versions = versions;
    }

    @GetMapping
    String search(@RequestParam Map<String, String> sent, Model model) {
        SearchForm form = SearchForm.of(sent);
        Language reading = Languages.current();
        OfferSearch.Found found = search.find(form.askedRuleSet(), form.query(), reading);
        model.addAttribute("form", form);
        model.addAttribute("ruleSets", ruleSets(found.ruleSet().id(), reading));
        List<Filter> filters = new Filters(found.ruleSet(), form, reading).all();
        model.addAttribute("filters", filters);
        model.addAttribute("narrowed", filters.stream().anyMatch(Filter::isUsed));
        model.addAttribute("results", Results.of(found, reading));
        model.addAttribute("details", local.all());
        return "catalogue/search";
    }

    /** The same while somebody writes: only what was found. */
    @GetMapping(headers = "HX-Request=true")
    String found(@RequestParam Map<String, String> sent, Model model) {
        search(sent, model);
        return "catalogue/found :: found";
    }

    @GetMapping("/{ruleSet}/{code}")
    String offer(
            @PathVariable String ruleSet,
            @PathVariable String code,
            @RequestParam Map<String, String> asked,
            Model model) {
        RuleSet current = versions.current(ruleSet).map(Engine::ruleSet).orElseThrow(Refusal::notFound);
        Offer offer = current.offers().offer(code).orElseThrow(Refusal::notFound);
        model.addAttribute("ruleSet", ruleSet);
        model.addAttribute("details", local.all().getOrDefault(code, OfferDetails.UNSAID));
        model.addAttribute("saved", asked.containsKey("gemt"));
        model.addAttribute("offer", OfferPage.of(current, offer, Languages.current()));
        return "catalogue/offer";
    }

    private List<Filter.Choice> ruleSets(String chosen, Language reading) {
        return versions.ids().stream()
                .flatMap(id -> versions.current(id).stream())
                .map(engine -> engine.ruleSet().about())
                .map(about -> new Filter.Choice(
                        about.id(), about.title().in(reading), about.id().equals(chosen)))
                .toList();
    }
}
