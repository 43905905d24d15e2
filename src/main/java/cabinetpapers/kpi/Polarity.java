package cabinetpapers.kpi;

/** Which way a measure should go. */
public enum Polarity {
    HIGHER_IS_BETTER,
    LOWER_IS_BETTER,
    /** Best within a range, or at the target where no range is given ("goldilocks"). */
    RANGE,
    /** For information: neither way is better, so there is neither rating nor direction. */
    NONE
}
