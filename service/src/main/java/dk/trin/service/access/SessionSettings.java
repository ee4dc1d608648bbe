package dk.trin.service.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long somebody stays signed in.
 *
 * @param longest whatever is done meanwhile; how long without doing anything is {@code server.servlet.session.timeout}
 */
@ConfigurationProperties("trin.session")
record SessionSettings(@DefaultValue("8h") Duration longest) {}
