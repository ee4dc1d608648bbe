package dk.trin.service.log;

import dk.trin.service.log.ChainPages.Place;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;

/** Gives the pages of a chain in their order while the next few are being read. Used once, by one thread. */
final class PagesAhead {
    private static final int ENTRIES = 500;
    private static final int AHEAD = 4;

    private final ChainPages pages;
    private final Executor readers;
    private final long last;
    private final Deque<CompletableFuture<List<Place>>> ahead = new ArrayDeque<>();
    private long asked;

    PagesAhead(ChainPages pages, Executor readers) {
        this.pages = pages;
        this.readers = readers;
        this.last = pages.last();
    }

    boolean hasNext() {
        return asked < last || !ahead.isEmpty();
    }

    /** The next page; without any entry when that many are missing. */
    List<Place> next() {
        while (asked < last && ahead.size() < AHEAD) {
            long after = asked;
            asked = Math.min(last, after + ENTRIES);
            long until = asked;
            ahead.add(CompletableFuture.supplyAsync(() -> pages.page(after, until), readers));
        }
        try {
            return ahead.remove().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }
}
