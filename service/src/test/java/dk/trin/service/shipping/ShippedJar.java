package dk.trin.service.shipping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The jar of the service as it ships. */
record ShippedJar(Path path) {
    private static final String LIBRARIES = "BOOT-INF/lib/";

    /** The one that this build has made. */
    static ShippedJar built() {
        return new ShippedJar(Path.of(System.getProperty("trin.jar")));
    }

    /** The libraries in it by file name, each with its SHA-256 in hexadecimal. */
    Map<String, String> libraries() throws IOException {
        Map<String, String> libraries = new TreeMap<>();
        try (JarFile jar = new JarFile(path.toFile())) {
            for (ZipEntry entry : jar.stream().toList()) {
                if (entry.getName().startsWith(LIBRARIES) && !entry.isDirectory()) {
                    libraries.put(entry.getName().substring(LIBRARIES.length()), sha256(jar, entry));
                }
            }
        }
        return libraries;
    }

    private static String sha256(JarFile jar, ZipEntry entry) throws IOException {
        try (InputStream content = jar.getInputStream(entry)) {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content.readAllBytes()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The software bill of materials, from where the manifest says that it lies. */
    JsonNode billOfMaterials() throws IOException {
        try (JarFile jar = new JarFile(path.toFile())) {
            String place = jar.getManifest().getMainAttributes().getValue("Sbom-Location");
            return JsonMapper.shared().readTree(jar.getInputStream(jar.getEntry(place)));
        }
    }

    /** What the running service tells of its build. */
    Properties buildInfo() throws IOException {
        Properties info = new Properties();
        try (JarFile jar = new JarFile(path.toFile())) {
            info.load(jar.getInputStream(jar.getEntry("META-INF/build-info.properties")));
        }
        return info;
    }
}
