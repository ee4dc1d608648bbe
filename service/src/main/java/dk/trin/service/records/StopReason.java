package dk.trin.service.records;

import java.util.Locale;
import java.util.Optional;

/** Why an offer was stopped: FSIII, Begrundelse for indsatsophør. */
enum StopReason {
    NO_FURTHER_NEED_CITIZEN("4bbf6d6a-a1c6-41c2-b8c1-7352b7378adf"),
    NO_FURTHER_NEED_PROFESSIONAL("a63b6aa6-7d56-4e67-a5b3-d73f6d262af5"),
    EVENT("82e99421-31da-4915-96ed-168ccfa1d20c"),
    NO_SHOW("ef491570-7884-4acd-bcf7-43d6b2c64762"),
    DECLINED("3a5a72b7-addf-4857-b80c-04e4246e3072"),
    TRANSPORT_LOGISTICS("8371b769-4bfb-4ac8-b130-d91c54784a56"),
    TRANSPORT_COST("f8436c2e-af1c-44fe-939d-473b518dd01d"),
    OTHER_DISEASE("0cd5734d-b663-47c6-a3da-6b14a937d144"),
    OTHER_TRAINING("a3f2bd01-078b-486e-81be-797d192ad7bd");

    private final String fsiii;

    StopReason(String fsiii) {
        this.fsiii = fsiii;
    }

    /** The FSIII code of a reason; empty for a reason that is not in use any more. */
    static Optional<String> fsiii(String code) {
        for (StopReason reason : values()) {
            if (reason.code().equals(code)) {
                return Optional.of(reason.fsiii);
            }
        }
        return Optional.empty();
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
