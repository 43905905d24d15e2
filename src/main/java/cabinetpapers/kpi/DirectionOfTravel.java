package cabinetpapers.kpi;

/** Better or worse than another period, by the measure's polarity: never simply up or down. */
public enum DirectionOfTravel {
    IMPROVED("Improved"),
    UNCHANGED("Unchanged"),
    WORSENED("Worsened");

    private final String words;

    DirectionOfTravel(String words) {
        this.words = words;
    }

    /** As printed. */
    public String words() {
        return words;
    }
}
