package cabinetpapers.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    private static final Quarter Q2 = new Quarter(new FinancialYear(2023), 2);

    @ParameterizedTest
    @CsvSource({
        "2023-24 Q2, QUARTERLY, 2023-24 Q2",
        "2023/24 Q2, QUARTERLY, 2023-24 Q2",
        "2023-24-Q2, QUARTERLY, 2023-24 Q2",
        "2023-24Q2, QUARTERLY, 2023-24 Q2",
        "2023-2024 q2, QUARTERLY, 2023-24 Q2",
        "' 2023-24 Q2 ', QUARTERLY, 2023-24 Q2",
        "1999-00, ANNUAL, 1999-00",
        "1999-2000 Q4, QUARTERLY, 1999-00 Q4",
        "2023-24, QUARTERLY, 2023-24",
        "2009-10, ANNUAL, 2009-10",
        "2009-10, MONTHLY, 2009-10",
        "2023-09, MONTHLY, 2023-09",
        "2023-01, MONTHLY, 2023-01",
        "2023-12, MONTHLY, 2023-12",
        "2023-24 Q2, MONTHLY, 2023-24 Q2"
    })
    void aPeriodIsReadHoweverItIsWritten(String text, Frequency frequency, String label) {
        assertThat(Period.parse(text, frequency)).map(Period::label).contains(label);
    }

    @Test
    void twoThousandAndNineTenIsAMonthOrAYearByTheMeasuresFrequency() {
        assertThat(Period.parse("2009-10", Frequency.MONTHLY)).contains(new Month(YearMonth.of(2009, 10)));
        assertThat(Period.parse("2009-10", Frequency.QUARTERLY)).contains(new FinancialYear(2009));
    }

    @ParameterizedTest
    @CsvSource({
        "2023-25, ANNUAL",
        "2023-23, ANNUAL",
        "2023-13, MONTHLY",
        "2023-00, MONTHLY",
        "2023-24 Q5, QUARTERLY",
        "2023-24 Q0, QUARTERLY",
        "23-24 Q2, QUARTERLY",
        "Q2, QUARTERLY",
        "2023, ANNUAL",
        "'', ANNUAL",
        "July 2023, MONTHLY"
    })
    void whatIsNoPeriodIsNotGuessed(String text, Frequency frequency) {
        assertThat(Period.parse(text, frequency)).isEmpty();
    }

    @Test
    void aQuarterKnowsItsDaysAndItsNeighbours() {
        assertThat(Q2.firstDay()).isEqualTo(LocalDate.of(2023, 7, 1));
        assertThat(Q2.lastDay()).isEqualTo(LocalDate.of(2023, 9, 30));
        assertThat(Q2.lastMonth()).isEqualTo(YearMonth.of(2023, 9));
        assertThat(Q2.previous().previous().label()).isEqualTo("2022-23 Q4");
        assertThat(Q2.yearEarlier().label()).isEqualTo("2022-23 Q2");
        assertThat(new Quarter(new FinancialYear(2023), 4).lastDay()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(Q2.title()).isEqualTo("Quarter 2 2023-24");
    }

    @Test
    void aMonthAndAYearKnowTheirDaysAndNeighbours() {
        Month february = new Month(YearMonth.of(2024, 2));
        assertThat(february.lastDay()).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(february.previous().label()).isEqualTo("2024-01");
        assertThat(february.yearEarlier().label()).isEqualTo("2023-02");
        assertThat(february.title()).isEqualTo("February 2024");
        assertThat(new FinancialYear(2023).lastDay()).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(new FinancialYear(2023).yearEarlier().title()).isEqualTo("2022-23");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void aYearHasFourQuarters(int number) {
        assertThatThrownBy(() -> new Quarter(new FinancialYear(2023), number)).hasMessageContaining("1 to 4");
    }

    @ParameterizedTest
    @CsvSource({
        "2023-04, 2023-24 Q1",
        "2023-06, 2023-24 Q1",
        "2023-07, 2023-24 Q2",
        "2023-12, 2023-24 Q3",
        "2024-01, 2023-24 Q4",
        "2024-03, 2023-24 Q4",
        "2024-04, 2024-25 Q1"
    })
    void aMonthLiesInTheQuarterAndTheFinancialYearThatBeganBeforeIt(YearMonth month, String quarter) {
        assertThat(Quarter.of(month).label()).isEqualTo(quarter);
        assertThat(Quarter.of(month).months()).hasSize(3).contains(new Month(month));
        assertThat(new Month(month).financialYear().label()).isEqualTo(quarter.substring(0, 7));
    }

    @Test
    void aQuartersMonthsAreInOrder() {
        assertThat(Q2.months()).extracting(Month::label).containsExactly("2023-07", "2023-08", "2023-09");
    }

    @ParameterizedTest
    @CsvSource({
        "MONTHLY, 2023-09, 2023-09",
        "MONTHLY, 2023-08, 2023-08",
        "QUARTERLY, 2023-09, 2023-24 Q2",
        "QUARTERLY, 2023-08, 2023-24 Q1",
        "QUARTERLY, 2024-03, 2023-24 Q4",
        "QUARTERLY, 2024-04, 2023-24 Q4",
        "ANNUAL, 2024-02, 2022-23",
        "ANNUAL, 2024-03, 2023-24",
        "ANNUAL, 2024-04, 2023-24"
    })
    void theLatestPeriodIsTheLastThatHasEnded(Frequency frequency, YearMonth by, String label) {
        Period latest = Period.latest(frequency, by);

        assertThat(latest.label()).isEqualTo(label);
        assertThat(latest.frequency()).isEqualTo(frequency);
    }

    @Test
    void periodsStandInTheOrderInWhichTheyEndTheShorterFirst() {
        Period march = new Month(YearMonth.of(2024, 3));
        Period q4 = new Quarter(new FinancialYear(2023), 4);
        Period year = new FinancialYear(2023);

        assertThat(Stream.of(year, q4, march, Q2).sorted(Period.CHRONOLOGICAL)).isEqualTo(List.of(Q2, march, q4, year));
    }
}
