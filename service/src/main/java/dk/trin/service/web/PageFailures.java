package dk.trin.service.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Leads people to a page that tells what went wrong, where programs are answered with a problem. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class PageFailures implements HandlerExceptionResolver {
    private static final Logger LOG = LoggerFactory.getLogger(PageFailures.class);

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request, HttpServletResponse response, @Nullable Object handler, Exception exception) {
        if (exception instanceof AsyncRequestNotUsableException
                || !Readers.isPerson(request, request.getRequestURI())) {
            return null;
        }
        ProblemType type = ProblemHandler.type(exception);
        if (type == ProblemType.INTERNAL_ERROR) {
            LOG.error("The page could not be shown", exception);
        }
        try {
            response.sendError(type.status().value());
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        return new ModelAndView();
    }
}
