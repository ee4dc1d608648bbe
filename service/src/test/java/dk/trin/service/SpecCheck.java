package dk.trin.service;

import static dk.trin.service.Spec.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Holds an exchange against the contract: the answer always, the request by whether it was accepted. */
final class SpecCheck {
    private static final String PROBLEM = Spec.SCHEMAS + "Problem";
    private static final String PAGE_TYPE = "text/html";
    private static final String PROBLEM_TYPE = "application/problem+json";
    private static final List<String> LEAKS =
            List.of("Exception", "tools.jackson", "org.springframework", "dk.trin.", "java.", "\\tat ", "networknt");

    private final Exchange exchange;
    private final Optional<String> operation;
    private final int status;

    private SpecCheck(Exchange exchange) {
        this.exchange = exchange;
        this.operation = Spec.operation(exchange.request().method(), exchange.path());
        this.status = exchange.response().statusCode();
    }

    static void check(Exchange exchange) {
        new SpecCheck(exchange).check();
    }

    private void check() {
        assertThat(exchange.response().headers().firstValue("X-Request-Id"))
                .as("request id of %s", exchange)
                .isPresent();
        operation.ifPresent(this::checkDeclared);
        if (status >= 400 && !exchange.request().method().equals("HEAD") && !isHealth() && !isPage()) {
            checkProblem();
        }
        if (operation.isPresent()) {
            new RequestCheck(exchange, operation.get()).check();
        }
    }

    /** That something is down is what health was asked for, not a problem with answering. */
    private boolean isHealth() {
        return exchange.path().startsWith("/actuator/health") && status == 503;
    }

    /** People are told on a page, where they ask for one and the contract has nothing. */
    private boolean isPage() {
        boolean asked =
                exchange.request().headers().firstValue("Accept").orElse("").contains(PAGE_TYPE);
        return asked && operation.isEmpty() && exchange.receivedType().equals(PAGE_TYPE);
    }

    private void checkDeclared(String known) {
        String exact = known + "/responses/" + status;
        String declared = Spec.at(exact).isMissingNode() ? known + "/responses/default" : exact;
        String response = Spec.follow(declared);
        Spec.at(response + "/headers").propertyNames().forEach(this::checkHeader);
        JsonNode content = Spec.at(response + "/content");
        if (content.isMissingNode()) {
            assertThat(exchange.response().body()).as("body of %s", exchange).isEmpty();
        } else {
            assertThat(content.propertyNames()).as("types of %s", exchange).contains(exchange.receivedType());
            String schema = response + "/content" + step(exchange.receivedType()) + "/schema";
            boolean binary = Spec.at(schema).path("format").asString("").equals("binary");
            if (exchange.receivedType().equals("application/x-ndjson")) {
                exchange.receivedText().lines().forEach(SpecCheck::checkLine);
            } else if (exchange.receivedType().endsWith("json") && !binary) {
                checkBody(schema);
            }
        }
    }

    private void checkHeader(String name) {
        assertThat(exchange.response().headers().firstValue(name))
                .as("header %s of %s", name, exchange)
                .isPresent();
    }

    private static void checkLine(String line) {
        assertThat(Spec.faults(Spec.SCHEMAS + "BatchAnswer", Spec.JSON.readTree(line)))
                .as("line %s", line)
                .isEmpty();
    }

    private void checkBody(String schema) {
        assertThat(Spec.faults(schema, body())).as("answer of %s", exchange).isEmpty();
    }

    /** What is not in the contract, and what Tomcat answers on its own, is a problem too. */
    private void checkProblem() {
        assertThat(exchange.receivedType()).as("type of %s", exchange).isEqualTo(PROBLEM_TYPE);
        checkBody(PROBLEM);
        assertThat(body().get("status").asInt()).as("status in %s", exchange).isEqualTo(status);
        assertThat(exchange.response().headers().firstValue("X-Request-Id"))
                .as("request id of %s", exchange)
                .contains(body().get("requestId").asString());
        assertThat(exchange.receivedText()).as("leak").doesNotContain(LEAKS);
    }

    private JsonNode body() {
        try {
            return Spec.JSON.readTree(exchange.response().body());
        } catch (JacksonException unreadable) {
            throw new AssertionError("no JSON: " + exchange, unreadable);
        }
    }
}
