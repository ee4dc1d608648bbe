package dk.trin.service.limits;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.Parameters;
import org.jspecify.annotations.Nullable;

/** A request whose form was read through its own stream; the server would have read it past that stream. */
final class TimelyForm extends HttpServletRequestWrapper {
    private final Map<String, String[]> parameters;

    /** With its body read, the server finds the parameters of the query alone. */
    TimelyForm(HttpServletRequest request, byte[] form) {
        super(request);
        Map<String, String[]> all = new LinkedHashMap<>(request.getParameterMap());
        Parameters parsed = new Parameters();
        parsed.setCharset(StandardCharsets.UTF_8);
        parsed.processParameters(form, 0, form.length);
        Collections.list(parsed.getParameterNames())
                .forEach(name -> all.merge(name, parsed.getParameterValues(name), TimelyForm::joined));
        this.parameters = Collections.unmodifiableMap(all);
    }

    private static String[] joined(String[] first, String[] second) {
        return Stream.of(first, second).flatMap(Stream::of).toArray(String[]::new);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return Optional.ofNullable(parameters.get(name))
                .map(values -> values[0])
                .orElse(null);
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        return parameters;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.keySet());
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.get(name);
    }
}
