package cabinetpapers.kpi;

/** How a monthly measure becomes a quarter's figure. */
public enum Rollup {
    /** The quarter's last month. */
    LAST,
    /** The three months together. */
    SUM,
    /** The mean of the three months. */
    MEAN,
    /** The three numerators together by the three denominators together. */
    RATIO
}
