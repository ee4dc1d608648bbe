package dk.trin.service.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class BodyDeadlineTest {
    private static final FilterChain READING =
            (request, response) -> request.getInputStream().readAllBytes();

    @Test
    void aBodyThatIsThereInTimeIsRead() throws ServletException, IOException {
        AtomicReference<String> read = new AtomicReference<>("");
        FilterChain chain = (request, response) ->
                read.set(new String(request.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        filter(Duration.ofMinutes(1), request("application/json", "{}"), chain);

        assertThat(read.get()).isEqualTo("{}");
    }

    @Test
    void aBodyThatIsNotThereInTimeIsGivenUp() {
        assertThatExceptionOfType(SocketTimeoutException.class)
                .isThrownBy(() -> filter(Duration.ZERO, request("application/json", "{}"), READING));
    }

    @Test
    void aFormThatIsNotThereInTimeIsAnswered() throws ServletException, IOException {
        MockFilterChain chain = new MockFilterChain();
        MockHttpServletResponse response =
                filter(Duration.ZERO, request("application/x-www-form-urlencoded", "a=1"), chain);

        assertThat(response.getStatus()).isEqualTo(408);
        assertThat(chain.getRequest()).isNull();
    }

    @Test
    void aFormIsReadAlongWithTheQuery() throws ServletException, IOException {
        MockFilterChain chain = new MockFilterChain();
        MockHttpServletRequest request =
                request("application/x-www-form-urlencoded;charset=UTF-8", "navn=S%C3%B8s+B&valg=1&valg=2");
        request.setParameter("side", "3");
        request.setParameter("valg", "0");
        filter(Duration.ofMinutes(1), request, chain);

        assertThat(chain.getRequest().getParameter("navn")).isEqualTo("Søs B");
        assertThat(chain.getRequest().getParameterValues("valg")).containsExactly("0", "1", "2");
        assertThat(chain.getRequest().getParameter("side")).isEqualTo("3");
        assertThat(chain.getRequest().getParameter("andet")).isNull();
    }

    @Test
    void aFormThatIsTooLargeIsNotRead() throws ServletException, IOException {
        MockHttpServletRequest request = request("application/x-www-form-urlencoded", "a=" + "1".repeat(300_000));

        assertThat(filter(Duration.ofMinutes(1), request, new MockFilterChain()).getStatus())
                .isEqualTo(413);
    }

    private static MockHttpServletResponse filter(Duration patience, MockHttpServletRequest request, FilterChain chain)
            throws ServletException, IOException {
        MockHttpServletResponse response = new MockHttpServletResponse();
        new BodyDeadline(patience).doFilter(request, response, chain);
        return response;
    }

    private static MockHttpServletRequest request(String type, String body) {
        MockHttpServletRequest request = new MockHttpServletRequest("POST", "/");
        request.setContentType(type);
        request.setContent(body.getBytes(StandardCharsets.UTF_8));
        return request;
    }
}
