package dk.trin.service.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SigningKeyTest {
    @Test
    void onlyTheOwnerCanReadTheKey(@TempDir Path directory) throws IOException {
        assumeThat(FileSystems.getDefault().supportedFileAttributeViews()).contains("posix");
        SigningKey.in(directory);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(directory.resolve("signing-key"))))
                .isEqualTo("rw-------");
        assertThat(directory).isDirectoryNotContaining(file -> !file.endsWith("signing-key"));
    }

    @Test
    void theNextStartSignsWithTheSameKey(@TempDir Path directory) {
        SigningKey first = SigningKey.in(directory);
        SigningKey second = SigningKey.in(directory);

        assertThat(second.publicKey()).isEqualTo(first.publicKey());
        assertThat(SigningKey.verifies(first.publicKey(), "text", second.sign("text")))
                .isTrue();
    }

    @Test
    void aSignatureOfAnotherTextOrKeyIsNone(@TempDir Path one, @TempDir Path two) {
        SigningKey key = SigningKey.in(one);

        assertThat(SigningKey.verifies(key.publicKey(), "text", key.sign("other")))
                .isFalse();
        assertThat(SigningKey.verifies(SigningKey.in(two).publicKey(), "text", key.sign("text")))
                .isFalse();
        assertThat(SigningKey.verifies("no key", "text", "no signature")).isFalse();
    }

    @Test
    void aBrokenKeyIsNeverReplacedInSilence(@TempDir Path directory) throws IOException {
        Files.writeString(directory.resolve("signing-key"), "broken");

        assertThatIllegalStateException().isThrownBy(() -> SigningKey.in(directory));
    }
}
