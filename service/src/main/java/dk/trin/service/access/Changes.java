package dk.trin.service.access;

import dk.trin.service.audit.AuditTrail;
import dk.trin.service.storage.Database;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Changes users and keys in whole transactions, one after the other, with what the audit trail tells of them. */
final class Changes {
    private final AccessStore store;
    private final AuditTrail trail;
    private final TransactionOperations transactions;
    private final Directory directory;
    private final Runnable sync;

    Changes(Storage storage, AuditTrail trail, Directory directory) {
        this.store = storage.store();
        this.trail = trail;
        this.transactions = storage.transactions();
        this.directory = directory;
        this.sync = () -> storage.database().sync(storage.jdbc());
    }

    /** What users and keys are kept on. */
    record Storage(AccessStore store, JdbcClient jdbc, TransactionOperations transactions, Database database) {}

    AccessStore store() {
        return store;
    }

    AuditTrail trail() {
        return trail;
    }

    /** Does all of a change or nothing of it; what is done counts at once. */
    <T> Result<T> make(Supplier<Result<T>> change) {
        Result<T> result = transactions.execute(transaction -> {
            // Counting first locks out whoever else changes something.
            store.countUp();
            Result<T> tried = change.get();
            if (tried instanceof Result.Refused) {
                transaction.setRollbackOnly();
            }
            return tried;
        });
        if (result instanceof Result.Done) {
            sync.run();
            directory.refresh();
        }
        return result;
    }
}
