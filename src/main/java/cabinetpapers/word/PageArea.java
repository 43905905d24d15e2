package cabinetpapers.word;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block.Orientation;

/**
 * A page and the part of it that text fills, in points.
 *
 * @param width of the text
 * @param height of the text
 */
record PageArea(Orientation orientation, double pageWidth, double pageHeight, double width, double height) {

    static PageArea of(HouseStyle house, Orientation orientation) {
        return switch (orientation) {
            case PORTRAIT -> portrait(house);
            case LANDSCAPE -> landscape(house);
        };
    }

    static PageArea portrait(HouseStyle house) {
        return of(
                house.page(),
                Orientation.PORTRAIT,
                house.page().width(),
                house.page().height());
    }

    /** The page is turned, and its margins stay where they are. */
    static PageArea landscape(HouseStyle house) {
        return of(
                house.page(),
                Orientation.LANDSCAPE,
                house.page().height(),
                house.page().width());
    }

    private static PageArea of(HouseStyle.Page page, Orientation orientation, double width, double height) {
        return new PageArea(
                orientation, width, height, width - page.left() - page.right(), height - page.top() - page.bottom());
    }

    /** The style of a header or footer whose tab stop is at this page's edge. */
    String style(String portrait) {
        return switch (orientation) {
            case PORTRAIT -> portrait;
            case LANDSCAPE -> portrait + "Landscape";
        };
    }

    String styleName(String portrait) {
        return switch (orientation) {
            case PORTRAIT -> portrait;
            case LANDSCAPE -> portrait + " Landscape";
        };
    }
}
