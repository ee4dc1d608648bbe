package dk.trin.rules.recommendation;

/** Where a recommendation stands. */
public enum Status {
    /** Refer-back, intensity and coordination are certain, whatever is still missing. */
    DETERMINED("determined"),
    /** What is missing can still change one of them. */
    OPEN("open"),
    /** A red flag is certain: somebody else comes first, and the offers are pending. */
    REFER_BACK("refer-back");

    private final String code;

    Status(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
