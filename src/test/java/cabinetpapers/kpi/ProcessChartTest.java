package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.kpi.ProcessChart.Assurance;
import cabinetpapers.kpi.Signal.Variation;
import cabinetpapers.kpi.SpcOptions.Screening;
import cabinetpapers.kpi.SpcOptions.Trend;
import cabinetpapers.kpi.SpcOptions.TwoOfThree;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcessChartTest {

    /** Type 1 breaches of one trust, April 2016 to March 2018: NHSRdatasets' ae_attendances, CC0. */
    private static final String BREACHES = "1195 1843 1397 1333 1771 1751 2013 1759 2179 2585 1654 1543 1632 1558 1190"
            + " 1357 1279 1683 2190 1804 986 2181 2048 2154";

    /** Around 10, with a mean moving range of 1 and no signal: each seventh figure lies on the other side. */
    private static final String CALM = "10.5 9.5 10.5 9.5 10.5 9.5 10.5 9.5 10.5 9.5 10.5 9.5";

    @ParameterizedTest
    @CsvSource({"SCREENED,   1711.875000, 849.793182, 2573.956818", "UNSCREENED, 1711.875000, 749.070652, 2674.679348"})
    void theWorkedExampleComesOutToSixDecimals(Screening screening, String mean, String lower, String upper) {
        ProcessLimits limits = ProcessLimits.of(figures(BREACHES), screening);

        assertThat(six(limits.mean())).isEqualTo(mean);
        assertThat(six(limits.lower())).isEqualTo(lower);
        assertThat(six(limits.upper())).isEqualTo(upper);
    }

    @ParameterizedTest
    @CsvSource({
        // twelve steps and one of 3.267 times the mean of all thirteen, which is 12; and just short of that
        "9.733, 39.204, 9.733",
        "9.733, 39.203, 11.999923",
    })
    void aStepIsLeftOutFrom3267MeansOn(String step, BigDecimal last, BigDecimal meanStep) {
        StringBuilder words = new StringBuilder("0");
        for (int i = 1; i <= 12; i++) {
            words.append(i % 2 == 0 ? " 0" : " " + step);
        }
        ProcessLimits limits = ProcessLimits.of(figures(words + " " + last), Screening.SCREENED);

        assertThat(six(limits.upper().subtract(limits.mean()).divide(new BigDecimal("2.66"), MathContext.DECIMAL64)))
                .isEqualTo(six(meanStep));
    }

    @Test
    void theWorkedExamplesSignalsAreThosePublished() {
        List<Signal> signals = signals(BREACHES, SpcOptions.USUAL);

        assertThat(signals.get(9)).isEqualTo(Signal.ABOVE_LIMIT);
        assertThat(signals.subList(10, 18)).containsOnly(Signal.RUN_BELOW_MEAN);
        assertThat(signals.subList(0, 9)).containsOnly(Signal.COMMON_CAUSE);
        assertThat(signals.subList(18, 24)).containsOnly(Signal.COMMON_CAUSE);
        assertThat(Signal.ABOVE_LIMIT.variation(Polarity.LOWER_IS_BETTER)).isEqualTo(Variation.CONCERN);
        assertThat(Signal.RUN_BELOW_MEAN.variation(Polarity.LOWER_IS_BETTER)).isEqualTo(Variation.IMPROVEMENT);
    }

    @ParameterizedTest
    @CsvSource({
        // the last figures after the calm ones with limits fixed on those: 7.34 and 12.66, near ones 8.227 and 11.773
        "12.66, COMMON_CAUSE",
        "12.67, ABOVE_LIMIT",
        "7.34, COMMON_CAUSE",
        "7.33, BELOW_LIMIT",
        "10.1 11.8 11.8, TWO_OF_THREE_HIGH",
        // the figure before them is on the other side of the mean
        "11.8 11.8, COMMON_CAUSE",
        "10.1 11.7 11.7, COMMON_CAUSE",
        "8.2 8.2, TWO_OF_THREE_LOW",
        "8.3 8.3, COMMON_CAUSE",
        "11.8 10.1 11.8, TWO_OF_THREE_HIGH",
        "11.8 9.9 11.8, COMMON_CAUSE",
        "11.8 11.8 10.1, COMMON_CAUSE",
        "10.1 10.2 10.1 10.2 10.1 10.2 10.1, RUN_ABOVE_MEAN",
        "10.1 10.2 10.1 10.2 10.1 10.2, COMMON_CAUSE",
        "10.1 10.2 10.1 10.0 10.1 10.2 10.1, COMMON_CAUSE",
        "9.9 9.8 9.9 9.8 9.9 9.8, RUN_BELOW_MEAN",
        "9.6 9.8 10.0 10.2 10.4 10.6 10.8, RISING",
        "10.4 10.2 10.0 9.8 9.6 9.4 9.2, FALLING",
        "9.9 9.8 10.0 10.0 10.4 10.6 10.8, COMMON_CAUSE",
        // a trend that begins on the far side of the mean goes by where it goes
        "8.4 8.5 8.6 8.7 8.8 8.9 9.0, RISING"
    })
    void theLatestPointHasItsSignal(String last, Signal signal) {
        SpcOptions fixed =
                new SpcOptions(Screening.SCREENED, Trend.SEVEN_POINTS, TwoOfThree.WITHIN_LIMITS, Optional.of(12));

        assertThat(signals(CALM + " " + last, fixed).getLast()).isEqualTo(signal);
    }

    @Test
    void onlyThePointsBeyondTheNearLimitAreMarkedOfTwoInThree() {
        List<Signal> signals = signals(CALM + " 11.8 10.1 11.8 9", fixed(TwoOfThree.WITHIN_LIMITS));

        assertThat(signals.subList(12, 16))
                .containsExactly(
                        Signal.TWO_OF_THREE_HIGH, Signal.COMMON_CAUSE, Signal.TWO_OF_THREE_HIGH, Signal.COMMON_CAUSE);
    }

    @ParameterizedTest
    @CsvSource({"WITHIN_LIMITS, COMMON_CAUSE", "BEYOND_TOO, TWO_OF_THREE_HIGH"})
    void aPointBeyondTheLimitCountsForTwoOfThreeAsTheSwitchSays(TwoOfThree reading, Signal signal) {
        List<Signal> signals = signals(CALM + " 10.1 13 11.8", fixed(reading));

        assertThat(signals.subList(13, 15)).containsExactly(Signal.ABOVE_LIMIT, signal);
    }

    @ParameterizedTest
    @CsvSource({"SEVEN_POINTS, COMMON_CAUSE", "SIX_POINTS, RISING"})
    void aTrendIsAsLongAsTheSwitchSays(Trend trend, Signal signal) {
        SpcOptions options = new SpcOptions(Screening.SCREENED, trend, TwoOfThree.WITHIN_LIMITS, Optional.of(12));

        assertThat(signals(CALM + " 10.6 9.6 9.7 9.8 9.9 10.1 10.2", options).getLast())
                .isEqualTo(signal);
    }

    @ParameterizedTest
    @CsvSource({
        "ABOVE_LIMIT, IMPROVEMENT, CONCERN",
        "BELOW_LIMIT, CONCERN, IMPROVEMENT",
        "RISING, IMPROVEMENT, CONCERN",
        "FALLING, CONCERN, IMPROVEMENT",
        "TWO_OF_THREE_HIGH, IMPROVEMENT, CONCERN",
        "TWO_OF_THREE_LOW, CONCERN, IMPROVEMENT",
        "RUN_ABOVE_MEAN, IMPROVEMENT, CONCERN",
        "RUN_BELOW_MEAN, CONCERN, IMPROVEMENT",
        "COMMON_CAUSE, COMMON_CAUSE, COMMON_CAUSE"
    })
    void aSignalIsGoodOrBadByPolarity(Signal signal, Variation higher, Variation lower) {
        assertThat(signal.variation(Polarity.HIGHER_IS_BETTER)).isEqualTo(higher);
        assertThat(signal.variation(Polarity.LOWER_IS_BETTER)).isEqualTo(lower);
        Variation neither = signal == Signal.COMMON_CAUSE ? Variation.COMMON_CAUSE : Variation.NEITHER_BETTER_NOR_WORSE;
        assertThat(signal.variation(Polarity.NONE)).isEqualTo(neither);
        assertThat(signal.variation(Polarity.RANGE)).isEqualTo(neither);
    }

    @Test
    void equalFiguresHaveTheirMeanForLimitsAndNoSignal() {
        ProcessLimits limits = ProcessLimits.of(figures("3 3 3"), Screening.SCREENED);

        assertThat(limits.lower()).isEqualByComparingTo("3");
        assertThat(limits.upper()).isEqualByComparingTo("3");
        assertThat(signals("3 3 3 3 3 3 3 3", SpcOptions.USUAL)).containsOnly(Signal.COMMON_CAUSE);
    }

    @Test
    void aRebaseMakesNewLimitsAndNoRunCrossesIt() {
        String before = "5.1 5.2 5.1 5.2";
        ProcessChart whole = chart(monthly(before + " " + CALM, 2020, 4), SpcOptions.USUAL);
        ProcessChart rebased = chart(monthly(before + " " + CALM, 2020, 4).rebaseFrom("2020-08"), SpcOptions.USUAL);

        assertThat(whole.points().getLast().limits().mean()).isEqualByComparingTo("8.7875");
        assertThat(rebased.points().getFirst().limits().mean()).isEqualByComparingTo("5.15");
        assertThat(rebased.points().getLast().limits().mean()).isEqualByComparingTo("10");
        assertThat(rebased.points()).extracting(ProcessChart.Point::signal).containsOnly(Signal.COMMON_CAUSE);
        assertThat(rebased.sinceRebase()).isEqualTo(12);
        assertThat(rebased.latest()).isEmpty();
        assertThat(whole.latest()).isPresent();
    }

    @Test
    void aRunBeforeTheRebaseDoesNotGoOnAfterIt() {
        String up = "1 2 3 4";
        ProcessChart rebased = chart(monthly(up + " 5 6 7 8", 2020, 4).rebaseFrom("2020-08"), SpcOptions.USUAL);

        assertThat(rebased.points()).extracting(ProcessChart.Point::signal).containsOnly(Signal.COMMON_CAUSE);
        assertThat(chart(monthly(up + " 5 6 7 8", 2020, 4), SpcOptions.USUAL).points())
                .extracting(ProcessChart.Point::signal)
                .contains(Signal.RISING);
    }

    @Test
    void fixedLimitsComeFromTheFirstPointsAlone() {
        ProcessChart chart = chart(monthly(CALM + " 30 40", 2020, 4), fixed(TwoOfThree.WITHIN_LIMITS));

        assertThat(chart.points().getLast().limits().mean()).isEqualByComparingTo("10");
        assertThat(chart.points().getLast().signal()).isEqualTo(Signal.ABOVE_LIMIT);
    }

    @Test
    void figuresThatAreNotComparableAreLeftOut() {
        Kpis measure = monthly(CALM, 2020, 4);
        measure.value("2021-04", "99", "", Reading.Standing.NOT_COMPARABLE, "");
        measure.value("2021-05", "10.5", "");

        assertThat(chart(measure, SpcOptions.USUAL).points()).hasSize(13);
    }

    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 13, CONSISTENTLY_FAILING",
        "HIGHER_IS_BETTER, 7, CONSISTENTLY_PASSING",
        "HIGHER_IS_BETTER, 10, HIT_AND_MISS",
        "LOWER_IS_BETTER, 13, CONSISTENTLY_PASSING",
        "LOWER_IS_BETTER, 7, CONSISTENTLY_FAILING",
        "LOWER_IS_BETTER, 10, HIT_AND_MISS"
    })
    void aTargetIsAssuredByTheLatestLimits(Polarity polarity, BigDecimal target, Assurance assurance) {
        ProcessChart chart = chart(monthly(CALM + " 10", 2020, 4), SpcOptions.USUAL);

        assertThat(chart.assurance(polarity, target)).contains(assurance);
        assertThat(chart.assurance(Polarity.NONE, target)).isEmpty();
        assertThat(chart(monthly(CALM, 2020, 4), SpcOptions.USUAL).assurance(polarity, target))
                .isEmpty();
    }

    private static SpcOptions fixed(TwoOfThree reading) {
        return new SpcOptions(Screening.SCREENED, Trend.SEVEN_POINTS, reading, Optional.of(12));
    }

    private static List<Signal> signals(String figures, SpcOptions options) {
        return chart(monthly(figures, 2016, 4), options).points().stream()
                .map(ProcessChart.Point::signal)
                .toList();
    }

    private static ProcessChart chart(Kpis measure, SpcOptions options) {
        return ProcessChart.of(measure.build(), measure.returns(), options);
    }

    private static Kpis monthly(String figures, int year, int month) {
        Kpis measure = Kpis.measure("A").frequency(Frequency.MONTHLY);
        List<BigDecimal> all = figures(figures);
        IntStream.range(0, all.size())
                .forEach(i -> measure.value(
                        YearMonth.of(year, month).plusMonths(i).toString(),
                        all.get(i).toString(),
                        ""));
        return measure;
    }

    private static List<BigDecimal> figures(String words) {
        return Arrays.stream(words.split(" ", -1)).map(BigDecimal::new).toList();
    }

    private static String six(BigDecimal number) {
        return number.setScale(6, RoundingMode.HALF_UP).toPlainString();
    }
}
