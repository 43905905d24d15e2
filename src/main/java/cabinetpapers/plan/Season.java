package cabinetpapers.plan;

/** A season, whose months are the council's to say. */
public enum Season {
    SPRING,
    SUMMER,
    AUTUMN,
    WINTER
}
