package dk.trin.service;

import dk.trin.client.ApiClient;
import dk.trin.client.ApiException;
import dk.trin.client.api.FactorsApi;
import dk.trin.client.api.OffersApi;
import dk.trin.client.api.RecommendationsApi;
import dk.trin.client.api.RuleSetsApi;
import dk.trin.client.model.Change;
import dk.trin.client.model.Recommendation;
import dk.trin.client.model.RecommendationRequest;
import dk.trin.client.model.WhyNot;
import java.net.http.HttpClient;
import java.util.List;
import java.util.Set;

/** The service through the generated client, as a case system uses it; every exchange is held against the contract. */
final class Trin {
    private final ApiClient client = new ApiClient() {
        @Override
        public HttpClient getHttpClient() {
            return new CheckedHttpClient();
        }
    };
    private final RecommendationsApi recommendations;
    private final RuleSetsApi ruleSets;
    private final FactorsApi factors;
    private final OffersApi offers;

    Trin(int port) {
        client.updateBaseUri("http://localhost:" + port);
        recommendations = new RecommendationsApi(client);
        ruleSets = new RuleSetsApi(client);
        factors = new FactorsApi(client);
        offers = new OffersApi(client);
    }

    ApiClient client() {
        return client;
    }

    RuleSetsApi ruleSets() {
        return ruleSets;
    }

    FactorsApi factors() {
        return factors;
    }

    OffersApi offers() {
        return offers;
    }

    Recommendation recommend(Citizen citizen) throws ApiException {
        return recommendations.recommend(request(citizen), null, null, null, null, null);
    }

    Recommendation recommend(Citizen citizen, String language) throws ApiException {
        return recommendations.recommend(request(citizen), null, null, null, null, language);
    }

    List<Change> changes(Citizen citizen) throws ApiException {
        return recommendations
                .recommend(request(citizen), Set.of("changes"), null, null, null, null)
                .getChanges();
    }

    WhyNot whyNot(Citizen citizen, String offer) throws ApiException {
        return recommendations
                .recommend(request(citizen), null, offer, null, null, null)
                .getWhyNot();
    }

    private RecommendationRequest request(Citizen citizen) {
        return client.getObjectMapper().treeToValue(citizen.request(), RecommendationRequest.class);
    }
}
