package cabinetpapers.plan;

/** What sort of money an entry of the savings table is. */
public enum SavingKind {
    CAPITAL("capital"),
    REVENUE_ONE_OFF("revenue one-off"),
    REVENUE_ONGOING("revenue ongoing"),
    COST_AVOIDANCE("cost avoidance"),
    NOT_STATED("not stated");

    private final String words;

    SavingKind(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
