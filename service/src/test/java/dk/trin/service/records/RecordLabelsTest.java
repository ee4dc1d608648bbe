package dk.trin.service.records;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.api.model.DecisionRequest;
import dk.trin.api.model.OutcomeRequest;
import dk.trin.rules.text.Messages;
import dk.trin.rules.text.Text;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RecordLabelsTest {
    @ParameterizedTest
    @MethodSource("keys")
    void everyCodeOfARequestHasALabelInBothLanguages(String key) {
        Text label = Messages.text(key);

        assertThat(label.danish()).isNotBlank().isNotEqualTo(label.english());
        assertThat(label.english()).isNotBlank();
    }

    static Stream<String> keys() {
        return Stream.of(
                        Stream.of(DecisionRequest.DecisionEnum.values()).map(code -> "decision." + code.getValue()),
                        Stream.of(DecisionRequest.ReasonEnum.values())
                                .map(code -> "decision.reason." + code.getValue()),
                        Stream.of(OutcomeRequest.OutcomeEnum.values()).map(code -> "outcome." + code.getValue()),
                        Stream.of(OutcomeRequest.ReasonEnum.values()).map(code -> "outcome.reason." + code.getValue()))
                .flatMap(codes -> codes)
                .map(code -> "log." + code);
    }

    @Test
    void everyReasonToStopHasItsFsiiiCode() {
        assertThat(Stream.of(StopReason.values()).map(StopReason::code))
                .containsExactlyElementsOf(Stream.of(OutcomeRequest.ReasonEnum.values())
                        .map(OutcomeRequest.ReasonEnum::getValue)
                        .toList());
        assertThat(Stream.of(StopReason.values()).map(reason -> StopReason.fsiii(reason.code())))
                .doesNotHaveDuplicates()
                .allSatisfy(
                        code -> assertThat(code.orElseThrow()).matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"));
    }
}
