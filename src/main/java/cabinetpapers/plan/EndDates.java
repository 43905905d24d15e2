package cabinetpapers.plan;

import cabinetpapers.calendar.Period;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * When an item was to end, and when it now is.
 *
 * @param original as the plan says
 * @param moves each later update that gave another end, oldest first
 */
public record EndDates(Timescale original, List<Move> moves) {

    /** @param period whose update moved the end */
    public record Move(Period period, Timescale from, Timescale to) {

        /** Positive where the new end is later; empty where one of the two has no last day. */
        public Optional<Long> days() {
            return EndDates.days(from, to);
        }
    }

    public EndDates {
        moves = List.copyOf(moves);
    }

    /** The end before the last move; the original where nothing moved. */
    public Timescale previous() {
        return moves.isEmpty() ? original : moves.getLast().from();
    }

    public Timescale current() {
        return moves.isEmpty() ? original : moves.getLast().to();
    }

    /** Days from the original end to the current one; positive is later; empty where one of the two has no last day. */
    public Optional<Long> daysMoved() {
        return days(original, current());
    }

    /** Whether the current end is later than the original, or has no last day any more. */
    public boolean slipped() {
        return daysMoved().map(days -> days > 0).orElse(original.testable() && !moves.isEmpty());
    }

    /** {@code moved twice, 61 days later in all}; empty where nothing moved. */
    public String words() {
        if (moves.isEmpty()) {
            return "";
        }
        return "moved " + EndWords.times(moves.size()) + ", "
                + daysMoved().map(EndWords::distance).orElse("by how much cannot be told")
                + (moves.size() > 1 && daysMoved().filter(days -> days != 0).isPresent() ? " in all" : "");
    }

    private static Optional<Long> days(Timescale from, Timescale to) {
        Optional<LocalDate> start = from.latest();
        Optional<LocalDate> end = to.latest();
        return start.isPresent() && end.isPresent()
                ? Optional.of(ChronoUnit.DAYS.between(start.get(), end.get()))
                : Optional.empty();
    }
}
