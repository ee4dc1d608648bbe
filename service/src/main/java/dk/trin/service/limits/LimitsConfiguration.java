package dk.trin.service.limits;

import dk.trin.service.web.ProblemResponses;
import java.time.Duration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration
@EnableConfigurationProperties(Limits.class)
class LimitsConfiguration implements WebMvcConfigurer {
    /** The largest answers but for long exports; the system may give less. */
    private static final int ANSWER_BYTES = 512 * 1024;

    /** The server hangs up on who is silent; whoever is late with a body must have been told by then. */
    private static final Duration UNTIL_TOLD = Duration.ofSeconds(3);

    private static final String ERRORS = "/error";
    /** What pages are made of must come, however busy it is. */
    private static final String[] PARTS_OF_PAGES = {"/ui/**", "/vendor/**"};

    private final Limits limits;

    LimitsConfiguration(Limits limits) {
        this.limits = limits;
    }

    /** Before anything that reads a body; behind what names and counts requests. */
    @Bean
    FilterRegistrationBean<BodyFilter> bodies(ProblemResponses problems) {
        FilterRegistrationBean<BodyFilter> bodies =
                new FilterRegistrationBean<>(new BodyFilter(limits.body(), limits.uploads(), problems::send));
        bodies.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return bodies;
    }

    /** No thread waits for whoever is slow: what is answered goes to the system whole, and the rest of a body is left. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> slowCallers() {
        return factory -> {
            factory.addContextValves(new LetGoValve());
            factory.addConnectorCustomizers(connector -> {
                connector.setProperty("socket.txBufSize", String.valueOf(ANSWER_BYTES));
                connector.setProperty(
                        "connectionTimeout",
                        String.valueOf(limits.body().plus(UNTIL_TOLD).toMillis()));
            });
        };
    }

    /** Before the other interceptors, which already work on the request. */
    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        if (limits.requestsPerMinute() > 0) {
            registry.addInterceptor(new RateLimit(limits.requestsPerMinute()))
                    .excludePathPatterns(ERRORS)
                    .order(Ordered.HIGHEST_PRECEDENCE);
        }
        registry.addInterceptor(new Admission(limits))
                .excludePathPatterns(ERRORS)
                .excludePathPatterns(PARTS_OF_PAGES)
                .order(Ordered.HIGHEST_PRECEDENCE + 1);
    }
}
