package cabinetpapers.dataset;

/** What a row of {@code values} says of its own figure. */
enum Status {
    FINAL,
    PROVISIONAL,
    ESTIMATED,
    REVISED,
    NOT_DUE,
    CARRIED_OVER,
    NOT_REPORTED,
    NOT_COMPARABLE
}
