package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.web.Role;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What is local about an offer: kept beside the rules, over HTTP and on the pages. */
@RunningTrin
class OfferDetailsTest {
    private static final String OFFERS = "/api/v1/offers";
    private static final String SAID =
            "{\"place\": \"Sundhedshuset\", \"contact\": \"Tlf. 12 34 56 78\", \"season\": \"Tirsdage kl. 10\"}";

    private final Http http;

    OfferDetailsTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    private static String of(String code) {
        return OFFERS + "/" + code + "/details";
    }

    private Answer put(String code, String body, String tag, String role) {
        return http.send(
                "PUT",
                of(code),
                body.getBytes(StandardCharsets.UTF_8),
                "As",
                role,
                "Content-Type",
                "application/json",
                "If-Match",
                tag);
    }

    @Test
    void nothingIsSaidUntilSomebodySaysIt() {
        Answer answer = http.get(of("closing-talk"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).isEqualTo("{}");
        assertThat(answer.header("ETag")).isEqualTo("\"1\"");
        assertThat(http.get(of("no-such-offer")).status()).isEqualTo(404);
    }

    @Test
    void whatIsSaidIsReadWithTheOfferAndInTheAuditTrail() {
        String hash = http.get(OFFERS).json().at("/ruleSet/hash").asString();
        Answer answer = put("needs-talk", SAID, "\"1\"", Role.ADMIN);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("ETag")).isEqualTo("\"2\"");
        assertThat(http.get(of("needs-talk")).json()).isEqualTo(Spec.JSON.readTree(SAID));
        JsonNode offers = http.get(OFFERS).json();
        assertThat(offers.at("/ruleSet/hash").asString())
                .as("no version changes")
                .isEqualTo(hash);
        assertThat(offers.get("items").valueStream().toList())
                .filteredOn(offer -> offer.get("code").asString().equals("needs-talk"))
                .singleElement()
                .satisfies(offer ->
                        assertThat(offer.at("/details/place").asString()).isEqualTo("Sundhedshuset"));
        assertThat(http.get("/api/v1/audit?act=offer-changed", "As", Role.AUDITOR)
                        .text())
                .contains("needs-talk", "Sundhedshuset");
    }

    @Test
    void nobodyWritesOverWhatTheyHaveNotRead() {
        assertThat(put("skills-training", "{}", "\"7\"", Role.AUTHOR).status()).isEqualTo(412);
        put("clarifying-talk", SAID, "\"1\"", Role.AUTHOR);

        assertThat(put("clarifying-talk", "{\"place\": \"Biblioteket\"}", "\"1\"", Role.AUTHOR)
                        .status())
                .isEqualTo(412);
        assertThat(put("clarifying-talk", "{}", "\"2\"", Role.AUTHOR).text()).isEqualTo("{}");
    }

    @Test
    void aCprNumberIsNoDetail() {
        Answer answer = put("exercise-group", "{\"contact\": \"010190-1234\"}", "\"1\"", Role.AUTHOR);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.faults()).singleElement().asString().startsWith("/contact");
        assertThat(answer.text()).doesNotContain("010190");
    }

    private Answer send(String code, String form) {
        return http.send(
                "POST",
                "/tilbud/standard/" + code + "/praktisk",
                form.getBytes(StandardCharsets.UTF_8),
                "As",
                Role.AUTHOR,
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html");
    }

    @Test
    void whatIsWrittenOnTheFormIsShownWithTheOfferAndInTheList() {
        String place = URLEncoder.encode("Hallen & haven", StandardCharsets.UTF_8);

        assertThat(send("self-management-group", "revision=1&place=" + place).header("Location"))
                .endsWith("/tilbud/standard/self-management-group?gemt");
        assertThat(http.get("/tilbud/standard/self-management-group").text()).contains("Hallen &amp; haven");
        assertThat(http.get("/tilbud").text()).contains("Hallen &amp; haven");
        assertThat(http.get("/tilbud/standard/self-management-group", "As", Role.PROFESSIONAL)
                        .text())
                .contains("Hallen &amp; haven")
                .doesNotContain("/praktisk");
    }

    @Test
    void theFormTellsWhatIsWrongAndWhoWasFirst() {
        assertThat(send("diet-guidance", "revision=1&contact=010190-1234").text())
                .contains("href=\"#contact\"", "intet CPR-nummer", "value=\"010190-1234\"");
        send("diet-guidance", "revision=1&place=Biblioteket");

        assertThat(send("diet-guidance", "revision=1&place=Hallen").text())
                .contains("En anden har rettet oplysningerne imens", "Biblioteket", "value=\"Hallen\"");
        assertThat(send("diet-guidance", "revision=1&place=Biblioteket").status())
                .as("sent twice")
                .isEqualTo(302);
    }
}
