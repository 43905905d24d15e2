package cabinetpapers.kpi;

/** A rating against target. */
public enum RagRating {
    GREEN("Green"),
    AMBER("Amber"),
    RED("Red");

    private final String words;

    RagRating(String words) {
        this.words = words;
    }

    /** As printed. */
    public String words() {
        return words;
    }
}
