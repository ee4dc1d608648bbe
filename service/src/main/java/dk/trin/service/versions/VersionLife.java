package dk.trin.service.versions;

import java.time.Clock;

/** Puts together what versions need to live on one database. */
final class VersionLife {
    private final Ledger ledger;
    private final Clock clock;
    private final Engines engines;
    private final Drafting drafting;
    private final Review review;

    VersionLife(Ledger ledger, Clock clock) {
        this.ledger = ledger;
        this.clock = clock;
        this.engines = new Engines(ledger.versions());
        this.drafting = new Drafting(ledger);
        this.review = new Review(ledger);
    }

    /** Takes in what ships and gives this process its copy of what is published; while the database is away, the one before. */
    Replica begin(ShippedImport.Release release, Notifications notifications, LocalCopy copy) {
        ShippedImport shipped = new ShippedImport(ledger, drafting, release);
        return new Replica(new SnapshotReader(ledger, engines, shipped), notifications, copy);
    }

    Versions versions(Replica replica) {
        return new Versions(replica::current, new DatabaseArchive(ledger, engines), clock);
    }

    Register register() {
        return new Register(ledger, engines, clock);
    }

    Drafting drafting() {
        return drafting;
    }

    Review review() {
        return review;
    }

    Approval approval() {
        return new Approval(ledger, review);
    }

    Prospects prospects(Replica replica) {
        return new Prospects(ledger, approval(), publishing(replica));
    }

    Publishing publishing(Replica replica) {
        return new Publishing(ledger, replica);
    }
}
