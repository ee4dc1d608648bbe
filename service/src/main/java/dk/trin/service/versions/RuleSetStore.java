package dk.trin.service.versions;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps which rule sets there are, in the order in which they are offered, and which is the default. */
final class RuleSetStore {
    private final JdbcClient jdbc;

    RuleSetStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<String> ids() {
        return jdbc.sql("select id from rule_set order by place, id")
                .query(String.class)
                .list();
    }

    Optional<String> defaultId() {
        return jdbc
                .sql("select id from rule_set where is_default order by place, id")
                .query(String.class)
                .list()
                .stream()
                .findFirst();
    }

    boolean has(String id) {
        return jdbc.sql("select count(*) from rule_set where id = ?")
                        .param(id)
                        .query(Integer.class)
                        .single()
                == 1;
    }

    void insert(String id, boolean isDefault) {
        jdbc.sql("insert into rule_set (id, place, is_default) select ?, coalesce(max(place), 0) + 1, ? from rule_set")
                .param(id)
                .param(isDefault)
                .update();
    }
}
