package dk.trin.service.bench;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.configuration.WebSecurityCustomizer;

/** Lets the echo be reached past Spring Security, to see what it costs to know who calls. In no build that ships. */
@Configuration
class Unguarded {
    static final String PATH = "/bench/open";

    @Bean
    WebSecurityCustomizer open() {
        return security -> security.ignoring().requestMatchers(PATH);
    }
}
