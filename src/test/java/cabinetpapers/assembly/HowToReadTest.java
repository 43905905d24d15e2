package cabinetpapers.assembly;

import static cabinetpapers.kpi.Kpis.measure;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.kpi.Band;
import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.RagScheme;
import cabinetpapers.kpi.Reading.Standing;
import cabinetpapers.kpi.Rollup;
import cabinetpapers.kpi.SpcOptions;
import cabinetpapers.kpi.Tolerance;
import cabinetpapers.kpi.TravelScheme;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The page on how to read a report tells the rules that its measures have, and no others. */
class HowToReadTest {

    private static final SpcOptions EXCEL = new SpcOptions(
            SpcOptions.Screening.UNSCREENED,
            SpcOptions.Trend.SIX_POINTS,
            SpcOptions.TwoOfThree.WITHIN_LIMITS,
            Optional.empty());

    @Test
    void theUsualRuleIsToldWithAMeasureOfTheReportsOwn() {
        assertThat(rules("rating-rules", measure("A").value("2023-24 Q2", "79", "80")))
                .isEqualTo("""
                        P A measure’s latest figure is compared with its target.
                        LI 1 • Green: the figure meets the target or is better.
                        LI 1 • Amber: the figure misses the target, but by no more than the measure’s own tolerance.
                        LI 1 • Red: the figure misses the target by more than that.
                        P The tolerance is given with each measure’s facts. It is a share of the target for 1 measure. For example, \
                        A Measure A has a target of 80.0% and a tolerance of 5% of it: 76.0% is Amber, and a lower figure is Red.""");
    }

    @Test
    void theExampleTurnsRoundWhereLowerIsBetter() {
        assertThat(rules(
                        "rating-rules",
                        measure("A").polarity(Polarity.LOWER_IS_BETTER).value("2023-24 Q2", "79", "80")))
                .contains("84.0% is Amber, and a higher figure is Red.");
    }

    @Test
    void anEdgeThatCannotBePrintedAsItIsMakesNoExample() {
        assertThat(rules("rating-rules", measure("A").value("2023-24 Q2", "11", "11.5")))
                .doesNotContain("For example");
    }

    @Test
    void whereNoMeasureHasAToleranceThereIsNoAmber() {
        assertThat(rules(
                        "rating-rules",
                        measure("A").tolerance(new Tolerance.Exact()).value("2023-24 Q2", "79", "80")))
                .doesNotContain("Amber")
                .doesNotContain("tolerance");
    }

    @Test
    void eachKindOfToleranceIsCounted() {
        assertThat(rules(
                        "rating-rules",
                        measure("A").value("2023-24 Q2", "79", "80"),
                        measure("B")
                                .tolerance(new Tolerance.Points(BigDecimal.ONE))
                                .value("2023-24 Q2", "79", "80"),
                        measure("C")
                                .tolerance(new Tolerance.Floor(BigDecimal.TEN))
                                .value("2023-24 Q2", "79", "80"),
                        measure("D").tolerance(new Tolerance.Exact()).value("2023-24 Q2", "79", "80")))
                .contains(
                        "It is a share of the target for 1 measure, a number of points for 1 measure and a floor that the"
                                + " figure must not fall below (where lower is better, a ceiling) for 1 measure. 1 measure has"
                                + " none, and is Red as soon as the target is missed.");
    }

    @Test
    void otherRulesAreToldOfThoseThatHaveThem() {
        assertThat(rules(
                        "rating-rules",
                        measure("A").value("2023-24 Q2", "79", "80"),
                        measure("B").rag(new RagScheme.RedOrGreen()).value("2023-24 Q2", "79", "80"),
                        measure("C").rag(new RagScheme.TargetAndYear()).value("2023-24 Q2", "79", "80")))
                .contains(
                        "LI 1 • C: Green on target or within the tolerance; beyond it Amber if the figure is no worse than"
                                + " in the same period last year, else Red.")
                .contains("LI 1 • B: Green on target, else Red, without Amber.");
        assertThat(rules(
                        "rating-rules",
                        measure("A").rag(new RagScheme.Quartiles()),
                        measure("B").rag(new RagScheme.Quartiles())))
                .startsWith("LI 1 • All measures: by the place among the councils compared with");
    }

