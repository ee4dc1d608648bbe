package dk.trin.service.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dk.trin.service.web.ProblemType;
import dk.trin.service.web.Refusal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class AdmissionTest {
    private static final String RECOMMENDATIONS = "/api/v1/recommendations";
    private static final String FINDINGS = "/api/v1/rule-sets/standard/versions/1/findings";
    private static final Duration PATIENCE = Duration.ofMillis(50);

    private final Limits limits = new Limits(0, 1, 1, 1, PATIENCE, PATIENCE, 100, Duration.ofSeconds(1));
    private final Admission admission = new Admission(limits);

    @Test
    void asManyAreLetInAsCanBeWorkedOnAndTheNextIsToldToComeBack() throws InterruptedException {
        letIn(limits.atOnce(Lane.RECOMMENDATIONS), RECOMMENDATIONS);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> letIn(1, RECOMMENDATIONS))
                .returns(ProblemType.UNAVAILABLE, Refusal::type);
    }

    @Test
    void whoeverIsDoneMakesRoom() throws InterruptedException {
        List<MockHttpServletRequest> all = letIn(limits.atOnce(Lane.RECOMMENDATIONS), RECOMMENDATIONS);
        complete(all.get(0));

        assertThat(letIn(1, RECOMMENDATIONS)).hasSize(1);
    }

    @Test
    void aPlaceIsGivenBackOnlyOnce() throws InterruptedException {
        List<MockHttpServletRequest> all = letIn(limits.atOnce(Lane.RECOMMENDATIONS), RECOMMENDATIONS);
        complete(all.get(0));
        complete(all.get(0));
        letIn(1, RECOMMENDATIONS);

        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> letIn(1, RECOMMENDATIONS));
    }

    @Test
    void whoeverWaitsGetsThePlaceThatBecomesFree() throws InterruptedException {
        Limits patient =
                new Limits(0, 1, 1, 1, Duration.ofSeconds(30), Duration.ofSeconds(30), 100, Duration.ofSeconds(1));
        Admission unhurried = new Admission(patient);
        MockHttpServletRequest first = request("PUT", "/api/v1/recommendations/1/decision");
        unhurried.preHandle(first, new MockHttpServletResponse(), this);
        CompletableFuture<Boolean> second = CompletableFuture.supplyAsync(() -> entered(unhurried));
        assertThat(second).isNotDone();
        unhurried.afterCompletion(first, new MockHttpServletResponse(), this, null);

        assertThat(second.join()).isTrue();
    }

    private boolean entered(Admission unhurried) {
        try {
            return unhurried.preHandle(
                    request("PUT", "/api/v1/recommendations/2/decision"), new MockHttpServletResponse(), this);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Test
    void checksDoNotHoldRecommendationsUp() throws InterruptedException {
        letIn(limits.atOnce(Lane.CHECKS), FINDINGS);

        assertThat(letIn(1, RECOMMENDATIONS)).hasSize(1);
        assertThatExceptionOfType(Refusal.class).isThrownBy(() -> letIn(1, FINDINGS));
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /api/v1/recommendations, false, RECOMMENDATIONS",
        "POST, /api/v1/recommendations, true, OTHERS",
        "GET, /api/v1/recommendations, false, OTHERS",
        "PUT, /api/v1/rule-sets/standard/versions/2/workbook, false, CHECKS",
        "GET, /api/v1/rule-sets/standard/versions/2/impact, false, CHECKS",
        "GET, /api/v1/rule-sets/standard/versions/2/scenarios, false, CHECKS",
        "POST, /api/v1/rule-sets/standard/workbooks, false, CHECKS",
        "POST, /api/v1/recommendations/batch, false, BATCHES",
        "GET, /api/v1/statistics/csv, false, CHECKS",
        "POST, /afproev, false, RECOMMENDATIONS",
        "GET, /afproev, false, OTHERS",
        "POST, /afproev/gem, false, OTHERS",
        "GET, /regler, false, OTHERS",
        "GET, /regler/standard/2/konsekvens, false, CHECKS",
        "GET, /api/v1/rule-sets/standard/versions/2, false, OTHERS",
        "GET, /api/v1/factors, false, OTHERS"
    })
    void requestsThatNeedTheSameCompete(String method, String path, String store, Lane lane) {
        MockHttpServletRequest request = request(method, path);
        request.setParameter("store", store);

        assertThat(Lane.of(request)).isEqualTo(lane);
    }

    private List<MockHttpServletRequest> letIn(int count, String path) throws InterruptedException {
        List<MockHttpServletRequest> requests = new ArrayList<>();
        for (int each = 0; each < count; each++) {
            MockHttpServletRequest request = request("POST", path);
            admission.preHandle(request, new MockHttpServletResponse(), this);
            requests.add(request);
        }
        return requests;
    }

    private void complete(MockHttpServletRequest request) {
        admission.afterCompletion(request, new MockHttpServletResponse(), this, null);
    }

    private static MockHttpServletRequest request(String method, String path) {
        return new MockHttpServletRequest(method, path);
    }
}
