package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The places where somebody is signed in. */
@RunningTrin
class OwnSessionsTest {
    private static final String ME = "/api/v1/me";

    private final int port;
    private final Newcomer anne;
    private final Surfer surfer;

    OwnSessionsTest(@LocalServerPort int port) {
        this.port = port;
        anne = new Newcomer(port);
        surfer = anne.surfer();
    }

    /** The places where somebody else of the same name is signed in, as the page offers to end them. */
    private static List<String> elsewhere(Surfer surfer) {
        return Pattern.compile("/sessioner/([a-z2-9]{16})/afslut")
                .matcher(surfer.open("/sessioner").text())
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    @Test
    void onesOwnSessionsAreSeenAndEndedOneByOne() {
        anne.signedIn("\"author\"");
        assertThat(elsewhere(surfer)).isEmpty();
        Surfer other = new Surfer(port);
        other.signIn(anne.userName(), Newcomer.OWN);

        assertThat(surfer.open("/sessioner").text()).contains("Her, hvor du er nu", "Ukendt browser");
        assertThat(elsewhere(surfer)).hasSize(1);
        surfer.send("/sessioner", "/sessioner/" + elsewhere(surfer).get(0) + "/afslut");

        assertThat(other.call("GET", ME, "").status()).isEqualTo(401);
        assertThat(surfer.call("GET", ME, "").status()).isEqualTo(200);
        assertThat(elsewhere(surfer)).isEmpty();
    }

    @Test
    void nobodySeesOrEndsTheSessionsOfSomebodyElse() {
        anne.signedIn("\"author\"");
        Surfer other = new Surfer(port);
        other.signIn(anne.userName(), Newcomer.OWN);
        String id = elsewhere(surfer).get(0);

        Newcomer somebody = new Newcomer(port);
        somebody.signedIn("\"author\"");
        assertThat(elsewhere(somebody.surfer())).isEmpty();
        somebody.surfer().send("/noegler", "/sessioner/" + id + "/afslut");

        assertThat(other.call("GET", ME, "").status()).isEqualTo(200);
    }

    @Test
    void allOtherSessionsAreEndedAtOnce() {
        anne.signedIn("\"author\"");
        Surfer second = new Surfer(port);
        Surfer third = new Surfer(port);
        second.signIn(anne.userName(), Newcomer.OWN);
        third.signIn(anne.userName(), Newcomer.OWN);

        surfer.send("/sessioner", "/sessioner/afslut-andre");

        assertThat(second.call("GET", ME, "").status()).isEqualTo(401);
        assertThat(third.call("GET", ME, "").status()).isEqualTo(401);
        assertThat(surfer.call("GET", ME, "").status()).isEqualTo(200);
    }

    @Test
    void whoeverIsInTooManyPlacesIsSignedOutWhereTheyWereLongestAgo() {
        anne.signedIn("\"author\"");
        Surfer last = new Surfer(port);
        for (int place = 0; place < 10; place++) {
            last = new Surfer(port);
            last.signIn(anne.userName(), Newcomer.OWN);
        }

        assertThat(surfer.call("GET", ME, "").status()).isEqualTo(401);
        assertThat(last.call("GET", ME, "").status()).isEqualTo(200);
    }
}
