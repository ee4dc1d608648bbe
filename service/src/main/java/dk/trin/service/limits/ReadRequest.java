package dk.trin.service.limits;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request whose body is there. */
class ReadRequest extends HttpServletRequestWrapper {
    private final ServletInputStream body;

    ReadRequest(HttpServletRequest request, Gathered.Whole whole) {
        super(request);
        this.body = new ReadStream(whole.bytes());
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    /** The first for everybody behind: that it was dispatched when its body was there, is nobody's business. */
    @Override
    public DispatcherType getDispatcherType() {
        return super.getDispatcherType() == DispatcherType.ASYNC ? DispatcherType.REQUEST : super.getDispatcherType();
    }
}
