package dk.trin.service.web;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads a body as a tree without guessing: UTF-8 only, no field twice, numbers as they were written. A whole number stays
 * one, anything with a fraction or an exponent is a decimal.
 */
final class StrictJson {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(20)
                    .maxStringLength(2_000)
                    .maxNameLength(100)
                    .maxNumberLength(30)
                    .maxTokenCount(5_000)
                    .build())
            .build();
    private static final int MOST_DIGITS = 30;
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final List<RequestFault> faults;

    StrictJson(List<RequestFault> faults) {
        this.faults = faults;
    }

    /** The tree; empty when the body is no JSON at all, which is then a fault. */
    Optional<JsonNode> read(byte[] body) {
        if (body.length == 0) {
            faults.add(RequestFault.at("", FaultCode.BODY_MISSING));
            return Optional.empty();
        }
        try {
            return Optional.of(tree(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(body))
                    .toString()));
        } catch (CharacterCodingException otherEncoding) {
            faults.add(RequestFault.at("", FaultCode.NOT_UTF8));
        } catch (StreamConstraintsException beyondLimits) {
            faults.add(RequestFault.at("", FaultCode.TOO_MANY));
        } catch (JacksonException malformed) {
            var place = malformed.getLocation();
            faults.add(RequestFault.at(
                    "",
                    FaultCode.MALFORMED_JSON,
                    place == null ? 1 : place.getLineNr(),
                    place == null ? 1 : place.getColumnNr()));
        }
        return Optional.empty();
    }

    private JsonNode tree(String text) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new StreamReadException(parser, "empty");
            }
            JsonNode tree = value(parser, "");
            if (parser.nextToken() != null) {
                throw new StreamReadException(parser, "more than one value");
            }
            return tree;
        }
    }

    private JsonNode value(JsonParser parser, String pointer) {
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, pointer);
            case START_ARRAY -> array(parser, pointer);
            case VALUE_STRING -> NODES.stringNode(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, pointer);
            case VALUE_TRUE -> NODES.booleanNode(true);
            case VALUE_FALSE -> NODES.booleanNode(false);
            default -> NODES.nullNode();
        };
    }

    private ObjectNode object(JsonParser parser, String pointer) {
        ObjectNode object = NODES.objectNode();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            String inside = pointer + "/" + escaped(name);
            parser.nextToken();
            JsonNode value = value(parser, inside);
            if (object.has(name)) {
                faults.add(RequestFault.at(inside, FaultCode.DUPLICATE_FIELD));
            } else {
                object.set(name, value);
            }
        }
        return object;
    }

    private ArrayNode array(JsonParser parser, String pointer) {
        ArrayNode array = NODES.arrayNode();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            array.add(value(parser, pointer + "/" + array.size()));
        }
        return array;
    }

    /** A number that nothing here can mean would be dear to compare, so it goes no further. */
    private JsonNode number(JsonParser parser, String pointer) {
        if (parser.currentToken() == JsonToken.VALUE_NUMBER_INT) {
            return NODES.numberNode(parser.getBigIntegerValue());
        }
        BigDecimal number = parser.getDecimalValue();
        if (Math.abs((long) number.scale()) > MOST_DIGITS) {
            faults.add(RequestFault.at(pointer, FaultCode.OUT_OF_RANGE, "?"));
            return NODES.nullNode();
        }
        return NODES.numberNode(number);
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
