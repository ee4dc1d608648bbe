package dk.trin.service.ui.assess;

import java.util.List;
import java.util.Optional;

/**
 * Which rules are tried.
 *
 * @param version that is tried
 * @param pinned whether it was chosen by its number, and not because it is in force
 * @param trial where a version stands that has never been in force; empty for one that is, was or is to be
 * @param notice why another version is tried than the one asked for; empty when it is the one
 */
record RulesView(
        String id,
        String title,
        int version,
        boolean pinned,
        Optional<String> trial,
        Optional<String> notice,
        List<Choice> ruleSets,
        List<Choice> versions) {
    RulesView {
        ruleSets = List.copyOf(ruleSets);
        versions = List.copyOf(versions);
    }

    /** Something that can be chosen from a list. */
    record Choice(String code, String label, boolean chosen) {}
}
