package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Month;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FigureRulesTest {

    /** Targets move from year to year, and a floor may be left behind: nothing lies between the two then. */
    @ParameterizedTest
    @CsvSource({
        "HIGHER_IS_BETTER, 70, 60, 60, GREEN",
        "HIGHER_IS_BETTER, 70, 60, 59.9, RED",
        "HIGHER_IS_BETTER, 60, 60, 59.9, RED",
        "HIGHER_IS_BETTER, 50, 60, 50, AMBER",
        "LOWER_IS_BETTER, 8, 10, 10.1, RED",
        "LOWER_IS_BETTER, 12, 10, 12, AMBER",
        "LOWER_IS_BETTER, 12, 10, 12.1, RED"
    })
    void aFloorOnTheBetterSideOfTheTargetLeavesNoAmber(
            Polarity polarity, BigDecimal floor, String target, String actual, RagRating rating) {
        assertThat(Kpis.only(Kpis.measure("A")
                                .polarity(polarity)
                                .tolerance(new Tolerance.Floor(floor))
                                .value("2023-24 Q2", actual, target))
                        .rating())
                .isEqualTo(new Rating.Rated(rating));
    }

    private static final Quarter Q2 = DirectionCase.QUARTER;

    static List<DirectionCase> directions() {
        return DirectionCase.all();
    }

    @ParameterizedTest
    @MethodSource("directions")
    void everyPolarityAndBasisHasItsDirectionOrItsReason(DirectionCase one) {
        MeasureFigures figures = FigureRules.figure(Q2, List.of(one.measure()), one.returns(), List.of())
                .measures()
                .getFirst();

        assertThat(printed(figures.shortTravel())).isEqualTo(one.shortDirection());
        assertThat(printed(figures.longTravel())).isEqualTo(one.longDirection());
    }

    @ParameterizedTest
    @CsvSource({
        // polarity, tolerance, target, actual, rating
        "HIGHER_IS_BETTER, 5%, 80, 80, GREEN",
        "HIGHER_IS_BETTER, 5%, 80, 80.1, GREEN",
        "HIGHER_IS_BETTER, 5%, 80, 79.9, AMBER",
        "HIGHER_IS_BETTER, 5%, 80, 76, AMBER",
        "HIGHER_IS_BETTER, 5%, 80, 75.9, RED",
        "LOWER_IS_BETTER, 5%, 80, 80, GREEN",
        "LOWER_IS_BETTER, 5%, 80, 0, GREEN",
        "LOWER_IS_BETTER, 5%, 80, 84, AMBER",
        "LOWER_IS_BETTER, 5%, 80, 84.1, RED",
        "HIGHER_IS_BETTER, 2 points, 80, 78, AMBER",
        "HIGHER_IS_BETTER, 2 points, 80, 77.9, RED",
        "LOWER_IS_BETTER, 2 points, 80, 82, AMBER",
        "LOWER_IS_BETTER, 2 points, 80, 82.1, RED",
        "HIGHER_IS_BETTER, floor 70, 80, 70, AMBER",
        "HIGHER_IS_BETTER, floor 70, 80, 69.9, RED",
        "LOWER_IS_BETTER, floor 90, 80, 90, AMBER",
        "LOWER_IS_BETTER, floor 90, 80, 90.1, RED",
        "HIGHER_IS_BETTER, exact, 80, 79.99, RED",
        "HIGHER_IS_BETTER, exact, 80, 80, GREEN",
        // a percentage of nought is nought; of a negative target, of its size
        "LOWER_IS_BETTER, 5%, 0, 0, GREEN",
        "LOWER_IS_BETTER, 5%, 0, 1, RED",
        "HIGHER_IS_BETTER, 5%, -20, -20, GREEN",
        "HIGHER_IS_BETTER, 5%, -20, -21, AMBER",
        "HIGHER_IS_BETTER, 5%, -20, -21.1, RED",
        // without a band, the target is the band
        "RANGE, 5%, 80, 80, GREEN",
        "RANGE, 5%, 80, 84, AMBER",
        "RANGE, 5%, 80, 76, AMBER",
        "RANGE, 5%, 80, 84.1, RED",
        "RANGE, 5%, 80, 75.9, RED",
        "NONE, 5%, 80, 80, INFORMATION_ONLY"
    })
    void aReadingIsRatedAgainstItsTargetWithTheMeasuresOwnTolerance(
            Polarity polarity, String tolerance, BigDecimal target, BigDecimal actual, String rating) {
        Measure measure = measure(polarity, Basis.PERIOD, Frequency.QUARTERLY, tolerance(tolerance), Optional.empty());

        assertThat(word(figures(measure, reported(Q2, actual, Optional.of(target)))
                        .rating()))
                .isEqualTo(rating);
    }

    @ParameterizedTest
    @CsvSource({
        "88, GREEN",
        "85, GREEN",
        "90, GREEN",
        "84, AMBER",
        "80.75, AMBER",
        "80.7, RED",
        "94.5, AMBER",
        "94.6, RED"
    })
    void aMeasureWithABandIsGreenWithinItAndAmberJustOutside(BigDecimal actual, String rating) {
        Measure measure = measure(
                Polarity.RANGE,
                Basis.PERIOD,
                Frequency.QUARTERLY,
                tolerance("5%"),
                Optional.of(new Range(new BigDecimal(85), new BigDecimal(90))));

        assertThat(word(figures(measure, reported(Q2, actual, Optional.empty())).rating()))
                .isEqualTo(rating);
    }

    @Test
    void aMeasureWithoutTargetIsNotRatedButHasADirection() {
        MeasureFigures figures = figures(
                quarterly(),
                reported(Q2.previous(), new BigDecimal(70), Optional.empty()),
                reported(Q2, new BigDecimal(72), Optional.empty()));

        assertThat(figures.rating()).isEqualTo(new Rating.NotRated(Rating.Why.NO_TARGET));
        assertThat(figures.shortTravel())
                .isEqualTo(new Travel.Direction(DirectionOfTravel.IMPROVED, Q2.previous(), new BigDecimal(2)));
    }

    @Test
    void aMeasureWithNoRowForTheQuarterIsNotReported() {
        MeasureFigures figures = figures(quarterly(), reported(Q2.previous(), BigDecimal.ONE, Optional.empty()));

        assertThat(figures.current().reading()).isEqualTo(new Reading.NotReported());
        assertThat(figures.rating()).isEqualTo(new Rating.NotRated(Rating.Why.NOT_REPORTED));
        assertThat(figures.history()).hasSize(1);
    }

    @Test
    void laterQuartersDoNotEnterAnEarlierPaper() {
        MeasureFigures figures = figures(
                quarterly(),
                reported(Q2, BigDecimal.ONE, Optional.empty()),
                reported(new Quarter(new FinancialYear(2023), 3), BigDecimal.TEN, Optional.empty()));

        assertThat(figures.history()).extracting(Return::period).containsExactly(Q2);
    }

    @Test
    void aMonthlyMeasureIsReadAtTheLastMonthOfTheQuarter() {
        Measure monthly =
                measure(Polarity.HIGHER_IS_BETTER, Basis.PERIOD, Frequency.MONTHLY, tolerance("5%"), Optional.empty());
        List<Return> months = IntStream.rangeClosed(0, 14)
                .mapToObj(month -> reported(
                        new Month(YearMonth.of(2022, 9).plusMonths(month)), new BigDecimal(month), Optional.empty()))
                .toList();

        MeasureFigures figures = figures(monthly, months.toArray(Return[]::new));

        assertThat(figures.period().label()).isEqualTo("2023-09");
        assertThat(figures.previous().map(Return::period).map(Period::label)).contains("2023-06");
        assertThat(figures.yearEarlier().map(Return::period).map(Period::label)).contains("2022-09");
        assertThat(figures.history()).hasSize(13);
    }

    @Test
    void anAnnualMeasureIsReadAtTheLastWholeYearAndHasNoShortDirection() {
        Measure annual =
                measure(Polarity.HIGHER_IS_BETTER, Basis.PERIOD, Frequency.ANNUAL, tolerance("5%"), Optional.empty());
        MeasureFigures figures = figures(
                annual,
                reported(new FinancialYear(2021), new BigDecimal(60), Optional.empty()),
                reported(new FinancialYear(2022), new BigDecimal(61), Optional.empty()),
                reported(new FinancialYear(2023), new BigDecimal(99), Optional.empty()));

        assertThat(figures.period()).isEqualTo(new FinancialYear(2022));
        assertThat(figures.shortTravel()).isEqualTo(new Travel.NotComparable(Travel.Reason.ANNUAL));
        assertThat(figures.longTravel())
                .isEqualTo(new Travel.Direction(DirectionOfTravel.IMPROVED, new FinancialYear(2021), BigDecimal.ONE));
        assertThat(Period.latest(Frequency.ANNUAL, YearMonth.of(2024, 3))).isEqualTo(new FinancialYear(2023));
    }

    @Test
    void aYearsOutturnOfAQuarterlyMeasureStandsApartFromItsTrend() {
        MeasureFigures figures = figures(
                quarterly(),
                reported(new FinancialYear(2022), new BigDecimal(60), Optional.empty()),
                reported(Q2, new BigDecimal(61), Optional.empty()));

        assertThat(figures.history()).extracting(Return::period).containsExactly(Q2);
        assertThat(figures.outturns()).extracting(Return::period).containsExactly(new FinancialYear(2022));
    }

    @Test
    void countsAddUpToTheirDenominators() {
        List<Measure> measures = new ArrayList<>();
        List<Return> returns = new ArrayList<>();
        for (DirectionCase one : DirectionCase.all()) {
            measures.add(one.measure());
            returns.addAll(one.returns());
        }

        Counts counts = FigureRules.figure(Q2, measures, returns, List.of()).counts();

        assertThat(counts.rated()
                        + Stream.of(Rating.Why.values()).mapToInt(counts::of).sum())
                .isEqualTo(counts.measures())
                .isEqualTo(measures.size());
        assertThat(counts.of(RagRating.GREEN) + counts.of(RagRating.AMBER) + counts.of(RagRating.RED))
                .isEqualTo(counts.rated());
        assertThat(counts.longComparable()).isEqualTo(36);
        assertThat(counts.shortComparable()).isEqualTo(24);
    }

    static Stream<Integer> seeds() {
        return IntStream.range(0, 50).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void swappingThePolaritySwapsBetterAndWorse(int seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<Return> returns = new ArrayList<>();
        Quarter quarter = Q2;
        for (int back = 0; back < 6; back++) {
            if (random.nextInt(4) > 0) {
                returns.add(reported(quarter, new BigDecimal(random.nextInt(5)), Optional.of(BigDecimal.TWO)));
            }
            quarter = quarter.previous();
        }
        Measure higher = measure(
                Polarity.HIGHER_IS_BETTER, Basis.PERIOD, Frequency.QUARTERLY, tolerance("5%"), Optional.empty());
        Measure lower =
                measure(Polarity.LOWER_IS_BETTER, Basis.PERIOD, Frequency.QUARTERLY, tolerance("5%"), Optional.empty());

        MeasureFigures up = figures(higher, returns.toArray(Return[]::new));
        MeasureFigures down = figures(lower, returns.toArray(Return[]::new));

        assertThat(swapped(printed(up.shortTravel()))).isEqualTo(printed(down.shortTravel()));
        assertThat(swapped(printed(up.longTravel()))).isEqualTo(printed(down.longTravel()));
    }

    private static String swapped(String printed) {
        return switch (printed) {
            case "▲ Improved" -> "▼ Worsened";
            case "▼ Worsened" -> "▲ Improved";
            default -> printed;
        };
    }

    private static String printed(Travel travel) {
        return switch (travel) {
            case Travel.NotComparable none -> "– " + none.reason().words();
            case Travel.Direction direction ->
                switch (direction.direction()) {
                    case IMPROVED -> "▲ Improved";
                    case UNCHANGED -> "► Unchanged";
                    case WORSENED -> "▼ Worsened";
                };
        };
    }

    private static String word(Rating rating) {
        return switch (rating) {
            case Rating.Rated rated -> rated.rag().name();
            case Rating.NotRated none -> none.why().name();
        };
    }

    private static MeasureFigures figures(Measure measure, Return... returns) {
        return FigureRules.figure(Q2, List.of(measure), List.of(returns), List.of())
                .measures()
                .getFirst();
    }

    private static Measure quarterly() {
        return measure(Polarity.HIGHER_IS_BETTER, Basis.PERIOD, Frequency.QUARTERLY, tolerance("5%"), Optional.empty());
    }

    private static Measure measure(
            Polarity polarity, Basis basis, Frequency frequency, Tolerance tolerance, Optional<Range> range) {
        return new Measure(
                "M1",
                "Measure",
                "Priority",
                "Service",
                "Owner",
                "%",
                1,
                polarity,
                basis,
                frequency,
                tolerance,
                range,
                "");
    }

    private static Return reported(Period period, BigDecimal actual, Optional<BigDecimal> target) {
        return new Return(
                "M1",
                period,
                new Reading.Reported(actual, Reading.Standing.FINAL),
                target,
                Optional.empty(),
                Optional.empty(),
                "");
    }

    private static Tolerance tolerance(String words) {
        if (words.endsWith("%")) {
            return new Tolerance.Percent(new BigDecimal(words.replace("%", "")));
        }
        if (words.endsWith(" points")) {
            return new Tolerance.Points(new BigDecimal(words.replace(" points", "")));
        }
        return words.startsWith("floor ")
                ? new Tolerance.Floor(new BigDecimal(words.substring(6)))
                : new Tolerance.Exact();
    }
}
