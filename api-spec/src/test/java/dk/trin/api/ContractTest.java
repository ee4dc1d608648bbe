package dk.trin.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.trin.client.ApiClient;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ContractTest {

    @ParameterizedTest
    @MethodSource("schemas")
    void everySchemaHasAnExample(String schema) {
        assertThat(Contract.schema(schema).path("examples")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsValid(String schema, int index) {
        assertThat(Contract.faults(schema, Contract.example(schema, index))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("objectExamples")
    void theServerKeepsAllOfAnExample(String schema, int index) throws ClassNotFoundException {
        if (!schema.equals("Assessment") && !schema.endsWith("Factors")) {
            assertKeepsAll(Contract.JSON, "dk.trin.api.model.", schema, index);
        }
    }

    @ParameterizedTest
    @MethodSource("objectExamples")
    void theClientKeepsAllOfAnExample(String schema, int index) throws ClassNotFoundException {
        assertKeepsAll(new ApiClient().getObjectMapper(), "dk.trin.client.model.", schema, index);
    }

    private static void assertKeepsAll(ObjectMapper mapper, String models, String schema, int index)
            throws ClassNotFoundException {
        JsonNode example = Contract.example(schema, index);
        Object model = mapper.treeToValue(example, Class.forName(models + schema));
        assertThat(Contract.JSON.readTree(mapper.writeValueAsString(model))).isEqualTo(example);
    }

    @Test
    void aMisspeltFactorAndAnUnknownCodeAreRefused() {
        JsonNode request =
                Contract.JSON.readTree("{\"assessment\": {\"clinical\": {\"sverity\": \"mild\", \"hba1c\": 14,"
                        + " \"progression\": \"fast\"}}, \"asOf\": \"2026-02-30\"}");
        assertThat(Contract.faults("RecommendationRequest", request))
                .extracting(fault -> fault.getInstanceLocation() + " " + fault.getKeyword())
                .containsExactlyInAnyOrder(
                        "/asOf format",
                        "/assessment/clinical additionalProperties",
                        "/assessment/clinical/hba1c minimum",
                        "/assessment/clinical/progression enum");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void everyOperationHasOneTagAndAnIdAndAnswersProblems(JsonNode operation) {
        assertThat(operation.get("tags")).hasSize(1);
        assertThat(operation.path("operationId").asString()).isNotBlank();
        String problem = operation.at("/responses/default/$ref").asString().substring(1);
        assertThat(Contract.DOCUMENT.at(problem + "/content").propertyNames())
                .containsExactly("application/problem+json");
    }

    static Stream<String> schemas() {
        return Contract.schemas().stream();
    }

    static Stream<Arguments> examples() {
        return schemas()
                .flatMap(schema -> IntStream.range(
                                0, Contract.schema(schema).path("examples").size())
                        .mapToObj(index -> arguments(schema, index)));
    }

    static Stream<Arguments> objectExamples() {
        return examples()
                .filter(example -> Contract.schema((String) example.get()[0])
                        .path("type")
                        .asString()
                        .equals("object"));
    }

    static Stream<JsonNode> operations() {
        return Contract.operations().stream();
    }
}
