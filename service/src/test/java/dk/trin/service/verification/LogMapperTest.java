package dk.trin.service.verification;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.api.model.ChainFinding;
import dk.trin.rules.text.Language;
import dk.trin.service.log.Verification;
import dk.trin.service.log.Verification.Fault;
import dk.trin.service.log.Verification.Finding;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LogMapperTest {
    @ParameterizedTest
    @EnumSource
    void everyFindingIsSaidInBothLanguages(Fault fault) {
        String danish = said(fault, Language.DANISH);
        String english = said(fault, Language.ENGLISH);

        assertThat(danish).isNotEqualTo(english).doesNotContain("{").containsPattern("41234|51234");
        assertThat(english).doesNotContain("{").containsPattern("41234|51234");
    }

    private static String said(Fault fault, Language language) {
        Finding finding = new Finding("writer", fault, 3, 41_234, 51_234);
        Verification verified = new Verification(1, 9, 99, 0, List.of(finding));
        ChainFinding written =
                new LogMapper(language).verification(verified).getFindings().get(0);
        assertThat(written.getCode()).isEqualTo(fault.code());
        return written.getText();
    }
}
