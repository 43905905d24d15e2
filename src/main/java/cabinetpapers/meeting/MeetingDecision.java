package cabinetpapers.meeting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a committee decided on an item of an earlier meeting, as its minutes have it. A blank cell in the data set is an
 * empty string here: it was not given.
 *
 * @param item what was decided on, as the agenda called it
 * @param reasons why it was decided so
 * @param optionsRejected what else was considered, and why it was not chosen
 * @param interests declared by members, and dispensations granted
 */
public record MeetingDecision(
        LocalDate meetingDate,
        String committee,
        String item,
        String decision,
        String reasons,
        String optionsRejected,
        String interests) {

    public MeetingDecision {
        if (committee.isBlank() || decision.isBlank()) {
            throw new IllegalArgumentException("a decision has words, and a committee that took it");
        }
    }

    /** Those of the last meeting that the same committee held before this one, in their own order. */
    public static List<MeetingDecision> before(Meeting meeting, List<MeetingDecision> all) {
        List<MeetingDecision> earlier = all.stream()
                .filter(one ->
                        one.committee().equalsIgnoreCase(meeting.committee().strip()))
                .filter(one -> one.meetingDate().isBefore(meeting.date()))
                .toList();
        Optional<LocalDate> last =
                earlier.stream().map(MeetingDecision::meetingDate).max(Comparator.naturalOrder());
        return earlier.stream()
                .filter(one -> last.equals(Optional.of(one.meetingDate())))
                .toList();
    }
}
