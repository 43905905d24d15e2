package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void columnsShareByWeight() {
        assertThat(share(400, new double[] {1, 3}, needs(10), needs(10))).containsExactly(100, 300);
    }

    @Test
    void aColumnIsAsWideAsItsLongestWord() {
        assertThat(share(400, new double[] {1, 3}, needs(160), needs(10))).containsExactly(160, 240);
    }

    @Test
    void whatOneColumnTakesMayMakeAnotherTooNarrow() {
        assertThat(share(400, new double[] {1, 1, 2}, needs(200), needs(10), needs(110)))
                .containsExactly(new double[] {200, 66.67, 133.33}, within(0.01));
        assertThat(share(400, new double[] {1, 1, 2}, needs(200), needs(90), needs(10)))
                .containsExactly(new double[] {200, 90, 110}, within(0.01));
    }

    @Test
    void whereThereIsTooLittleTheWidestGiveWayFirst() {
        assertThat(share(300, new double[] {1, 1, 1}, needs(50), needs(400), needs(200)))
                .containsExactly(new double[] {50, 125, 125}, within(0.01));
    }

    @Test
    void aStatusDoesNotGiveWay() {
        assertThat(share(300, new double[] {1, 1, 1}, needs(50), needs(400), new Needs(200, 180)))
                .containsExactly(new double[] {50, 70, 180}, within(0.01));
    }

    @Test
    void widthsAlwaysAddUp() {
        double[] widths = share(100, new double[] {1, 1}, new Needs(90, 90), new Needs(80, 80));
        assertThat(Arrays.stream(widths).sum()).isCloseTo(100, within(0.01));
    }

    private static Needs needs(double whole) {
        return new Needs(whole, 0);
    }

    private static double[] share(double available, double[] weights, Needs... needs) {
        return ColumnWidths.share(weights, List.of(needs), available);
    }
}
