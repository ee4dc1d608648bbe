package dk.trin.service.web;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;

/** Reads the bodies of requests; what is wrong with the query is reported along with them. */
@Component
final class StrictJsonConverter extends AbstractHttpMessageConverter<Object> {
    private static final String MODELS = "dk.trin.api.model";

    private final BodyReader bodies;

    StrictJsonConverter(BodyReader bodies) {
        super(MediaType.APPLICATION_JSON);
        this.bodies = bodies;
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.getPackageName().equals(MODELS) && bodies.describes(type);
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        HttpHeaders headers = message.getHeaders();
        PlainBody.require(headers.getFirst(HttpHeaders.CONTENT_TYPE), headers.getFirst(HttpHeaders.CONTENT_ENCODING));
        byte[] body = message.getBody().readNBytes(BodyReader.MOST_BYTES + 1);
        return bodies.read(body, type, QueryParameters.faultsOfThisRequest());
    }

    @Override
    protected void writeInternal(Object body, HttpOutputMessage message) {
        throw new HttpMessageNotWritableException("reads only");
    }
}
