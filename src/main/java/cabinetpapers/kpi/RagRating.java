package cabinetpapers.kpi;

/** A rating against target. */
public enum RagRating {
    GREEN,
    AMBER,
    RED
}
