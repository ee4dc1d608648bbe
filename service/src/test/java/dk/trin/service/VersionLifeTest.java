package dk.trin.service;

import static dk.trin.service.Municipality.REASON;
import static dk.trin.service.Municipality.RULE_SETS;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@OwnTrin
class VersionLifeTest {
    private final Municipality ours;

    VersionLifeTest(@LocalServerPort int port) {
        ours = new Municipality(port);
    }

    @Test
    void aDraftGoesTheWholeWayAndBack() {
        String id = "whole-way";
        ours.publishedCopy(id);
        assertThat(ours.firstOffer(id, "")).isEqualTo("Sundhedssamtale");

        int second = ours.copied(id, id, 1);
        String version = RULE_SETS + id + "/versions/" + second;
        ours.relabel(version, "Indledende samtale");
        assertThat(ours.firstOffer(id, ", \"version\": " + second)).isEqualTo("Indledende samtale");
        assertThat(ours.recommended(id, ", \"version\": " + second)
                        .at("/ruleSet/state")
                        .asString())
                .isEqualTo("draft");
        assertThat(ours.firstOffer(id, "")).isEqualTo("Sundhedssamtale");

        ours.submit(version);
        Answer own = ours.act(version, "approve", "anne", REASON);
        assertThat(own.status()).isEqualTo(403);
        assertThat(own.problem()).isEqualTo("not-yours");
        assertThat(own.faults()).containsExactly(" OWN_WORK");
        assertThat(ours.act(version, "approve", "bo", REASON).status()).isEqualTo(200);

        JsonNode diff = ours.get(version + "/diff").json();
        assertThat(diff.get("to").asInt()).isEqualTo(1);
        assertThat(diff.at("/sheets/0/sheet").asString()).isIn("about", "offers");

        assertThat(ours.act(version, "publish", "bo", REASON).status()).isEqualTo(200);
        assertThat(ours.firstOffer(id, "")).isEqualTo("Indledende samtale");
        assertThat(ours.firstOffer(id, ", \"version\": 1")).isEqualTo("Sundhedssamtale");
        assertThat(ours.recommended(id, "").at("/ruleSet").has("state")).isFalse();

        assertThat(ours.act(RULE_SETS + id + "/versions/1", "roll-back", "eva", REASON)
                        .status())
                .isEqualTo(200);
        assertThat(ours.firstOffer(id, "")).isEqualTo("Sundhedssamtale");

        assertThat(ours.act(version, "withdraw", "eva", REASON).status()).isEqualTo(200);
        Answer gone = ours.recommend(id, ", \"version\": " + second);
        assertThat(gone.status()).isEqualTo(410);
        assertThat(gone.problem()).isEqualTo("withdrawn-version");
        assertThat(ours.acts(version))
                .containsSubsequence("create", "edit", "submit", "approve", "publish", "withdraw");
    }

    @Test
    void aVersionForTomorrowChangesNothingToday() {
        String id = "tomorrow";
        ours.publishedCopy(id);
        int second = ours.copied(id, id, 1);
        String version = RULE_SETS + id + "/versions/" + second;
        ours.relabel(version, "Morgendagens samtale");
        ours.submit(version);
        ours.act(version, "approve", "bo", REASON);
        Answer published = ours.act(version, "publish", "bo", "{\"reason\": \"agreed\", \"fromDay\": \"2999-01-01\"}");

        assertThat(published.json().get("state").asString()).isEqualTo("approved");
        assertThat(published.json().get("validFrom").asString()).isEqualTo("2999-01-01");
        assertThat(ours.firstOffer(id, "")).isEqualTo("Sundhedssamtale");
        assertThat(ours.firstOffer(id, ", \"asOf\": \"2999-01-02\"")).isEqualTo("Morgendagens samtale");
    }
}
