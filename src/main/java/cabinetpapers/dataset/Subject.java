package cabinetpapers.dataset;

/** What papers are written of, and so which tables a data set must have. Others are read where they are there. */
public enum Subject {
    /** Needs measures and values. */
    MEASURES,
    /** Needs plan. */
    PLANS
}
