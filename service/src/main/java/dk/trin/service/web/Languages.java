package dk.trin.service.web;

import dk.trin.rules.text.Language;
import java.util.List;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The language of an answer: Danish, unless the caller prefers English. */
@Configuration
public class Languages {
    /** The language of the request that is being answered. */
    public static Language current() {
        Locale locale = LocaleContextHolder.getLocale();
        return locale.getLanguage().equals("en") ? Language.ENGLISH : Language.DANISH;
    }

    @Bean
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setSupportedLocales(List.of(Language.DANISH.locale(), Language.ENGLISH.locale()));
        resolver.setDefaultLocale(Language.DANISH.locale());
        return resolver;
    }
}
