package dk.trin.service.versions;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.ruleset.RuleSet;
import dk.trin.rules.sheet.Content;
import dk.trin.service.storage.TestDatabase;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ShippedImportTest {
    @ParameterizedTest
    @EnumSource
    void whatShipsIsTheFirstVersionAndInForceAsItIs(TestDatabase database) {
        Life life = Life.on(database);
        RuleSet shipped = Life.SHIPPED.ruleSet(Life.RULE_SET);
        RuleSet kept = life.versions.current(Life.RULE_SET).orElseThrow().ruleSet();

        assertThat(kept.hash()).isEqualTo(shipped.hash());
        assertThat(kept.tables()).isEqualTo(shipped.tables());
        assertThat(life.versions.defaultId()).isEqualTo(Life.RULE_SET);
        assertThat(life.register.of(Life.RULE_SET)).singleElement().satisfies(standing -> {
            assertThat(standing.state()).isEqualTo(State.IN_FORCE);
            assertThat(standing.firstDay()).contains(shipped.about().validFrom());
            assertThat(standing.version().createdBy()).isEqualTo("trin");
        });
    }

    @ParameterizedTest
    @EnumSource
    void startingAgainChangesNothing(TestDatabase database) {
        Life life = Life.on(database);
        life.published("of the house");
        Life again = life.beside();

        assertThat(again.register.of(Life.RULE_SET)).hasSize(2);
        assertThat(again.inForce()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void anUpgradeBecomesADraftOnceAndReplacesNothing(TestDatabase database) {
        Life life = Life.on(database);
        Life upgraded = life.upgraded(otherwise());

        assertThat(upgraded.inForce()).isEqualTo(1);
        assertThat(upgraded.register.of(Life.RULE_SET)).hasSize(2).first().satisfies(standing -> {
            assertThat(standing.state()).isEqualTo(State.DRAFT);
            assertThat(standing.version().basedOn()).contains(Life.FIRST);
            assertThat(standing.version().createdBy()).isEqualTo("trin");
        });
        assertThat(upgraded.upgraded(otherwise()).register.of(Life.RULE_SET)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource
    void anUpgradeThatSomebodyHasEditedDoesNotComeAgain(TestDatabase database) {
        Life life = Life.on(database).upgraded(otherwise());
        Version draft = life.register.of(Life.RULE_SET).get(0).version();
        Life.done(life.drafting.edit(Life.attempt(draft, Life.ANNE), Life.title("ours")));

        assertThat(life.upgraded(otherwise()).register.of(Life.RULE_SET)).hasSize(2);
    }

    private static final String ABOUT = Life.RULE_SET + "/about.csv";

    /** What a later release might ship: another title. */
    private static Content otherwise() {
        Content shipped = Content.shipped();
        return path -> path.equals(ABOUT) ? shipped.read(path).map(ShippedImportTest::retitled) : shipped.read(path);
    }

    private static byte[] retitled(byte[] about) {
        String csv = new String(about, StandardCharsets.UTF_8);
        return csv.replaceFirst("title,", "title,Ny: ").getBytes(StandardCharsets.UTF_8);
    }
}
