package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Month;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Reading.Standing;
import cabinetpapers.kpi.Return;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a return says, what it leaves out, and what is wrong with it. */
class ValuesTest {

    private static final String CURRENT = "CS01,2023-24 Q2,95.5,90,final,";

    @TempDir
    Path temporary;

    private Read with(String... rows) {
        Tables tables = Tables.values("HS01,2023-24 Q2,12,15,final,");
        for (String row : rows) {
            tables.and("values", row);
        }
        return tables.read(temporary);
    }

    @ParameterizedTest
    @CsvSource({
        "'', FINAL",
        "final, FINAL",
        "Final, FINAL",
        "provisional, PROVISIONAL",
        "estimated, ESTIMATED",
        "revised, REVISED",
        "not comparable, NOT_COMPARABLE"
    })
    void aFigureStandsAsItsStatusSays(String status, Standing standing) {
        Read read = with("CS01,2023-24 Q2,95.5,90," + status + ",");

        assertThat(read.findings()).isEmpty();
        assertThat(read.reading("CS01", "2023-24 Q2"))
                .isEqualTo(new Reading.Reported(new BigDecimal("95.5"), standing));
    }

    @Test
    void aFigureThatIsNotDueIsNoHole() {
        Read read = with("CS01,2023-24 Q2,,90,not due,");

        assertThat(read.findings()).isEmpty();
        assertThat(read.reading("CS01", "2023-24 Q2")).isEqualTo(new Reading.NotDue());
    }

    @ParameterizedTest
    @CsvSource({"''", "not reported"})
    void aMissingFigureIsAHoleOnlyInTheQuarterItself(String status) {
        Read read = with("CS01,2023-24 Q2,,90," + status + ",", "CS01,2023-24 Q1,,90," + status + ",");

        assertThat(read.findings())
                .containsExactly("HOLE values.csv line 3: no figure for CS01 2023-24 Q2, which is shown as not"
                        + " reported. Write the actual when it comes, or the status not due, and run again.");
        assertThat(read.reading("CS01", "2023-24 Q2")).isEqualTo(new Reading.NotReported());
        assertThat(read.reading("CS01", "2023-24 Q1")).isEqualTo(new Reading.NotReported());
    }

    @Test
    void aFinalFigureThatIsBlankContradictsItselfInAnyPeriod() {
        Read read = with(CURRENT, "CS01,2022-23 Q1,,90,final,");

        assertThat(read.findings())
                .containsExactly("HOLE values.csv line 4: the status of CS01 2022-23 Q1 is final, but there is no"
                        + " figure, so it is shown as not reported. Write the actual, or the status not due or not"
                        + " reported, and run again.");
        assertThat(read.reading("CS01", "2022-23 Q1")).isEqualTo(new Reading.NotReported());
    }

    @Test
    void theStatusNotReportedOutweighsANoughtBesideIt() {
        Read read = with(CURRENT, "CS01,2023-24 Q1,0,90,not reported,");

        assertThat(read.findings())
                .containsExactly("HOLE values.csv line 4: the status is not reported, yet there is an actual of 0,"
                        + " which is not used. Clear the actual, or give it the status final, and run again.");
        assertThat(read.reading("CS01", "2023-24 Q1")).isEqualTo(new Reading.NotReported());
    }

    @Test
    void aPlaceholderBesideNotReportedIsNoContradiction() {
        Read read = with(CURRENT, "CS01,2023-24 Q1,n/a,90,not reported,", "CS01,2022-23 Q4,TBC,90,not due,");

        assertThat(read.findings()).isEmpty();
        assertThat(read.reading("CS01", "2022-23 Q4")).isEqualTo(new Reading.NotDue());
    }

    @Test
    void anUnknownStatusIsNotTakenForFinal() {
        Read read = with("CS01,2023-24 Q2,95.5,90,fnial,");

        assertThat(read.findings())
                .containsExactly("HOLE values.csv line 3: status \"fnial\" is not known, so a figure is taken as"
                        + " provisional. Write final, provisional, estimated, revised, not due, carried over, not reported"
                        + " or not comparable and run again.");
        assertThat(read.reading("CS01", "2023-24 Q2"))
                .isEqualTo(new Reading.Reported(new BigDecimal("95.5"), Standing.PROVISIONAL));
    }

