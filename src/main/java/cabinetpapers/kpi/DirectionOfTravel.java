package cabinetpapers.kpi;

/** Better or worse than another period, by the measure's polarity: never simply up or down. */
public enum DirectionOfTravel {
    IMPROVED,
    UNCHANGED,
    WORSENED
}
