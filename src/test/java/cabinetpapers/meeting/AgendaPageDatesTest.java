package cabinetpapers.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cabinetpapers.calendar.ClearDays;
import cabinetpapers.calendar.ClearDays.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The worked cases of {@code src/docs/agenda.md}, each row as a test. */
class AgendaPageDatesTest {

    private static final Path PAGE = Path.of("src/docs/agenda.md");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    static Stream<Arguments> publications() throws IOException {
        return table("| meeting | reading |")
                .map(cells -> arguments(day(cells.get(0)), reading(cells.get(1)), day(cells.get(2)), cells.get(3)));
    }

    static Stream<Arguments> elections() throws IOException {
        return table("| poll |").map(cells -> arguments(day(cells.get(0)), day(cells.get(1))));
    }

    static Stream<Arguments> notices() throws IOException {
        return table("| meeting | notice").map(cells -> arguments(day(cells.get(0)), day(cells.get(1)), cells.get(2)));
    }

    static Stream<Arguments> privateItems() throws IOException {
        return table("| private meeting |")
                .map(cells -> arguments(
                        day(cells.get(0)), reading(cells.get(1)), day(cells.get(2)), day(cells.get(3)), cells.get(4)));
    }

    @Test
    void thePageHasEnoughCasesToMeanSomething() throws IOException {
        assertThat(publications()).hasSizeGreaterThan(40);
        assertThat(publications().map(case1 -> case1.get()[1]).distinct()).hasSize(3);
        assertThat(elections()).isNotEmpty();
        assertThat(notices()).isNotEmpty();
        assertThat(privateItems()).hasSizeGreaterThan(3);
    }

    @ParameterizedTest(name = "{0}, {1}: {3}")
    @MethodSource("publications")
    void papersArePublishedByTheDayThatThePageSays(LocalDate meeting, Reading reading, LocalDate by, String why) {
        DeadlineRules rules = rules(new ClearDays(reading, Set.of()));

        assertThat(rules.publication(meeting)).isEqualTo(by);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("elections")
    void aPreElectionPeriodBeginsOnTheDayThatThePageSays(LocalDate poll, LocalDate from) {
        assertThat(PreElectionPeriod.before(poll)).isEqualTo(new PreElectionPeriod(from, poll));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("notices")
    void noticeIsGivenByTheDayThatThePageSays(LocalDate meeting, LocalDate by, String why) {
        assertThat(DeadlineRules.USUAL.before(meeting, Body.EXECUTIVE))
                .filteredOn(deadline -> deadline.kind() == Deadline.Kind.NOTICE)
                .extracting(Deadline::day)
                .containsExactly(by);
    }

    @ParameterizedTest(name = "{0}, {1}: {4}")
    @MethodSource("privateItems")
    void aPrivateMeetingHasTwoNoticesByTheDaysThatThePageSays(
            LocalDate meeting, Reading reading, LocalDate notice, LocalDate further, String why) {
        List<Deadline> deadlines = rules(new ClearDays(reading, Set.of())).before(meeting, Body.EXECUTIVE);

        assertThat(deadlines)
                .filteredOn(deadline -> deadline.what().contains("private items"))
                .extracting(Deadline::kind, Deadline::day)
                .containsExactly(tuple(Deadline.Kind.NOTICE, notice), tuple(Deadline.Kind.FURTHER_NOTICE, further));
    }

    /** What the words "five clear days" mean, asked of every meeting of ten years. */
    @ParameterizedTest
    @EnumSource
    void publicationLeavesFiveClearDaysAndADayLaterDoesNot(Reading reading) {
        ClearDays clearDays = new ClearDays(reading, Set.of());
        for (LocalDate meeting = LocalDate.of(2020, 1, 1); meeting.getYear() < 2030; meeting = meeting.plusDays(1)) {
            LocalDate publication = rules(clearDays).publication(meeting);
            LocalDate next = publication.plusDays(1);
            while (!clearDays.officesOpen(next)) {
                next = next.plusDays(1);
            }
            assertThat(clearDays.between(publication, meeting)).hasSizeGreaterThanOrEqualTo(5);
            assertThat(clearDays.between(next, meeting)).hasSizeLessThan(5);
            assertThat(publication.getDayOfWeek()).isIn(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY));
        }
    }

    @Test
    void daysOnWhichTheOfficesAreShutDoNotCount() {
        ClearDays closed = new ClearDays(Reading.USUAL, Set.of(LocalDate.of(2023, 12, 27), LocalDate.of(2023, 12, 28)));

        assertThat(rules(closed).publication(LocalDate.of(2024, 1, 3))).isEqualTo(LocalDate.of(2023, 12, 19));
    }

    @Test
    void theDeadlinesOfACabinetMeetingComeInOrder() {
        assertThat(DeadlineRules.USUAL.before(LocalDate.of(2023, 12, 18), Body.EXECUTIVE))
                .extracting(deadline -> deadline.day() + " " + deadline.what())
                .containsExactly(
                        "2023-11-17 Notice of key decisions and of private items",
                        "2023-11-17 Draft papers",
                        "2023-11-28 Papers cleared",
                        "2023-12-06 Final papers",
                        "2023-12-08 Further notice of private items",
                        "2023-12-08 Agenda and reports published",
                        "2023-12-18 Meeting");
    }

    @Test
    void aCommitteeNeedsNoNoticeOfKeyDecisionsOrPrivateItems() {
        assertThat(DeadlineRules.USUAL.before(LocalDate.of(2024, 1, 16), Body.COUNCIL_COMMITTEE))
                .extracting(Deadline::kind)
                .doesNotContain(Deadline.Kind.NOTICE, Deadline.Kind.FURTHER_NOTICE);
    }

    private static DeadlineRules rules(ClearDays clearDays) {
        DeadlineRules usual = DeadlineRules.USUAL;
        return new DeadlineRules(clearDays, usual.internal(), usual.elections(), usual.lateWording());
    }

    private static Stream<List<String>> table(String head) throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.startsWith(head))
                .skip(2)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .skip(1)
                        .map(String::strip)
                        .toList());
    }

    private static LocalDate day(String cell) {
        return LocalDate.parse(cell, DAY);
    }

    private static Reading reading(String cell) {
        return Reading.valueOf(cell.toUpperCase(Locale.ROOT));
    }
}
