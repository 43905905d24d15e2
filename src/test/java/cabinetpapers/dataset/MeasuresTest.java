package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.kpi.Range;
import cabinetpapers.kpi.Tolerance;
import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with the definition of a measure. */
class MeasuresTest {

    private static final String HS01 = "HS01,Days to decide,Healthy communities,days,0,lower,period,quarterly,,,,";

    @TempDir
    Path temporary;

    private Read with(String row) {
        return Tables.measures(row, HS01).read(temporary);
    }

    @Test
    void wordsThatAreNotKnownAreBlockersWithTheWordsThatAre() {
        assertThat(with("CS01,Calls,Council,%,1,up,quarter,weekly,5%,,,").findings())
                .containsExactly(
                        "BLOCKER measures.csv line 2: polarity \"up\" is not known."
                                + " Write higher, lower, range or none and run again.",
                        "BLOCKER measures.csv line 2: basis \"quarter\" is not known."
                                + " Write period, cumulative or rolling and run again.",
                        "BLOCKER measures.csv line 2: frequency \"weekly\" is not known."
                                + " Write monthly, quarterly or annual and run again.");
    }

    @Test
    void aBlankPolarityIsNotGuessed() {
        assertThat(with("CS01,Calls,Council,%,1,,period,quarterly,5%,,,").findings())
                .containsExactly("BLOCKER measures.csv line 2: polarity is blank."
                        + " Write higher, lower, range or none and run again.");
    }

    @Test
    void capitalsInWordsDoNotMatter() {
        assertThat(with("CS01,Calls,Council,%,1,Higher,PERIOD,Quarterly,5%,,,").findings())
                .isEmpty();
    }

    @Test
    void codesThatDifferInCapitalsAloneAreTwoMeasuresAndAreNoted() {
        Read read = Tables.good()
                .and("measures", "cs01,Again,Council,%,1,higher,period,quarterly,,,,")
                .read(temporary);

        assertThat(read.findings())
                .contains("NOTE measures.csv line 4: the code cs01 is that on line 2 but for capital and small letters,"
                        + " and counts as another measure. If it is another, give it a code that is not so easily"
                        + " mistaken; if not, delete one of the rows.");
    }

    @Test
    void aMeasureNeedsACodeOfItsOwnAndAName() {
        Read read = Tables.good()
                .and("measures", ",Nameless,Council,%,1,higher,period,quarterly,,,,")
                .and("measures", "CS01,Again,Council,%,1,higher,period,quarterly,,,,")
                .and("measures", "CS02,,Council,%,1,higher,period,quarterly,,,,")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly(
                        "BLOCKER measures.csv line 4: the measure has no code. Give it one and run again.",
                        "BLOCKER measures.csv line 5: the code CS01 is already on line 2."
                                + " Give each measure a code of its own and run again.",
                        "BLOCKER measures.csv line 6: the measure CS02 has no name. Give it one and run again.");
        assertThat(read.measure("CS01").name()).isEqualTo("Calls answered in time");
    }

    @Test
    void aMeasureWithoutPriorityOrUnitIsAHole() {
        Read read = with("CS01,Calls,,,,higher,period,quarterly,5%,,,");

        assertThat(read.findings())
                .containsExactly(
                        "HOLE measures.csv line 2: the measure CS01 has no priority, and stands under"
                                + " \"No priority given\". Write the priority that it belongs to and run again.",
                        "HOLE measures.csv line 2: the measure CS01 has no unit, and its figures are printed bare."
                                + " Write %, £, days, number or another unit and run again.");
        assertThat(read.measure("CS01").priority()).isEqualTo("No priority given");
    }

    @Test
    void blankDecimalsFollowTheUnit() {
        assertThat(with("CS01,Calls,Council,%,,higher,period,quarterly,,,,")
                        .measure("CS01")
                        .decimals())
                .isEqualTo(1);
        assertThat(with("CS01,Calls,Council,number,,higher,period,quarterly,,,,")
                        .measure("CS01")
                        .decimals())
                .isZero();
        assertThat(with("CS01,Calls,Council,£,,higher,period,quarterly,,,,")
                        .measure("CS01")
                        .decimals())
                .isZero();
    }

    @Test
    void decimalsAreNoughtToSix() {
        for (String decimals : new String[] {"7", "-1", "1.5"}) {
            Read read = with("CS01,Calls,Council,%," + decimals + ",higher,period,quarterly,,,,");

            assertThat(read.findings())
                    .containsExactly(
                            "HOLE measures.csv line 2: decimals \"" + decimals + "\" is not a whole number from"
                                    + " 0 to 6, and 1 is used. Correct the cell and run again.");
            assertThat(read.measure("CS01").decimals()).isEqualTo(1);
        }
    }

