package dk.trin.service.ui;

import dk.trin.service.web.RequestId;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;

/** Tells people what went wrong, whose doing it is, and where to go from here. */
@Controller
@PermitAll
class FailurePage {
    /** Whoever comes here by themselves finds nothing. */
    @RequestMapping("/fejl")
    String show(HttpServletRequest request, HttpServletResponse response, Model model) {
        Object told = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int status = told instanceof Integer code ? code : HttpStatus.NOT_FOUND.value();
        response.setStatus(status);
        model.addAttribute("failure", failure(status));
        model.addAttribute("requestId", RequestId.current());
        return "failure";
    }

    /** As its texts are named. */
    private static String failure(int status) {
        return switch (status) {
            case 404, 405, 406, 410 -> "not-found";
            case 401, 403 -> "forbidden";
            case 409, 412, 428 -> "changed";
            case 413 -> "too-large";
            case 429, 503 -> "unavailable";
            default -> status < HttpStatus.INTERNAL_SERVER_ERROR.value() ? "invalid" : "defect";
        };
    }
}
