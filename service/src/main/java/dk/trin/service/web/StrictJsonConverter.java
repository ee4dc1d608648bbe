package dk.trin.service.web;

import com.networknt.schema.Error;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the bodies that the contract describes: size, then a strict tree, then what is absent taken out, then the
 * published schema, then what the body means; binding what is left cannot fail. Every fault is reported at once.
 */
@Component
final class StrictJsonConverter extends AbstractHttpMessageConverter<Object> {
    static final int MOST_BYTES = 64 * 1024;
    private static final int MOST_FAULTS = 100;
    private static final String MODELS = "dk.trin.api.model";

    private final Contract contract;
    private final JsonMapper mapper;
    private final List<BodyMeaning> meanings;

    StrictJsonConverter(Contract contract, JsonMapper mapper, List<BodyMeaning> meanings) {
        super(MediaType.APPLICATION_JSON);
        this.contract = contract;
        this.mapper = mapper;
        this.meanings = List.copyOf(meanings);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type.getPackageName().equals(MODELS) && contract.describes(type.getSimpleName());
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Object readInternal(Class<?> type, HttpInputMessage message) throws IOException {
        requireUtf8(message);
        byte[] body = message.getBody().readNBytes(MOST_BYTES + 1);
        if (body.length > MOST_BYTES) {
            throw new Refusal(ProblemType.TOO_LARGE, List.of());
        }
        List<RequestFault> faults = new ArrayList<>(QueryParameters.faultsOfThisRequest());
        Optional<JsonNode> tree = new StrictJson(faults).read(body);
        tree.ifPresent(read -> validate(read, type, faults));
        if (tree.isEmpty() || !faults.isEmpty()) {
            throw Refusal.invalid(faults.stream().distinct().limit(MOST_FAULTS).toList());
        }
        return mapper.treeToValue(tree.get(), type);
    }

    @Override
    protected void writeInternal(Object body, HttpOutputMessage message) {
        throw new HttpMessageNotWritableException("reads only");
    }

    private void validate(JsonNode body, Class<?> type, List<RequestFault> faults) {
        String schema = type.getSimpleName();
        new Absent(contract, faults).takeOut(body, contract.schema(schema));
        SchemaFaults inWords = new SchemaFaults(contract, schema);
        for (Error error : contract.faults(schema, body)) {
            faults.add(inWords.of(error));
        }
        meanings.stream()
                .filter(meaning -> meaning.type() == type)
                .forEach(meaning -> meaning.check().accept(body, faults));
    }

    private static void requireUtf8(HttpInputMessage message) {
        MediaType type = message.getHeaders().getContentType();
        Charset charset = type == null ? null : type.getCharset();
        boolean packed = message.getHeaders().containsHeader("Content-Encoding");
        if (packed || charset != null && !charset.equals(StandardCharsets.UTF_8)) {
            throw new Refusal(ProblemType.UNSUPPORTED_MEDIA_TYPE, List.of());
        }
    }
}
