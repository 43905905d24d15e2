package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for all figures, over random series; the seed is in the test's name. */
class FigurePropertiesTest {

    private static final int SERIES = 60;
    private static final List<Polarity> POLARITIES = List.copyOf(EnumSet.allOf(Polarity.class));

    static IntStream seeds() {
        return IntStream.rangeClosed(1, SERIES);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void swappingThePolaritySwapsBetterAndWorse(int seed) {
        String[] series = series(seed);
        for (TravelScheme scheme : schemes()) {
            MeasureFigures higher = figures(series, Polarity.HIGHER_IS_BETTER, scheme);
            MeasureFigures lower = figures(series, Polarity.LOWER_IS_BETTER, scheme);

            assertThat(outcome(lower.shortTravel())).isEqualTo(swapped(outcome(higher.shortTravel())));
            assertThat(outcome(lower.longTravel())).isEqualTo(swapped(outcome(higher.longTravel())));
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void addingToAllFiguresChangesNoSignal(int seed) {
        List<BigDecimal> series = numbers(seed);
        BigDecimal more = new BigDecimal("1234.567");

        assertThat(signals(series.stream().map(more::add).toList())).isEqualTo(signals(series));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void multiplyingAllFiguresChangesNoSignal(int seed) {
        List<BigDecimal> series = numbers(seed);
        BigDecimal times = new BigDecimal("0.37");

        assertThat(signals(series.stream().map(times::multiply).toList())).isEqualTo(signals(series));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void mirroringAllFiguresMirrorsTheSignals(int seed) {
        List<BigDecimal> series = numbers(seed);

        assertThat(signals(series.stream().map(BigDecimal::negate).toList()).stream()
                        .map(signal -> signal.variation(Polarity.HIGHER_IS_BETTER))
                        .toList())
                .isEqualTo(signals(series).stream()
                        .map(signal -> signal.variation(Polarity.LOWER_IS_BETTER))
                        .toList());
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aFigureAgainstTheSameIsUnchanged(int seed) {
        String figure = series(seed)[0];
        for (Polarity polarity : List.of(Polarity.HIGHER_IS_BETTER, Polarity.LOWER_IS_BETTER, Polarity.RANGE)) {
            MeasureFigures figures = Kpis.only(
                    Kpis.measure("A").polarity(polarity).quarters("50", figure, figure, figure, figure, figure));

            assertThat(outcome(figures.shortTravel())).isEqualTo("UNCHANGED");
            assertThat(outcome(figures.longTravel())).isEqualTo("UNCHANGED");
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void thereIsNoArrowWithoutAComparablePair(int seed) {
        RandomGenerator random = random(seed);
        for (TravelScheme scheme : schemes()) {
            Kpis measure = Kpis.measure("A").travel(scheme);
            boolean now = false;
            boolean before = false;
            for (int quarter = 1; quarter <= 2; quarter++) {
                boolean comparable = random.nextBoolean();
                String period = "2023-24 Q" + quarter;
                if (comparable) {
                    measure.value(period, String.valueOf(random.nextInt(100)), "50");
                } else {
                    measure.given(period, unfit(random), "50", "");
                }
                before = quarter == 1 ? comparable : before;
                now = comparable;
            }

            MeasureFigures figures = Kpis.only(measure);

            boolean byLimits = scheme instanceof TravelScheme.ProcessLimits;
            assertThat(figures.shortTravel() instanceof Travel.Direction).isEqualTo(now && before && !byLimits);
            assertThat(figures.longTravel()).isInstanceOf(Travel.NotComparable.class);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void countsSumToTheirDenominators(int seed) {
        RandomGenerator random = random(seed);
        List<Kpis> measures = new ArrayList<>();
        List<RagScheme> rules = List.of(
                new RagScheme.Target(),
                new RagScheme.TargetAndYear(),
                new RagScheme.RedOrGreen(),
                new RagScheme.Quartiles(),
                new RagScheme.Unrated());
        for (int i = 0; i < 40; i++) {
            Kpis measure = Kpis.measure("M" + i)
                    .rag(rules.get(random.nextInt(rules.size())))
                    .travel(schemes().get(random.nextInt(schemes().size())))
                    .polarity(POLARITIES.get(random.nextInt(POLARITIES.size())));
            measures.add(
                    random.nextInt(5) == 0
                            ? measure.given("2023-24 Q2", unfit(random), "50", "")
                            : measure.quarters(random.nextBoolean() ? "50" : "", series(seed + i)));
        }

        Counts counts = Kpis.figures(measures).counts();

        assertThat(counts.rated() + sum(counts.notRated())).isEqualTo(counts.measures());
        assertThat(sum(counts.ratings())).isEqualTo(counts.rated());
        assertThat(sum(counts.shortTravel())).isEqualTo(counts.shortComparable());
        assertThat(sum(counts.longTravel())).isEqualTo(counts.longComparable());
        assertThat(counts.shortComparable()).isLessThanOrEqualTo(counts.measures());
    }

    private static List<TravelScheme> schemes() {
        return List.of(
                new TravelScheme.Previous(),
                new TravelScheme.ConstantTarget(),
                new TravelScheme.Average(4),
                new TravelScheme.ProcessLimits(SpcOptions.USUAL));
    }

    private static MeasureFigures figures(String[] series, Polarity polarity, TravelScheme scheme) {
        return Kpis.only(Kpis.measure("A").polarity(polarity).travel(scheme).quarters("50", series));
    }

    private static List<Signal> signals(List<BigDecimal> series) {
        Kpis measure = Kpis.measure("A")
                .quarters("", series.stream().map(BigDecimal::toPlainString).toArray(String[]::new));
        return ProcessChart.of(measure.build(), measure.returns().reversed(), SpcOptions.USUAL).points().stream()
                .map(ProcessChart.Point::signal)
                .toList();
    }

    private static List<BigDecimal> numbers(int seed) {
        return Stream.of(series(seed)).map(BigDecimal::new).toList();
    }

    /** Fourteen quarters with ties, shifts and leaps: small whole numbers, some of them far off. */
    private static String[] series(int seed) {
        RandomGenerator random = random(seed);
        int level = 20 + random.nextInt(40);
        String[] series = new String[14];
        for (int i = 0; i < series.length; i++) {
            level += random.nextInt(6) == 0 ? random.nextInt(21) - 10 : 0;
            series[i] = String.valueOf(level + random.nextInt(5) - 2);
        }
        return series;
    }

    private static Reading unfit(RandomGenerator random) {
        List<Reading> readings = List.of(
                new Reading.NotReported(),
                new Reading.NotDue(),
                new Reading.Unreadable("n/a"),
                new Reading.Reported(BigDecimal.TEN, Reading.Standing.PROVISIONAL),
                new Reading.Reported(BigDecimal.TEN, Reading.Standing.NOT_COMPARABLE));
        return readings.get(random.nextInt(readings.size()));
    }

    private static RandomGenerator random(int seed) {
        return RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    private static int sum(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static String outcome(Travel travel) {
        return switch (travel) {
            case Travel.Direction direction -> direction.direction().name();
            case Travel.NotComparable none -> none.reason().name();
        };
    }

    private static String swapped(String outcome) {
        return switch (outcome) {
            case "IMPROVED" -> "WORSENED";
            case "WORSENED" -> "IMPROVED";
            default -> outcome;
        };
    }
}
