package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.web.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** Who may do what is the same in the contract, in the code and over HTTP, whatever the state of a version. */
@OwnTrin
class RoleMatrixTest {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");
    private static final String NOBODY = "nobody";

    private final Http http;
    private final Municipality ours;
    private final RequestMappingHandlerMapping handlers;

    RoleMatrixTest(@LocalServerPort int port, @Autowired RequestMappingHandlerMapping requestMappingHandlerMapping) {
        http = new Http(port);
        ours = new Municipality(port);
        handlers = requestMappingHandlerMapping;
    }

    private record Operation(String id, String method, String path, Set<String> roles, boolean open) {
        boolean isOfAVersion() {
            return path.contains("{version}");
        }
    }

    private static List<Operation> operations() {
        List<Operation> operations = new ArrayList<>();
        JsonNode paths = Spec.at("/paths");
        for (String path : paths.propertyNames()) {
            for (String method : paths.get(path).propertyNames()) {
                if (METHODS.contains(method)) {
                    JsonNode operation = paths.get(path).get(method);
                    operations.add(new Operation(
                            operation.get("operationId").asString(),
                            method,
                            path,
                            texts(operation.get("x-roles")),
                            operation.has("security")));
                }
            }
        }
        return operations;
    }

    private static Set<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asString).collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void theCodeNamesTheRolesOfTheContract() {
        Map<String, Set<String>> coded = new TreeMap<>();
        handlers.getHandlerMethods().forEach((mapping, method) -> {
            if (mapping.getPatternValues().stream().anyMatch(path -> path.startsWith("/api/"))) {
                coded.put(method.getMethod().getName(), allowed(method));
            }
        });

        assertThat(coded)
                .isEqualTo(operations().stream()
                        .collect(Collectors.toMap(Operation::id, Operation::roles, (one, other) -> one, TreeMap::new)));
    }

    @Test
    void everythingThatAnswersSaysWhoMayAsk() {
        assertThat(handlers.getHandlerMethods().values())
                .filteredOn(method -> method.getBeanType().getName().startsWith("dk.trin.service."))
                .isNotEmpty()
                .allSatisfy(method -> assertThat(annotation(method).isPresent() || isPermitted(method))
                        .as(method.toString())
                        .isTrue());
    }

    private static Set<String> allowed(HandlerMethod method) {
        return annotation(method).map(RolesAllowed::value).stream()
                .flatMap(Stream::of)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<RolesAllowed> annotation(HandlerMethod method) {
        return Optional.ofNullable(AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), RolesAllowed.class))
                .or(() -> Optional.ofNullable(
                        AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), RolesAllowed.class)));
    }

    private static boolean isPermitted(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getMethod(), PermitAll.class)
                || AnnotatedElementUtils.hasAnnotation(method.getBeanType(), PermitAll.class);
    }

    @Test
    void onlyTheRolesOfTheContractGetThroughWhateverTheStateOfAVersion() {
        Map<String, String> versions = versions();
        List<String> wrong = new ArrayList<>();
        int asked = 0;
        for (Operation operation : operations()) {
            for (Map.Entry<String, String> version : versions.entrySet()) {
                for (String role : Role.ALL) {
                    asked++;
                    Answer answer = ask(operation, version.getValue(), role);
                    boolean let = !isForbidden(answer) && answer.status() != 401;
                    if (let != (operation.open() || operation.roles().contains(role))) {
                        wrong.add(role + " " + operation.id() + " " + version.getKey() + " → " + answer.status());
                    }
                }
                if (!operation.isOfAVersion()) {
                    break;
                }
            }
        }
        assertThat(wrong).as("of %d requests", asked).isEmpty();
        assertThat(asked).isGreaterThan(500);
    }

    @Test
    void nobodyGetsThroughWithoutAKey() {
        for (Operation operation : operations()) {
            Answer answer = ask(operation, "standard/versions/1", NOBODY);
            if (!operation.open()) {
                assertThat(answer.status()).as(operation.id()).isEqualTo(401);
                assertThat(answer.problem()).isEqualTo("unauthenticated");
                assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
            }
        }
    }

    @Test
    void whoMayNotAskLearnsNothingOfWhatIsWrongWithTheRequest() {
        Answer answer = http.send(
                "POST",
                "/api/v1/users",
                "{".getBytes(StandardCharsets.UTF_8),
                "As",
                Role.AUTHOR,
                "Content-Type",
                "application/json");

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.problem()).isEqualTo("forbidden");
        assertThat(answer.faults()).isEmpty();
    }

    @Test
    void onlyThoseWhoMeetCitizensKeepRecommendations() {
        byte[] body = Citizen.example().json().getBytes(StandardCharsets.UTF_8);
        Set<String> keeping = texts(Spec.at("/paths/~1api~1v1~1recommendations/post/parameters/2/x-roles"));
        for (String role : Role.ALL) {
            int status = http.send(
                            "POST",
                            Http.RECOMMENDATIONS + "?store=true",
                            body,
                            "As",
                            role,
                            "Content-Type",
                            "application/json")
                    .status();
            assertThat(status).as(role).isEqualTo(keeping.contains(role) ? 201 : 403);
        }
    }

    private static boolean isForbidden(Answer answer) {
        return answer.status() == 403
                && answer.problem().equals("forbidden")
                && answer.faults().isEmpty();
    }

    /** Nothing is done with these bodies but finding out that they are none. */
    private Answer ask(Operation operation, String version, String caller) {
        String path = operation
                .path()
                .replace("{ruleSet}/versions/{version}", version)
                .replace("{ruleSet}", "standard")
                .replace("{id}", UUID.randomUUID().toString())
                .replace("{userName}", "somebody-else")
                .replace("{key}", "aaaaaaaaaaaaaaaa")
                .replace("{code}", "closing-talk");
        boolean writes = !Set.of("get", "delete").contains(operation.method());
        byte[] body = (writes ? "[]" : "").getBytes(StandardCharsets.UTF_8);
        String type = type(operation);
        return http.send(
                operation.method().toUpperCase(Locale.ROOT),
                path,
                body,
                "As",
                caller,
                "Content-Type",
                type,
                "If-Match",
                "\"999\"");
    }

    /** The type of body that the contract asks for, or else a request would go no further than to be told of it. */
    private static String type(Operation operation) {
        String content = "/paths" + Spec.step(operation.path()) + "/" + operation.method() + "/requestBody/content";
        return Spec.at(content).propertyNames().stream().findFirst().orElse("application/json");
    }

    /** One version in each state. */
    private Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        versions.put("draft", copied("matrix-draft"));
        String submitted = copied("matrix-submitted");
        ours.submit(Municipality.RULE_SETS + submitted);
        versions.put("submitted", submitted);
        String approved = copied("matrix-approved");
        ours.submit(Municipality.RULE_SETS + approved);
        ours.act(Municipality.RULE_SETS + approved, "approve", "bo", Municipality.REASON);
        versions.put("approved", approved);
        versions.put("in-force", "ballerup/versions/1");
        ours.publishedCopy("matrix-withdrawn");
        ours.act(Municipality.RULE_SETS + "matrix-withdrawn/versions/1", "withdraw", "bo", Municipality.REASON);
        versions.put("withdrawn", "matrix-withdrawn/versions/1");
        assertThat(versions)
                .allSatisfy((state, version) -> assertThat(ours.get(Municipality.RULE_SETS + version)
                                .json()
                                .get("state")
                                .asString())
                        .isEqualTo(state));
        return versions;
    }

    private String copied(String ruleSet) {
        return ruleSet + "/versions/" + ours.copied(ruleSet, "ballerup", 1);
    }
}
