package cabinetpapers.chart;

import static cabinetpapers.kpi.ExamplesPage.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The axes that the definitions page gives as examples. */
class AxisExamplesTest {

    @TestFactory
    Stream<DynamicTest> axes() {
        return rows("axes", cells -> {
            List<Double> figures = Arrays.stream(cells.get(0).split(", ", -1))
                    .map(AxisExamplesTest::number)
                    .toList();
            ValueScale scale = ValueScale.of(figures, Unit.of(cells.get(1)), Integer.parseInt(cells.get(2)));

            assertThat(scale.low()).isCloseTo(number(cells.get(3)), within(1e-6));
            assertThat(scale.high()).isCloseTo(number(cells.get(4)), within(1e-6));
            assertThat(scale.step()).isCloseTo(number(cells.get(5)), within(1e-6));
        });
    }

    private static double number(String cell) {
        return Double.parseDouble(cell.replace('−', '-'));
    }
}
