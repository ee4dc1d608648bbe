package dk.trin.service.limits;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Lets go of callers whose bodies are not wanted: the server would otherwise read what is left of their bodies, however long it takes. */
final class LetGoValve extends ValveBase {
    /** True on a request of whose body nobody wants the rest. */
    static final String UNREAD = LetGoValve.class.getName();

    LetGoValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (Boolean.TRUE.equals(request.getAttribute(UNREAD))) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }
}
