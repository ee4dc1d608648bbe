package dk.trin.rules.population;

import dk.trin.rules.assessment.Assessment;
import dk.trin.rules.problem.Reading;
import dk.trin.rules.sheet.Content;
import dk.trin.rules.vocabulary.Vocabulary;
import java.util.List;

/**
 * A made-up population as its sheets describe it: how many have each answer, which answers go together, and who is asked
 * what. It tests rules; it is no evidence about citizens. Immutable.
 */
public final class Population {
    /** As many as the impact of a new version is shown on. */
    public static final int SIZE = 10_000;

    /** Any other number would do as well; what matters is that it stays. */
    public static final long SEED = 20_261_122L;

    private final Vocabulary vocabulary;
    private final List<Trait> traits;

    Population(Vocabulary vocabulary, List<Trait> traits) {
        this.vocabulary = vocabulary;
        this.traits = List.copyOf(traits);
    }

    /** The population of the folder {@code population}. */
    public static Reading<Population> load(Content content, Vocabulary vocabulary) {
        return new PopulationLoader(content, vocabulary).load();
    }

    /** The population that ships with the product; a problem in it is a defect. */
    public static Population shipped(Vocabulary vocabulary) {
        return load(Content.shipped(), vocabulary).orDefect();
    }

    /** The usual citizens: the same ones every time. */
    public List<Assessment> citizens() {
        return citizens(SIZE, SEED);
    }

    /**
     * This many citizens, the same ones for the same seed. The shares hold exactly, but for rounding to whole citizens.
     */
    public List<Assessment> citizens(int size, long seed) {
        return new Draw(vocabulary, size, seed).of(traits);
    }
}
