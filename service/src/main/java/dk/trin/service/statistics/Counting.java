package dk.trin.service.statistics;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dk.trin.service.log.Changed;
import dk.trin.service.log.DecisionLog;
import dk.trin.service.statistics.TallyStore.Span;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Counts how the recommendations of a period fared. Days are the clock's, that is Danish, days. Thread-safe. */
@Component
public final class Counting {
    /** So many changes are counted in one transaction. */
    private static final int MOST = 200;
    /** So many times before somebody is answered who asks; the rest is counted while nobody waits. */
    private static final int MOST_WHILE_ASKED = 5;
    /** Three years, and the days at both ends. */
    private static final int MOST_READ = 100;

    private final DecisionLog log;
    private final TallyStore store;
    private final TransactionOperations transactions;
    private final ZoneId zone;
    /** By what is kept: a month that is over seldom changes, and reading it costs more than adding it up. */
    private final Cache<String, Tallies.Exact> read =
            Caffeine.newBuilder().maximumSize(MOST_READ).build();

    Counting(DecisionLog log, JdbcTemplate jdbc, TransactionOperations transactions, Clock clock) {
        this.log = log;
        this.store = new TallyStore(jdbc);
        this.transactions = transactions;
        this.zone = clock.getZone();
    }

    /**
     * What may be told of the days from the first to the last, both included: as things are now, unless so much has changed
     * since somebody last counted that it would keep whoever asks waiting.
     */
    public Counted count(LocalDate from, LocalDate to) {
        boolean caughtUp = catchUp(MOST_WHILE_ASKED);
        Tallies tallies = new Tallies();
        store.counts(from, to).forEach(json -> tallies.add(read.get(json, Tallies::read)));
        Counted counted = told(tallies, from, to);
        return caughtUp ? counted : counted.without(Disclosure.rounded(log.changes()));
    }

    static Counted told(Tallies tallies, LocalDate from, LocalDate to) {
        int all = tallies.recommendations();
        return new Counted(
                from,
                to,
                Disclosure.isLarge(all) ? OptionalInt.of(Disclosure.rounded(all)) : OptionalInt.empty(),
                tallies.told(),
                0);
    }

    /** Counts all that has changed since somebody last did. */
    void catchUp() {
        catchUp(Integer.MAX_VALUE);
    }

    /** Whether nothing was left; that there is nothing new is seen without waiting for anybody. */
    private boolean catchUp(int most) {
        for (int time = 0; time < most; time++) {
            if (log.changed(1).isEmpty()) {
                return true;
            }
            transactions.executeWithoutResult(status -> countSome());
        }
        return log.changed(1).isEmpty();
    }

    private void countSome() {
        store.lock();
        List<Changed> changes = log.changed(MOST);
        Set<String> ids = changes.stream().map(Changed::id).collect(Collectors.toSet());
        if (!ids.isEmpty()) {
            count(ids);
            log.seen(changes);
        }
    }

    private void count(Set<String> ids) {
        Map<String, Story> before = store.stories(ids);
        Map<String, Story> now = log.all(List.copyOf(ids)).stream()
                .collect(Collectors.toMap(whole -> whole.kept().id(), whole -> Story.of(whole, zone)));
        Map<Span, Tallies> touched = new HashMap<>();
        Set<String> moved = ids.stream()
                .filter(id -> !Objects.equals(before.get(id), now.get(id)))
                .collect(Collectors.toSet());
        for (String id : moved) {
            Optional.ofNullable(before.get(id))
                    .ifPresent(story -> touched(touched, story).forEach(tallies -> tallies.remove(story)));
            Optional.ofNullable(now.get(id))
                    .ifPresent(story -> touched(touched, story).forEach(tallies -> tallies.add(story)));
        }
        store.replace(moved, now);
        touched.forEach(store::put);
    }

    private List<Tallies> touched(Map<Span, Tallies> touched, Story story) {
        return Span.with(story.day()).stream()
                .map(span -> touched.computeIfAbsent(span, this::read))
                .toList();
    }

    private Tallies read(Span span) {
        Tallies tallies = new Tallies();
        store.counts(span).map(Tallies::read).ifPresent(tallies::add);
        return tallies;
    }
}
