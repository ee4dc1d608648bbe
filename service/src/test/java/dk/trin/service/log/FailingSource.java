package dk.trin.service.log;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** A database whose process dies at a commit, before it is done or after. */
final class FailingSource extends DelegatingDataSource {
    private volatile When when = When.NEVER;

    FailingSource(DataSource source) {
        super(source);
    }

    enum When {
        NEVER,
        BEFORE_COMMIT,
        AFTER_COMMIT
    }

    void fail(When dying) {
        when = dying;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = super.getConnection();
        return (Connection) Proxy.newProxyInstance(
                FailingSource.class.getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    boolean commit = method.getName().equals("commit");
                    if (commit && when == When.BEFORE_COMMIT) {
                        connection.rollback();
                        throw new SQLException("gone", "08006");
                    }
                    Object result = method.invoke(connection, arguments);
                    if (commit && when == When.AFTER_COMMIT) {
                        throw new SQLException("gone", "08006");
                    }
                    return result;
                });
    }
}
