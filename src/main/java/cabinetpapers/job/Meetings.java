package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.meeting.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds papers' meetings in the table {@code meetings}. */
final class Meetings {

    private static final int MOST_NAMED = 8;

    private Meetings() {}

    /** Whether the meetings of all papers are there; each that is not is told once. */
    static void check(Order order, List<Meeting> meetings, Findings findings) {
        of(order).forEach(wish -> find(wish, meetings, findings));
    }

    /** The meetings that the papers of a job go to, each once. */
    static List<MeetingWish> of(Order order) {
        List<MeetingWish> wishes = new ArrayList<>();
        for (PaperOrder paper : order.papers()) {
            if (wishes.stream().noneMatch(paper.meeting()::sameMeeting)) {
                wishes.add(paper.meeting());
            }
        }
        return wishes;
    }

    /** The job's own agenda item goes before the table's. */
    static Optional<Meeting> find(MeetingWish wish, List<Meeting> meetings, Findings findings) {
        Optional<Meeting> found = meetings.stream()
                .filter(meeting -> meeting.committee().strip().equalsIgnoreCase(wish.committee()))
                .filter(meeting -> meeting.date().equals(wish.date()))
                .findFirst();
        if (found.isEmpty()) {
            findings.add(Finding.blocker(
                    wish.place(),
                    "the table \"meetings\" has no meeting of " + wish.committee() + " on " + wish.date(),
                    remedy(meetings)));
        }
        return found.map(meeting -> bound(meeting, wish));
    }

    /** The number of a paper's item on the agenda, where it is known. */
    static Optional<String> number(PaperOrder paper, List<Meeting> meetings) {
        return find(paper.meeting(), meetings, new Findings()).flatMap(Meeting::agendaItem);
    }

    private static String remedy(List<Meeting> meetings) {
        if (meetings.isEmpty()) {
            return "Add it to that table.";
        }
        List<String> named = meetings.stream()
                .limit(MOST_NAMED)
                .map(meeting -> meeting.committee() + " on " + meeting.date())
                .toList();
        String more = meetings.size() > MOST_NAMED ? " and " + (meetings.size() - MOST_NAMED) + " more" : "";
        return "It has " + String.join(", ", named) + more + ". Name one of these, or add yours to the table.";
    }

    private static Meeting bound(Meeting meeting, MeetingWish wish) {
        return new Meeting(
                meeting.committee(),
                meeting.body(),
                meeting.date(),
                meeting.time(),
                meeting.venue(),
                meeting.portfolio(),
                meeting.reportOf(),
                meeting.contact(),
                wish.agendaItem().or(meeting::agendaItem));
    }
}
