package cabinetpapers.kpi;

/** What stretch of time a reading covers. */
public enum Basis {
    /** The period alone. */
    PERIOD,
    /** The financial year to date; starts again each April. */
    CUMULATIVE,
    /** The twelve months up to the end of the period: slow to show a change. */
    ROLLING
}
