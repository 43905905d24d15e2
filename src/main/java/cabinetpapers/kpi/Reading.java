package cabinetpapers.kpi;

import java.math.BigDecimal;

/** What a service returned for one period. Unknown is a value: nothing here is null, −1 or an empty string. */
public sealed interface Reading {

    /** A figure. */
    record Reported(BigDecimal actual, Standing standing) implements Reading {}

    /** A return was due and has not come. */
    record NotReported() implements Reading {}

    /** Something was returned that is no figure: the cell's own words are kept for the finding and the page. */
    record Unreadable(String cell) implements Reading {}

    /** No return is due for this period yet, or it is carried over. */
    record NotDue(Wait waiting) implements Reading {

        public NotDue() {
            this(Wait.NOT_YET);
        }
    }

    /** There is a figure, and it is not told: it rests on a small number, or would give one away. The figure is not here. */
    record Suppressed(Extent extent) implements Reading {}

    /** How much of a suppressed figure is told. */
    sealed interface Extent {

        /** That it is a count below so many. */
        record FewerThan(int count) implements Extent {}

        /** Nothing. */
        record Untold() implements Extent {}
    }

    /** What a return that is not due waits for. */
    enum Wait {
        /** Its period's end. */
        NOT_YET,
        /** The figure: what it measures is done, and the figure comes with a later period's. */
        CARRIED_OVER
    }

    /** How firm a reported figure is. */
    enum Standing {
        FINAL,
        PROVISIONAL,
        ESTIMATED,
        /** Restated since it was first reported. */
        REVISED,
        /** Reported, but on another footing than other periods. */
        NOT_COMPARABLE
    }
}
