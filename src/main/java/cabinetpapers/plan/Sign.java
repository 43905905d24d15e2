package cabinetpapers.plan;

/** What the words around a date do to it. */
enum Sign {
    /** A last day follows. */
    BY,
    /** The day after the last one follows. */
    BEFORE,
    /** A first day follows. */
    FROM,
    /** The day before the first one follows. */
    AFTER,
    BETWEEN,
    /** A range's last day follows. */
    TO,
    /** A range's last day follows if there is a date on either side; else it parts two thoughts. */
    DASH,
    OR,
    AND,
    COMMA,
    /** The date before is only the first. */
    ONWARDS,
    ONGOING,
    /** Whatever has begun goes on; until when may follow. */
    CONTINUES,
    STARTED,
    COMPLETE,
    RECURRING,
    /** Twice a period or every other period: the word has both senses. */
    RECURRING_UNCLEAR,
    /** To be confirmed. */
    UNSETTLED,
    ABOUT,
    /** Says nothing of its own. */
    NEUTRAL,
    /** It hangs on something else, so no date beside it can be trusted. */
    DOUBT
}
