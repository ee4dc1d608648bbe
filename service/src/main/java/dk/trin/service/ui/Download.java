package dk.trin.service.ui;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * A file that a page gives away, to be kept under a name.
 *
 * @param name in ASCII, with its ending
 * @param content what is written as the type: a text, bytes, or for JSON anything that Jackson writes
 */
public record Download<T>(String name, MediaType type, T content) {
    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

    /** A table. */
    public static Download<String> csv(String name, String table) {
        return new Download<>(name, CSV, table);
    }

    /** The answer that a browser saves instead of showing it. */
    public ResponseEntity<T> answer() {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(content);
    }
}
