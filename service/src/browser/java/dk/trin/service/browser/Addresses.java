package dk.trin.service.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** An address of every page that there is, as the controllers name them; a page that is added is walked too. */
final class Addresses {
    private static final String PAGES = "dk.trin.service.ui";
    private static final String VARIABLE = "{";
    /** What a part of an address must look like, {@code {version:[0-9]{1,9}}}. */
    private static final String SHAPE = "(\\{\\w+):[^/]*\\}";
    /** Pages of what must be made first, such as a draft, are walked by the tests that make it. */
    private static final List<String> OF_WHAT_IS_MADE =
            List.of("/raekke/", "/kolonner", "{id", "{userName", "{finding");

    /** What stands for the parts of an address that differ. */
    private static final Map<String, String> EXAMPLES = Map.of(
            "{ruleSet}", "standard",
            "{version}", "1",
            "{table}", "intensity",
            "{list}", "scenarier",
            "{code}", "self-management-group");

    /** What stands for the parameters without which there is no page. */
    private static final Map<String, String> PARAMETERS = Map.of("raekke", "I3");

    private Addresses() {}

    /** Those of pages, not of parts of pages, downloads and ways through. */
    static List<String> all(RequestMappingHandlerMapping mapping) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(each -> isPage(each.getKey(), each.getValue()))
                .flatMap(Addresses::addresses)
                .sorted()
                .toList();
    }

    private static boolean isPage(RequestMappingInfo mapping, HandlerMethod method) {
        boolean got = mapping.getMethodsCondition().getMethods().contains(RequestMethod.GET);
        boolean whole = mapping.getHeadersCondition().isEmpty();
        boolean shown =
                !ResponseEntity.class.isAssignableFrom(method.getMethod().getReturnType());
        return got && whole && shown && method.getBeanType().getName().startsWith(PAGES);
    }

    private static Stream<String> addresses(Entry<RequestMappingInfo, HandlerMethod> page) {
        return page.getKey().getPatternValues().stream()
                .filter(pattern -> OF_WHAT_IS_MADE.stream().noneMatch(pattern::contains))
                .map(pattern -> address(pattern, page.getValue()));
    }

    private static String address(String pattern, HandlerMethod method) {
        String address = pattern.replaceAll(SHAPE, "$1}");
        for (Entry<String, String> example : EXAMPLES.entrySet()) {
            address = address.replace(example.getKey(), example.getValue());
        }
        assertThat(address).as("an example for %s of %s", pattern, method).doesNotContain(VARIABLE);
        return address + query(method);
    }

    private static String query(HandlerMethod method) {
        String query = Stream.of(method.getMethodParameters())
                .flatMap(parameter -> Stream.ofNullable(parameter.getParameterAnnotation(RequestParam.class)))
                .map(RequestParam::value)
                .filter(PARAMETERS::containsKey)
                .map(name -> name + "=" + PARAMETERS.get(name))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }
}
