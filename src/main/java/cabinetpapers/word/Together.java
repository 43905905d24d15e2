package cabinetpapers.word;

import cabinetpapers.paper.Block;

/** Which rows of a table share a page with what comes after them. */
enum Together {
    /** All but the last: a chart's figures are read with the chart. */
    WHOLE,
    /** None: the table goes on overleaf where the page ends. */
    FLOWING;

    /** Of so many rows half a page is full, and half a page would be left blank to keep them together. */
    private static final int MOST_ROWS = 16;

    static Together of(Block.Figure figure) {
        return figure.data().rows().size() <= MOST_ROWS ? WHOLE : FLOWING;
    }

    /** @param at the row's place among the table's {@code count} body rows */
    boolean staysWithNext(int at, int count) {
        return switch (this) {
            case WHOLE -> at < count - 1;
            case FLOWING -> false;
        };
    }
}
