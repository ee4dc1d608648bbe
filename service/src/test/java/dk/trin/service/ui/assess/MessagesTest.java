package dk.trin.service.ui.assess;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MessagesTest {
    private static final String BUNDLE = "/dk/trin/service/ui/assess/";
    private static final Pattern KEY = Pattern.compile("#\\{(assess\\.[^}(]+(?:\\(\\))?)");
    private static final List<String> TEMPLATES =
            List.of("page", "form", "live", "result", "why", "below", "wheel", "keep", "kept", "find");

    private static Set<String> keys(String file) throws IOException {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(stream(BUNDLE + file), StandardCharsets.UTF_8));
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static InputStream stream(String path) {
        InputStream stream = MessagesTest.class.getResourceAsStream(path);
        assertThat(stream).as(path).isNotNull();
        return stream;
    }

    @Test
    void whatIsSaidInDanishIsSaidInEnglish() throws IOException {
        assertThat(keys("messages_en.properties")).isNotEmpty().isEqualTo(keys("messages.properties"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"messages.properties", "messages_en.properties"})
    void everyWordOfThePagesIsThere(String file) throws IOException {
        Set<String> keys = keys(file);
        for (String template : TEMPLATES) {
            String text = new String(
                    stream("/templates/assess/" + template + ".html").readAllBytes(), StandardCharsets.UTF_8);
            Matcher used = KEY.matcher(text);
            while (used.find()) {
                assertThat(keys).as(template).contains(used.group(1));
            }
        }
    }

    @Test
    void everySectionOfTheConversationHasItsWords() throws IOException {
        for (Section section : Section.values()) {
            assertThat(keys("messages.properties"))
                    .contains("assess.section." + section.code(), "assess.section." + section.code() + ".intro");
        }
    }
}
