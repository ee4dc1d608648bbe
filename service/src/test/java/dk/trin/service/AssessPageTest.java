package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Afprøv as a browser without scripts sees it. */
@OwnTrin
class AssessPageTest {
    private static final String PAGE = "/afproev";
    private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([^\"]+)\"");

    private final int port;
    private final Http http;

    AssessPageTest(@LocalServerPort int port) {
        this.port = port;
        http = new Http(port);
    }

    private Answer post(String path, String form) {
        return http.send(
                "POST",
                path,
                form.getBytes(StandardCharsets.UTF_8),
                "Content-Type",
                "application/x-www-form-urlencoded",
                "Accept",
                "text/html");
    }

    @Test
    void nothingInTheAddressIsTakenForAnAnswer() {
        assertThat(http.get(PAGE + "?social.network=weak", "Accept", "text/html")
                        .text())
                .contains("0 af 38 spørgsmål besvaret", "Trin 1–4 er mulige");
    }

    @Test
    void theAnswersAndWhatTheyLeadToComeBackTogether() {
        String page = post(PAGE, "mastery.mestringsevne=low&function.funktionsevne=compound")
                .text();

        assertThat(page).contains("2 af 38 spørgsmål besvaret", "Forløbskoordination", "id=\"view-why\"");
        assertThat(page).containsPattern("value=\"low\" checked=\"checked\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"why", "tables", "changes", "why-not", "wheel", "compare", "keep"})
    void everyViewIsAPageOfItsOwn(String view) {
        Answer answer = post(PAGE, "mastery.mestringsevne=low&open=intensity&whyNot=exercise-group&show=" + view);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("name=\"view\" value=\"" + view + "\"", "</html>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"standard", "vordingborg", "esbjerg", "ballerup"})
    void everyRuleSetCanBeTried(String ruleSet) {
        assertThat(post(PAGE, "ruleSet=" + ruleSet + "&clinical.severity=severe")
                        .text())
                .contains("<option value=\"" + ruleSet + "\" selected=\"selected\">");
    }

    @Test
    void twoVersionsStandSideBySide() {
        Keeper author = new Keeper(port);
        for (int copy = 1; copy <= 2; copy++) {
            author.send(
                    "POST",
                    "/api/v1/rule-sets/side/versions",
                    "{\"ruleSet\": \"standard\", \"version\": 1}",
                    "As",
                    "anne");
        }

        assertThat(post(PAGE, "ruleSet=side&version=1&social.network=weak&show=compare&other=2")
                        .text())
                .contains("aldrig har været i kraft", "De to versioner giver det samme for disse svar.");
    }

    @Test
    void aVersionThatIsNotThereIsToldAndTheOneInForceShown() {
        assertThat(post(PAGE, "ruleSet=standard&version=99").text())
                .contains("Den valgte version kan ikke bruges lige nu", "version 1.");
    }

    @Test
    void whatCannotBeReadStaysAndIsToldOnTop() {
        String page = post(PAGE, "practical.age=otte&social.network=weak").text();

        assertThat(page).contains("href=\"#q-practical-age\"", "value=\"otte\"", "1 af");
    }

    @Test
    void theSameFormSentTwiceIsKeptOnce() {
        String answers = "mastery.mestringsevne=low&reference=sag-" + UUID.randomUUID();
        Matcher once = ONCE.matcher(post(PAGE, answers + "&show=keep").text());
        assertThat(once.find()).isTrue();
        String form = answers + "&once=" + once.group(1);

        String first = post(PAGE + "/gem", form).header("Location");
        String second = post(PAGE + "/gem", form).header("Location");

        assertThat(first).isEqualTo(second).contains(PAGE + "/").doesNotContain("low");
    }

    @Test
    void whatIsKeptIsWhatTheApiGives() {
        String location = post(PAGE + "/gem", "mastery.mestringsevne=low&reference=sag-" + UUID.randomUUID())
                .header("Location");
        String id = location.substring(location.lastIndexOf('/') + 1);

        assertThat(http.get(Http.RECOMMENDATIONS + "/" + id)
                        .json()
                        .at("/ruleSet/id")
                        .asString())
                .isEqualTo("standard");
        assertThat(http.get(Http.RECOMMENDATIONS + "/" + id + "/replay")
                        .json()
                        .get("identical")
                        .asBoolean())
                .isTrue();
    }

    @Test
    void aCprNumberIsNotKept() {
        Answer answer = post(PAGE + "/gem", "mastery.mestringsevne=low&reference=010190-1234");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("ligner et CPR-nummer", "href=\"#reference\"");
    }

    @Test
    void whatCannotBeReadIsNotKeptEither() {
        Answer answer = post(PAGE + "/gem", "practical.age=999&reference=sag-1");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("href=\"#q-practical-age\"");
    }

    @Test
    void aReferenceIsLookedForAndNothingElse() {
        assertThat(post(PAGE + "/gemte", "reference=").text()).contains("Skriv en sagsnøgle");
        assertThat(post(PAGE + "/gemte", "reference=0101901234").text())
                .contains("ligner et CPR-nummer")
                .doesNotContain("0101901234");
        assertThat(post(PAGE + "/gemte", "reference=ukendt-" + UUID.randomUUID())
                        .text())
                .contains("Ingen anbefalinger");
    }
}
