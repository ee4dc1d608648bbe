package dk.trin.rules.vocabulary;

/** The outputs that have a place of their own in an answer; any other level is listed among the levels. */
public enum Outputs {
    REFER_BACK("referBack"),
    COORDINATION("coordination"),
    INTENSITY("intensity"),
    FOLLOW_UP("followUp"),
    SUPPORTS("supports"),
    OFFER_TYPE("offerType"),
    FORMAT("format"),
    ADAPTATION("adaptation"),
    DELIVERY_TYPE("deliveryType"),
    STATUS("status");

    private final String code;

    Outputs(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
