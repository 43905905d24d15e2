package cabinetpapers.paper;

/** Which way an arrow points: better or worse, never up or down of a number. */
public enum Way {
    BETTER("▲"),
    SAME("►"),
    WORSE("▼");

    private final String glyph;

    Way(String glyph) {
        this.glyph = glyph;
    }

    public String glyph() {
        return glyph;
    }
}
