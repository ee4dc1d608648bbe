package dk.trin.service.drill;

/**
 * Something that goes wrong, on purpose.
 *
 * @param hypothesis what Trin promises
 * @param expected what is then to be seen
 */
record Drill(String name, String hypothesis, String expected, Trial trial) {
    /** Makes it go wrong and looks at what happens. */
    @FunctionalInterface
    interface Trial {
        /** Whatever is thrown is a failure of the drill. */
        Verdict run(Site site) throws Exception;
    }
}
