package cabinetpapers.job;

import cabinetpapers.finding.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The meeting that a paper goes to, as a job file names it.
 *
 * @param agendaItem empty until it is known
 * @param place where the job file names the meeting
 */
record MeetingWish(String committee, LocalDate date, Optional<String> agendaItem, Place place) {

    boolean sameMeeting(MeetingWish other) {
        return committee.equalsIgnoreCase(other.committee) && date.equals(other.date);
    }

    /** Whether the papers of both lie before a meeting together. */
    boolean sameItem(MeetingWish other) {
        return sameMeeting(other) && agendaItem.equals(other.agendaItem);
    }
}
