package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.kpi.Working.Origin;
import cabinetpapers.kpi.Working.Subject;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The working says what the rules did, in the order in which they did it. */
class WorkingTest {

    @Test
    void anAmberOfAPercentageTolerance() {
        Working.Part rating = part(Kpis.measure("A").value("2023-24 Q2", "76", "80"), Subject.RATING);

        assertThat(rating.rule()).isEqualTo("target, tolerance 5%");
        assertThat(rating.steps())
                .containsExactly(
                        "Higher is better: it is short of its target by 80 − 76 = 4.",
                        "The tolerance is 5% of 80, which is 4.",
                        "4 is no more than the tolerance: Amber.");
        assertThat(rating.result()).isEqualTo("Amber");
    }

    @Test
    void aTargetThatIsMet() {
        assertThat(part(
                                Kpis.measure("A")
                                        .polarity(Polarity.LOWER_IS_BETTER)
                                        .value("2023-24 Q2", "-3", "-3"),
                                Subject.RATING)
                        .steps())
                .containsExactly("Lower is better: it meets its target.", "It is on target or better: Green.");
    }

    @Test
    void aNegativeTargetStandsInBrackets() {
        assertThat(part(
                                Kpis.measure("A")
                                        .tolerance(new Tolerance.Points(BigDecimal.ONE))
                                        .value("2023-24 Q2", "-21", "-20"),
                                Subject.RATING)
                        .steps())
                .containsExactly(
                        "Higher is better: it is short of its target by −20 − (−21) = 1.",
                        "The tolerance is 1.",
                        "1 is no more than the tolerance: Amber.");
    }

    @Test
    void beyondTheToleranceButNoWorseThanLastYear() {
        assertThat(part(
                                Kpis.measure("A")
                                        .rag(new RagScheme.TargetAndYear())
                                        .value("2022-23 Q2", "70", "80")
                                        .value("2023-24 Q2", "71", "80"),
                                Subject.RATING)
                        .steps())
                .containsExactly(
                        "Higher is better: it is short of its target by 80 − 71 = 9.",
                        "The tolerance is 5% of 80, which is 4.",
                        "That is beyond the tolerance, but no worse than 70 in Quarter 2 2022-23: Amber.");
    }

    @Test
    void aRangeAndAFloor() {
        assertThat(part(Kpis.measure("A").range("8", "12").value("2023-24 Q2", "13", ""), Subject.RATING)
                        .steps()
                        .getFirst())
                .isEqualTo("13 lies outside 8 to 12 by 1.");
        assertThat(part(
                                Kpis.measure("A")
                                        .tolerance(new Tolerance.Floor(new BigDecimal("70")))
                                        .value("2023-24 Q2", "69", "80"),
                                Subject.RATING)
                        .steps())
                .contains("The tolerance reaches from 80 to the floor of 70, which is 10.");
    }

    @Test
    void aDirectionWithinTheBandAndWhyThereIsNone() {
        Kpis measure = Kpis.measure("A")
                .band(new Band.Points(BigDecimal.ONE))
                .value("2023-24 Q1", "75.5", "")
                .value("2023-24 Q2", "76", "");

        assertThat(part(measure, Subject.SHORT_DIRECTION).rule()).isEqualTo("previous, band 1");
        assertThat(part(measure, Subject.SHORT_DIRECTION).steps())
                .containsExactly(
                        "It is compared with 75.5 in Quarter 1 2023-24.",
                        "The change is 76 − 75.5 = 0.5.",
                        "Higher is better: it is better by 0.5.",
                        "That is within the band in which a change counts as none, 1.");
        assertThat(part(measure, Subject.LONG_DIRECTION).steps()).containsExactly("There is none: no earlier figure.");
        assertThat(part(measure, Subject.LONG_DIRECTION).result()).isEqualTo("– no earlier figure");
    }

