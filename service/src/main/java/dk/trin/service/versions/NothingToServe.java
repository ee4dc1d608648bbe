package dk.trin.service.versions;

/** The database is away at the start, and there is no copy of what is published to go on with. */
final class NothingToServe extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NothingToServe() {
        super(
                "The database does not answer, and the data directory holds no unchanged copy of what was last published");
    }
}
