package dk.trin.service.versions;

import java.util.Locale;

/** What can be done with a version; each is written into its history. */
public enum Act {
    CREATE,
    EDIT,
    REMARK,
    ACKNOWLEDGE,
    SUBMIT,
    RETURN,
    APPROVE,
    PUBLISH,
    ROLL_BACK,
    WITHDRAW;

    /** As the contract writes it, {@code roll-back}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
