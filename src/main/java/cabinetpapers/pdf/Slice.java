package cabinetpapers.pdf;

import java.util.List;

/** A piece of a page that is measured before anything is painted, and stays whole unless it can be split. */
sealed interface Slice permits Line, RowSlice, ChartSlice, PictureSlice, ContentsLine {

    /** In points. */
    double height();

    /** The footnotes that must stand on the same page. */
    default List<Note> notes() {
        return List.of();
    }

    /** @param top of the slice on the page, in points from the page's lower edge */
    void paint(Canvas canvas, double x, double top);
}