    @Test
    void anActualThatIsNoNumberKeepsItsWords() {
        Read read = with("CS01,2023-24 Q2,\"12,5\",90,final,");

        assertThat(read.findings())
                .containsExactly("HOLE values.csv line 3: actual \"12,5\" is not a number. Write 12.5 and run again.");
        assertThat(read.reading("CS01", "2023-24 Q2")).isEqualTo(new Reading.Unreadable("12,5"));
    }

    @Test
    void aTargetThatIsNoNumberIsAHoleAndNoTarget() {
        Read read = with("CS01,2023-24 Q2,95.5,ninety,final,");

        assertThat(read.findings())
                .containsExactly("HOLE values.csv line 3: target \"ninety\" is not a number."
                        + " Write the figure in digits and run again.");
        assertThat(read.value("CS01", "2023-24 Q2").target()).isEmpty();
    }

    @Test
    void millionsOfMillionsAreNotRead() {
        Read read = Tables.good()
                .and("measures", "FI01,Savings,Council,£m,1,higher,period,quarterly,,,,")
                .and("values", "FI01,2023-24 Q1,£1.2m,2,,")
                .and("values", "FI01,2023-24 Q2,£1.2,£2m,,")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly(
                        "HOLE values.csv line 6: actual \"£1.2m\" is in pounds, while the measure's unit is £m."
                                + " Write it in £m, without a letter, and run again.",
                        "HOLE values.csv line 7: target \"£2m\" is in pounds, while the measure's unit is £m."
                                + " Write it in £m, without a letter, and run again.");
        assertThat(read.reading("FI01", "2023-24 Q1")).isEqualTo(new Reading.Unreadable("£1.2m"));
        assertThat(read.reading("FI01", "2023-24 Q2")).isEqualTo(Read.reported("1.2"));
    }

    @Test
    void aMeasureWithoutARowForTheQuarterIsAHole() {
        assertThat(with().findings())
                .containsExactly("HOLE values.csv: no row for CS01 2023-24 Q2: shown as not reported."
                        + " Add the row, with the status not due if no figure is due yet, and run again.");
    }

    @Test
    void anUnknownCodeIsReportedOnceWithTheCodeThatMayBeMeant() {
        Read read = with(CURRENT, "cs-01,2023-24 Q1,95,90,final,", "cs-01,2022-23 Q4,95,90,final,");

        assertThat(read.findings())
                .containsExactly("HOLE values.csv line 4: no measure has the code \"cs-01\", and the row is left out"
                        + " (and in 1 more row). Write CS01 and run again.");
    }

    @Test
    void aRowWithoutCodeOrPeriodIsLeftOut() {
        Read read = with(CURRENT, ",2023-24 Q1,95,90,final,", "CS01,,95,90,final,");

        assertThat(read.findings())
                .containsExactly(
                        "HOLE values.csv line 4: the row has no code and is left out."
                                + " Write the measure's code and run again.",
                        "HOLE values.csv line 5: the row has no period and is left out."
                                + " Write the quarter as 2023-24 Q2 (a year as 2023-24) and run again.");
        assertThat(read.dataset().returns()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"Q2 2023-24", "2023-25", "2023-24 Q5", "Sep-23", "2023"})
    void aPeriodThatIsNotUnderstoodIsAHole(String period) {
        assertThat(with(CURRENT, "CS01," + period + ",95,90,final,").findings())
                .containsExactly("HOLE values.csv line 4: period \"" + period + "\" is not understood, and the row is"
                        + " left out. Write the quarter as 2023-24 Q2 (a year as 2023-24) and run again.");
    }

    @Test
    void thePeriodIsAMonthOrAYearByTheMeasuresFrequency() {
        Read read = Tables.good()
                .and("measures", "M1,Visits,Healthy communities,number,,higher,period,monthly,,,,")
                .and("values", "M1,2009-10,7,,final,")
                .and("values", "M1,2023-09,8,,final,")
                .and("values", "CS01,2009-10,9,,final,")
                .and("values", "M1,2023-24,9,,final,")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly("HOLE values.csv line 9: period \"2023-24\" is not understood, and the row is left"
                        + " out. Write the month as 2023-09 and run again.");
        assertThat(read.dataset().returns())
                .filteredOn(one -> one.code().equals("M1"))
                .extracting(Return::period)
                .containsExactly(new Month(YearMonth.of(2009, 10)), new Month(YearMonth.of(2023, 9)));
        assertThat(read.value("CS01", "2009-10").period()).isInstanceOf(FinancialYear.class);
    }

