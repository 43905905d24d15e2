package cabinetpapers.agenda;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.DateStart;
import biweekly.property.DateTimeStamp;
import biweekly.property.Transparency;
import biweekly.util.ICalDate;
import cabinetpapers.meeting.Deadline;
import cabinetpapers.meeting.Meeting;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Locale;

/** A meeting's deadlines as an iCalendar file (RFC 5545): an all-day event each, which does not block the day. */
public final class DeadlineCalendar {

    private static final String PRODUCT = "-//Cabinet Papers//Deadlines//EN";

    private DeadlineCalendar() {}

    /** @param now the moment the calendar is made at; a calendar read again replaces the older one's events */
    public static String of(Meeting meeting, List<Deadline> deadlines, Instant now) {
        ICalendar calendar = new ICalendar();
        calendar.setProductId(PRODUCT);
        deadlines.forEach(deadline -> calendar.addEvent(event(meeting, deadline, now)));
        return Biweekly.write(calendar).go();
    }

    private static VEvent event(Meeting meeting, Deadline deadline, Instant now) {
        VEvent event = new VEvent();
        event.setUid(uid(meeting, deadline));
        event.setDateTimeStamp(new DateTimeStamp(Date.from(now)));
        event.setDateStart(new DateStart(day(deadline.day())));
        event.setSummary(
                deadline.kind() == Deadline.Kind.MEETING
                        ? meeting.committee()
                        : deadline.what() + ": " + meeting.committee() + " on " + meeting.date());
        event.setDescription(deadline.what() + " (" + deadline.reckoning() + ")");
        event.setTransparency(Transparency.transparent());
        return event;
    }

    /** The same for the same deadline of the same meeting, so that a moved one is moved in a calendar too. */
    private static String uid(Meeting meeting, Deadline deadline) {
        return (meeting.committee() + " " + meeting.date() + " " + deadline.what())
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                + "@cabinet-papers";
    }

    private static ICalDate day(LocalDate day) {
        Date midnight = Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant());
        return new ICalDate(midnight, false);
    }
}
