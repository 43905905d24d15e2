package cabinetpapers.plan;

/** How far something has got, whatever is thought of its chances. */
public enum Lifecycle {
    NOT_STARTED("Not started"),
    IN_PROGRESS("In progress"),
    ON_HOLD("On hold"),
    COMPLETE("Complete"),
    /** Ended without being done, or overtaken. */
    CLOSED("Closed"),
    NOT_REPORTED("Not reported");

    private final String words;

    Lifecycle(String words) {
        this.words = words;
    }

    /** As printed. */
    public String words() {
        return words;
    }

    /** Whether nothing more is to come. */
    public boolean ended() {
        return this == COMPLETE || this == CLOSED;
    }
}
