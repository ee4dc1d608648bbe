package dk.trin.service.ui.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.diff.RuleSetDiff;
import dk.trin.rules.ruleset.ShippedRuleSets;
import dk.trin.rules.text.Language;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.ResourceBundleMessageSource;

class DiffViewsTest {
    private static final ShippedRuleSets SHIPPED = ShippedRuleSets.load();

    private final ResourceBundleMessageSource messages = new ResourceBundleMessageSource();

    DiffViewsTest() {
        messages.setBasename("dk.trin.service.ui.rules.messages");
        messages.setDefaultEncoding("UTF-8");
        messages.setFallbackToSystemLocale(false);
    }

    @AfterEach
    void readAsBefore() {
        LocaleContextHolder.resetLocaleContext();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyHeadingIsNamedInTheLanguageOfTheReader(Language language) {
        LocaleContextHolder.setLocale(language.locale());
        RuleSetDiff diff = RuleSetDiff.of(SHIPPED.ruleSet("standard"), SHIPPED.ruleSet("vordingborg"));
        DiffView view = new DiffViews(diff, language, new Forms(messages)::field).view();
        List<String> labels = view.sheets().stream()
                .flatMap(sheet -> Stream.concat(
                        sheet.properties().stream(), sheet.rows().stream().flatMap(row -> row.cells().stream())))
                .map(DiffView.Cell::label)
                .distinct()
                .toList();

        // As sheets write their headings: small letters, and what language they are in.
        assertThat(labels).hasSizeGreaterThan(40).noneMatch(label -> label.matches(".* (da|en)|[a-z].*"));
    }
}
