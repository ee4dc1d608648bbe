package dk.trin.service.rulesets;

import dk.trin.api.model.EventList;
import dk.trin.api.model.SheetLine;
import dk.trin.api.model.SheetList;
import dk.trin.api.model.SheetView;
import dk.trin.api.model.VersionEvent;
import dk.trin.api.model.VersionList;
import dk.trin.api.model.VersionSummary;
import dk.trin.rules.sheet.Sheet;
import dk.trin.service.versions.Event;
import dk.trin.service.versions.Register;
import dk.trin.service.versions.Version;
import dk.trin.service.versions.VersionId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** Writes what is kept of versions as the contract shows it. */
final class VersionMapper {
    VersionList versions(List<Register.Standing> versions) {
        return new VersionList(versions.stream().map(this::summary).toList());
    }

    VersionSummary summary(Register.Standing standing) {
        Version version = standing.version();
        return new VersionSummary(
                        version.id().number(),
                        standing.state().code(),
                        version.changeNote(),
                        version.revision(),
                        version.createdBy(),
                        utc(version.createdAt()))
                .hash(version.hash().isEmpty() ? null : version.hash())
                .validFrom(standing.firstDay().orElse(null))
                .validTo(standing.lastDay().orElse(null))
                .basedOn(version.basedOn().map(VersionId::toString).orElse(null));
    }

    SheetList sheets(Version version, List<Sheet> sheets) {
        return new SheetList(
                version.id().ruleSet(),
                version.id().number(),
                version.revision(),
                sheets.stream().map(VersionMapper::sheet).toList());
    }

    EventList history(List<Event> events) {
        return new EventList(events.stream()
                .map(event -> new VersionEvent(
                        event.act().code(), event.actor(), utc(event.at()), event.reason(), event.details()))
                .toList());
    }

    static OffsetDateTime utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC);
    }

    private static SheetView sheet(Sheet sheet) {
        return new SheetView(
                sheet.name(),
                sheet.lines().stream()
                        .map(line -> new SheetLine(line.number(), line.cells()))
                        .toList());
    }
}
