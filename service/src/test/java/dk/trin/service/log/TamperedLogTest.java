package dk.trin.service.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dk.trin.service.log.Verification.Fault;
import dk.trin.service.storage.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody who may do anything in the database changes a log of eight links with one entry each. */
class TamperedLogTest {
    private static final int ENTRIES = 8;
    private static final String ADDED = "insert into log_entry (writer, seq, kind, subject, at, commitment)"
            + " select writer, 9, %s, subject, at, commitment from log_entry where seq = 5";
    private static final String ADDED_CONTENT =
            "insert into log_content (writer, seq, salt, facts, decision_record, answer)"
                    + " select writer, 9, salt, facts, decision_record, answer from log_content where seq = 5";

    private record Tampering(String name, Fault fault, long link, long entry, List<String> statements) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final List<Tampering> TAMPERINGS = List.of(
            of(
                    "change a time",
                    Fault.ENTRIES_CHANGED,
                    3,
                    "update log_entry set at = at + interval '1' hour where seq = 3"),
            of("change a kind", Fault.ENTRIES_CHANGED, 3, "update log_entry set kind = 'nonsense' where seq = 3"),
            of(
                    "change the decision",
                    Fault.CONTENT_CHANGED,
                    4,
                    "update log_content set decision_record = '{}' where seq = 4"),
            of("change the answer", Fault.CONTENT_CHANGED, 4, "update log_content set answer = '{}' where seq = 4"),
            of("change the actor", Fault.CONTENT_CHANGED, 4, "update log_content set facts = '{}' where seq = 4"),
            of("remove a content", Fault.CONTENT_MISSING, 5, "delete from log_content where seq = 5"),
            of(
                    "delete an entry",
                    Fault.ENTRY_MISSING,
                    2,
                    "delete from log_content where seq = 2",
                    "delete from log_entry where seq = 2"),
            of(
                    "delete the first entry with its link",
                    Fault.ENTRY_MISSING,
                    1,
                    "delete from log_content where seq = 1",
                    "delete from log_entry where seq = 1",
                    "delete from log_link where seq = 1"),
            of(
                    "swap two entries",
                    Fault.ENTRIES_CHANGED,
                    3,
                    "update log_content set seq = seq + 100 where seq in (3, 4)",
                    "update log_entry set seq = 100 where seq = 3",
                    "update log_entry set seq = 3 where seq = 4",
                    "update log_entry set seq = 4 where seq = 100",
                    "update log_content set seq = 4 where seq = 103",
                    "update log_content set seq = 3 where seq = 104"),
            of("delete a link", Fault.LINK_MISSING, 6, "delete from log_link where seq = 6"),
            of("delete the last link", Fault.ENTRY_UNSEALED, 8, "delete from log_link where seq = 8"),
            of(
                    "cut the tail",
                    Fault.TAIL_MISSING,
                    7,
                    "delete from log_content where seq >= 7",
                    "delete from log_entry where seq >= 7",
                    "delete from log_link where seq >= 7"),
            of(
                    "cut the entries of the tail",
                    Fault.ENTRY_MISSING,
                    7,
                    "delete from log_content where seq >= 7",
                    "delete from log_entry where seq >= 7"),
            of("change a signature", Fault.SIGNATURE_WRONG, 6, "update log_link set signature = 'AAAA' where seq = 6"),
            of(
                    "pretend an erasure",
                    Fault.CONTENT_MISSING,
                    9,
                    "delete from log_content where seq = 5",
                    ADDED.formatted("'erasure'")),
            of("add an entry", Fault.ENTRY_UNSEALED, 9, ADDED.formatted("kind"), ADDED_CONTENT));

    private static Tampering of(String name, Fault fault, long place, String... statements) {
        return new Tampering(name, fault, place, place, List.of(statements));
    }

