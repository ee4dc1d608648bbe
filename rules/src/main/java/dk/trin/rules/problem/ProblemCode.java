package dk.trin.rules.problem;

import java.util.Locale;

/** The kinds of problem that reading content can meet. */
public enum ProblemCode {
    MISSING_SHEET,
    UNREADABLE_SHEET,
    UNKNOWN_SHEET,
    FORBIDDEN_TEXT,
    MISSING_HEADING,
    UNKNOWN_HEADING,
    MISSING_CELL,
    UNEXPECTED_CELL,
    UNKNOWN_CODE,
    UNKNOWN_VALUE,
    NOT_A_NUMBER,
    NOT_A_WHOLE_NUMBER,
    OUT_OF_RANGE,
    NOT_A_DATE,
    NOT_AN_FSIII_CODE,
    DUPLICATE,
    BAD_LABEL,
    BAD_TABLE_SHAPE,
    UNKNOWN_PROPERTY,
    UNKNOWN_TEMPLATE,
    TEMPLATE_DOES_NOT_FIT,
    UNKNOWN_HIT_POLICY,
    HIT_POLICY_DOES_NOT_FIT,
    RULE_AFTER_EMPTY_ROW,
    NO_ROWS,
    NO_CONCLUSION,
    SEVERAL_CONCLUSIONS,
    MISSING_REASON,
    MISSING_SOURCE,
    UNKNOWN_OFFER,
    OFFER_OF_OTHER_TYPE,
    OTHER_CONCLUSION,
    CONCLUDED_TWICE,
    NOT_CONCLUDED,
    CYCLE,
    TOO_MANY_CELLS,
    UNREACHABLE_CONDITION;

    String key() {
        return "problem." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
