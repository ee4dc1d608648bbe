package dk.trin.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@RunningTrin
class BadJsonTest {
    private static final String CONTRACT = Resources.text("/dk/trin/api/openapi.yaml");
    private static final Pattern STRING_VALUE = Pattern.compile("[:\\[,] *\"([^\"]{4,})\"(?! *:)");

    private final Http http;

    BadJsonTest(@LocalServerPort int port) {
        http = new Http(port);
    }

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(
            resources = "bad-json.csv",
            delimiter = '|',
            quoteCharacter = '¤',
            numLinesToSkip = 2,
            maxCharsPerColumn = 1000)
    void isRefusedWhereItIsWrong(String name, String code, String pointer, String body) {
        Answer answer = http.post(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.problem()).isEqualTo("invalid-request");
        assertThat(answer.faults())
                .contains(pointer.replace("-", "") + " " + code)
                .doesNotHaveDuplicates();
        assertThat(sent(body)).noneMatch(answer.text()::contains);
    }

    /** The values in a body that are no words of the contract; an answer may not repeat them. */
    private static List<String> sent(String body) {
        return STRING_VALUE
                .matcher(body)
                .results()
                .map(found -> found.group(1))
                .filter(value -> !CONTRACT.contains(value))
                .toList();
    }
}
