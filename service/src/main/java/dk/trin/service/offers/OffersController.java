package dk.trin.service.offers;

import dk.trin.api.OffersApi;
import dk.trin.api.model.OfferDetails;
import dk.trin.api.model.OfferList;
import dk.trin.rules.text.Language;
import dk.trin.service.web.Languages;
import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Refusal;
import dk.trin.service.web.RequestHeaders;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shows the offers that a caller searches for, and what is local about each. */
@RestController
final class OffersController implements OffersApi {
    private final OfferSearch search;
    private final LocalDetails local;
    private final RequestHeaders headers;

    OffersController(OfferSearch search, LocalDetails local, RequestHeaders headers) {
        this.search = search;
        this.local = local;
        this.headers = headers;
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
        return ResponseEntity.ok(new OffersMapper(reading, local.all()).list(found));
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER, Role.ADMIN})
    public ResponseEntity<OfferDetails> getOfferDetails(String code) {
        return answer(local.find(code).orElseThrow(Refusal::notFound));
    }

    @Override
    @RolesAllowed({Role.AUTHOR, Role.ADMIN})
    public ResponseEntity<OfferDetails> replaceOfferDetails(String code, OfferDetails body) {
        local.find(code).orElseThrow(Refusal::notFound);
        var next = new dk.trin.service.offers.OfferDetails.Read(OffersMapper.read(body), headers.revision());
        if (!local.replace(code, next, headers.actor())) {
            throw new Refusal(ProblemType.STALE_REVISION, List.of());
        }
        return answer(local.find(code).orElseThrow(Refusal::notFound));
    }

    private static ResponseEntity<OfferDetails> answer(dk.trin.service.offers.OfferDetails.Read read) {
        return ResponseEntity.ok().eTag(RequestHeaders.tag(read.revision())).body(OffersMapper.said(read.details()));
    }
}
