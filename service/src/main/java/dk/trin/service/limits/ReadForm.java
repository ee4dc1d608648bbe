package dk.trin.service.limits;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.tomcat.util.http.Parameters;
import org.jspecify.annotations.Nullable;

/** A request whose form is there; the server would read it past the body. */
final class ReadForm extends ReadRequest {
    private final Map<String, String[]> parameters;

    /** With its body read, the server finds the parameters of the query alone. */
    ReadForm(HttpServletRequest request, Gathered.Whole whole) {
        super(request, whole);
        Map<String, String[]> all = new LinkedHashMap<>(request.getParameterMap());
        Parameters form = new Parameters();
        form.setCharset(StandardCharsets.UTF_8);
        form.processParameters(whole.bytes(), 0, whole.bytes().length);
        Collections.list(form.getParameterNames())
                .forEach(name -> all.merge(name, form.getParameterValues(name), ReadForm::joined));
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
