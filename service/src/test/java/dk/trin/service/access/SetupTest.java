package dk.trin.service.access;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.storage.TestDatabase;
import dk.trin.service.web.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The first start, on both databases. */
class SetupTest {
    private static final String PASSWORD = "en lang sætning til mig";

    @TempDir
    private Path data;

    private static Setup.Request request(String code) {
        return new Setup.Request(code, "anne", "Anne Holm", PASSWORD);
    }

    private String line(String name) throws IOException {
        return Files.readAllLines(data.resolve("first-run.txt")).stream()
                .filter(line -> line.startsWith(name + ": "))
                .map(line -> line.substring(name.length() + 2))
                .findFirst()
                .orElse("");
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void theFirstStartGivesAKeyAndACodeToTheOwnerOfTheFileAlone(TestDatabase database) throws IOException {
        try (AccessKit kit = new AccessKit(database, data)) {
            kit.start(false);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.resolve("first-run.txt"))))
                    .isEqualTo("rw-------");
            assertThat(kit.directory().caller(line("api-key")))
                    .hasValueSatisfying(actor -> assertThat(actor.roles()).containsExactly(Role.CASE_SYSTEM));
            assertThat(line("setup-code")).matches("[0-9a-f]{32}");
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void whoeverKnowsTheCodeMakesTheFirstAdministratorOnce(TestDatabase database) throws IOException {
        try (AccessKit kit = new AccessKit(database, data)) {
            kit.start(false);
            String code = line("setup-code");

            assertThat(kit.setup().make(request(code))).isInstanceOf(Result.Done.class);
            assertThat(kit.directory().hasAdministrator()).isTrue();
            assertThat(kit.setup().make(request(code))).isEqualTo(Result.refused(Result.Why.WRONG_CODE));
            assertThat(line("setup-code")).isEmpty();
            assertThat(line("api-key")).isNotEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void anotherStartMakesAnotherCodeButNoOtherKey(TestDatabase database) throws IOException {
        try (AccessKit kit = new AccessKit(database, data)) {
            kit.start(false);
            List<String> first = List.of(line("api-key"), line("setup-code"));
            kit.start(false);

            assertThat(line("api-key")).isEqualTo(first.get(0));
            assertThat(line("setup-code")).isNotEqualTo(first.get(1));
            assertThat(kit.setup().make(request(first.get(1)))).isInstanceOf(Result.Refused.class);
            assertThat(kit.setup().make(request(line("setup-code")))).isInstanceOf(Result.Done.class);
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void fiveWrongTriesOrHalfAnHourEndIt(TestDatabase database) throws IOException {
        try (AccessKit kit = new AccessKit(database, data)) {
            kit.start(false);
            for (int attempt = 0; attempt < 5; attempt++) {
                kit.setup().make(request("0".repeat(32)));
            }
            assertThat(kit.setup().make(request(line("setup-code")))).isInstanceOf(Result.Refused.class);

            kit.start(false);
            kit.clock().pass(Duration.ofMinutes(30));
            assertThat(kit.setup().isOpen()).isFalse();
            assertThat(kit.setup().make(request(line("setup-code")))).isInstanceOf(Result.Refused.class);
            assertThat(kit.directory().hasAdministrator()).isFalse();
        }
    }

    @ParameterizedTest
    @EnumSource(TestDatabase.class)
    void aDemonstrationHasOneUserOfEachRole(TestDatabase database) throws IOException {
        try (AccessKit kit = new AccessKit(database, data)) {
            kit.start(true);

            for (String role : Role.ALL) {
                assertThat(kit.directory().caller(line(role + "-key")))
                        .hasValueSatisfying(actor -> assertThat(actor.roles()).containsExactly(role));
                assertThat(line(role + "-password")).isNotEmpty();
            }
            assertThat(line("setup-code")).isEmpty();
        }
    }
}
