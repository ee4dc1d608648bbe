package dk.trin.service.statistics;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the stories that were counted, and what they came to: for each day, and again for each month. */
final class TallyStore {
    private final JdbcClient jdbc;
    private final JdbcTemplate batch;

    TallyStore(JdbcTemplate jdbc) {
        this.jdbc = JdbcClient.create(jdbc);
        this.batch = jdbc;
    }

    /**
     * What is counted together.
     *
     * @param month whether it is the whole month that begins on the day
     */
    record Span(LocalDate first, boolean month) {
        static List<Span> with(LocalDate day) {
            return List.of(new Span(day, false), new Span(day.withDayOfMonth(1), true));
        }
    }

    /** Waits for whoever else counts, and keeps others waiting until this transaction ends. */
    void lock() {
        jdbc.sql("select only_row from current_count where only_row = 1 for update")
                .query(Integer.class)
                .single();
    }

    /** As they were counted, by recommendation; those that never were are missing. */
    Map<String, Story> stories(Set<String> ids) {
        Map<String, Story> stories = new HashMap<>();
        jdbc.sql("select recommendation, story from counted_story where recommendation in (:ids)")
                .param("ids", ids)
                .query(row -> {
                    stories.put(row.getString(1), JsonMapper.shared().readValue(row.getString(2), Story.class));
                });
        return stories;
    }

    /** Keeps the stories of recommendations as they are now; where one is missing, nothing is kept any more. */
    void replace(Set<String> ids, Map<String, Story> stories) {
        if (!ids.isEmpty()) {
            jdbc.sql("delete from counted_story where recommendation in (:ids)")
                    .param("ids", ids)
                    .update();
            batch.batchUpdate(
                    "insert into counted_story (recommendation, story) values (?, ?)",
                    ids.stream()
                            .filter(stories::containsKey)
                            .map(id -> new Object[] {id, JsonMapper.shared().writeValueAsString(stories.get(id))})
                            .toList());
        }
    }

    /** Empty when nothing is kept of it. */
    Optional<String> counts(Span span) {
        return jdbc.sql("select counts from tally where whole_month = ? and first_day = ?")
                .params(span.month(), span.first())
                .query(String.class)
                .optional();
    }

    void put(Span span, Tallies tallies) {
        jdbc.sql("delete from tally where whole_month = ? and first_day = ?")
                .params(span.month(), span.first())
                .update();
        if (tallies.recommendations() > 0) {
            jdbc.sql("insert into tally (whole_month, first_day, counts) values (?, ?, ?)")
                    .params(span.month(), span.first(), tallies.json())
                    .update();
        }
    }

    /** What the days from the first to the last came to, in parts: the months that lie wholly among them, and the other days. */
    List<String> counts(LocalDate from, LocalDate to) {
        YearMonth first = YearMonth.from(from.plusMonths(1).minusDays(1));
        YearMonth last = YearMonth.from(to.plusDays(1)).minusMonths(1);
        return jdbc.sql("select counts from tally where whole_month and first_day between ? and ?"
                        + " or not whole_month and first_day between ? and ?"
                        + " and (first_day < ? or first_day > ?)")
                .params(first.atDay(1), last.atDay(1), from, to)
                .params(first.atDay(1), last.atEndOfMonth())
                .query(String.class)
                .list();
    }
}
