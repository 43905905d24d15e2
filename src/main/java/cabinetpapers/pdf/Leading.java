package cabinetpapers.pdf;

/** From one line to the next, against the size of the letters. */
enum Leading {
    USUAL(1.25),
    /** In the tables of a part that must fit one page and is shrunk for it: about what Word has for single lines. */
    TIGHT(1.15);

    private final double ems;

    Leading(double ems) {
        this.ems = ems;
    }

    double ems() {
        return ems;
    }
}
