package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.dataset.Dataset;
import cabinetpapers.dataset.DatasetReader;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.Reading.Standing;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureChecksTest {

    private static final Path HART = Path.of(System.getProperty("shared", "../shared"), "data", "hart");
    private static final Quarter HARTS = new Quarter(new FinancialYear(2014), 2);

    @Test
    void aRealCouncilsDataRaiseNothingButTheRedMeasuresThatSayNothing() {
        assertThat(facts(FigureRules.check(hart(List.of()))))
                .containsExactlyInAnyOrder(
                        "LS05 2014-15 Q2: the measure is Red, and has no commentary",
                        "PS01 2014-15 Q2: the measure is Red, and has no commentary",
                        "RB08 2014-15 Q2: the measure is Red, and has no commentary");
    }

    @Test
    void thePublishedNoughtsAreFound() {
        List<String> facts = facts(FigureRules.check(
                hart(List.of(hart("IT06", "Q2", "0"), hart("PS05", "Q2", "0"), hart("SNH01", "Q1", "0")))));

        for (String place : List.of("IT06 2014-15 Q2", "PS05 2014-15 Q2", "SNH01 2014-15 Q1")) {
            assertThat(facts).contains(place + ": the figure is 0, although no other period's is near it");
        }
    }

    @Test
    void tenPlantedErrorsAreFoundInRealData() {
        String same = "The same words.";
        List<Return> planted = new ArrayList<>(List.of(
                hart("CS01", "Q2", "955"),
                hart("CS02a", "Q2", "7.74"),
                hart("RB08", "Q2", "905"),
                parts("FI06", "97", "100", "97"),
                parts("PS03", "88.6", "50", "100"),
                hart("HS16", "Q2", "190"),
                hart("HR11", "Q2", "1.7"),
                hart("SNH03", "Q2", "-376"),
                words("HS01", HARTS.previous(), "11", same),
                words("HS01", HARTS, "11", same),
                words("RS20", HARTS, "50", "")));

        List<String> facts = facts(FigureRules.check(hart(planted)));

        assertThat(facts)
                .contains(
                        "CS01 2014-15 Q2: the figure is 955%, more than the whole",
                        "CS02a 2014-15 Q2: the figure is 7.74, after 78.5, as if the decimal point had slipped",
                        "RB08 2014-15 Q2: the figure is 905, after 9.05, as if the decimal point had slipped",
                        "FI06 2014-15 Q2: the numerator, 100, is more than the denominator, 97",
                        "PS03 2014-15 Q2: the figure is 88.6%, but its numerator and denominator give 50%",
                        "HS16 2014-15 Q2: the figure is 190, four times its target of 40 or more",
                        "HR11 2014-15 Q2: the year to date is 1.7, less than the 2.7 of the period before",
                        "SNH03 2014-15 Q2: the figure is -376, and a number cannot be below nought",
                        "HS01 2014-15 Q2: the commentary is the same as that for Quarter 1 2014-15",
                        "RS20 2014-15 Q2: the measure is Red, and has no commentary");
    }

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

    /** Hart's second quarter of 2014-15, where its data lie beside the project, with these in place of its own. */
    private static QuarterFigures hart(List<Return> planted) {
        assumeTrue(Files.isDirectory(HART), "no data of Hart District Council in " + HART);
        Dataset data = new DatasetReader(HARTS, CouncilRules.USUAL).read(HART, new Findings());
        List<Return> returns = new ArrayList<>(data.returns());
        for (Return one : planted) {
            returns.replaceAll(each ->
                    each.code().equals(one.code()) && each.period().equals(one.period()) ? with(each, one) : each);
        }
        return FigureRules.figure(HARTS, data.measures(), returns, data.benchmarks());
    }

    /** The planted return, with the target that it had. */
    private static Return with(Return own, Return planted) {
        return new Return(
                own.code(),
                own.period(),
                planted.reading(),
                own.target(),
                planted.numerator(),
                planted.denominator(),
                planted.commentary());
    }

    private static Return hart(String code, String quarter, String actual) {
        Period period = Period.parse("2014-15 " + quarter, Frequency.QUARTERLY).orElseThrow();
        return words(code, period, actual, "Commentary.");
    }

    private static Return words(String code, Period period, String actual, String commentary) {
        return new Return(
                code,
                period,
                new Reading.Reported(new BigDecimal(actual), Standing.FINAL),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                commentary);
    }

    private static Return parts(String code, String actual, String above, String below) {
        return new Return(
                code,
                HARTS,
                new Reading.Reported(new BigDecimal(actual), Standing.FINAL),
                Optional.empty(),
                Optional.of(new BigDecimal(above)),
                Optional.of(new BigDecimal(below)),
                "Commentary.");
    }
}
