package cabinetpapers.word;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ColumnWidthsTest {

    @Test
    void columnsShareByWeight() {
        assertThat(share(weights(1, 2, 1), needs(0, 0, 0))).containsExactly(25, 50, 25);
    }

    @Test
    void aColumnGetsWhatItsLongestWordNeedsAndTheOthersShareTheRest() {
        assertThat(share(weights(1, 2, 2), needs(40, 0, 0))).containsExactly(40, 30, 30);
    }

    @Test
    void anotherColumnMayFallShortOfItsNeedBecauseOfThat() {
        assertThat(share(weights(1, 2, 2), needs(40, 35, 0))).containsExactly(40, 35, 25);
    }

    @Test
    void whereWordsDoNotFitTheLongestGiveWay() {
        assertThat(share(weights(1, 1, 1), needs(20, 90, 60))).containsExactly(20, 40, 40);
    }

    private static double[] weights(double... weights) {
        return weights;
    }

    private static double[] needs(double... needs) {
        return needs;
    }

    private static double[] share(double[] weights, double[] needs) {
        return ColumnWidths.share(weights, needs, 100);
    }
}
