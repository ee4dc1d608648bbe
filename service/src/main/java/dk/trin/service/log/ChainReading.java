package dk.trin.service.log;

import dk.trin.service.log.Verification.Fault;
import dk.trin.service.log.Verification.Finding;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads one chain from its beginning, entry by entry, until something does not fit. Used once. */
final class ChainReading {
    private static final int PAGE = 200;

    private final JdbcClient jdbc;
    private final String writer;
    private final String publicKey;
    private final Counts counts;
    private final Map<Long, String> sealed = new HashMap<>();
    private final Sha256 hash = new Sha256();
    private long link;
    private long first = 1;
    private long entry;

    ChainReading(JdbcClient jdbc, String writer, String publicKey, Counts counts) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.publicKey = publicKey;
        this.counts = counts;
    }

    /** What has been read, over all chains. */
    static final class Counts {
        private long links;
        private long entries;
        private long erased;

        long links() {
            return links;
        }

        long entries() {
            return entries;
        }

        long erased() {
            return erased;
        }
    }

    private record Place(Entry entry, Optional<Content> content, String salt, Optional<Link> link) {}

    /** The first place that does not fit; the heads are those that the chain must hold. */
    Optional<Finding> firstBad(List<Head> known) {
        hash.add(Chain.beginning(writer, publicKey));
        known.forEach(head -> sealed.put(head.link(), ""));
        List<Place> page;
        do {
            page = page();
            for (Place place : page) {
                Optional<Finding> bad = check(place);
                if (bad.isPresent()) {
                    return bad;
                }
            }
        } while (page.size() == PAGE);
        return atTheEnd().or(() -> missing(known));
    }

    private Optional<Finding> check(Place place) {
        Entry read = place.entry();
        entry++;
        counts.entries++;
        if (read.seq() != entry) {
            return Optional.of(finding(Fault.ENTRY_MISSING, entry, entry));
        }
        hash.add(read.canonical());
        return content(place).or(() -> place.link().flatMap(this::seal));
    }

    private Optional<Finding> content(Place place) {
        Entry read = place.entry();
        if (place.content().isPresent()) {
            boolean same = place.content().get().commitment(place.salt()).equals(read.commitment());
            return same ? Optional.empty() : Optional.of(finding(Fault.CONTENT_CHANGED, entry, entry));
        }
        counts.erased++;
        return isErased(read.subject()) && !read.kind().equals(Kind.ERASURE.code())
                ? Optional.empty()
                : Optional.of(finding(Fault.CONTENT_MISSING, entry, entry));
    }

    private Optional<Finding> seal(Link read) {
        link++;
        counts.links++;
        if (read.seq() != link || read.first() != first) {
            return Optional.of(new Finding(writer, Fault.LINK_MISSING, link, first, entry));
        }
        String found = hash.hex();
        if (!found.equals(read.hash())) {
            return Optional.of(new Finding(writer, Fault.ENTRIES_CHANGED, link, first, entry));
        }
        if (!read.head(publicKey).isSigned()) {
            return Optional.of(new Finding(writer, Fault.SIGNATURE_WRONG, link, first, entry));
        }
        sealed.replace(link, found);
        first = entry + 1;
        hash.add(found);
        return Optional.empty();
    }

    private Optional<Finding> atTheEnd() {
        if (first <= entry) {
            return Optional.of(new Finding(writer, Fault.ENTRY_UNSEALED, link + 1, first, entry));
        }
        return jdbc.sql("select min(l.seq) from log_link l where l.writer = ? and l.seq > ? and not exists"
                        + " (select 1 from log_entry e where e.writer = l.writer and e.seq = l.last_entry)")
                .params(writer, link)
                .query((row, number) -> row.getLong(1))
                .optional()
                .filter(further -> further > 0)
                .map(further -> finding(Fault.ENTRY_MISSING, entry + 1, entry + 1));
    }

    /** A chain that was rewritten with the true key is still another one than the known heads were taken from. */
    private Optional<Finding> missing(List<Head> known) {
        return known.stream()
                .filter(head -> !head.hash().equals(sealed.get(head.link())) || !head.isSigned())
                .findFirst()
                .map(head -> head.link() > link
                        ? new Finding(writer, Fault.TAIL_MISSING, link + 1, entry + 1, head.entry())
                        : new Finding(writer, Fault.ENTRIES_CHANGED, head.link(), 1, head.entry()));
    }

    private Finding finding(Fault fault, long from, long last) {
        return new Finding(writer, fault, link + 1, from, last);
    }

    private boolean isErased(String subject) {
        return jdbc.sql("select count(*) from log_entry where subject = ? and kind = ?")
                        .params(subject, Kind.ERASURE.code())
                        .query(Long.class)
                        .single()
                > 0;
    }

    private List<Place> page() {
        return jdbc.sql("select e.*, c.salt, c.facts, c.decision_record, c.answer, l.seq as link_seq, l.first_entry,"
                        + " l.hash, l.at as link_at, l.signature from log_entry e"
                        + " left join log_content c on c.writer = e.writer and c.seq = e.seq"
                        + " left join log_link l on l.writer = e.writer and l.last_entry = e.seq"
                        + " where e.writer = ? and e.seq > ? order by e.seq fetch first " + PAGE + " rows only")
                .params(writer, entry)
                .query((row, number) -> place(row))
                .list();
    }

    private static Place place(ResultSet row) throws SQLException {
        Entry entry = new Entry(
                row.getString("writer"),
                row.getLong("seq"),
                row.getString("kind"),
                row.getString("subject"),
                ChainTables.instant(row, "at"),
                row.getString("commitment"));
        String salt = row.getString("salt");
        Optional<Content> content = salt == null
                ? Optional.empty()
                : Optional.of(
                        new Content(row.getString("facts"), row.getString("decision_record"), row.getString("answer")));
        return new Place(entry, content, salt == null ? "" : salt, link(row, entry));
    }

    private static Optional<Link> link(ResultSet row, Entry entry) throws SQLException {
        return row.getString("hash") == null
                ? Optional.empty()
                : Optional.of(new Link(
                        entry.writer(),
                        row.getLong("link_seq"),
                        row.getLong("first_entry"),
                        entry.seq(),
                        row.getString("hash"),
                        ChainTables.instant(row, "link_at"),
                        row.getString("signature")));
    }
}
