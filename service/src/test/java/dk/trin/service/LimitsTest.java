package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Bodies that are too large, too deep or too long for anything that could be meant. */
@RunningTrin
class LimitsTest {
    private final Http http;

    LimitsTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest
    @ValueSource(ints = {Bodies.MOST_BYTES - 1, Bodies.MOST_BYTES})
    void aBodyOf64KiBIsRead(int bytes) {
        assertThat(http.post(Bodies.ofSize(bytes)).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(ints = {Bodies.MOST_BYTES + 1, 1_000_000, 1_900_000})
    void aLargerBodyIsTooLarge(int bytes) {
        Answer answer = http.post(Bodies.ofSize(bytes));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.problem()).isEqualTo("too-large");
        assertThat(answer.faults()).isEmpty();
    }

    @Test
    void sizeIsCheckedBeforeTheContent() {
        assertThat(http.post("}" + "{".repeat(Bodies.MOST_BYTES)).status()).isEqualTo(413);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tooMany")
    void moreThanCanBeMeantIsRefused(String name, String body) {
        Answer answer = http.post(body);

        assertThat(answer.status()).isIn(400, 413);
        assertThat(answer.text().length()).isLessThan(50_000);
    }

    static Stream<Arguments> tooMany() {
        return Stream.of(
                arguments("a list of 1,000,000", Bodies.diagnoses("1,".repeat(999_999) + "1")),
                arguments("a list of 5,000", Bodies.diagnoses(members(5_000))),
                arguments("a list of 1,000", Bodies.diagnoses(members(1_000))),
                arguments("3,000 fields", fields(3_000)),
                arguments("200,000 fields", fields(200_000)),
                arguments("a name of 60,000", "{\"" + "a".repeat(60_000) + "\": 1, \"assessment\": {}}"),
                arguments("a reference of 20,000", Bodies.reference("a".repeat(20_000))),
                arguments("1,001 digits", Bodies.age("1".repeat(1_001))),
                arguments("100,000 digits", Bodies.age("1".repeat(100_000))),
                arguments("1,001 decimals", Bodies.hba1c("57." + "1".repeat(1_001))));
    }

    private static String members(int count) {
        return Stream.generate(() -> "\"copd\"").limit(count).collect(Collectors.joining(","));
    }

    private static String fields(int count) {
        return "{\"assessment\": {"
                + IntStream.range(0, count)
                        .mapToObj(index -> "\"f" + index + "\": 1")
                        .collect(Collectors.joining(","))
                + "}}";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("deep")
    void whatIsNestedTooDeepIsTooMany(String name, String body) {
        assertThat(http.post(body).faults()).singleElement().asString().endsWith(" TOO_MANY");
    }

    static Stream<Arguments> deep() {
        return Stream.of(21, 22, 100, 4_000)
                .flatMap(levels -> Stream.of(
                        arguments(levels + " objects", Bodies.objectsDeep(levels)),
                        arguments(levels + " lists", Bodies.listsDeep(levels))));
    }

    @Test
    void aHundredThousandLevelsAreTooLarge() {
        assertThat(http.post(Bodies.listsDeep(100_000)).status()).isEqualTo(413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e1000000000", "1e-1000000000", "1e2147483647", "-1e1000000000"})
    void aMonstrousNumberIsRefusedAtOnce(String number) {
        http.post(Bodies.age("70"));
        for (String body : new String[] {Bodies.age(number), Bodies.hba1c(number)}) {
            long start = System.nanoTime();
            Answer answer = http.post(body);

            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(1));
            assertThat(answer.status()).isEqualTo(400);
        }
    }

    @Test
    void aFaultIsReportedOnceHoweverOftenItOccurs() {
        assertThat(http.post(Bodies.diagnoses(members(1_000))).faults())
                .containsExactly("/assessment/clinical/diagnoses DUPLICATE_ITEM");
    }
}
