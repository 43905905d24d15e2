package cabinetpapers.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueScaleTest {

    @ParameterizedTest(name = "{0} {1} with {2} decimals: {3} to {4} by {5}")
    @CsvSource({
        // figures, unit, decimals, low, high, step
        "70 86.9 80, %, 1, 65, 90, 5",
        "100 100, %, 1, 80, 100, 5",
        "99.2 99.4, %, 1, 80, 100, 5",
        "0 0, %, 0, 0, 2, 1",
        "3 7, %, 0, 0, 8, 2",
        "95 120, %, 0, 90, 125, 5",
        "-4 6, %, 0, -6, 8, 2",
        "412 400, number, 0, 360, 460, 20",
        "0 0, number, 0, 0, 2, 1",
        "5, number, 0, 3, 7, 1",
        "5 5 5, number, 1, 4.4, 5.6, 0.2",
        "10 100, number, 0, 0, 120, 20",
        "1200 2100, number, 0, 1000, 2200, 200",
        "3.4 3.48, number, 2, 3, 4, 0.2",
        "-340 436, number, 0, -400, 600, 200",
        "-90 -80, number, 0, -95, -75, 5",
        "-90 -10, number, 0, -100, 0, 20",
        "1234567 914821, £, 0, 800000, 1300000, 100000",
    })
    void theAxisFollowsTheRule(String figures, String unit, int decimals, double low, double high, double step) {
        ValueScale scale = ValueScale.of(numbers(figures), Unit.of(unit), decimals);

        assertThat(scale.low()).isCloseTo(low, within(1e-6));
        assertThat(scale.high()).isCloseTo(high, within(1e-6));
        assertThat(scale.step()).isCloseTo(step, within(1e-6));
    }

    @Test
    void noFiguresGiveAnAxisAllTheSame() {
        assertThat(ValueScale.of(List.of(), Unit.of("%"), 1).ticks()).hasSizeBetween(2, 8);
    }

    @Test
    void everyAxisHoldsItsFiguresAndDoesNotExaggerate() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 2_000; i++) {
            double size = Math.pow(10, random.nextInt(-1, 8));
            double offset = random.nextDouble(-2, 2) * size;
            List<Double> figures = new ArrayList<>();
            for (int k = 0; k < 5; k++) {
                figures.add(offset + random.nextDouble() * size * Math.pow(10, -random.nextInt(4)));
            }
            ValueScale scale = ValueScale.of(figures, Unit.of(""), 1);
            double largest = figures.stream().mapToDouble(Math::abs).max().orElseThrow();

            assertThat(figures).allMatch(figure -> figure >= scale.low() && figure <= scale.high());
            assertThat(scale.high() - scale.low()).isGreaterThanOrEqualTo(0.2 * largest);
            assertThat(scale.ticks()).hasSizeBetween(3, 8);
            assertThat(scale.ticks().getFirst()).isEqualTo(scale.low());
        }
    }

    @Test
    void ticksHaveTheDecimalsOfTheStep() {
        assertThat(new ValueScale(0, 1, 0.2).decimals()).isEqualTo(1);
        assertThat(new ValueScale(0, 1, 0.05).decimals()).isEqualTo(2);
        assertThat(new ValueScale(0, 10, 5).decimals()).isZero();
        assertThat(new ValueScale(0, 100, 20).decimals()).isZero();
    }

    private static List<Double> numbers(String text) {
        return Arrays.stream(text.split(" ", -1)).map(Double::valueOf).toList();
    }
}
