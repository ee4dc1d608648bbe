package dk.trin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.sun.net.httpserver.HttpServer;
import dk.trin.client.ApiClient;
import dk.trin.client.ApiException;
import dk.trin.client.api.RecommendationsApi;
import dk.trin.client.model.Assessment;
import dk.trin.client.model.ClinicalFactors;
import dk.trin.client.model.ClinicalFactors.DiagnosesEnum;
import dk.trin.client.model.ClinicalFactors.SeverityEnum;
import dk.trin.client.model.Problem;
import dk.trin.client.model.Recommendation;
import dk.trin.client.model.RecommendationRequest;
import java.io.IOException;
import java.math.BigDecimal;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The generated client against a server that answers with the examples of the contract. */
class ClientTest {

    private final ApiClient client = new ApiClient();
    private final StringBuilder received = new StringBuilder();
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.start();
        client.updateBaseUri("http://localhost:" + server.getAddress().getPort());
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void sendsTheRequestAndReadsTheRecommendationOfTheContract() throws ApiException {
        answer(200, "application/json", Contract.example("Recommendation", 0));
        JsonNode example = Contract.example("RecommendationRequest", 0);
        RecommendationRequest request = client.getObjectMapper().treeToValue(example, RecommendationRequest.class);

        Recommendation recommendation = new RecommendationsApi(client).recommend(request, null, null, null, null, "da");

        assertThat(Contract.JSON.readTree(received.toString())).isEqualTo(example);
        assertThat(recommendation.getIntensity().getLabel()).isEqualTo("Individuelt koordineret forløb");
        assertThat(recommendation.getWhyNot().getNearestRow().getRow()).isEqualTo("SM10");
    }

    @Test
    void sendsNothingThatWasNotAssessed() throws ApiException {
        answer(200, "application/json", Contract.example("Recommendation", 0));
        ClinicalFactors clinical = new ClinicalFactors()
                .diagnoses(Set.of(DiagnosesEnum.TYPE_2_DIABETES))
                .severity(SeverityEnum.VERY_SEVERE)
                .hba1c(new BigDecimal("57.5"));

        new RecommendationsApi(client)
                .recommend(
                        new RecommendationRequest().assessment(new Assessment().clinical(clinical)),
                        Set.of("changes"),
                        null,
                        null,
                        null,
                        null);

        assertThat(received)
                .hasToString("{\"assessment\":{\"clinical\":"
                        + "{\"diagnoses\":[\"type-2-diabetes\"],\"severity\":\"very-severe\",\"hba1c\":57.5}}}");
    }

    @Test
    void throwsTheProblemOfAFaultyRequest() {
        answer(400, "application/problem+json", Contract.example("Problem", 0));

        ApiException thrown = catchThrowableOfType(
                ApiException.class,
                () -> new RecommendationsApi(client)
                        .recommend(
                                new RecommendationRequest().assessment(new Assessment()),
                                null,
                                null,
                                null,
                                null,
                                null));

        assertThat(thrown.getCode()).isEqualTo(400);
        Problem problem = client.getObjectMapper().readValue(thrown.getResponseBody(), Problem.class);
        assertThat(problem.getTitle()).isEqualTo("Forespørgslen har fejl");
        assertThat(problem.getErrors()).hasSize(2);
    }

    private void answer(int status, String type, JsonNode body) {
        byte[] bytes = body.toString().getBytes(StandardCharsets.UTF_8);
        server.createContext("/api/v1/recommendations", exchange -> {
            received.append(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
    }
}
