package cabinetpapers.pdf;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block.Orientation;

/** A page's size and margins as it is turned, in points. */
record PageShape(double width, double height, double top, double right, double bottom, double left) {

    /** A landscape page is the portrait page turned, its margins staying where they are. */
    static PageShape of(HouseStyle.Page page, Orientation orientation) {
        return switch (orientation) {
            case PORTRAIT ->
                new PageShape(page.width(), page.height(), page.top(), page.right(), page.bottom(), page.left());
            case LANDSCAPE ->
                new PageShape(page.height(), page.width(), page.top(), page.right(), page.bottom(), page.left());
        };
    }

    double textWidth() {
        return width - left - right;
    }

    double textHeight() {
        return height - top - bottom;
    }

    /** The upper edge of the text, from the page's lower edge. */
    double textTop() {
        return height - top;
    }
}
