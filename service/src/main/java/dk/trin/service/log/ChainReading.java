package dk.trin.service.log;

import dk.trin.service.log.ChainPages.Place;
import dk.trin.service.log.Verification.Fault;
import dk.trin.service.log.Verification.Finding;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.LongConsumer;

/** Follows one chain from its beginning, entry by entry, until something does not fit. Used once. */
final class ChainReading {
    private final ChainPages pages;
    private final String writer;
    private final String publicKey;
    private final Counts counts;
    private final Map<Long, String> sealed = new HashMap<>();
    private final Sha256 hash = new Sha256();
    private Optional<Link> lastSealed = Optional.empty();
    private long link;
    private long first = 1;
    private long entry;

    ChainReading(ChainPages pages, String writer, String publicKey, Counts counts) {
        this.pages = pages;
        this.writer = writer;
        this.publicKey = publicKey;
        this.counts = counts;
    }

    /** What has been read, over all chains. */
    static final class Counts {
        private final LongConsumer progress;
        private long links;
        private long entries;
        private long erased;

        /** Tells how many entries have been read, after each. */
        Counts(LongConsumer progress) {
            this.progress = progress;
        }

        private void entry() {
            entries++;
            progress.accept(entries);
        }

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

    /**
     * The first place that does not fit. Every link seals the signature of the one before it, so that checking the last
     * one that fits is checking them all.
     *
     * @param known heads that the chain must hold
     * @param readers read while this thread follows
     */
    Optional<Finding> firstBad(List<Head> known, Executor readers) {
        hash.add(Chain.beginning(writer, publicKey));
        known.forEach(head -> sealed.put(head.link(), ""));
        Optional<Finding> unfit = unfit(new PagesAhead(pages, readers)).or(this::atTheEnd);
        Optional<Link> unsigned = lastSealed.filter(last -> !isSigned(last));
        return unsigned.isPresent() ? unsigned.map(this::firstUnsigned) : unfit.or(() -> missing(known));
    }

    private Optional<Finding> unfit(PagesAhead ahead) {
        while (ahead.hasNext()) {
            List<Place> page = ahead.next();
            if (page.isEmpty()) {
                return Optional.of(finding(Fault.ENTRY_MISSING, entry + 1));
            }
            for (Place place : page) {
                Optional<Finding> bad = check(place);
                if (bad.isPresent()) {
                    return bad;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> check(Place place) {
        entry++;
        counts.entry();
        if (place.entry().seq() != entry) {
            return Optional.of(finding(Fault.ENTRY_MISSING, entry));
        }
        hash.add(place.entry().canonical());
        return content(place).or(() -> place.link().flatMap(this::seal));
    }

    private Optional<Finding> content(Place place) {
        return switch (place.content()) {
            case AS_COMMITTED -> Optional.empty();
            case CHANGED -> Optional.of(finding(Fault.CONTENT_CHANGED, entry));
            case ERASED -> {
                counts.erased++;
                yield Optional.empty();
            }
            case MISSING -> Optional.of(finding(Fault.CONTENT_MISSING, entry));
        };
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
        sealed.replace(link, found);
        lastSealed = Optional.of(read);
        first = entry + 1;
        hash.add(found).add(read.signature());
        return Optional.empty();
    }

    private boolean isSigned(Link read) {
        return read.head(publicKey).isSigned();
    }

    /** Behind a link that is forged there is none that is not. */
    private Finding firstUnsigned(Link last) {
        long signed = 0;
        Link bad = last;
        while (bad.seq() - signed > 1) {
            Link middle = pages.link(signed + (bad.seq() - signed) / 2);
            if (isSigned(middle)) {
                signed = middle.seq();
            } else {
                bad = middle;
            }
        }
        return new Finding(writer, Fault.SIGNATURE_WRONG, bad.seq(), bad.first(), bad.last());
    }

    private Optional<Finding> atTheEnd() {
        if (first <= entry) {
            return Optional.of(new Finding(writer, Fault.ENTRY_UNSEALED, link + 1, first, entry));
        }
        return pages.linkWithoutEntries(link).map(further -> finding(Fault.ENTRY_MISSING, entry + 1));
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

    private Finding finding(Fault fault, long at) {
        return new Finding(writer, fault, link + 1, at, at);
    }
}
