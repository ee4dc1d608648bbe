package dk.trin.service.access;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a password here must not rest on.
 *
 * @param words that everybody in the organisation would think of: its name, its town, its systems
 */
@ConfigurationProperties("trin.password")
record PasswordSettings(@DefaultValue List<String> words) {
    PasswordSettings {
        words = List.copyOf(words);
    }
}
