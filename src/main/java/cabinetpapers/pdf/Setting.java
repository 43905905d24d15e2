package cabinetpapers.pdf;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block.Align;

/**
 * What paragraphs and lists are set to; lengths in points.
 *
 * @param width for the lines
 * @param gap above each paragraph
 * @param itemGap above each list item
 * @param listIndent how far a list's words stand to the right
 * @param noteWidth of the foot of the page, for footnotes
 */
record Setting(
        double width, TextStyle style, double gap, double itemGap, double listIndent, Align align, double noteWidth) {

    /** For a page's text. */
    static Setting text(TextStyle style, double width, HouseStyle house) {
        double size = style.size();
        double gap = house.lettering()
                .body()
                .map(room -> Math.max(room.before(), room.after()))
                .orElse(0.65 * size);
        return new Setting(width, style, gap, 0.35 * size, 1.6 * size, Align.LEFT, width);
    }

    /** For a table's cell. */
    static Setting cell(TextStyle style, double width, Align align, double noteWidth) {
        double size = style.size();
        return new Setting(width, style, 0.3 * size, 0.15 * size, 1.2 * size, align, noteWidth);
    }

    Setting narrowed(double by) {
        return new Setting(width - by, style, gap, itemGap, listIndent, align, noteWidth);
    }

    Setting leftAligned() {
        return new Setting(width, style, gap, itemGap, listIndent, Align.LEFT, noteWidth);
    }
}
