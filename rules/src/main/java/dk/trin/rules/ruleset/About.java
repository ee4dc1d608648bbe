package dk.trin.rules.ruleset;

import dk.trin.rules.text.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a rule set says of itself.
 *
 * @param id stable name, {@code standard}
 * @param version 1, 2, 3 …
 * @param model whose way of working it follows
 * @param authority whose rule set it is
 * @param validFrom the first day it is in force
 * @param validTo the last day it is in force; empty while no end is set
 * @param change what is new in this version
 * @param tables the names of its tables, in reading order
 */
public record About(
        String id,
        int version,
        Text title,
        Text purpose,
        Text model,
        Text authority,
        LocalDate validFrom,
        Optional<LocalDate> validTo,
        Text change,
        List<Text> sources,
        List<String> tables) {
    public About {
        sources = List.copyOf(sources);
        tables = List.copyOf(tables);
    }
}
