package dk.trin.service.cli;

import dk.trin.service.log.OfflineLog;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which log a command reads; what is not said is as the settings of the service say it. */
final class LogOptions {
    @Option(
            names = "--data",
            paramLabel = "${bundle:label.folder}",
            defaultValue = "${env:TRIN_DATA:-data}",
            descriptionKey = "log.data")
    private Path data = Path.of("data");

    @Option(
            names = "--url",
            paramLabel = "${bundle:label.url}",
            defaultValue = "${env:SPRING_DATASOURCE_URL:-}",
            descriptionKey = "log.url")
    private String url = "";

    @Option(
            names = "--user",
            paramLabel = "${bundle:label.user}",
            defaultValue = "${env:SPRING_DATASOURCE_USERNAME:-}",
            descriptionKey = "log.user")
    private String user = "";

    /** The log; one that cannot be read ends the command. */
    OfflineLog open(Terminal terminal) {
        OfflineLog.Place place = new OfflineLog.Place(data, url, user, password());
        OfflineLog.Opening opening = OfflineLog.open(place);
        if (opening instanceof OfflineLog.Opening.Failed failed) {
            String why = failed.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
            throw terminal.unusable("log." + why, place);
        }
        return ((OfflineLog.Opening.Opened) opening).log();
    }

    /** Never an argument: everybody on the machine can read those. */
    private static String password() {
        return Optional.ofNullable(System.getenv("SPRING_DATASOURCE_PASSWORD")).orElse("");
    }
}
