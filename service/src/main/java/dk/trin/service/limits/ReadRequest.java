package dk.trin.service.limits;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose body is there. */
class ReadRequest extends HttpServletRequestWrapper {
    private final ServletInputStream body;

    ReadRequest(HttpServletRequest request, BodyReading reading) {
        super(request);
        this.body = reading.stream();
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }
}
