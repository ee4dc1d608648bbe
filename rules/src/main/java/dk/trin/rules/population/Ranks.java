package dk.trin.rules.population;

import java.util.Arrays;
import java.util.Random;

/**
 * Ranks citizens. Everything is whole numbers, and {@link Random} is specified to the bit, so that a seed gives the same
 * citizens on every machine.
 */
final class Ranks {
    private static final int WHOLE = 100;

    private Ranks() {}

    /** The citizens' numbers from the lowest score to the highest; equal scores keep their order. */
    static int[] order(long[] scores) {
        int size = scores.length;
        long[] keys = new long[size];
        for (int citizen = 0; citizen < size; citizen++) {
            keys[citizen] = Math.addExact(Math.multiplyExact(scores[citizen], (long) size), citizen);
        }
        Arrays.sort(keys);
        return Arrays.stream(keys).mapToInt(key -> Math.floorMod(key, size)).toArray();
    }

    /** Each citizen's place in an order, moved so that the middle is 0. */
    static long[] centred(int[] order) {
        long[] ranks = new long[order.length];
        for (int place = 0; place < order.length; place++) {
            ranks[order[place]] = 2L * place - (order.length - 1);
        }
        return ranks;
    }

    /** Ranks that nothing else has a say in. */
    static long[] chance(int size, long seed, String name) {
        Random random = new Random(seed * 31 + name.hashCode());
        return centred(order(random.ints(size).asLongStream().toArray()));
    }

    /** The weight that is left to chance when the rest pulls with these weights. */
    static int chanceWeight(int[] weights) {
        int left = WHOLE * WHOLE
                - Arrays.stream(weights).map(weight -> weight * weight).sum();
        int root = 0;
        while ((root + 1) * (root + 1) <= left) {
            root++;
        }
        return root;
    }

    /** Whether the weights leave something to chance. */
    static boolean leavesChance(int[] weights) {
        return Arrays.stream(weights).map(weight -> weight * weight).sum() < WHOLE * WHOLE;
    }
}
