package cabinetpapers.word;

import cabinetpapers.house.HouseStyle;

/**
 * How large a part of the paper is set.
 *
 * @param style with the sizes of type
 * @param air of the room above and below paragraphs, this share is left
 */
record Sizing(HouseStyle style, double air) {

    /** In a part that is shrunk to fit one page: rules between the rows part them well enough. */
    private static final double CLOSE = 0.5;

    /**
     * The room that a paragraph needs above it next to a table, in points: a template may leave all room below paragraphs,
     * and a table has none below it. Nought where the style has it, or where a page must hold it all.
     */
    double belowTable() {
        return air < 1 || Spacing.body(style).before() >= Spacing.BODY.before() ? 0 : Spacing.BODY.before();
    }

    static Sizing usual(HouseStyle style) {
        return new Sizing(style, 1);
    }

    static Sizing shrunk(HouseStyle style) {
        return new Sizing(style, CLOSE);
    }
}
