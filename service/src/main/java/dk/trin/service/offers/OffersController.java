package dk.trin.service.offers;

import dk.trin.api.OffersApi;
import dk.trin.api.model.OfferList;
import dk.trin.rules.text.Language;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shows the offers that a caller searches for. */
@RestController
final class OffersController implements OffersApi {
    private final OfferSearch search;

    OffersController(OfferSearch search) {
        this.search = search;
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER})
    public ResponseEntity<OfferList> listOffers(
            @Nullable String text,
            @Nullable String type,
            @Nullable String diagnosis,
            @Nullable String language,
            @Nullable String format,
            @Nullable String ruleSet) {
        OfferQuery query = new OfferQuery(
                Optional.ofNullable(text),
                Optional.ofNullable(type),
                Optional.ofNullable(diagnosis),
                Optional.ofNullable(language),
                Optional.ofNullable(format),
                Optional.empty());
        Language reading = Languages.current();
        OfferSearch.Found found = search.find(Optional.ofNullable(ruleSet), query, reading);
        return ResponseEntity.ok(new OffersMapper(reading).list(found));
    }
}