    @Test
    void anAverageNamesItsPeriods() {
        assertThat(part(
                                Kpis.measure("A")
                                        .travel(new TravelScheme.Average(3))
                                        .quarters("", "70", "71", "72", "74"),
                                Subject.LONG_DIRECTION)
                        .steps())
                .startsWith("The mean of the 3 periods from Quarter 3 2022-23 to Quarter 1 2023-24 is 71.");
    }

    @Test
    void theRowsThatWentInAreThoseThatTheRuleLooksAt() {
        Kpis plain = Kpis.measure("A").quarters("", "1", "2", "3", "4", "5", "6", "7");
        Kpis averaged =
                Kpis.measure("A").travel(new TravelScheme.Average(2)).quarters("", "1", "2", "3", "4", "5", "6", "7");
        Kpis constant = Kpis.measure("A")
                .travel(new TravelScheme.ConstantTarget())
                .quarters("80", "1", "2", "3", "4", "5")
                .given("2023-24 Q3", new Reading.NotDue(), "80", "");
        Kpis charted = Kpis.measure("A")
                .travel(new TravelScheme.ProcessLimits(SpcOptions.USUAL))
                .quarters("", "1", "2", "3");

        assertThat(inputs(plain)).containsExactly("2023-24 Q2", "2023-24 Q1", "2022-23 Q2");
        assertThat(inputs(averaged)).containsExactly("2023-24 Q2", "2022-23 Q4", "2023-24 Q1", "2022-23 Q2");
        assertThat(inputs(constant)).containsExactly("2023-24 Q2", "2023-24 Q1", "2023-24 Q3", "2022-23 Q2");
        assertThat(inputs(charted)).containsExactly("2023-24 Q2", "2022-23 Q4", "2023-24 Q1");
    }

    @Test
    void aRowSaysAllThatWentIn() {
        assertThat(Kpis.only(Kpis.measure("A").parts("2023-24 Q2", "76", "80", "38", "50"))
                        .working()
                        .inputs())
                .containsExactly(new Working.Input(Kpis.Q2, "76, target 80, numerator 38, denominator 50"));
        assertThat(Kpis.only(Kpis.measure("A").forecast("2023-24 Q2", "76", "80", "79", ""))
                        .working()
                        .inputs())
                .containsExactly(new Working.Input(Kpis.Q2, "76, target 80, forecast 79"));
    }

    @Test
    void aSuppressedFigureSaysThatItIs() {
        assertThat(part(
                                Kpis.measure("A")
                                        .unit("number", 0)
                                        .suppressBelow(5)
                                        .value("2023-24 Q2", "4", ""),
                                Subject.FIGURE)
                        .steps())
                .containsExactly("The figure is suppressed: it rests on a small number, or would give one away.");
    }

    @Test
    void whereNeitherWayIsBetterThereIsNoRule() {
        Kpis measure =
                Kpis.measure("A").polarity(Polarity.NONE).own(Rules.Own.RATING).value("2023-24 Q2", "4", "");

        for (Subject subject : List.of(Subject.RATING, Subject.SHORT_DIRECTION, Subject.LONG_DIRECTION)) {
            assertThat(part(measure, subject).ruleInWords())
                    .isEqualTo("Rule: none, since neither way is better (the same for all measures)");
        }
    }

    @Test
    void aQuarterOfMonths() {
        Kpis measure = Kpis.measure("A")
                .rollup(Rollup.RATIO)
                .parts("2023-07", "10", "", "3", "30")
                .parts("2023-08", "20", "", "4", "20")
                .parts("2023-09", "30", "", "8", "10");
        Working working = Kpis.only(measure).working();

        assertThat(working.inputs())
                .extracting(Working.Input::says)
                .containsExactly(
                        "10, numerator 3, denominator 30",
                        "20, numerator 4, denominator 20",
                        "30, numerator 8, denominator 10");
        assertThat(part(measure, Subject.FIGURE))
                .isEqualTo(new Working.Part(
                        Subject.FIGURE,
                        "months rolled up by ratio",
                        Origin.MEASURE,
                        List.of("The numerators together are 15, the denominators 60: a hundred times the one by the"
                                + " other is 25."),
                        "25"));
    }

