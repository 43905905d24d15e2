package cabinetpapers.job;

import cabinetpapers.store.AgendaTables;
import java.util.List;
import java.util.Optional;

/**
 * The numbers that agenda items were given late: they go before those of the job file and of the table of meetings, and
 * stay until another is given.
 */
record AgendaNumbers(AgendaTables tables) {

    void bind(Order order, MeetingWish wish, String number) {
        tables.bind(order.council().slug(), order.job(), wish.committee(), wish.date(), number);
    }

    /** The job with the numbers that its items were given. */
    Order bound(Order order) {
        Order bound = order;
        for (MeetingWish wish : Meetings.of(order)) {
            Optional<String> number = tables.number(order.council().slug(), order.job(), wish.committee(), wish.date());
            if (number.isPresent()) {
                bound = bound.withPapers(numbered(bound, wish, number.get()));
            }
        }
        return bound;
    }

    /** Of several items of a job at one meeting, the first is meant. */
    private static List<PaperOrder> numbered(Order order, MeetingWish wish, String number) {
        return order.papers().stream()
                .map(paper -> paper.meeting().sameItem(wish)
                        ? paper.at(paper.meeting().numbered(number))
                        : paper)
                .toList();
    }
}
