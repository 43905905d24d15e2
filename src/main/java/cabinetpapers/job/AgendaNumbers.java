package cabinetpapers.job;

import cabinetpapers.store.AgendaTables;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The numbers that agenda items were given late: they go before those of the job file and of the table of meetings, and
 * stay until another is given.
 */
record AgendaNumbers(AgendaTables tables) {

    /** Figures and letters, parted by stops, hyphens or brackets: {@code 8}, {@code 8a}, {@code 8.1}, {@code 12(b)}. */
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+|\\([0-9A-Za-z]+\\))*");

    private static final int LONGEST = 12;

    /** Whether an agenda can number an item so, and a file's name hold it. */
    static boolean isNumber(String text) {
        return text.length() <= LONGEST && NUMBER.matcher(text).matches();
    }

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
