package dk.trin.service.web;

import dk.trin.rules.text.Language;
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

/** The language of an answer: Danish, unless the caller prefers English. */
@Configuration
public class Languages {
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
                return preferred(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE));
            }
        };
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
