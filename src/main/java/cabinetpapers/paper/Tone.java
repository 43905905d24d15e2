package cabinetpapers.paper;

/** What a status says, apart from its word: each tone has a colour in the house style and a shape of its own. */
public enum Tone {
    GREEN("●"),
    AMBER("■"),
    RED("◆"),
    BLUE("★"),
    /** No status: not rated, not reported. */
    NEUTRAL("○");

    private final String shape;

    Tone(String shape) {
        this.shape = shape;
    }

    /** The shape that tells the tone without its colour. */
    public String shape() {
        return shape;
    }
}
