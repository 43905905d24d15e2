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

    static Sizing usual(HouseStyle style) {
        return new Sizing(style, 1);
    }

    static Sizing shrunk(HouseStyle style) {
        return new Sizing(style, CLOSE);
    }
}
