package cabinetpapers.plan;

/** How closely a timescale is told. */
public enum Precision {
    DAY,
    WEEK,
    PART_OF_MONTH,
    MONTH,
    QUARTER,
    SEASON,
    HALF_YEAR,
    YEAR,
    /** From one day, month or year to another. */
    SPAN,
    /** No date can be told. */
    NONE
}
