package cabinetpapers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.plan.Timescale.Milestone;
import cabinetpapers.plan.Timescale.Trait;
import java.time.LocalDate;
import java.time.Month;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimescaleParserTest {

    private static final PlanContext PLYMOUTH_LIKE = context("2022-04-01", "2023-03-31", "2022-07-07");

    @ParameterizedTest
    @CsvSource({
        // the one year of the plan that has such a date
        "2022-04-01, 2023-03-31, '', 12 May, 2022-05-12, 2022-05-12",
        "2022-04-01, 2023-03-31, '', Friday 13 May, 2022-05-13, 2022-05-13",
        "2022-04-01, 2023-03-31, '', week ending Friday 13 May, 2022-05-07, 2022-05-13",
        "2022-04-01, 2023-03-31, '', w/c Monday 16 May, 2022-05-16, 2022-05-22",
        "2022-04-01, 2023-03-31, '', in March, 2023-03-01, 2023-03-31",
        "2022-04-01, 2023-03-31, '', the autumn, 2022-09-01, 2022-11-30",
        "2022-04-01, 2023-03-31, '', Q4, 2023-01-01, 2023-03-31",
        // of several, the first from its publication on; of what has begun, the last before it
        "2022-04-01, 2025-03-31, 2022-07-07, 12 May, 2023-05-12, 2023-05-12",
        "2022-04-01, 2025-03-31, 2022-07-07, Friday 12 May, 2023-05-12, 2023-05-12",
        "2022-04-01, 2025-03-31, 2022-07-07, 7 July, 2022-07-07, 2022-07-07",
        "2022-04-01, 2025-03-31, 2022-07-07, Commenced on 12 May, 2022-05-12, ''",
        "'', '', 2022-07-07, in June, 2023-06-01, 2023-06-30",
        "'', '', 2022-07-07, in July, 2022-07-01, 2022-07-31",
        "'', '', 2022-07-07, Commenced in August, 2021-08-01, ''",
        "'', '', 2022-07-07, November to January, 2022-11-01, 2023-01-31",
        "'', '', 2022-07-07, by the end of the financial year, '', 2023-03-31",
    })
    void aMissingYearComesFromThePlansContext(
            String from, String to, String published, String words, String earliest, String latest) {
        Timescale read = parse(context(from, to, published), words);

        assertThat(day(read.earliest())).isEqualTo(earliest);
        assertThat(day(read.latest())).isEqualTo(latest);
        assertThat(read.traits()).contains(Trait.YEAR_FROM_CONTEXT).doesNotContain(Trait.NEEDS_A_HUMAN);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', '', 12 May",
        "2022-04-01, 2025-03-31, '', 12 May",
        // 13 May is a Friday in 2022 alone, but the year is not to be had from what may be wrong itself
        "2022-04-01, 2025-03-31, '', Friday 13 May",
        "2022-04-01, 2025-03-31, '', w/c Friday 13 May",
        "2022-04-01, 2022-06-30, '', in September",
        "2022-04-01, 2022-06-30, 2022-04-01, in September",
    })
    void aMissingYearThatTheContextDoesNotTellIsAsked(String from, String to, String published, String words) {
        Timescale read = parse(context(from, to, published), words);

        assertThat(read.traits()).containsExactly(Trait.NEEDS_A_HUMAN);
        assertThat(read.question()).isEqualTo("Of which year is the date?");
        assertThat(read.testable()).isFalse();
    }

    @Test
    void severalInOneCellAreToldApart() {
        Timescale read = parse(PLYMOUTH_LIKE, "Development of plans – July 2026; Delivery of plans – Ongoing");

        assertThat(read.milestones())
                .extracting(Milestone::what)
                .containsExactly("Development of plans", "Delivery of plans");
        assertThat(read.milestones())
                .extracting(one -> day(one.timescale().latest()))
                .containsExactly("2026-07-31", "");
        assertThat(read.testable()).isFalse();
    }

    @Test
    void ofSeveralTheLastDayIsThatOfTheLast() {
        assertThat(day(parse(PLYMOUTH_LIKE, "June 2022\nFebruary 2023\nDecember 2022")
                        .latest()))
                .isEqualTo("2023-02-28");
    }

    @ParameterizedTest
    @CsvSource({
        "3 month follow up, From when does it run?",
        "by Christmas, Which days are meant?",
        "31 June 2026, The calendar has no such day: which one is meant?",
        "31 June, The calendar has no such day: which one is meant?",
        "Friday 13 May 2026, The calendar has no such day: which one is meant?",
        "Thursday 13 May, The calendar has no such day: which one is meant?",
        "week ending Thursday 13 May, The calendar has no such day: which one is meant?",
        "Tuesday 13 May to 20 June 2026, The calendar has no such day: which one is meant?",
        "Complete?, Is it done?",
        "June 2026 to May 2026, Which of the two dates comes first?",
        "Completed by June 2026, 'Is it done, or is it to be done by then?'"
    })
    void whatAPersonHasToSettleIsAsked(String words, String question) {
        assertThat(parse(PLYMOUTH_LIKE, words).question()).isEqualTo(question);
    }

    @Test
    void aCouncilsSeasonsAndPartsOfMonthsAreItsOwn() {
        Map<Season, TimescaleSettings.Months> seasons = new EnumMap<>(TimescaleSettings.USUAL.seasons());
        seasons.put(Season.SPRING, new TimescaleSettings.Months(Month.APRIL, Month.JUNE));
        seasons.put(Season.WINTER, new TimescaleSettings.Months(Month.JANUARY, Month.MARCH));
        TimescaleParser parser = new TimescaleParser(
                new TimescaleSettings(
                        seasons,
                        new TimescaleSettings.Days(1, 7),
                        new TimescaleSettings.Days(14, 16),
                        new TimescaleSettings.Days(30, 31)),
                PlanContext.UNKNOWN);

        assertThat(days(parser.parse("spring 2026"))).isEqualTo("2026-04-01 to 2026-06-30");
        assertThat(days(parser.parse("winter 2026"))).isEqualTo("2026-01-01 to 2026-03-31");
        assertThat(days(parser.parse("early May 2026"))).isEqualTo("2026-05-01 to 2026-05-07");
        assertThat(days(parser.parse("mid-May 2026"))).isEqualTo("2026-05-14 to 2026-05-16");
        assertThat(days(parser.parse("late February 2026"))).isEqualTo("2026-02-28 to 2026-02-28");
    }

    @ParameterizedTest
    @CsvSource({
        "January 2026, April 2026, January 2026",
        "1 May 2026, 3 June 2026, 1 May 2026",
        "2026/27, 2028/29, 2026/27",
        "Q1 2026/27, Q3 2026/27, Q1 2026/27",
        "March, May 2026, March 2026",
    })
    void aRangeReadsTheSameHoweverItIsJoined(String from, String to, String withYear) {
        String days = days(parse(PLYMOUTH_LIKE, from + " to " + to));

        for (String joiner : List.of(" - ", "-", " – ", "–", " — ", " / ", "/", " until ", "\u00A0–\u00A0", " and ")) {
            assertThat(days(parse(PLYMOUTH_LIKE, from + joiner + to)))
                    .as(joiner)
                    .isEqualTo(days);
        }
        assertThat(days).startsWith(days(parse(PLYMOUTH_LIKE, withYear)).substring(0, 10));
    }

    @Test
    void whatIsOverdueIsToldOnlyOnceTheLastDayHasPassed() {
        Timescale march = parse(PLYMOUTH_LIKE, "March 2026");

        assertThat(march.passed(LocalDate.of(2026, 3, 31))).isFalse();
        assertThat(march.passed(LocalDate.of(2026, 4, 1))).isTrue();
        assertThat(parse(PLYMOUTH_LIKE, "Ongoing").passed(LocalDate.of(2099, 1, 1)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0/2026",
                "13/2026",
                "2026-13",
                "Q0 2026/27",
                "Q5 2026/27",
                "fifth quarter of 2026/27",
                "Q3/5 2026/27",
                "third of 2026/27",
                "H0 2026/27",
                "H3 2026/27",
                "third half of 2026"
            })
    void aMonthQuarterOrHalfThatThereIsNotIsNoDate(String words) {
        Timescale read = parse(PLYMOUTH_LIKE, words);

        assertThat(days(read)).isEqualTo(" to ");
        assertThat(read.traits()).containsExactly(Trait.NEEDS_A_HUMAN);
    }

    @ParameterizedTest
    @CsvSource({
        "01/2026, 2026-01-01 to 2026-01-31",
        "12/2026, 2026-12-01 to 2026-12-31",
        "Q1 2026/27, 2026-04-01 to 2026-06-30",
        "Q4 2026/27, 2027-01-01 to 2027-03-31",
        "H1 2026/27, 2026-04-01 to 2026-09-30",
        "H2 2026/27, 2026-10-01 to 2027-03-31",
        "first half of 2026, 2026-01-01 to 2026-06-30",
        "second half of 2026, 2026-07-01 to 2026-12-31"
    })
    void theFirstAndTheLastThatThereAreAreRead(String words, String days) {
        assertThat(days(parse(PLYMOUTH_LIKE, words))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        // from 20 on a number after a month may be a year
        "May 19, 2022-05-19 to 2022-05-19",
        "May 20th, 2022-05-20 to 2022-05-20",
        "'May 31, 2026', 2026-05-31 to 2026-05-31",
        // the first and the last day and month
        "01/01/2026, 2026-01-01 to 2026-01-01",
        "31/12/2026, 2026-12-31 to 2026-12-31",
        "12-13 May 2026, 2026-05-12 to 2026-05-13",
        // every way to write a week, with every way to write its day
        "wc 11 May 2026, 2026-05-11 to 2026-05-17",
        "w/b 11 May 2026, 2026-05-11 to 2026-05-17",
        "w/c 2026-05-11, 2026-05-11 to 2026-05-17",
        "w/c 11/05/2026, 2026-05-11 to 2026-05-17",
        "week beginning 11 May 2026, 2026-05-11 to 2026-05-17",
        "week starting 11 May 2026, 2026-05-11 to 2026-05-17",
        "week of the 11th May 2026, 2026-05-11 to 2026-05-17",
        "w/e 17 May 2026, 2026-05-11 to 2026-05-17",
        "week ending the 17th May 2026, 2026-05-11 to 2026-05-17",
        "week ending Sunday 17 May 2026, 2026-05-11 to 2026-05-17",
    })
    void aDayOrWeekIsReadUpToTheEdgeOfItsRule(String words, String days) {
        assertThat(days(parse(PLYMOUTH_LIKE, words))).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "May 20, Which days are meant?",
        "0 May 2026, Which days are meant?",
        "32 May 2026, Which days are meant?",
        "12-12 May 2026, Which days are meant?",
        "14-12 May 2026, Which days are meant?",
        "12/05-2026, Which days are meant?",
        "2026-05/12, Which days are meant?",
        "w/c the first, Which days are meant?",
        "12/0/2026, The calendar has no such day: which one is meant?",
        "12/13/2026, The calendar has no such day: which one is meant?",
        "0/05/2026, The calendar has no such day: which one is meant?",
        "29/02/2027, The calendar has no such day: which one is meant?",
        "30-31 June 2026, The calendar has no such day: which one is meant?",
        "1 June to 31 June 2026, The calendar has no such day: which one is meant?",
        "w/c Tuesday 11 May 2026, The calendar has no such day: which one is meant?",
        "week ending Monday 17 May 2026, The calendar has no such day: which one is meant?",
    })
    void aDayOrWeekBeyondTheEdgeOfItsRuleIsAsked(String words, String question) {
        Timescale read = parse(PLYMOUTH_LIKE, words);

        assertThat(days(read)).isEqualTo(" to ");
        assertThat(read.question()).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource({
        "30 December to 2 January 2026, 2025-12-30 to 2026-01-02",
        "30 December 2025 to 2 January, 2025-12-30 to 2026-01-02",
        // no later, and no earlier, than its neighbour: the same is near enough
        "May to May 2026, 2026-05-01 to 2026-05-31",
        "May 2026 to May, 2026-05-01 to 2026-05-31",
        // the year of a financial quarter is not that of its months
        "January to Q4 2026/27, 2027-01-01 to 2027-03-31",
        "Q4 2026/27 to February, 2027-01-01 to 2027-02-28",
        "Q4 to Q1 2026/27, 2026-01-01 to 2026-06-30",
        "29 February to 1 March 2028, 2028-02-29 to 2028-03-01",
        // from the end of the one on
        "end of March 2026 to June 2026, 2026-03-31 to 2026-06-30",
        "end of March to June 2026, 2026-03-31 to 2026-06-30",
    })
    void aYearIsTakenFromTheNeighbour(String words, String days) {
        Timescale read = parse(PLYMOUTH_LIKE, words);

        assertThat(days(read)).isEqualTo(days);
        assertThat(read.precision()).isEqualTo(Precision.SPAN);
        assertThat(read.traits()).isEmpty();
    }

    @Test
    void ofARangeOneEndMakesTheWholeApproximate() {
        assertThat(parse(PLYMOUTH_LIKE, "January to late March 2026").traits()).containsExactly(Trait.APPROXIMATE);
        assertThat(parse(PLYMOUTH_LIKE, "mid-January to March 2026").traits()).containsExactly(Trait.APPROXIMATE);
    }

    @ParameterizedTest
    @CsvSource({
        // what it is the date of may stand before a date, but a year or a span may belong to its name
        "Phase 1 June 2026, 2026-06-01 to 2026-06-30",
        "Strategy review: 2026/27, 2026-04-01 to 2027-03-31",
        "Strategy review 2026/27, ' to '",
        "Launch January to March 2026, 2026-01-01 to 2026-03-31",
        "post: March 2026, 2026-03-01 to 2026-03-31",
        "New post March 2026, 2026-03-01 to 2026-03-31",
        "Post March 2026, ' to '",
        // what bears on time is no name
        "3 months review June 2026, ' to '",
        "TBC review June 2026, ' to '",
        "Review by June 2026, ' to 2026-06-30'",
    })
    void aNameBeforeADateIsToldFromTime(String words, String days) {
        assertThat(days(parse(PLYMOUTH_LIKE, words))).isEqualTo(days);
    }

    @Test
    void ongoingNeedsAMarkAfterItsName() {
        assertThat(parse(PLYMOUTH_LIKE, "Design: ongoing").traits()).containsExactly(Trait.OPEN_ENDED);
        assertThat(parse(PLYMOUTH_LIKE, "Design ongoing").traits()).containsExactly(Trait.NEEDS_A_HUMAN);
    }

    @Test
    void aWholePageInADateCellIsForAPerson() {
        assertThat(parse(PLYMOUTH_LIKE, "March 2026 ".repeat(1_000)).traits()).containsExactly(Trait.NEEDS_A_HUMAN);
    }

    private static Timescale parse(PlanContext context, String words) {
        return new TimescaleParser(TimescaleSettings.USUAL, context).parse(words);
    }

    private static PlanContext context(String from, String to, String published) {
        return new PlanContext(date(from), date(to), date(published));
    }

    private static Optional<LocalDate> date(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static String days(Timescale timescale) {
        return day(timescale.earliest()) + " to " + day(timescale.latest());
    }
}
