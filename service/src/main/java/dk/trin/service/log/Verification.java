package dk.trin.service.log;

import java.util.List;
import java.util.Locale;

/**
 * What was verified, and what was found.
 *
 * @param erased entries whose content was erased
 * @param findings the first bad place of each chain that has one; empty when the log is intact
 */
public record Verification(int chains, long links, long entries, long erased, List<Finding> findings) {
    public Verification {
        findings = List.copyOf(findings);
    }

    public boolean isIntact() {
        return findings.isEmpty();
    }

    /**
     * The first bad place of a chain.
     *
     * @param link counted from 1
     * @param entry counted from 1; the first of the link where the link does not tell which
     * @param last the last entry that can be meant
     */
    public record Finding(String writer, Fault fault, long link, long entry, long last) {}

    /** What can be wrong with a chain. */
    public enum Fault {
        ENTRY_MISSING,
        ENTRY_UNSEALED,
        ENTRIES_CHANGED,
        LINK_MISSING,
        SIGNATURE_WRONG,
        CONTENT_CHANGED,
        CONTENT_MISSING,
        TAIL_MISSING,
        CHAIN_MISSING;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
