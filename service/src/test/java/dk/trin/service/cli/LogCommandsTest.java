package dk.trin.service.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.TrinApplication;
import dk.trin.service.log.Content;
import dk.trin.service.log.DecisionLog;
import dk.trin.service.log.Receipt;
import dk.trin.service.log.Submission;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands on a log that a service has written; one after the other, for there is one service. */
class LogCommandsTest {
    @TempDir
    static Path directory;

    private static Path data = Path.of("");
    private static Ran whileRunning = new Ran(0, "", "");

    @BeforeAll
    static void aServiceHasKeptSomething() throws IOException, InterruptedException {
        data = directory.resolve("data");
        try (ConfigurableApplicationContext service = SpringApplication.run(
                TrinApplication.class, "--server.port=0", "--trin.data=" + data, "--spring.main.banner-mode=off")) {
            for (int each = 0; each < 3; each++) {
                assertThat(service.getBean(DecisionLog.class).keep(recommendation()))
                        .isInstanceOf(Receipt.Kept.class);
            }
            whileRunning = inAnotherProcess("verify-log", "--data", data.toString());
        }
    }

    /** Within one process H2 would let a command in. */
    private static Ran inAnotherProcess(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                TrinApplication.class.getName()));
        command.addAll(List.of(arguments));
        Path out = directory.resolve("out");
        Path err = directory.resolve("err");
        int code = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start()
                .waitFor();
        return new Ran(code, Files.readString(out), Files.readString(err));
    }

    private static Submission recommendation() {
        return new Submission.Recommended(
                UUID.randomUUID().toString(),
                new Content("{}", "{\"a\":1}", "{\"æ\":2}"),
                new Submission.Index(Optional.of("sag-1"), "standard", 1, Optional.empty()),
                Optional.empty());
    }

    @Test
    void aLogThatIsInUseIsNotOpened() {
        assertThat(whileRunning.code()).isEqualTo(2);
        assertThat(whileRunning.err()).contains("Trin kører på " + data, "/api/v1/log/verification");
        assertThat(whileRunning.out()).isEmpty();
    }

    @Test
    void anIntactLogIsFoundIntact() {
        Ran ran = Ran.trin("verify-log", "--data", data.toString());

        assertThat(ran).isEqualTo(new Ran(0, "Loggen er hel. Kæder: 1. Poster: 3, heraf slettet: 0.\n", ""));
    }

    @Test
    void aLogThatHasLostItsTailIsToldByTheHeadsThatWereExported() throws IOException, SQLException {
        Path heads = directory.resolve("heads.json");
        Ran exported = Ran.trin("export-heads", "--data", data.toString());
        Files.writeString(heads, exported.out());
        Path copy = copied("cut");
        change(
                copy,
                "delete from log_content where seq = 3",
                "delete from log_link where last_entry = 3",
                "delete from log_entry where seq = 3");

        Ran alone = Ran.trin("verify-log", "--data", copy.toString());
        Ran ran = Ran.trin("verify-log", "--data", copy.toString(), "--heads", heads.toString(), "--json");
        JsonNode verified = JsonMapper.shared().readTree(ran.out());

        assertThat(exported.code()).isZero();
        assertThat(alone.code()).as("what is left fits together").isZero();
        assertThat(ran.code()).isOne();
        assertThat(verified.at("/findings/0/code").asString()).isEqualTo("tail-missing");
        assertThat(verified.at("/findings/0/entry").asInt()).isEqualTo(3);
    }

    @Test
    void aChangedLogIsToldWithItsFirstBadEntry() throws IOException, SQLException {
        Path copy = copied("changed");
        change(copy, "update log_content set answer = '{}' where seq = 2");

        Ran ran = Ran.trin("verify-log", "--data", copy.toString(), "--english");

        assertThat(ran.code()).isOne();
        assertThat(ran.out()).contains("✗ Chain ", "entry 2", "The log is not as it was written.");
    }

    @Test
    void whatIsNoLogIsSaid() throws IOException {
        Path heads = Files.writeString(directory.resolve("no-heads.json"), "[]");

        assertThat(Ran.trin("verify-log", "--data", directory.resolve("nowhere").toString())
                        .err())
                .contains("Der er ingen beslutningslog i");
        assertThat(Ran.trin("export-heads", "--url", "jdbc:postgresql://127.0.0.1:1/trin", "--user", "trin")
                        .err())
                .contains("Databasen jdbc:postgresql://127.0.0.1:1/trin svarer ikke");
        assertThat(Ran.trin("verify-log", "--data", data.toString(), "--heads", heads.toString())
                        .err())
                .contains("holder ikke hoveder, som export-heads og API'et skriver dem");
    }

    /** The database alone: no heads lie beside it. */
    private static Path copied(String name) throws IOException {
        Path copy = Files.createDirectories(directory.resolve(name));
        Files.copy(data.resolve("trin.mv.db"), copy.resolve("trin.mv.db"));
        return copy;
    }

    private static void change(Path copy, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:h2:file:" + copy.resolve("trin"), "", "");
                Statement statement = connection.createStatement()) {
            statement.execute("set referential_integrity false");
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }
}
