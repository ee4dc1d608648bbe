package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Group;
import dk.trin.rules.vocabulary.Range;
import dk.trin.rules.vocabulary.Value;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.service.audit.AuditAct;
import dk.trin.service.web.FaultCode;
import dk.trin.service.web.ProblemType;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@RunningTrin
class ContractTest {
    private static final String ASSESSMENT = Spec.SCHEMAS + "Assessment/properties";

    private final Http http;

    ContractTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void theAssessmentHasTheGroupsOfTheVocabularyInItsOrder() {
        assertThat(Spec.at(ASSESSMENT).propertyNames())
                .containsExactlyElementsOf(
                        Shipped.vocabulary().groups().stream().map(Group::code).toList());
    }

    @ParameterizedTest
    @MethodSource("groups")
    void aGroupHasTheFactorsOfTheVocabularyInItsOrder(String group) {
        JsonNode schema = Spec.at(ASSESSMENT + "/" + group);

        assertThat(schema.get("properties").propertyNames())
                .containsExactlyElementsOf(factors()
                        .filter(factor -> factor.group().equals(group))
                        .map(Factor::name)
                        .toList());
        assertThat(schema.get("additionalProperties").asBoolean()).isFalse();
        assertThat(schema.has("required")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("factors")
    void aFactorHasTheTypeCodesAndRangeOfTheVocabulary(Factor factor) {
        assertThat(described(Spec.factor(factor.code()))).isEqualTo(expected(factor));
    }

    private static String expected(Factor factor) {
        List<String> codes = codes(factor.values());
        String range = factor.range().map(ContractTest::bounds).orElse("");
        return switch (factor.kind()) {
            case ORDERED, NOMINAL -> "string " + codes;
            case SET -> "array of at least 1, unique true, string " + codes;
            case INTEGER -> "integer int32" + range;
            case DECIMAL -> "number" + range;
        };
    }

    private static String bounds(Range range) {
        return " from " + range.least().toPlainString() + " to " + range.most().toPlainString();
    }

    private static String described(JsonNode schema) {
        String type = schema.get("type").asString();
        if (type.equals("array")) {
            return "array of at least %s, unique %s, %s"
                    .formatted(schema.get("minItems"), schema.get("uniqueItems"), described(schema.get("items")));
        }
        if (type.equals("string")) {
            return "string "
                    + schema.get("enum").valueStream().map(JsonNode::asString).toList();
        }
        String format = schema.has("format") ? " " + schema.get("format").asString() : "";
        return type + format + " from " + schema.get("minimum") + " to " + schema.get("maximum");
    }

    @ParameterizedTest
    @MethodSource("searchable")
    void theSearchHasTheCodesOfTheVocabulary(String parameter, List<String> codes) {
        String parameters = "/paths/~1api~1v1~1offers/get/parameters";

        assertThat(Spec.at(parameters).valueStream())
                .filteredOn(each -> each.path("name").asString("").equals(parameter))
                .singleElement()
                .satisfies(
                        each -> assertThat(each.at("/schema/enum").valueStream().map(JsonNode::asString))
                                .containsExactlyElementsOf(codes));
    }

    static Stream<Arguments> searchable() {
        Vocabulary vocabulary = Shipped.vocabulary();
        return Stream.of(
                arguments(
                        "type",
                        codes(vocabulary.output("offerType").orElseThrow().values())),
                arguments(
                        "format",
                        codes(vocabulary.output("format").orElseThrow().values())),
                arguments(
                        "diagnosis",
                        codes(vocabulary
                                .factor("clinical.diagnoses")
                                .orElseThrow()
                                .members())));
    }

    private static List<String> codes(List<Value> values) {
        return values.stream().map(Value::code).toList();
    }

    @ParameterizedTest
    @MethodSource("exampleRequests")
    void everyExampleOfARequestIsAnswered(String example) {
        assertThat(http.post(example).status()).isEqualTo(200);
    }

    static Stream<String> exampleRequests() {
        Stream<String> requests = examples("RecommendationRequest");
        Stream<String> assessments = examples("Assessment").map("{\"assessment\": %s}"::formatted);
        Stream<String> groups = groups().stream()
                .flatMap(group -> Spec.at(ASSESSMENT + "/" + group + "/examples")
                        .valueStream()
                        .map(example -> "{\"assessment\": {\"%s\": %s}}".formatted(group, example)));
        return Stream.of(requests, assessments, groups).flatMap(examples -> examples);
    }

    private static Stream<String> examples(String schema) {
        return Spec.at(Spec.SCHEMAS + schema + "/examples").valueStream().map(JsonNode::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void everythingThatCanBeWrongHasItsTextAndNothingElse(String file) throws IOException {
        Properties messages = new Properties();
        messages.load(new StringReader(Resources.text(file)));
        Stream<String> faults = Stream.of(FaultCode.values()).map(code -> "fault." + slug(code));
        Stream<String> problems = Stream.of(ProblemType.values())
                .flatMap(type -> Stream.of("problem." + slug(type) + ".title", "problem." + slug(type) + ".detail"));

        assertThat(messages.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(faults, problems).toList());
        assertThat(messages.values())
                .allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @Test
    void theAuditTrailCanBeAskedForEveryAct() {
        String acts = "/components/parameters/AuditAct/schema/enum";
        assertThat(Spec.at(acts).valueStream().map(JsonNode::asString))
                .containsExactlyElementsOf(
                        Stream.of(AuditAct.values()).map(AuditAct::code).toList());
    }

    @Test
    void everyFaultCodeAndProblemIsInTheContractAndNoOther() {
        assertThat(known(Spec.SCHEMAS + "Fault/properties/code/description"))
                .containsExactlyInAnyOrderElementsOf(
                        Stream.of(FaultCode.values()).map(FaultCode::name).toList());
        assertThat(known(Spec.SCHEMAS + "Problem/properties/type/description"))
                .contains("urn:trin:problem:")
                .containsAll(
                        Stream.of(ProblemType.values()).map(ContractTest::slug).toList());
    }

    /** What a description names in back-quotes. */
    private static List<String> known(String description) {
        return Pattern.compile("`([^`]+)`")
                .matcher(Spec.at(description).asString())
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static String slug(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static List<String> groups() {
        return Shipped.vocabulary().groups().stream().map(Group::code).toList();
    }

    static Stream<Factor> factors() {
        return Shipped.vocabulary().factors().stream();
    }
}
