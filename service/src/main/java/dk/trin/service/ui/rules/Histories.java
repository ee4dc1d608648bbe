package dk.trin.service.ui.rules;

import dk.trin.service.ui.Moments;
import dk.trin.service.versions.Act;
import dk.trin.service.versions.Event;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells what was done with versions, the latest first; what one person edited in a row is one line. */
@Component
final class Histories {
    private final Moments moments;

    Histories(Moments moments) {
        this.moments = moments;
    }

    /** The history of a version, given from its beginning. */
    List<HistoryLine> of(List<Event> events) {
        List<HistoryLine> lines = new ArrayList<>();
        for (Event event : events) {
            HistoryLine line = line(event);
            int last = lines.size() - 1;
            if (last >= 0 && continues(lines.get(last), line)) {
                List<String> cells = new ArrayList<>(lines.get(last).cells());
                cells.addAll(line.cells());
                lines.set(
                        last,
                        new HistoryLine(line.act(), line.version(), line.actor(), line.at(), line.reason(), "", cells));
            } else {
                lines.add(line);
            }
        }
        List<HistoryLine> latestFirst = new ArrayList<>(lines);
        Collections.reverse(latestFirst);
        return latestFirst;
    }

    HistoryLine line(Event event) {
        String edits = event.details().getOrDefault("edits", "");
        return new HistoryLine(
                event.act().code(),
                event.version().number(),
                event.actor(),
                moments.at(event.at()),
                event.reason(),
                later(event).map(moments::at).orElse(""),
                edits.isEmpty() ? List.of() : List.of(edits.split("\n")));
    }

    private static Optional<Instant> later(Event event) {
        return Optional.ofNullable(event.details().get("from"))
                .filter(from -> event.act() == Act.PUBLISH)
                .map(Instant::parse)
                .filter(event.at()::isBefore);
    }

    private static boolean continues(HistoryLine before, HistoryLine after) {
        return after.act().equals(Act.EDIT.code())
                && before.act().equals(after.act())
                && before.actor().equals(after.actor());
    }
}
