package dk.trin.service.web;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;

/** Lets no body in that is packed or in another encoding than UTF-8. */
public final class PlainBody {
    private PlainBody() {}

    /**
     * Looks at the headers of a body.
     *
     * @throws Refusal when it is not plain
     */
    public static void require(@Nullable String type, @Nullable String encoding) {
        Charset charset = type == null ? null : MediaType.parseMediaType(type).getCharset();
        if (encoding != null || charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE, List.of());
        }
    }
}
