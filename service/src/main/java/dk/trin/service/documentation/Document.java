package dk.trin.service.documentation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.springframework.core.io.ClassPathResource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Something that is served as it is. */
record Document(MediaType type, byte[] content) {
    /** Reads a document from the class path; that it is missing is a defect. */
    static Document of(MediaType type, String place) {
        try {
            return new Document(type, new ClassPathResource(place).getContentAsByteArray());
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** An answer that can be kept as long as the service says that it is current. */
    ResponseEntity.BodyBuilder answer() {
        return ResponseEntity.ok()
                .contentType(type)
                .eTag(UUID.nameUUIDFromBytes(content).toString())
                .cacheControl(CacheControl.noCache());
    }
}
