package dk.trin.service.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.MDC;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/**
 * Lets other threads work for a request that is being answered: in its language, under its id, and on what it began with.
 *
 * @param log what stands in every log line
 */
public record SameRequest(RequestAttributes request, Optional<LocaleContext> locale, Map<String, String> log) {
    /** The request that this thread is answering, which must go on until all work for it is done. */
    public static SameRequest current() {
        Map<String, String> log = MDC.getCopyOfContextMap();
        return new SameRequest(
                RequestContextHolder.currentRequestAttributes(),
                Optional.ofNullable(LocaleContextHolder.getLocaleContext()),
                log == null ? Map.of() : log);
    }

    /** The same work, as the thread of the request would do it. */
    public <T> Supplier<T> serving(Supplier<T> work) {
        return () -> {
            RequestContextHolder.setRequestAttributes(request);
            locale.ifPresent(LocaleContextHolder::setLocaleContext);
            MDC.setContextMap(log);
            try {
                return work.get();
            } finally {
                RequestContextHolder.resetRequestAttributes();
                LocaleContextHolder.resetLocaleContext();
                MDC.clear();
            }
        };
    }
}
