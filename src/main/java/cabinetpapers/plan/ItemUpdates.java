package cabinetpapers.plan;

import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The updates of one item, oldest first. */
record ItemUpdates(List<Update> updates) {

    ItemUpdates {
        updates = updates.stream()
                .sorted(Comparator.comparing(Update::period, Period.CHRONOLOGICAL))
                .toList();
    }

    /** The last one for a period that ends in the quarter: the quarter itself, or one of its months. */
    Optional<Update> in(Quarter quarter) {
        return updates.reversed().stream()
                .filter(one -> !one.period().lastDay().isBefore(quarter.firstDay())
                        && !one.period().lastDay().isAfter(quarter.lastDay()))
                .findFirst();
    }

    /** Those for periods that ended by the quarter's last day. */
    List<Update> until(Quarter quarter) {
        return updates.stream()
                .filter(one -> !one.period().lastDay().isAfter(quarter.lastDay()))
                .toList();
    }
}
