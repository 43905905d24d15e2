package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.chart.Typefaces;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FontsTest {

    private static final int SIZE = 9;

    @ParameterizedTest
    @EnumSource(Typefaces.Face.class)
    void theWordsOfAChartAreInTheFaceTheyWereMeasuredIn(Typefaces.Face face) {
        assertThat(new Fonts().bundled(Typefaces.font(face, SIZE))).isEqualTo(face);
    }
}
