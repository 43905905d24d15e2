package cabinetpapers.word;

import cabinetpapers.house.HouseStyle;

/**
 * The room above and below a paragraph, in points. Between two paragraphs Word leaves the greater of the two, and next
 * to a table the one that there is.
 */
record Spacing(double before, double after) {

    static final Spacing NONE = new Spacing(0, 0);
    static final Spacing BODY = new Spacing(8, 8);
    static final Spacing LIST = new Spacing(4, 4);
    static final Spacing CAPTION = new Spacing(14, 4);
    static final Spacing FIGURE = new Spacing(6, 3);
    static final Spacing FIGURE_CAPTION = new Spacing(3, 4);
    static final Spacing DATA_CAPTION = new Spacing(4, 3);
    static final Spacing CONTENTS_TITLE = new Spacing(18, 6);
    static final Spacing CONTENTS = new Spacing(4, 4);
    static final Spacing FOOTNOTE = new Spacing(2, 2);
    static final Spacing CELL = new Spacing(2, 2);
    static final Spacing FIELD = new Spacing(3, 3);
    static final Spacing CALLOUT_HEADING = new Spacing(18, 6);
    static final Spacing CALLOUT = new Spacing(6, 6);

    /** As much as above running text, so that a list, a grid or a table below a heading does not stick to it. */
    private static final double UNDER_HEADING = 8;

    /** Around running text, as the house has it. */
    static Spacing body(HouseStyle house) {
        return house.lettering()
                .body()
                .map(room -> new Spacing(room.before(), room.after()))
                .orElse(BODY);
    }

    /** Around a heading, as the house has it. */
    static Spacing heading(HouseStyle house, int level) {
        return house.lettering()
                .heading(level)
                .spacing()
                .map(room -> new Spacing(room.before(), room.after()))
                .orElseGet(() -> heading(level));
    }

    /** @param level 1 to 6 */
    static Spacing heading(int level) {
        if (level == 1) {
            return new Spacing(14, 10);
        }
        return new Spacing(Math.max(12, 22 - 2 * level), UNDER_HEADING);
    }

    Spacing times(double air) {
        return new Spacing(air * before, air * after);
    }
}
