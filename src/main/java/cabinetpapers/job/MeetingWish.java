package cabinetpapers.job;

import cabinetpapers.finding.Place;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The meeting that a paper goes to, as a job file names it.
 *
 * @param agendaItem empty until it is known
 * @param lateReason why the report could not be published in time, where an officer says that it is late
 * @param place where the job file names the meeting
 */
record MeetingWish(
        String committee,
        LocalDate date,
        Optional<String> agendaItem,
        Optional<String> lateReason,
        Decision decision,
        Place place) {

    /** Whether an officer says that the decision asked for is a key decision. Nobody else can tell. */
    enum Decision {
        KEY,
        NOT_SAID_TO_BE_KEY
    }

    MeetingWish numbered(String number) {
        return new MeetingWish(committee, date, Optional.of(number), lateReason, decision, place);
    }

    boolean sameMeeting(MeetingWish other) {
        return committee.equalsIgnoreCase(other.committee) && date.equals(other.date);
    }

    /** Whether the papers of both lie before a meeting together. */
    boolean sameItem(MeetingWish other) {
        return sameMeeting(other) && agendaItem.equals(other.agendaItem);
    }
}
