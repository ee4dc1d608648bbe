package dk.trin.service.web;

/** What can be wrong at one place of a request; part of the contract. */
public enum FaultCode {
    BODY_MISSING,
    MALFORMED_JSON,
    NOT_UTF8,
    DUPLICATE_FIELD,
    UNKNOWN_FIELD,
    REQUIRED,
    WRONG_TYPE,
    NOT_A_WHOLE_NUMBER,
    OUT_OF_RANGE,
    UNKNOWN_CODE,
    PATTERN,
    NOT_A_DATE,
    CPR_LIKE,
    TOO_LONG,
    TOO_MANY,
    DUPLICATE_ITEM,
    CONTRADICTION,
    UNKNOWN_RULE_SET,
    UNKNOWN_VERSION,
    UNKNOWN_OFFER,
    UNKNOWN_PARAMETER,
    UNKNOWN_RECOMMENDATION
}
