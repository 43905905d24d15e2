package cabinetpapers.calendar;

/** How often a measure is reported. */
public enum Frequency {
    MONTHLY,
    QUARTERLY,
    ANNUAL
}
