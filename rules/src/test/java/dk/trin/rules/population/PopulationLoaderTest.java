package dk.trin.rules.population;

import static org.assertj.core.api.Assertions.assertThat;

import dk.trin.rules.Shipped;
import dk.trin.rules.Tiny;
import dk.trin.rules.sheet.Content;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PopulationLoaderTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shares | social.network,weak,,,10, | social.network,weak,,,11, | shares!E45: 101.0 % ligger uden for 100 %.",
                "shares | social.network,weak, | social.network,svag, | Koden svag kendes ikke.",
                "shares | practical.age,,85,96, | practical.age,,85,200, | 200 ligger uden for 0–125.",
                "pulls | social.educationLevel,practical.age,25 | social.educationLevel,social.network,25 | pulls: Koden social.network kendes ikke.",
                "pulls | social.educationLevel,practical.age,25 | social.educationLevel,practical.age,100 | pulls: social.educationLevel ligger uden for",
                "pulls | social.educationLevel,practical.age,25 | social.schooling,practical.age,25 | pulls: Koden social.schooling kendes ikke.",
                "only-for | clinical.hba1c,clinical.diagnoses,type-2-diabetes | clinical.hba1c,clinical.diagnoses,diabetes | Koden diabetes kendes ikke."
            })
    void whatCannotBeDrawnIsNamed(String sheet, String from, String to, String problem) {
        String path = "population/" + sheet + ".csv";
        Content shipped = Content.shipped();
        String text = new String(shipped.read(path).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(text).contains(from);
        Content edited = each -> each.equals(path)
                ? Optional.of(text.replace(from, to).getBytes(StandardCharsets.UTF_8))
                : shipped.read(each);
        String problems = String.join("\n", Tiny.problems(Population.load(edited, Shipped.vocabulary())));
        assertThat(problems).contains(problem);
    }
}
