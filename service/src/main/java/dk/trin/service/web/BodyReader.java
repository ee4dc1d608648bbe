package dk.trin.service.web;

import com.networknt.schema.Error;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the bodies that the contract describes: size, then a strict tree, then what is absent taken out, then the
 * published schema, then what the body means; binding what is left cannot fail. Every fault is reported at once.
 * Thread-safe.
 */
@Component
public final class BodyReader {
    /** No body is longer. */
    public static final int MOST_BYTES = 64 * 1024;

    private static final int MOST_FAULTS = 100;

    private final Contract contract;
    private final JsonMapper mapper;
    private final List<BodyMeaning> meanings;

    @Autowired
    BodyReader(Contract contract, JsonMapper mapper, List<BodyMeaning> meanings) {
        this.contract = contract;
        this.mapper = mapper;
        this.meanings = List.copyOf(meanings);
    }

    /** A reader outside the server. */
    public BodyReader(JsonMapper mapper, List<BodyMeaning> meanings) {
        this(new Contract(), mapper, meanings);
    }

    /** Whether the contract has a schema of that name. */
    boolean describes(Class<?> type) {
        return contract.describes(type.getSimpleName());
    }

    /**
     * The body.
     *
     * @throws Refusal with every fault
     */
    public <T> T read(byte[] body, Class<T> type) {
        return read(body, type, List.of());
    }

    /**
     * The body.
     *
     * @param elsewhere faults of the same request outside the body
     * @throws Refusal with every fault
     */
    <T> T read(byte[] body, Class<T> type, List<RequestFault> elsewhere) {
        if (body.length > MOST_BYTES) {
            throw new Refusal(ProblemType.TOO_LARGE, List.of());
        }
        List<RequestFault> faults = new ArrayList<>(elsewhere);
        Optional<JsonNode> tree = new StrictJson(faults).read(body);
        tree.ifPresent(read -> validate(read, type, faults));
        if (tree.isEmpty() || !faults.isEmpty()) {
            throw Refusal.invalid(faults.stream().distinct().limit(MOST_FAULTS).toList());
        }
        return mapper.treeToValue(tree.get(), type);
    }

    /** A text field of a body, whatever else is wrong with it; empty when the field is not there or wrong itself. */
    public Optional<String> field(byte[] body, Class<?> type, String name) {
        if (body.length > MOST_BYTES) {
            return Optional.empty();
        }
        List<RequestFault> faults = new ArrayList<>();
        Optional<JsonNode> tree = new StrictJson(faults).read(body);
        tree.ifPresent(read -> validate(read, type, faults));
        return faults.stream().anyMatch(fault -> fault.pointer().equals("/" + name))
                ? Optional.empty()
                : tree.map(read -> read.path(name)).filter(JsonNode::isString).map(JsonNode::asString);
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
}
