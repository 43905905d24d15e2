package cabinetpapers.store;

import cabinetpapers.kpi.Reading;
import java.math.BigDecimal;
import java.util.Optional;

/** A reading as three columns: its status, its figure where there is one, its cell's words where they are no figure. */
record ReadingColumns(Status status, Optional<BigDecimal> actual, String cell) {

    enum Status {
        FINAL,
        PROVISIONAL,
        ESTIMATED,
        REVISED,
        NOT_COMPARABLE,
        NOT_REPORTED,
        UNREADABLE,
        NOT_DUE,
        CARRIED_OVER
    }

    static ReadingColumns of(Reading reading) {
        return switch (reading) {
            case Reading.Reported reported ->
                new ReadingColumns(status(reported.standing()), Optional.of(reported.actual()), "");
            case Reading.NotReported none -> new ReadingColumns(Status.NOT_REPORTED, Optional.empty(), "");
            case Reading.Unreadable unreadable ->
                new ReadingColumns(Status.UNREADABLE, Optional.empty(), unreadable.cell());
            case Reading.Suppressed suppressed ->
                throw new IllegalArgumentException("a snapshot holds what was returned, which nothing suppresses");
            case Reading.NotDue notDue ->
                switch (notDue.waiting()) {
                    case NOT_YET -> new ReadingColumns(Status.NOT_DUE, Optional.empty(), "");
                    case CARRIED_OVER -> new ReadingColumns(Status.CARRIED_OVER, Optional.empty(), "");
                };
        };
    }

    private static Status status(Reading.Standing standing) {
        return switch (standing) {
            case FINAL -> Status.FINAL;
            case PROVISIONAL -> Status.PROVISIONAL;
            case ESTIMATED -> Status.ESTIMATED;
            case REVISED -> Status.REVISED;
            case NOT_COMPARABLE -> Status.NOT_COMPARABLE;
        };
    }

    Reading reading() {
        return switch (status) {
            case FINAL -> reported(Reading.Standing.FINAL);
            case PROVISIONAL -> reported(Reading.Standing.PROVISIONAL);
            case ESTIMATED -> reported(Reading.Standing.ESTIMATED);
            case REVISED -> reported(Reading.Standing.REVISED);
            case NOT_COMPARABLE -> reported(Reading.Standing.NOT_COMPARABLE);
            case NOT_REPORTED -> new Reading.NotReported();
            case UNREADABLE -> new Reading.Unreadable(cell);
            case NOT_DUE -> new Reading.NotDue();
            case CARRIED_OVER -> new Reading.NotDue(Reading.Wait.CARRIED_OVER);
        };
    }

    private Reading reported(Reading.Standing standing) {
        return new Reading.Reported(actual.orElseThrow(), standing);
    }
}
