package dk.trin.service.web;

import dk.trin.rules.text.Language;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.springframework.web.util.WebUtils;

/** The language of an answer: Danish, unless the caller prefers English; of a page: Danish, unless English was chosen. */
@Configuration
public class Languages {
    /** The cookie that remembers the language chosen for the pages. */
    public static final String COOKIE = "trin-language";

    private static final List<Locale> OFFERED = List.of(Language.DANISH.locale(), Language.ENGLISH.locale());

    /** The language of the request that is being answered. */
    public static Language current() {
        Locale locale = LocaleContextHolder.getLocale();
        return locale.getLanguage().equals("en") ? Language.ENGLISH : Language.DANISH;
    }

    @Bean
    LocaleResolver localeResolver() {
        return new AcceptHeaderLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return of(request);
            }
        };
    }

    /** The language of an answer to a request, also before anything has been set up for it. */
    static Locale of(HttpServletRequest request) {
        return Readers.isForPrograms(request.getRequestURI())
                ? preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE))
                : chosen(request);
    }

    /** Browsers ask for English on many machines whose users read Danish; so pages are Danish until somebody chooses. */
    private static Locale chosen(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return (cookie != null && cookie.getValue().equals("en") ? Language.ENGLISH : Language.DANISH).locale();
    }

    /** A header that is no list of languages asks for none. */
    private static Locale preferred(@Nullable String header) {
        try {
            Locale asked = header == null ? null : Locale.lookup(Locale.LanguageRange.parse(header), OFFERED);
            return asked == null ? Language.DANISH.locale() : asked;
        } catch (IllegalArgumentException unreadable) {
            return Language.DANISH.locale();
        }
    }
}
