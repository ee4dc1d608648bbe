package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Forms of people whose session has ended. */
@RunningTrin
class HeldFormsTest {
    private final Newcomer anne;
    private final Surfer surfer;
    private final int port;

    HeldFormsTest(@LocalServerPort int port) {
        anne = new Newcomer(port);
        surfer = anne.surfer();
        this.port = port;
    }

    /** A form of the page with the keys, as whoever is signed in would send it when the session has ended. */
    private Answer sendTooLate(Surfer late, String page, String... more) {
        String owner = surfer.open(page).text().replaceFirst("(?s).*name=\"_for\" value=\"([0-9a-f]+)\".*", "$1");
        String[] own = {"_page", page, "_form", page, "_for", owner};
        // Of two fields of one name the first counts.
        return late.sendWith(
                "", page, Stream.concat(Stream.of(more), Stream.of(own)).toArray(String[]::new));
    }

    @Test
    void aFormThatIsSentTooLateWaitsForWhoeverTypedIt() {
        anne.signedIn("\"author\"");
        Surfer late = new Surfer(port);

        assertThat(sendTooLate(late, "/noegler", "label", "Mit \"regneark\"", "roles", "author")
                        .header("Location"))
                .endsWith("/log-ind");
        assertThat(late.signIn(anne.userName(), Newcomer.OWN).header("Location"))
                .endsWith("/noegler");
        assertThat(late.open("/noegler").text())
                .contains("value=\"Mit &quot;regneark&quot;\"")
                .containsPattern("value=\"author\"[^>]*checked");
        assertThat(late.open("/noegler").text()).doesNotContain("regneark");
    }

    @Test
    void aFormThatIsSentTooLateIsShownToNobodyElse() {
        anne.signedIn("\"author\"");
        Surfer late = new Surfer(port);
        sendTooLate(late, "/noegler", "label", "Mit regneark");
        String other = "o" + anne.userName();
        String temporary = anne.administrate(
                        "POST",
                        "/api/v1/users",
                        "{\"userName\": \"" + other + "\", \"name\": \"Bo\", \"roles\": [\"author\"]}")
                .json()
                .get("password")
                .asString();

        assertThat(late.signIn(other, temporary).header("Location")).doesNotContain("/noegler");
        late.send("/adgangskode", "/adgangskode", "present", temporary, "next", Newcomer.OWN);
        late.signIn(other, Newcomer.OWN);
        assertThat(late.open("/noegler").text()).contains("name=\"label\"").doesNotContain("regneark");
    }

    @Test
    void whatWasTypedIntoAFormThatIsGoneIsShownAllTheSame() {
        anne.signedIn("\"author\"");
        Surfer late = new Surfer(port);
        sendTooLate(late, "/noegler", "_form", "/noegler/gone", "words", "Det skrev jeg <her>.");
        late.signIn(anne.userName(), Newcomer.OWN);

        assertThat(late.open("/noegler").text())
                .contains("id=\"st-left-over\"", "Det skrev jeg &lt;her&gt;.")
                .doesNotContain("value=\"Det skrev jeg");
        sendTooLate(late, "/noegler", "label", "Mit nye regneark");
        assertThat(late.open("/noegler").text())
                .contains("value=\"Mit nye regneark\"")
                .doesNotContain("st-left-over");
    }

    @Test
    void aPasswordIsNeverHeld() {
        anne.signedIn("\"author\"");
        Surfer late = new Surfer(port);
        sendTooLate(late, "/adgangskode", "present", Newcomer.OWN, "next", "en anden lang sætning");

        assertThat(late.signIn(anne.userName(), Newcomer.OWN).header("Location"))
                .doesNotContain("/adgangskode");
        assertThat(late.open("/adgangskode").text()).doesNotContain(Newcomer.OWN, "en anden lang");
    }
}
