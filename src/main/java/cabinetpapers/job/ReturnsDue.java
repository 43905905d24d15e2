package cabinetpapers.job;

import cabinetpapers.meeting.Deadline;
import cabinetpapers.meeting.DeadlineRules;
import cabinetpapers.meeting.Meeting;
import java.time.LocalDate;
import java.util.List;

/**
 * By when things are due for a meeting's papers.
 *
 * @param returns services' figures and texts: the day that the job names, else the first of the council's own deadlines
 * @param words what officers have to say themselves: the last of them
 * @param publication when agenda and reports are published
 */
record ReturnsDue(LocalDate returns, LocalDate words, LocalDate publication) {

    static ReturnsDue of(Order order, Meeting meeting) {
        DeadlineRules rules = order.council().deadlines();
        LocalDate publication = rules.publication(meeting.date());
        List<LocalDate> own = rules.before(meeting.date(), meeting.body()).stream()
                .filter(deadline -> deadline.kind() == Deadline.Kind.INTERNAL)
                .map(Deadline::day)
                .toList();
        LocalDate first = own.isEmpty() ? publication : own.getFirst();
        LocalDate last = own.isEmpty() ? publication : own.getLast();
        return new ReturnsDue(order.returnsDue().orElse(first), last, publication);
    }
}
