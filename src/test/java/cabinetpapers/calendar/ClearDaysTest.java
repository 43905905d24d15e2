package cabinetpapers.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.ClearDays.Reading;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days are clear days, by each reading; what follows for a meeting's papers is tested with the agenda page. */
class ClearDaysTest {

    private static final LocalDate MEETING = LocalDate.of(2023, 12, 18);

    @ParameterizedTest(name = "{0}: {4}")
    @CsvSource({
        "2023-12-14, true, true, true, an ordinary Thursday",
        "2023-12-16, false, false, true, a Saturday",
        "2023-12-17, false, false, false, a Sunday",
        "2023-12-21, true, true, true, the day before the Christmas break",
        "2023-12-22, false, true, true, the last weekday before Christmas Day",
        "2023-12-23, false, false, true, a Saturday of the Christmas break",
        "2023-12-25, false, false, false, Christmas Day",
        "2023-12-26, false, false, false, Boxing Day",
        "2023-12-27, false, true, true, the first weekday after Christmas Day that is no bank holiday",
        "2023-12-28, true, true, true, the day after the Christmas break",
        "2022-12-27, false, false, false, the bank holiday in place of Christmas Day on a Sunday",
        "2022-12-28, false, true, true, the first weekday after that bank holiday",
        "2022-12-29, true, true, true, the day after the Christmas break of 2022",
        "2024-03-27, true, true, true, the day before the Easter break",
        "2024-03-28, false, true, true, the Thursday before Easter Day",
        "2024-03-29, false, false, false, Good Friday",
        "2024-03-30, false, false, true, the Saturday before Easter Day",
        "2024-04-01, false, false, false, Easter Monday",
        "2024-04-02, false, true, true, the Tuesday after Easter Day",
        "2024-04-03, true, true, true, the day after the Easter break",
        "2021-12-25, false, false, false, Christmas Day on a Saturday",
        "2020-12-26, false, false, false, Boxing Day on a Saturday",
        "2022-01-01, false, false, false, New Year's Day on a Saturday",
        "2023-05-08, false, false, false, the bank holiday of the coronation"
    })
    void whetherADayCountsHangsOnTheReading(
            LocalDate day, boolean stricter, boolean usual, boolean looser, String why) {
        assertThat(Stream.of(Reading.STRICTER, Reading.USUAL, Reading.LOOSER)
                        .map(reading -> new ClearDays(reading, Set.of()).counts(day)))
                .containsExactly(stricter, usual, looser);
    }

    @Test
    void officesOpenOnSaturdaysInNoReading() {
        LocalDate saturday = LocalDate.of(2023, 12, 16);

        for (Reading reading : Reading.values()) {
            assertThat(new ClearDays(reading, Set.of()).officesOpen(saturday)).isFalse();
            assertThat(new ClearDays(reading, Set.of()).officesOpen(saturday.minusDays(1)))
                    .isTrue();
        }
    }

    @Test
    void aDayOnWhichTheOfficesAreShutCountsInNoReading() {
        LocalDate wednesday = LocalDate.of(2023, 12, 13);
        LocalDate saturday = LocalDate.of(2023, 12, 16);

        for (Reading reading : Reading.values()) {
            ClearDays shut = new ClearDays(reading, Set.of(wednesday, saturday));
            assertThat(Stream.of(wednesday, saturday)).noneMatch(shut::counts);
            assertThat(shut.officesOpen(wednesday)).isFalse();
            assertThat(shut.counts(wednesday.plusDays(1))).isTrue();
        }
    }

    @Test
    void neitherTheDayOfPublicationNorTheDayOfTheMeetingIsAClearDay() {
        assertThat(ClearDays.USUAL.between(LocalDate.of(2023, 12, 8), MEETING))
                .containsExactlyElementsOf(Stream.iterate(LocalDate.of(2023, 12, 11), day -> day.plusDays(1))
                        .limit(5)
                        .toList());
        assertThat(ClearDays.USUAL.between(MEETING.minusDays(3), MEETING)).isEmpty();
        assertThat(new ClearDays(Reading.LOOSER, Set.of()).between(MEETING.minusDays(3), MEETING))
                .isEqualTo(List.of(MEETING.minusDays(2)));
        assertThat(ClearDays.USUAL.between(MEETING, MEETING)).isEmpty();
    }

    @ParameterizedTest(name = "{1} clear days before {0}: {2}")
    @CsvSource({
        "2023-12-18, 5, 2023-12-08",
        "2023-12-18, 1, 2023-12-14",
        "2023-12-18, 0, 2023-12-15",
        "2023-12-20, 5, 2023-12-12",
        "2024-01-03, 5, 2023-12-21",
        "2024-04-04, 1, 2024-04-02"
    })
    void theLastDayLeavesAsManyClearDaysBeforeTheMeeting(LocalDate meeting, int days, LocalDate last) {
        assertThat(ClearDays.USUAL.lastDayBefore(meeting, days)).isEqualTo(last);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"2023-12-14, 2023-12-14", "2023-12-17, 2023-12-15", "2023-12-26, 2023-12-22", "2024-04-01, 2024-03-28"})
    void aDeadlineOnADayThatTheOfficesAreShutComesForward(LocalDate day, LocalDate open) {
        assertThat(ClearDays.USUAL.lastOpen(day)).isEqualTo(open);
    }

    @ParameterizedTest(name = "{1} working days before {0}: {2}")
    @CsvSource({
        "2023-12-18, 0, 2023-12-18",
        "2023-12-18, 1, 2023-12-15",
        "2023-12-18, 7, 2023-12-07",
        "2024-01-02, 2, 2023-12-28"
    })
    void workingDaysLeaveOutWeekendsAndBankHolidays(LocalDate day, int days, LocalDate before) {
        assertThat(ClearDays.USUAL.workingDaysBefore(day, days)).isEqualTo(before);
    }
}
