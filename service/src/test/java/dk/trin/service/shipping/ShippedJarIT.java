package dk.trin.service.shipping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a release promises about itself. */
class ShippedJarIT {
    /** Those that let anybody use, change and pass on what they got, at most with the changes to the library itself. */
    private static final Set<String> CHOSEN =
            Set.of("Apache-2.0", "MIT", "BSD-2-Clause", "BSD-3-Clause", "BSD licence", "CC0-1.0", "MPL-2.0", "EPL-2.0");

    private static final Path LICENCES = Path.of("../docs/licences.md");
    private static final String HEADING = "| library | version | licence |\n|---|---|---|\n";

    private final ShippedJar jar = ShippedJar.built();
    private final List<Component> components;

    ShippedJarIT() throws IOException {
        components = Component.of(jar.billOfMaterials()).toList();
    }

    @Test
    void theBillOfMaterialsListsEveryLibraryThatShips() throws IOException {
        Set<String> listed = components.stream()
                .flatMap(component -> component.hashes().stream())
                .collect(Collectors.toSet());

        assertThat(jar.libraries())
                .hasSizeGreaterThan(50)
                .allSatisfy((file, hash) -> assertThat(listed).as(file).contains(hash));
    }

    @Test
    void everyLibraryCanBeHadUnderALicenceThatBindsNobodyWhoUsesTrin() {
        assertThat(components)
                .allSatisfy(component -> assertThat(component.licences())
                        .as(component.name())
                        .anyMatch(CHOSEN::contains)
                        .noneMatch(licence -> licence.contains("AGPL")));
    }

    @Test
    void theLicencesAreListedForReaders() throws IOException {
        String rows = components.stream()
                .filter(component -> !component.isOwn())
                .map(Component::row)
                .sorted()
                .collect(Collectors.joining("\n", HEADING, "\n"));
        Path current = Files.writeString(Path.of("target/licences.md"), rows);

        assertThat(Files.readString(LICENCES))
                .as("put the table of %s into %s", current.toAbsolutePath(), LICENCES)
                .contains(rows);
    }

    @Test
    void theServiceTellsTheVersionOfItsBillOfMaterials() throws IOException {
        assertThat(jar.buildInfo().getProperty("build.version"))
                .isEqualTo(
                        jar.billOfMaterials().at("/metadata/component/version").asString());
    }

    @Test
    void nothingInTheBillOfMaterialsDependsOnWhenItWasMade() throws IOException {
        assertThat(jar.billOfMaterials().path("metadata").has("timestamp")).isFalse();
    }
}
