package dk.trin.service.limits;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.service.web.BodyReader;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** Bodies that come along with their headers. */
class BodyFilterTest {
    private static final String FORM = "application/x-www-form-urlencoded";

    private final BodyFilter filter = new BodyFilter(
            Duration.ofMinutes(1),
            1,
            (request, response, type) -> response.setStatus(type.status().value()));

    @ParameterizedTest
    @ValueSource(ints = {1, 8_192, 8_193, BodyReader.MOST_BYTES})
    void aBodyIsReadAsItWasSent(int length) throws ServletException, IOException {
        byte[] sent = "æ".repeat(length).getBytes(StandardCharsets.ISO_8859_1);
        AtomicReference<byte[]> read = new AtomicReference<>(new byte[0]);
        FilterChain chain =
                (request, response) -> read.set(request.getInputStream().readAllBytes());
        filter.doFilter(request("application/json", sent), new MockHttpServletResponse(), chain);

        assertThat(read.get()).isEqualTo(sent);
    }

    @Test
    void aBodyIsThereBeforeAnythingIsDoneWithItsRequest() throws ServletException, IOException {
        MockHttpServletRequest request = request("application/json", bytes("{}"));
        AtomicInteger left = new AtomicInteger(-1);
        FilterChain chain =
                (read, response) -> left.set(request.getInputStream().available());
        filter.doFilter(request, new MockHttpServletResponse(), chain);

        assertThat(left.get()).isZero();
    }

    @Test
    void aRequestWithoutBodyIsLeftAlone() throws ServletException, IOException {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/");
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);

        assertThat(chain.getRequest()).isSameAs(request);
    }

    @Test
    void onlySoManyFilesAreOnTheirWayAtOnce() throws ServletException, IOException {
        MockHttpServletResponse second = new MockHttpServletResponse();
        FilterChain meanwhile = (request, response) ->
                filter.doFilter(request("multipart/form-data", bytes("-")), second, new MockFilterChain());
        filter.doFilter(request("Multipart/form-data", bytes("-")), new MockHttpServletResponse(), meanwhile);
        MockHttpServletResponse after = new MockHttpServletResponse();
        filter.doFilter(request("multipart/form-data", bytes("-")), after, new MockFilterChain());

        assertThat(second.getStatus()).isEqualTo(503);
        assertThat(after.getStatus()).isEqualTo(200);
    }

    @Test
    void aFormIsReadAlongWithTheQuery() throws ServletException, IOException {
        MockHttpServletRequest request = request(FORM + ";charset=UTF-8", bytes("navn=S%C3%B8s+B&valg=1&valg=2"));
        request.setParameter("side", "3");
        request.setParameter("valg", "0");
        MockFilterChain chain = new MockFilterChain();
        filter.doFilter(request, new MockHttpServletResponse(), chain);
        HttpServletRequest read = (HttpServletRequest) chain.getRequest();

        assertThat(read.getParameter("navn")).isEqualTo("Søs B");
        assertThat(read.getParameterValues("valg")).containsExactly("0", "1", "2");
        assertThat(read.getParameter("side")).isEqualTo("3");
        assertThat(read.getParameter("andet")).isNull();
        assertThat(read.getParameterMap()).containsOnlyKeys("navn", "valg", "side");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MockHttpServletRequest request(String type, byte[] body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setContentType(type);
        request.setContent(body);
        return request;
    }
}
