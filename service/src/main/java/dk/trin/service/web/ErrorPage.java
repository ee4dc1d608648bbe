package dk.trin.service.web;

import jakarta.annotation.security.PermitAll;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.ModelAndView;

/** Answers what failed outside the controllers with a problem too, and people with a page. */
@RestController
@PermitAll
final class ErrorPage implements ErrorController {
    /** The page that tells people; it reads what failed from the attributes of the request. */
    private static final String PAGE = "forward:/fejl";

    private final Problems problems;

    ErrorPage(Problems problems) {
        this.problems = problems;
    }

    @RequestMapping("${server.error.path:/error}")
    Object error(HttpServletRequest request) {
        String path = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (Readers.isPerson(request, path)) {
            return new ModelAndView(PAGE);
        }
        Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        ProblemType type = status instanceof Integer code
                ? ProblemHandler.type(HttpStatusCode.valueOf(code))
                : ProblemType.NOT_FOUND;
        return problems.answer(type, List.of(), HttpHeaders.EMPTY);
    }
}
