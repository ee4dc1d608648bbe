package dk.trin.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be chosen as a password. */
class PasswordsTest {
    private final Passwords passwords = new Passwords(List.of("Nordby", "Nexus"));

    @ParameterizedTest
    @ValueSource(strings = {"en lang sætning til mig", "kaffe på altanen", "min hund hedder bo", "kd83-fjq2-28dd"})
    void aSentenceOfOnesOwnIsFine(String password) {
        assertThat(passwords.weakness(password, "anne")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "123456789012",
                "passwordpassword",
                "1q2w3e4r5t6y",
                "qwertyuiop123",
                "P@ssw0rd2026",
                "manchesterunited",
                "correct horse battery staple",
                "aaaaaaaaaaaa",
                "sommer202612"
            })
    void whatEverybodyChoosesIsNot(String password) {
        assertThat(passwords.weakness(password, "anne")).contains(Result.Why.COMMON_PASSWORD);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"trinkommune1", "Adgangskode1", "velkommen123", "sundhedscenter", "nordby-nexus", "N0rdby202612"
            })
    void norIsWhatEverybodyThinksOfHere(String password) {
        assertThat(passwords.weakness(password, "anne")).contains(Result.Why.COMMON_PASSWORD);
    }

    @Test
    void aWordThatIsNearAtHandMayStandInASentence() {
        assertThat(passwords.weakness("vores kommune har smukke strande", "anne"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"kort nok", "annes lange sætning", "æøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæøåæ"})
    void itsLengthIsLimitedAndTheUserNameIsNotInIt(String password) {
        assertThat(passwords.weakness(password, "anne")).contains(Result.Why.WEAK_PASSWORD);
    }
}
