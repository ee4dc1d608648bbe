package dk.trin.service.documentation;

import dk.trin.service.web.FaultCode;
import dk.trin.service.web.Languages;
import dk.trin.service.web.ProblemType;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What problem answers say, without a request that has gone wrong. */
@Component
final class FaultTexts {
    private static final String LEFT_OUT = "…";

    private final MessageSource messages;

    FaultTexts(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * All texts in one language.
     *
     * @param faults by fault code
     * @param problems by kind of problem, as in its {@code type}
     */
    record All(Map<String, String> faults, Map<String, String> problems) {}

    /** In the caller's language. */
    All current() {
        return new All(
                texts(FaultCode.values(), Enum::name, "fault.%s"),
                texts(ProblemType.values(), FaultTexts::slug, "problem.%s.title"));
    }

    private <E extends Enum<E>> Map<String, String> texts(E[] codes, Function<E, String> name, String key) {
        return Arrays.stream(codes)
                .collect(Collectors.toMap(
                        name, code -> say(key.formatted(slug(code))), (first, second) -> first, LinkedHashMap::new));
    }

    private String say(String key) {
        Object[] places = {LEFT_OUT, LEFT_OUT};
        String text = messages.getMessage(key, places, "", Languages.current().locale());
        return text == null ? "" : text;
    }

    private static String slug(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