    @Test
    void aForecastIsExplainedWhereThereIsOne() {
        assertThat(rules("rating-rules", measure("A").forecast("2023-24 Q2", "79", "80", "81", "")))
                .contains("its forecast is held against the year-end target by the same rule");
        assertThat(rules("rating-rules", measure("A").value("2023-24 Q2", "79", "80")))
                .doesNotContain("forecast");
    }

    @Test
    void directionsAreToldByTheirRules() {
        String words = rules(
                "direction-rules",
                measure("A").travel(new TravelScheme.ConstantTarget()),
                measure("B").travel(new TravelScheme.Average(4)),
                measure("C").band(new Band.Points(BigDecimal.ONE)),
                measure("D").basis(Basis.ROLLING).polarity(Polarity.LOWER_IS_BETTER),
                measure("E").travel(new TravelScheme.ProcessLimits(EXCEL)));

        assertThat(words)
                .contains("Where lower is better, a number that falls has improved.")
                .contains(
                        "compares with the quarter before. A does so only while the target stays the same through the year.")
                .contains(
                        "compares with the same quarter last year. B compares with the average of the 4 periods before.")
                .contains("A small change counts as none for C, within the band")
                .contains("D covers twelve months each time")
                .contains("E is judged by a process-behaviour chart")
                .contains("how far the figure usually moves. A figure beyond")
                .contains("six in a row that rise or fall")
                .doesNotContain("year to date")
                .doesNotContain("annual");
    }

    @Test
    void aRuleThatNoMeasureHasIsNotTold() {
        assertThat(rules("direction-rules", measure("A").value("2023-24 Q2", "79", "80")))
                .doesNotContain("process-behaviour")
                .doesNotContain("lower is better")
                .doesNotContain("small change")
                .doesNotContain("average");
        assertThat(rules("direction-rules", measure("A").basis(Basis.CUMULATIVE)))
                .contains("starts again each April")
                .doesNotContain("The short direction");
    }

    @Test
    void notesOnFiguresSpeakOfThoseThatAreShown() {
        assertThat(rules("figure-notes", measure("A").value("2023-24 Q2", "79", "80")))
                .isEqualTo("P All figures in the scorecards are final.");
        assertThat(rules(
                        "figure-notes",
                        measure("A").value("2023-24 Q2", "79", "80", Standing.PROVISIONAL, ""),
                        measure("B").value("2023-24 Q1", "79", "80", Standing.REVISED, ""),
                        measure("C").rollup(Rollup.RATIO),
                        measure("D").frequency(Frequency.ANNUAL).lag(7),
                        measure("E")
                                .comparators("Neighbours", "X")
                                .value("2023-24 Q2", "1", "")
                                .benchmark("2023-24 Q2", "X", "2")))
                .isEqualTo("""
                        P A provisional or estimated figure is rated, but has no direction until it is final. A figure that was \
                        revised, or is not comparable with other periods, has no direction, and other figures are not compared with it.
                        P A figure that is not for the quarter itself stands with its own period. D comes 7 months after its period’s \
                        end, so that the latest known figure is an earlier one. C is returned each month: the quarter’s figure counts \
                        all cases of its months together.
                        P E is ranked among other councils, for the latest period for which they have figures. A rank of 1 is best. The \
                        quartile is named only where at least five others have a figure.""");
    }

    @Test
    void smallNumbersAreSpokenOfWhereAMeasureHasTheirRule() {
        assertThat(rules("figure-notes", measure("A").suppressBelow(5).value("2023-24 Q2", "79", "80")))
                .contains("P Small counts are suppressed, so that nobody can be known by them");
        assertThat(rules("figure-notes", measure("A").value("2023-24 Q2", "79", "80")))
                .doesNotContain("uppressed");
    }

    private static String rules(String block, Kpis... measures) {
        return String.join("\n", BlockOutlines.outline(block, measures));
    }
}
