package dk.trin.service.factors;

import dk.trin.api.FactorsApi;
import dk.trin.api.model.FactorList;
import dk.trin.rules.vocabulary.Factor;
import dk.trin.rules.vocabulary.Vocabulary;
import dk.trin.service.versions.Versions;
import dk.trin.service.web.Languages;
import dk.trin.service.web.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.RestController;

/** Shows the vocabulary. */
@RestController
final class FactorsController implements FactorsApi {
    private final Versions versions;

    FactorsController(Versions versions) {
        this.versions = versions;
    }

    @Override
    @RolesAllowed({Role.CASE_SYSTEM, Role.PROFESSIONAL, Role.AUTHOR, Role.APPROVER})
    public ResponseEntity<FactorList> listFactors(@Nullable String ruleSet) {
        Vocabulary vocabulary = versions.vocabulary();
        List<Factor> factors = Optional.ofNullable(ruleSet)
                .flatMap(versions::current)
                .map(engine -> engine.ruleSet().factors())
                .orElse(vocabulary.factors());
        return ResponseEntity.ok(new FactorsMapper(Languages.current()).list(vocabulary, factors));
    }
}