    @Test
    void aToleranceThatIsNotUnderstoodGivesWayToTheCouncils() {
        Read read = with("CS01,Calls,Council,%,1,higher,period,quarterly,5,,,");

        assertThat(read.findings())
                .containsExactly("HOLE measures.csv line 2: amber_tolerance \"5\" is not a tolerance, so the council's"
                        + " own is used. Write 5% (of the target), 2 points, floor or none, and run again.");
        assertThat(read.measure("CS01").tolerance()).isEqualTo(Read.COUNCIL);
    }

    @Test
    void aNegativeToleranceIsAHole() {
        assertThat(with("CS01,Calls,Council,%,1,higher,period,quarterly,-5%,,,").findings())
                .containsExactly("HOLE measures.csv line 2: amber_tolerance \"-5%\" is negative, and a tolerance cannot"
                        + " be, so the council's own is used. Write 5% (of the target), 2 points, floor or none, and"
                        + " run again.");
    }

    @Test
    void aFloorIsReadFromItsColumn() {
        Read read = with("CS01,Calls,Council,%,1,higher,period,quarterly,floor,80,,");

        assertThat(read.findings()).isEmpty();
        assertThat(read.measure("CS01").tolerance()).isEqualTo(new Tolerance.Floor(new BigDecimal("80")));
    }

    @Test
    void aFloorWithoutItsFigureIsAHole() {
        assertThat(with("CS01,Calls,Council,%,1,higher,period,quarterly,floor,,,")
                        .findings())
                .containsExactly("HOLE measures.csv line 2: amber_tolerance \"floor\" has no figure in the column"
                        + " floor, so the council's own is used. Write the floor standard there and run again.");
    }

    @Test
    void aFloorOnTheWrongSideOfItsTargetIsAHoleAndStands() {
        Read read = Tables.measures(
                        "CS01,Calls,Council,%,1,higher,period,quarterly,floor,95,,",
                        "HS01,Days,Council,days,0,lower,period,quarterly,floor,12,,")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly(
                        "HOLE measures.csv: the floor of CS01, 95, is above its target of 90, though higher is better,"
                                + " so nothing is Amber this quarter. Correct the floor or the target and run again.",
                        "HOLE measures.csv: the floor of HS01, 12, is below its target of 15, though lower is better,"
                                + " so nothing is Amber this quarter. Correct the floor or the target and run again.");
        assertThat(read.measure("CS01").tolerance()).isEqualTo(new Tolerance.Floor(new BigDecimal("95")));
        assertThat(read.measure("HS01").tolerance()).isEqualTo(new Tolerance.Floor(new BigDecimal("12")));
    }

    @Test
    void aFloorOnTheRightSideStands() {
        Read read = Tables.measures(
                        "CS01,Calls,Council,%,1,higher,period,quarterly,floor,90,,",
                        "HS01,Days,Council,days,0,lower,period,quarterly,floor,18,,")
                .read(temporary);

        assertThat(read.findings()).isEmpty();
        assertThat(read.measure("HS01").tolerance()).isEqualTo(new Tolerance.Floor(new BigDecimal("18")));
    }

    @Test
    void aRangeIsReadFromItsTwoEnds() {
        Read read = with("CS01,Calls,Council,%,1,range,period,quarterly,2 points,,40,60");

        assertThat(read.findings()).isEmpty();
        assertThat(read.measure("CS01").range()).contains(new Range(new BigDecimal("40"), new BigDecimal("60")));
    }

    @Test
    void aRangeTheWrongWayRoundOrWithOneEndIsLeftOut() {
        assertThat(with("CS01,Calls,Council,%,1,range,period,quarterly,,,60,40").findings())
                .containsExactly("HOLE measures.csv line 2: range_low 60 is above range_high 40, so the measure is"
                        + " rated without a range. Correct the two cells and run again.");
        assertThat(with("CS01,Calls,Council,%,1,range,period,quarterly,,,60,").findings())
                .containsExactly("HOLE measures.csv line 2: the range has no range_high, so the measure is rated"
                        + " without a range. Write both ends of the range, or neither, and run again.");
    }

    @Test
    void aFloorHasNoMeaningForARange() {
        assertThat(with("CS01,Calls,Council,%,1,range,period,quarterly,floor,5,40,60")
                        .findings())
                .containsExactly("HOLE measures.csv line 2: a floor has no meaning for a measure of polarity range, so"
                        + " the council's own tolerance is used. Write 5% or 2 points instead and run again.");
    }

    @Test
    void aNameOverTwoLinesIsOneLine() {
        assertThat(with("CS01,\"Calls  answered\n in time\",Council,%,1,higher,period,quarterly,,,,")
                        .measure("CS01")
                        .name())
                .isEqualTo("Calls answered in time");
    }
}
