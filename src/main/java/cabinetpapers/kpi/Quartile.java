package cabinetpapers.kpi;

/** A quarter of a group in the order of how well its members do. */
public enum Quartile {
    TOP,
    SECOND,
    THIRD,
    BOTTOM
}
