package dk.trin.rules.explain;

import dk.trin.rules.vocabulary.Term;
import java.util.Optional;

/**
 * One thing about the citizen that a row asked about.
 *
 * @param known what is known of it; empty when it has not been assessed, or a level is not certain yet
 */
public record Because(Term term, Optional<Shown> known) {}
