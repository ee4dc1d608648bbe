package dk.trin.service.offers;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads and writes what is local about offers. */
final class DetailsStore {
    private final JdbcClient jdbc;

    DetailsStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Map<String, OfferDetails> all() {
        Map<String, OfferDetails> all = new HashMap<>();
        jdbc.sql("select * from offer_details").query(row -> {
            all.put(row.getString("code"), details(row));
        });
        return all;
    }

    Optional<OfferDetails.Read> find(String code) {
        return jdbc.sql("select * from offer_details where code = ?")
                .param(code)
                .query((row, number) -> new OfferDetails.Read(details(row), row.getInt("revision")))
                .optional();
    }

    /** Writes what is said for the first time. */
    void insert(String code, OfferDetails details) {
        jdbc.sql("insert into offer_details (place, contact, season, capacity, code, revision)"
                        + " values (?, ?, ?, ?, ?, 2)")
                .params(details.place(), details.contact(), details.season(), details.capacity(), code)
                .update();
    }

    /** Whether it was written over the revision that was read. */
    boolean replace(String code, OfferDetails.Read next) {
        OfferDetails details = next.details();
        return jdbc.sql("update offer_details set place = ?, contact = ?, season = ?, capacity = ?,"
                                + " revision = revision + 1 where code = ? and revision = ?")
                        .params(details.place(), details.contact(), details.season(), details.capacity(), code)
                        .param(next.revision())
                        .update()
                == 1;
    }

    private static OfferDetails details(ResultSet row) throws SQLException {
        return new OfferDetails(
                row.getString("place"), row.getString("contact"), row.getString("season"), row.getString("capacity"));
    }
}
