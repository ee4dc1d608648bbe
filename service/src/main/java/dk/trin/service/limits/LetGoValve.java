package dk.trin.service.limits;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;
import org.apache.coyote.ActionCode;

/** Lets go of callers who were too slow: the server would otherwise read what is left of their bodies, however long it takes. */
final class LetGoValve extends ValveBase {
    /** Set on a request whose body nobody waits for any more. */
    static final String TOO_SLOW = LetGoValve.class.getName();

    LetGoValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        getNext().invoke(request, response);
        if (request.getAttribute(TOO_SLOW) != null) {
            request.getCoyoteRequest().action(ActionCode.DISABLE_SWALLOW_INPUT, null);
        }
    }
}
