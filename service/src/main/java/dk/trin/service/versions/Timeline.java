package dk.trin.service.versions;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * When which version of one rule set counts. Of several that have begun, the one that began last counts; of two that
 * begin at once, the one published last. A version that is brought forward begins once, at the earlier time.
 */
final class Timeline {
    /** Days are Danish days: a version that comes into force on a date does so at midnight in Denmark. */
    static final ZoneId DENMARK = ZoneId.of("Europe/Copenhagen");

    private final List<Publication> latestFirst;
    private final Map<VersionId, Instant> withdrawn = new HashMap<>();
    private final Map<VersionId, LocalDate> lastDays;

    /**
     * The timeline of a rule set.
     *
     * @param publications all of the rule set
     * @param lastDays of the versions that say when they end
     */
    Timeline(List<Publication> publications, Map<VersionId, LocalDate> lastDays) {
        this.latestFirst = publications.stream()
                .filter(publication -> publication.kind() != Publication.Kind.WITHDRAW)
                .filter(publication -> publications.stream().noneMatch(later -> bringsForward(later, publication)))
                .sorted(Comparator.comparing(Publication::from)
                        .thenComparing(Publication::epoch)
                        .reversed())
                .toList();
        this.lastDays = Map.copyOf(lastDays);
        publications.stream()
                .filter(publication -> publication.kind() == Publication.Kind.WITHDRAW)
                .forEach(publication -> withdrawn.put(publication.version(), publication.from()));
    }

    /** Whether a plan that had not begun gives way to a later decision about the same version. */
    private static boolean bringsForward(Publication later, Publication planned) {
        return later.epoch() > planned.epoch()
                && later.kind() != Publication.Kind.WITHDRAW
                && later.version().equals(planned.version())
                && planned.from().isAfter(later.at())
                && !later.from().isAfter(planned.from());
    }

    /** The version in force at an instant; a later withdrawal does not change what was. */
    Optional<VersionId> inForce(Instant at) {
        return latestFirst.stream()
                .filter(publication -> !publication.from().isAfter(at))
                .map(Publication::version)
                .filter(version -> !isWithdrawn(version, at) && !hasEnded(version, at))
                .findFirst();
    }

    /** The versions that are in force at an instant or can come into force without anybody doing anything. */
    List<VersionId> comingUp(Instant at) {
        List<VersionId> later = latestFirst.stream()
                .filter(publication -> publication.from().isAfter(at))
                .map(Publication::version)
                .filter(version -> !isWithdrawn(version, at))
                .toList();
        return Stream.concat(inForce(at).stream(), later.stream()).distinct().toList();
    }

    /** Who counts when, the earliest first, as far as is decided; while nothing counts there is no period. */
    List<Period> periods() {
        List<Instant> turns = turns();
        List<Period> periods = new ArrayList<>();
        for (int index = 0; index < turns.size(); index++) {
            Instant from = turns.get(index);
            Optional<Instant> until = index + 1 < turns.size() ? Optional.of(turns.get(index + 1)) : Optional.empty();
            inForce(from).ifPresent(version -> extend(periods, new Period(version, from, until)));
        }
        return periods;
    }

    private static void extend(List<Period> periods, Period next) {
        int last = periods.size() - 1;
        if (last >= 0
                && periods.get(last).version().equals(next.version())
                && periods.get(last).until().equals(Optional.of(next.from()))) {
            periods.set(last, new Period(next.version(), periods.get(last).from(), next.until()));
        } else {
            periods.add(next);
        }
    }

    /** The instants at which another version can come to count. */
    private List<Instant> turns() {
        Stream<Instant> ends = lastDays.values().stream()
                .map(day -> day.plusDays(1).atStartOfDay(DENMARK).toInstant());
        return Stream.of(latestFirst.stream().map(Publication::from), withdrawn.values().stream(), ends)
                .flatMap(instants -> instants)
                .distinct()
                .sorted()
                .toList();
    }

    boolean isWithdrawn(VersionId version, Instant at) {
        Instant since = withdrawn.get(version);
        return since != null && !since.isAfter(at);
    }

    /** Where a published version stands; approved while its first instant is yet to come. */
    State state(VersionId version, Instant at) {
        if (isWithdrawn(version, at)) {
            return State.WITHDRAWN;
        }
        if (inForce(at).filter(version::equals).isPresent()) {
            return State.IN_FORCE;
        }
        return comingUp(at).contains(version) ? State.APPROVED : State.SUPERSEDED;
    }

    /** The first day on which a version counts or counted; empty for one that was never published. */
    Optional<LocalDate> firstDay(VersionId version) {
        return latestFirst.stream()
                .filter(publication -> publication.version().equals(version))
                .map(publication -> day(publication.from()))
                .min(Comparator.naturalOrder());
    }

    /** The last day on which a version that counts no more did so; empty while it counts or may yet. */
    Optional<LocalDate> lastDay(VersionId version, Instant at) {
        State state = state(version, at);
        if (state == State.WITHDRAWN) {
            return Optional.of(day(withdrawn.get(version)));
        }
        if (state != State.SUPERSEDED) {
            return Optional.empty();
        }
        Instant began = latestFirst.stream()
                .filter(publication -> publication.version().equals(version))
                .map(Publication::from)
                .findFirst()
                .orElseThrow();
        Optional<LocalDate> next = latestFirst.stream()
                .filter(publication -> publication.from().isAfter(began))
                .filter(publication -> !publication.from().isAfter(at))
                .map(publication -> day(publication.from()))
                .min(Comparator.naturalOrder());
        return next.or(() -> Optional.ofNullable(lastDays.get(version)));
    }

    private boolean hasEnded(VersionId version, Instant at) {
        LocalDate last = lastDays.get(version);
        return last != null && day(at).isAfter(last);
    }

    private static LocalDate day(Instant at) {
        return at.atZone(DENMARK).toLocalDate();
    }
}
