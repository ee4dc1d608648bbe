package dk.trin.service.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.env.MockEnvironment;

class BindingTest {
    private static Binding of(String... settings) {
        MockEnvironment environment = new MockEnvironment();
        for (int index = 0; index < settings.length; index += 2) {
            environment.setProperty(settings[index], settings[index + 1]);
        }
        return new Binding(environment);
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "::1", "localhost", "127.0.0.53"})
    void whatOnlyThisMachineReachesNeedsNobodyYet(String address) {
        assertThatCode(() -> of("server.address", address).check(false, true)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"0.0.0.0", "::", "192.0.2.1", "''"})
    void beyondThisMachineSomebodyMustBeKnownFirst(String address) {
        Binding binding = of("server.address", address);

        assertThatThrownBy(() -> binding.check(false, false))
                .isInstanceOfSatisfying(
                        RefusedStart.class,
                        refused -> assertThat(refused.action())
                                .contains("server.address", "127.0.0.1", "first-run.txt", "trin.oidc.issuer"));
        assertThatCode(() -> binding.check(true, false)).doesNotThrowAnyException();
    }

    @Test
    void theManagementPortCountsToo() {
        Binding open = of("server.address", "127.0.0.1", "management.server.port", "9090");
        Binding closed =
                of("server.address", "127.0.0.1", "management.server.port", "9090", "management.server.address", "::1");
        Binding same = of("server.address", "127.0.0.1", "management.server.port", "8080");

        assertThatThrownBy(() -> open.check(false, false)).hasMessageContaining("management.server.address");
        assertThatCode(() -> closed.check(false, false)).doesNotThrowAnyException();
        assertThatCode(() -> same.check(false, false)).doesNotThrowAnyException();
    }

    @Test
    void aDemonstrationStaysOnThisMachineWhoeverIsKnown() {
        assertThatThrownBy(() -> of("server.address", "0.0.0.0").check(true, true))
                .hasMessageContaining("demonstration");
    }

    @Test
    void whetherCookiesCanBeSecureIsKnownFromTheSettings() {
        assertThat(of().isEncrypted()).isFalse();
        assertThat(of("server.forward-headers-strategy", "none").isEncrypted()).isFalse();
        assertThat(of("server.forward-headers-strategy", "native").isEncrypted())
                .isTrue();
        assertThat(of("server.ssl.bundle", "web").isEncrypted()).isTrue();
    }
}