    @Test
    void figuresOfAnotherFrequencyAreNotedAsNotUsed() {
        Read read = Tables.good()
                .and("measures", "EC06,Results,Council,%,1,higher,period,annual,,,,")
                .and("values", "EC06,2022-23,86,,final,")
                .and("values", "EC06,2023-24 Q1,86,,final,")
                .and("values", "EC06,2023-24 Q2,86,,final,")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly("NOTE values.csv: EC06 has 2 rows not used, since their periods are not annual."
                        + " Correct the measure's frequency, or delete the rows.");
    }

    @Test
    void twoRowsThatAgreeAreOne() {
        Read read = with(CURRENT, "CS01,2023/24 Q2,95.50,90.0,,Also.");

        assertThat(read.findings())
                .containsExactly("NOTE values.csv line 4: a second row for CS01 2023-24 Q2 (the first is on line 3) has"
                        + " the same figures and is left out. Delete one of the two rows.");
        assertThat(read.reading("CS01", "2023-24 Q2")).isEqualTo(Read.reported("95.5"));
    }

    @Test
    void ofTwoRowsThatDifferNeitherIsPrinted() {
        Read read = with(CURRENT, "CS01,2023-24 Q2,96,90,final,", "CS01,2023-24 Q2,,90,,");

        assertThat(read.findings())
                .contains("HOLE values.csv line 4: a second row for CS01 2023-24 Q2 (the first is on line 3) has other"
                        + " figures, so neither is used. Delete the row that is wrong and run again.");
        assertThat(read.reading("CS01", "2023-24 Q2")).isEqualTo(new Reading.Unreadable("95.5 or 96 or not reported"));
        assertThat(read.value("CS01", "2023-24 Q2").target()).contains(new BigDecimal("90"));
    }

    @Test
    void benchmarksAreReadBesideTheMeasures() {
        Read read = Tables.benchmarks(
                        "CS01,2022-23,England,91.2",
                        "CS01,2022-23,England,91.20",
                        "CS01,2022-23,Neighbours,88",
                        "CS01,2022-23,Neighbours,89",
                        "XX1,2022-23,England,1",
                        "CS01,2022-23,,1",
                        "CS01,2021-22,England,",
                        "CS01,2020-21,England,n/a")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly(
                        "NOTE benchmarks.csv line 3: a second row for CS01 2022-23 England (the first is on line 2) has"
                                + " the same value and is left out. Delete one of the two rows.",
                        "HOLE benchmarks.csv line 5: a second row for CS01 2022-23 Neighbours (the first is on line 4)"
                                + " has another value, so neither is used. Delete the row that is wrong and run"
                                + " again.",
                        "HOLE benchmarks.csv line 7: the row has no comparator and is left out."
                                + " Fill the cell or delete the row, and run again.",
                        "HOLE benchmarks.csv line 8: the row has no value and is left out."
                                + " Fill the cell or delete the row, and run again.",
                        "HOLE benchmarks.csv line 9: value \"n/a\" is not a number."
                                + " Leave the cell blank where there is none, and run again.",
                        "HOLE benchmarks.csv line 6: no measure has the code \"XX1\", and the row is left out. Correct"
                                + " the code, or add the measure to the table measures, and run again.");
        assertThat(read.dataset().benchmarks()).hasSize(1);
    }

    @Test
    void meetingsWithoutCommitteeBodyOrDateAreLeftOut() {
        Read read = Tables.meetings(
                        ",executive,2023-12-18,10:00,",
                        "Cabinet,cabinet,2023-12-18,10:00,",
                        "Cabinet,executive,,10:00,",
                        "Cabinet,executive,18 December 2023,10:00,",
                        "Cabinet,executive,18/12/2023,10:00,",
                        "Audit Committee,Council committee,16/01/2024,,")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly(
                        "HOLE meetings.csv line 2: the meeting has no committee and is left out."
                                + " Write the committee's name and run again.",
                        "HOLE meetings.csv line 3: body \"cabinet\" is not known, and the meeting is left out."
                                + " Write executive or council committee and run again.",
                        "HOLE meetings.csv line 4: the meeting has no date and is left out."
                                + " Write it as 18/12/2023 or 18 December 2023 and run again.",
                        "HOLE meetings.csv line 6: the meeting is already on line 5, which is used."
                                + " Delete the row that is wrong and run again.");
        assertThat(read.dataset().meetings()).hasSize(2);
    }
}
