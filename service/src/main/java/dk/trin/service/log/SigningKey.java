package dk.trin.service.log;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.List;

/** The Ed25519 key that signs the chain: made at the first start, kept in a file that only the owner can read. */
final class SigningKey {
    private static final String ALGORITHM = "Ed25519";
    private static final String FILE = "signing-key";

    private final PrivateKey key;
    private final String publicKey;

    private SigningKey(PrivateKey key, String publicKey) {
        this.key = key;
        this.publicKey = publicKey;
    }

    /** The key in a directory, which is made along with it when there is none. */
    static SigningKey in(Path directory) {
        try {
            Path file = directory.resolve(FILE);
            if (!Files.exists(file)) {
                make(directory, file);
            }
            return read(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (GeneralSecurityException | IllegalArgumentException broken) {
            throw new IllegalStateException("The signing key of the log cannot be read", broken);
        }
    }

    private static void make(Path directory, Path file) throws IOException, GeneralSecurityException {
        Files.createDirectories(directory);
        KeyPair pair = KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        Path written = Files.createTempFile(directory, FILE, "", ownerOnly());
        Files.write(
                written,
                List.of(
                        encoded(pair.getPrivate().getEncoded()),
                        encoded(pair.getPublic().getEncoded())));
        Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
    }

    /** On a file system without such rights, whoever can read the directory can read the key. */
    private static FileAttribute<?>[] ownerOnly() {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
                }
                : new FileAttribute<?>[0];
    }

    private static SigningKey read(Path file) throws IOException, GeneralSecurityException {
        List<String> lines = Files.readAllLines(file);
        if (lines.size() < 2) {
            throw new IllegalArgumentException("no key");
        }
        PKCS8EncodedKeySpec secret = new PKCS8EncodedKeySpec(Base64.getDecoder().decode(lines.get(0)));
        return new SigningKey(KeyFactory.getInstance(ALGORITHM).generatePrivate(secret), lines.get(1));
    }

    /** X.509 in Base64. */
    String publicKey() {
        return publicKey;
    }

    /** In Base64. */
    String sign(String text) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(key);
            signature.update(text.getBytes(StandardCharsets.UTF_8));
            return encoded(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether a signature is one of a text; something that is no key or no signature is none. */
    static boolean verifies(String publicKey, String text, String signature) {
        try {
            X509EncodedKeySpec known =
                    new X509EncodedKeySpec(Base64.getDecoder().decode(publicKey));
            Signature verifier = Signature.getInstance(ALGORITHM);
            verifier.initVerify(KeyFactory.getInstance(ALGORITHM).generatePublic(known));
            verifier.update(text.getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException forged) {
            return false;
        }
    }

    private static String encoded(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
