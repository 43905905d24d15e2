package cabinetpapers.calendar;

/** How often a measure is reported. */
public enum Frequency {
    MONTHLY(12),
    QUARTERLY(4),
    ANNUAL(1);

    private final int inAYear;

    Frequency(int inAYear) {
        this.inAYear = inAYear;
    }

    /** How many periods a year has. */
    public int inAYear() {
        return inAYear;
    }
}
