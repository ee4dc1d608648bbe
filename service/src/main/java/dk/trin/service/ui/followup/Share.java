package dk.trin.service.ui.followup;

/**
 * A part of a whole, both rounded.
 *
 * @param count 0 when it happened to nobody, or to too few to tell
 */
record Share(int count, int whole, int percent) {
    private static final int ALL = 100;

    /** Rounding both can make the part seem the larger. */
    static Share of(int count, int whole) {
        return new Share(count, whole, whole == 0 ? 0 : Math.min(ALL, Math.round((float) ALL * count / whole)));
    }

    public boolean isTold() {
        return count > 0;
    }
}
