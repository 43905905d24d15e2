package cabinetpapers.plan;

/** A rating of an action, from the worst to the best. Blue is complete, as in BRAG. */
public enum Brag {
    RED("Red"),
    AMBER("Amber"),
    GREEN("Green"),
    BLUE("Blue");

    private final String words;

    Brag(String words) {
        this.words = words;
    }

    /** As printed. */
    public String words() {
        return words;
    }
}
