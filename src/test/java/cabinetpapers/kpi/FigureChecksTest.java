package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.finding.Finding;
import cabinetpapers.kpi.Reading.Standing;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureChecksTest {

    @Test
    void aFigureThatStandsStillForFourQuartersIsAskedAbout() {
        assertThat(checked(Kpis.measure("A").quarters("", "71", "71", "71", "71")))
                .containsExactly("A 2023-24 Q2: the figure has been 71 for four quarters");
        assertThat(checked(Kpis.measure("A").quarters("", "100", "100", "100", "100")))
                .isEmpty();
        assertThat(checked(Kpis.measure("A").quarters("", "71", "71", "71"))).isEmpty();
        assertThat(checked(Kpis.measure("A").quarters("", "71", "71.1", "71", "71")))
                .isEmpty();
        assertThat(checked(Kpis.measure("A").basis(Basis.CUMULATIVE).quarters("", "71", "71", "71", "71")))
                .isEmpty();
    }

    @Test
    void aLeapIsOverSixTimesTheUsualMove() {
        String[] calm = {"50", "51", "50", "51", "50", "51", "50", "51", "58"};

        assertThat(checked(Kpis.measure("A").quarters("", calm)))
                .containsExactly(
                        "A 2023-24 Q2: the figure went from 51 to 58, over six times as far as it usually moves");
        calm[8] = "57";
        assertThat(checked(Kpis.measure("A").quarters("", calm))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        // a mean step of 1, and 6.534 times that up or down from 51
        "50 51 50 51 50 51 50 51 57.534, false",
        "50 51 50 51 50 51 50 51 57.535, true",
        "50 51 50 51 50 51 50 51 44.466, false",
        "50 51 50 51 50 51 50 51 44.465, true",
        // one earlier figure fewer than it takes
        "51 50 51 50 51 50 51 65, false",
        // nothing ever moved
        "50 50 50 50 50 50 50 50 58, false"
    })
    void aLeapIsAskedAboutFromItsEdgeOn(String figures, boolean odd) {
        assertThat(checked(Kpis.measure("A").quarters("", figures.split(" ", -1))))
                .hasSize(odd ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        // whole year's figure, of quarters 1, 2, 3 and 4: an oddity or none
        "SUM, 10, false",
        "SUM, 11, true",
        "LAST, 11, false"
    })
    void aYearThatItsQuartersDoNotMakeIsAskedAbout(Rollup method, String whole, boolean odd) {
        Kpis measure = Kpis.measure("A").unit("number", 0).rollup(method).frequency(Frequency.QUARTERLY);
        for (int quarter = 1; quarter <= 4; quarter++) {
            measure.value("2022-23 Q" + quarter, String.valueOf(quarter), "");
        }

        assertThat(checked(measure.value("2022-23", whole, "")))
                .isEqualTo(
                        odd ? List.of("A 2022-23: the whole year's figure is 11, but its periods make 10") : List.of());
    }

    @Test
    void aYearToDateEndsAtTheYearsFigure() {
        Kpis measure = Kpis.measure("A")
                .basis(Basis.CUMULATIVE)
                .value("2022-23 Q4", "40", "")
                .value("2022-23", "41", "");

        assertThat(checked(measure))
                .containsExactly("A 2022-23: the whole year's figure is 41, but its periods make 40");
    }

    @ParameterizedTest
    @CsvSource({
        // an earlier figure, or a target, above 100 makes it no part of a whole
        "117, 90, 105, false",
        "98, 110, 105, false",
        "98, 90, 105, true",
        "98, 90, 100, false"
    })
    void aPercentageMayBeAbove100WhereItEverWasOrShouldBe(String then, String target, String now, boolean odd) {
        List<String> facts = checked(Kpis.measure("A").quarters(target, then, now));

        assertThat(facts.contains("A 2023-24 Q2: the figure is " + now + "%, more than the whole"))
                .isEqualTo(odd);
    }

    @ParameterizedTest
    @CsvSource({"66.7, 2, 3, false", "66.6, 2, 3, false", "66.5, 2, 3, true", "67, 2, 3, false", "65, 2, 3, true"})
    void aRatioMayBeOffByItsLastPlace(String actual, String above, String below, boolean odd) {
        assertThat(checked(Kpis.measure("A").parts("2023-24 Q2", actual, "", above, below)))
                .hasSize(odd ? 1 : 0);
    }

    @Test
    void anAimOfNoughtAndSmallNumbersMayBeNought() {
        assertThat(checked(Kpis.measure("A").unit("number", 0).quarters("", "3", "2", "0")))
                .isEmpty();
        assertThat(checked(Kpis.measure("A")
                        .unit("number", 0)
                        .polarity(Polarity.LOWER_IS_BETTER)
                        .quarters("0", "30", "20", "0")))
                .isEmpty();
        assertThat(checked(Kpis.measure("A").unit("number", 0).quarters("", "30", "20", "0")))
                .hasSize(1);
    }

    @Test
    void aRedMeasureOwesACorrectiveActionWhereOthersGiveOne() {
        Kpis with = Kpis.measure("A").forecast("2023-24 Q2", "90", "80", "", "Two more officers.");
        Kpis without = Kpis.measure("B").forecast("2023-24 Q2", "10", "80", "", "");

        assertThat(checked(without)).isEmpty();
        assertThat(facts(FigureRules.check(Kpis.figures(with, without))))
                .containsExactly("B 2023-24 Q2: the measure is Red, and has no corrective action, though others have");
    }

    @ParameterizedTest(name = "{0}, {1}, target {2}: {3}")
    @CsvSource({
        // one step short of what is asked about, and then that
        "number, HIGHER_IS_BETTER, '', 10 12 11 95, ''",
        "number, HIGHER_IS_BETTER, '', 10 12 11 96, as if the decimal point had slipped",
        "number, HIGHER_IS_BETTER, '', 10 12 11 1.26, ''",
        "number, HIGHER_IS_BETTER, '', 10 12 11 1.25, as if the decimal point had slipped",
        "number, HIGHER_IS_BETTER, '', 10 31 248, ''",
        "number, HIGHER_IS_BETTER, '', 10 30 240, as if the decimal point had slipped",
        "number, HIGHER_IS_BETTER, '', 10 80, ''",
        "number, HIGHER_IS_BETTER, '', 0 10 80, ''",
        "number, HIGHER_IS_BETTER, '', 7 6 7000, as if the decimal point had slipped",
        "number, HIGHER_IS_BETTER, '', 7 7000, as if the decimal point had slipped",
        "number, HIGHER_IS_BETTER, '', 7 70000, ''",
        "number, HIGHER_IS_BETTER, '', 7000 7, as if the decimal point had slipped",
        "number, HIGHER_IS_BETTER, '', 70000 7, ''",
        "number, HIGHER_IS_BETTER, '', 3 900 7 0.007, as if the decimal point had slipped",
        "number, HIGHER_IS_BETTER, '', 3 900 7 0.0007, ''",
        "number, HIGHER_IS_BETTER, '', 3 900 70000 7, ''",
        "number, HIGHER_IS_BETTER, 20, 79, ''",
        "number, HIGHER_IS_BETTER, 20, 80, four times its target of 20 or more",
        "number, LOWER_IS_BETTER, 20, 80, ''",
        "number, HIGHER_IS_BETTER, 0, 80, ''",
        "number, HIGHER_IS_BETTER, '', 0, ''",
        "number, HIGHER_IS_BETTER, '', -1, a number cannot be below nought",
        "number, HIGHER_IS_BETTER, '', -3 -1, ''",
        "days, HIGHER_IS_BETTER, '', -1, ''",
        "number, HIGHER_IS_BETTER, '', 5 5 0, no other period's is near it",
        "number, HIGHER_IS_BETTER, '', -5 5 0, no other period's is near it",
        "number, HIGHER_IS_BETTER, '', 5 4.9 0, ''",
        "number, HIGHER_IS_BETTER, '', 5 0, ''",
        "number, HIGHER_IS_BETTER, '', 30 20 0 20, no other period's is near it",
        "number, HIGHER_IS_BETTER, '', 30 20 0 21 20, ''",
        "number, HIGHER_IS_BETTER, '', 30 0 20 21 22, ''"
    })
    void anOddityIsAskedAboutFromItsEdgeOn(
            String unit, Polarity polarity, String target, String figures, String askedAbout) {
        List<String> facts =
                checked(Kpis.measure("A").unit(unit, 0).polarity(polarity).quarters(target, figures.split(" ", -1)));

        if (askedAbout.isEmpty()) {
            assertThat(facts).isEmpty();
        } else {
            assertThat(facts).singleElement().asString().contains(askedAbout);
        }
    }

    @ParameterizedTest
    @CsvSource({"number, 10, 10, false", "number, 10, 9, true", "%, 10, 9, false"})
    void aYearToDateDoesNotFall(String unit, String then, String now, boolean odd) {
        assertThat(checked(
                        Kpis.measure("A").unit(unit, 0).basis(Basis.CUMULATIVE).quarters("", then, now)))
                .isEqualTo(
                        odd
                                ? List.of("A 2023-24 Q2: the year to date is 9, less than the 10 of the period before")
                                : List.of());
    }

    @Test
    void aYearToDateBeginsAnewInApril() {
        Kpis measure = Kpis.measure("A")
                .unit("number", 0)
                .basis(Basis.CUMULATIVE)
                .lag(3)
                .value("2022-23 Q4", "40", "")
                .value("2023-24 Q1", "10", "");

        assertThat(checked(measure)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"50, 100, 100, false", "100, 100, 100, false", "101, 101, 100, true"})
    void aNumeratorMayBeAsLargeAsItsDenominator(String actual, String above, String below, boolean odd) {
        assertThat(checked(Kpis.measure("A").parts("2023-24 Q2", actual, "", above, below)))
                .filteredOn(fact -> fact.contains("the numerator"))
                .hasSize(odd ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "%, true",
        "percent, true",
        "Per cent, true",
        "percentage, true",
        "% of homes, true",
        "% points, false",
        "points on %, false",
        "% offered, false"
    })
    void aPercentageIsMoreThanTheWholeHoweverItsUnitIsSpelt(String unit, boolean percentage) {
        assertThat(checked(Kpis.measure("A").unit(unit, 0).value("2023-24 Q2", "101", "")))
                .filteredOn(fact -> fact.contains("more than the whole"))
                .hasSize(percentage ? 1 : 0);
        assertThat(checked(Kpis.measure("A").unit(unit, 0).parts("2023-24 Q2", "50", "", "1", "4")))
                .filteredOn(fact -> fact.contains("its numerator and denominator give"))
                .hasSize(percentage ? 1 : 0);
    }

    @Test
    void aRatioOverNoughtIsNotWorkedOut() {
        assertThat(checked(Kpis.measure("A").parts("2023-24 Q2", "50", "", "0", "0")))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"Head of Housing, Housing, Head of Housing", "'', Housing, Housing", "'', '', its owner"})
    void whoIsAskedIsTheOwnerElseTheService(String owner, String service, String asked) {
        List<Finding> findings = FigureRules.check(
                Kpis.figures(Kpis.measure("A").owner(owner).service(service).value("2023-24 Q2", "10", "80")));

        assertThat(findings)
                .singleElement()
                .extracting(Finding::remedy)
                .asString()
                .startsWith("Ask " + asked + " for one");
    }

    @ParameterizedTest
    @CsvSource({
        "The same., The same., true",
        "The same., ' The same. ', true",
        "The same., Another., false",
        "'', '', false"
    })
    void wordsOfLastQuarterAreAskedAbout(String then, String now, boolean odd) {
        assertThat(checked(Kpis.measure("A")
                        .value("2023-24 Q1", "81", "80", Standing.FINAL, then)
                        .value("2023-24 Q2", "82", "80", Standing.FINAL, now)))
                .isEqualTo(
                        odd
                                ? List.of("A 2023-24 Q2: the commentary is the same as that for Quarter 1 2023-24")
                                : List.of());
    }

    private static List<String> checked(Kpis measure) {
        return facts(FigureRules.check(Kpis.figures(measure))).stream()
                .filter(fact -> !fact.contains("no commentary"))
                .toList();
    }

    private static List<String> facts(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.place().spot() + ": " + finding.fact())
                .toList();
    }
}