    @Test
    void forecastAndRank() {
        Kpis measure = Kpis.measure("A")
                .yearEndTarget("95")
                .comparators("Neighbours", "B", "C")
                .forecast("2023-24 Q2", "60", "60", "94", "")
                .benchmark("2023-24 Q2", "B", "50")
                .benchmark("2023-24 Q2", "C", "70");

        assertThat(part(measure, Subject.FORECAST).result()).isEqualTo("94: Amber");
        assertThat(part(measure, Subject.RANK))
                .isEqualTo(new Working.Part(
                        Subject.RANK,
                        "among Neighbours",
                        Origin.MEASURE,
                        List.of(
                                "For Quarter 2 2023-24, the latest period with a figure of ours and of the group, ours is"
                                        + " 60; 1 of 2 others do better.",
                                "With fewer than 5 others there is no quartile."),
                        "2 of 3"));
    }

    @Test
    void signalsNameTheirPoints() {
        Working.Part signals = part(
                Kpis.measure("A")
                        .travel(new TravelScheme.ProcessLimits(SpcOptions.USUAL))
                        .quarters("", "9", "11", "9", "11", "9", "11", "9", "11", "9", "11", "9", "11", "25"),
                Subject.SIGNALS);

        assertThat(signals.rule()).isEqualTo("process limits, screened, trend of 7");
        assertThat(signals.steps()).contains("Quarter 2 2023-24, 25: above the upper limit.");
        assertThat(signals.result()).isEqualTo("above the upper limit");
    }

    @Test
    void whoseRuleItIsIsSaid() {
        Kpis councils = Kpis.measure("A").value("2023-24 Q2", "76", "80");
        Kpis own =
                Kpis.measure("A").own(Rules.Own.TOLERANCE, Rules.Own.DIRECTION).value("2023-24 Q2", "76", "80");

        assertThat(part(councils, Subject.RATING).ruleInWords())
                .isEqualTo("Rule: target, tolerance 5% (the council’s rule)");
        assertThat(part(own, Subject.RATING).origin()).isEqualTo(Origin.MEASURE);
        assertThat(part(own, Subject.LONG_DIRECTION).origin()).isEqualTo(Origin.MEASURE);
        assertThat(part(Kpis.measure("A").polarity(Polarity.NONE), Subject.RATING)
                        .origin())
                .isEqualTo(Origin.PROGRAM);
    }

    static Stream<Kpis> measuresOfEveryKind() {
        return Stream.of("target", "target and year", "red or green", "quartile", "none")
                .flatMap(rule -> Stream.of(Polarity.values())
                        .flatMap(polarity -> Stream.of("60", "78", "80", "120")
                                .map(figure -> Kpis.measure("A")
                                        .rag(RagScheme.parse(rule).orElseThrow())
                                        .polarity(polarity)
                                        .value("2022-23 Q2", "79", "80")
                                        .value("2023-24 Q1", "80", "80")
                                        .value("2023-24 Q2", figure, "80"))));
    }

    @ParameterizedTest
    @MethodSource("measuresOfEveryKind")
    void theResultIsTheFiguresAndTheLastStepOfARatingNamesIt(Kpis measure) {
        MeasureFigures figures = Kpis.only(measure);
        Working.Part rating = figures.working().part(Subject.RATING).orElseThrow();

        switch (figures.rating()) {
            case Rating.Rated rated -> {
                assertThat(rating.result()).isEqualTo(rated.rag().words());
                assertThat(rating.steps().getLast()).endsWith(": " + rated.rag().words() + ".");
            }
            case Rating.NotRated none ->
                assertThat(rating.result()).isEqualTo(none.why().words());
        }
        assertThat(figures.working().parts()).allMatch(part -> !part.result().isBlank());
    }

    private static List<String> inputs(Kpis measure) {
        return Kpis.only(measure).working().inputs().stream()
                .map(input -> input.period().label())
                .toList();
    }

    private static Working.Part part(Kpis measure, Subject subject) {
        return Kpis.only(measure).working().part(subject).orElseThrow();
    }
}
