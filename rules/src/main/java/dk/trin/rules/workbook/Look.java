package dk.trin.rules.workbook;

/** What a cell of a workbook looks like, and whether an author may write in it. */
enum Look {
    TITLE(true, 18, "1F3B57", "", true),
    SECTION(true, 13, "1F3B57", "", true),
    PROSE(false, 11, "222222", "", true),
    LINK(false, 11, "1F5FA8", "", true),
    CELL_LINK(false, 10, "1F5FA8", "", true),
    TECHNICAL(false, 9, "8A8F94", "", true),
    PROPERTY(false, 9, "6B7177", "", true),
    PROPERTY_VALUE(true, 12, "1F3B57", "", false),
    CONDITION_HEADING(true, 10, "1F3B57", "DCE7F2", true),
    CONCLUSION_HEADING(true, 10, "23452B", "DDEBDD", true),
    TEXT_HEADING(true, 10, "4A463F", "ECEAE5", true),
    ID(true, 10, "5B6167", "", false),
    VALUE(false, 10, "222222", "", false),
    NUMBER(false, 10, "222222", "", false),
    CONCLUSION(true, 10, "23452B", "F5FAF5", false),
    TEXT(false, 10, "333333", "", false),
    GROUP(true, 11, "1F3B57", "DCE7F2", true),
    READ_ONLY(false, 10, "222222", "", true);

    private final boolean bold;
    private final int points;
    private final String ink;
    private final String paper;
    private final boolean locked;

    Look(boolean bold, int points, String ink, String paper, boolean locked) {
        this.bold = bold;
        this.points = points;
        this.ink = ink;
        this.paper = paper;
        this.locked = locked;
    }

    boolean isBold() {
        return bold;
    }

    int points() {
        return points;
    }

    /** The colour of the text, {@code RRGGBB}. */
    String ink() {
        return ink;
    }

    /** The colour behind it; empty for none. */
    String paper() {
        return paper;
    }

    boolean isLocked() {
        return locked;
    }

    /** Whether long text goes on in a new line; titles run on to the right instead. */
    boolean wraps() {
        return this != TITLE && this != SECTION && this != PROPERTY_VALUE && this != TECHNICAL && this != PROPERTY;
    }

    /** Whether it stands beside others in a grid, and needs some air before it. */
    boolean isInGrid() {
        return isRuled() || this == CONDITION_HEADING || this == CONCLUSION_HEADING || this == GROUP;
    }

    /** Whether a thin line separates it from the row below. */
    boolean isRuled() {
        return this == READ_ONLY || this == CELL_LINK || this == TEXT_HEADING || !locked && this != PROPERTY_VALUE;
    }
}
