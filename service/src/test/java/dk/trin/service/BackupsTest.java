package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.log.OfflineLog;
import dk.trin.service.log.OfflineLog.Opening;
import dk.trin.service.log.Verification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

class BackupsTest {
    private static final byte[] BODY = Citizen.example().json().getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path data;

    @TempDir
    Path restored;

    @Test
    void aBackupThatIsTakenWhileTheServiceWorksHoldsWhatWasKeptBefore() throws IOException {
        try (ConfigurableApplicationContext service =
                SpringApplication.run(TrinApplication.class, "--server.port=0", "--trin.data=" + data)) {
            Http http = new Http(service.getEnvironment().getRequiredProperty("local.server.port", Integer.class));
            Answer kept =
                    http.send("POST", Http.RECOMMENDATIONS + "?store=true", BODY, "Content-Type", "application/json");
            Answer made = http.send("POST", "/api/v1/backups", new byte[0]);
            assertThat(kept.status()).isEqualTo(201);
            assertThat(made.status()).isEqualTo(201);
            restore(data.resolve("backups").resolve(made.json().get("name").asString()));
        }
        Opening opening = OfflineLog.open(new OfflineLog.Place(restored, "", "", ""));
        try (OfflineLog log = ((Opening.Opened) opening).log()) {
            Verification verified = log.verify(List.of());
            assertThat(verified.isIntact()).isTrue();
            assertThat(verified.entries()).isOne();
            assertThat(log.heads())
                    .as("the last link is signed with the key that was backed up")
                    .allMatch(head -> publicKey().equals(head.publicKey()));
        }
    }

    private String publicKey() {
        try {
            return Files.readAllLines(restored.resolve("log").resolve("signing-key"))
                    .get(1);
        } catch (IOException missing) {
            throw new AssertionError(missing);
        }
    }

    /** As the operations guide says. */
    private void restore(Path backup) throws IOException {
        try (ZipInputStream packed = new ZipInputStream(Files.newInputStream(backup.resolve("trin.zip")))) {
            for (ZipEntry entry = packed.getNextEntry(); entry != null; entry = packed.getNextEntry()) {
                Files.copy(packed, restored.resolve(entry.getName()));
            }
        }
        try (Stream<Path> files = Files.walk(backup.resolve("log"))) {
            for (Path file : files.toList()) {
                Files.copy(
                        file,
                        restored.resolve(backup.relativize(file).toString()),
                        StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
