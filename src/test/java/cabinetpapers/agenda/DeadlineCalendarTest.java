package cabinetpapers.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import cabinetpapers.meeting.Body;
import cabinetpapers.meeting.DeadlineRules;
import cabinetpapers.meeting.Meeting;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DeadlineCalendarTest {

    private static final Meeting CABINET = new Meeting(
            "Cabinet", Body.EXECUTIVE, LocalDate.of(2023, 12, 18), "10:00", "", "", "", "", Optional.empty());

    @Test
    void aCalendarHasADayForEachDeadlineAndNothingIsWrongWithIt() {
        ICalendar calendar = Biweekly.parse(calendar("2023-11-20T09:00:00Z")).first();

        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty()).isTrue();
        assertThat(calendar.getEvents())
                .extracting(event -> event.getSummary().getValue())
                .containsExactly(
                        "Notice of key decisions and of private items: Cabinet on 2023-12-18",
                        "Draft papers: Cabinet on 2023-12-18",
                        "Papers cleared: Cabinet on 2023-12-18",
                        "Final papers: Cabinet on 2023-12-18",
                        "Further notice of private items: Cabinet on 2023-12-18",
                        "Agenda and reports published: Cabinet on 2023-12-18",
                        "Cabinet");
        assertThat(calendar.getEvents()).extracting(VEvent::getUid).doesNotHaveDuplicates();
    }

    @Test
    void aDeadlineIsAWholeDayWhateverTheTimeZone() {
        assertThat(calendar("2023-11-20T09:00:00Z"))
                .contains("DTSTART;VALUE=DATE:20231208", "DTSTAMP:20231120T090000Z", "TRANSP:TRANSPARENT");
    }

    @Test
    void aLaterCalendarNamesTheSameDeadlinesByTheSameIds() {
        assertThat(ids(calendar("2023-12-01T09:00:00Z"))).isEqualTo(ids(calendar("2023-11-20T09:00:00Z")));
    }

    private static String ids(String calendar) {
        return calendar.lines().filter(line -> line.startsWith("UID")).toList().toString();
    }

    private static String calendar(String now) {
        return DeadlineCalendar.of(
                CABINET, DeadlineRules.USUAL.before(CABINET.date(), CABINET.body()), Instant.parse(now));
    }
}
