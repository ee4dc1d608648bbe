package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/**
 * Bodies that nobody thought of. The client checks each answer, that what was accepted is valid and that what is valid
 * was accepted.
 */
@RunningTrin
class MutationTest {
    private static final long SEED = 20261122;
    private static final int MUTANTS = 500;
    private static final JsonNode ODD_VALUES = Spec.JSON.readTree("""
            [null, [], true, "", " ", "none", "0", "\\u0000", 0, -1, 1.5, 99999999999, 123456789012345678901234567890, 1e30, 1e-30,
             [null], [""], ["none", "none"], [[]], [{}], {}, {"": null}, {"$ref": "#"}]
            """);

    private final Http http;

    MutationTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @Test
    void aMutatedBodyIsNeverADefect() {
        Random random = new Random(SEED);
        byte[] body = Citizen.example().json().getBytes(StandardCharsets.UTF_8);
        for (int mutant = 0; mutant < MUTANTS; mutant++) {
            byte[] mutated = mutated(body, random);

            assertThat(http.post(mutated).status())
                    .as(new String(mutated, StandardCharsets.UTF_8))
                    .isIn(200, 400);
        }
    }

    private static byte[] mutated(byte[] body, Random random) {
        byte[] mutated = body;
        int times = 1 + random.nextInt(3);
        for (int time = 0; time < times; time++) {
            int from = random.nextInt(mutated.length);
            int to = Math.min(mutated.length, from + 1 + random.nextInt(12));
            mutated = switch (random.nextInt(4)) {
                case 0 -> flipped(mutated, from, 1 << random.nextInt(8));
                case 1 -> joined(mutated, from, mutated, to);
                case 2 -> joined(mutated, to, mutated, from);
                default -> joined(mutated, from, mutated, random.nextInt(mutated.length));
            };
        }
        return mutated;
    }

    private static byte[] flipped(byte[] body, int index, int bits) {
        byte[] flipped = body.clone();
        flipped[index] ^= (byte) bits;
        return flipped;
    }

    /** The beginning of one body and the end of another: what is between is left out, or stands there twice. */
    private static byte[] joined(byte[] one, int until, byte[] other, int from) {
        byte[] joined = Arrays.copyOf(one, until + other.length - from);
        System.arraycopy(other, from, joined, until, other.length - from);
        return joined;
    }

    @ParameterizedTest
    @MethodSource("fields")
    void anOddValueIsNeverADefect(String field) {
        for (JsonNode odd : ODD_VALUES) {
            Citizen citizen = field.contains(".")
                    ? Citizen.unknown().with(field, odd)
                    : Citizen.unknown().sending(field, odd);

            assertThat(http.post(citizen.json()).status()).as(citizen.json()).isIn(200, 400);
        }
    }

    static Stream<String> fields() {
        Stream<String> beside = Spec.at(Spec.SCHEMAS + "RecommendationRequest/properties").propertyNames().stream();
        Stream<String> factors = Shipped.vocabulary().factors().stream().map(factor -> factor.code());
        return Stream.concat(beside, factors);
    }
}