    static Stream<Arguments> tamperings() {
        return Stream.of(TestDatabase.values())
                .flatMap(kind -> TAMPERINGS.stream().map(tampering -> arguments(kind, tampering)));
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void theFirstBadPlaceIsFound(TestDatabase kind, Tampering tampering) {
        try (LogKit kit = LogKit.on(kind)) {
            kit.keep(ENTRIES);
            assertThat(kit.log().verify(List.of()).isIntact()).isTrue();

            asOwner(kind, kit.jdbc(), tampering.statements());

            assertThat(kit.log().verify(List.of()).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.fault()).isEqualTo(tampering.fault());
                assertThat(finding.link()).isEqualTo(tampering.link());
                assertThat(finding.entry()).isEqualTo(tampering.entry());
            });
        }
    }

    /** Whoever owns the tables can switch off what refuses changes. */
    private static void asOwner(TestDatabase kind, JdbcClient jdbc, List<String> statements) {
        for (String table : List.of("log_content", "log_entry", "log_link", "log_writer")) {
            jdbc.sql(
                            kind == TestDatabase.POSTGRESQL
                                    ? "alter table " + table + " disable trigger all"
                                    : "alter table " + table + " set referential_integrity false")
                    .update();
        }
        statements.forEach(statement -> jdbc.sql(statement).update());
    }

    @ParameterizedTest
    @EnumSource
    void aTailThatIsWrittenAnewWithAnotherKeyIsFound(TestDatabase kind) {
        try (LogKit kit = LogKit.on(kind)) {
            kit.keep(ENTRIES);
            rewriteFrom(6, kind, kit);

            assertThat(kit.log().verify(List.of()).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.fault()).isEqualTo(Fault.SIGNATURE_WRONG);
                assertThat(finding.link()).isEqualTo(6);
                assertThat(finding.entry()).isEqualTo(6);
            });
        }
    }

    /** Changes what was decided, then makes every commitment and hash behind it fit again. */
    private static void rewriteFrom(long seq, TestDatabase kind, LogKit kit) {
        JdbcClient jdbc = kit.jdbc();
        asOwner(kind, jdbc, List.of("update log_content set decision_record = '{}' where seq = " + seq));
        String writer =
                jdbc.sql("select writer from log_writer").query(String.class).single();
        String before = jdbc.sql("select hash || signature from log_link where seq = ?")
                .param(seq - 1)
                .query(String.class)
                .single();
        SigningKey forged = SigningKey.in(LogKit.temporary());
        for (long each = seq; each <= ENTRIES; each++) {
            before = rewrite(jdbc, writer, each, before, forged);
        }
    }

    private static String rewrite(JdbcClient jdbc, String writer, long seq, String before, SigningKey forged) {
        String commitment = jdbc.sql("select * from log_content where seq = ?")
                .param(seq)
                .query((row, number) -> new Content(
                                row.getString("facts"), row.getString("decision_record"), row.getString("answer"))
                        .commitment(row.getString("salt")))
                .single();
        jdbc.sql("update log_entry set commitment = ? where seq = ?")
                .params(commitment, seq)
                .update();
        Entry entry = jdbc.sql("select * from log_entry where seq = ?")
                .param(seq)
                .query((row, number) -> new Entry(
                        writer,
                        seq,
                        row.getString("kind"),
                        row.getString("subject"),
                        ChainTables.instant(row, "at"),
                        commitment))
                .single();
        String hash = new Sha256().add(before).add(entry.canonical()).hex();
        String signature = forged.sign(Link.signed(writer, seq, seq, hash, entry.at()));
        jdbc.sql("update log_link set hash = ?, signature = ? where seq = ?")
                .params(hash, signature, seq)
                .update();
        return hash + signature;
    }

    @ParameterizedTest
    @EnumSource
    void aWholeChainThatIsGoneIsMissed(TestDatabase kind) {
        try (LogKit kit = LogKit.on(kind)) {
            kit.keep(ENTRIES);
            asOwner(kind, kit.jdbc(), List.of("delete from log_content", "delete from log_entry"));
            asOwner(kind, kit.jdbc(), List.of("delete from log_link", "delete from log_writer"));

            assertThat(kit.log().verify(List.of()).findings())
                    .extracting(Verification.Finding::fault)
                    .containsExactly(Fault.CHAIN_MISSING);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aHeadThatWasExportedFindsATailThatIsCutOnAnotherMachine(TestDatabase kind) {
        try (LogKit there = LogKit.on(kind);
                LogKit here = there.another(LogKit.temporary())) {
            there.keep(ENTRIES);
            List<Head> exported = there.log().heads().stream()
                    .map(head -> Head.of(head.line()))
                    .toList();
            List<String> cut = new ArrayList<>();
            for (String table : List.of("log_content", "log_entry", "log_link")) {
                cut.add("delete from " + table + " where seq > 5");
            }
            asOwner(kind, there.jdbc(), cut);

            assertThat(here.log().verify(List.of()).isIntact()).isTrue();
            assertThat(here.log().verify(exported).findings()).singleElement().satisfies(finding -> {
                assertThat(finding.fault()).isEqualTo(Fault.TAIL_MISSING);
                assertThat(finding.entry()).isEqualTo(6);
            });
        }
    }
}
