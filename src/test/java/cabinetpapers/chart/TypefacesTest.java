package cabinetpapers.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cabinetpapers.chart.Typefaces.Face;
import java.awt.Font;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TypefacesTest {

    @ParameterizedTest
    @EnumSource
    void everyFaceIsBundledAndKnownAgain(Face face) {
        assertThat(Typefaces.bytes(face)).hasSizeGreaterThan(100_000);
        assertThat(Typefaces.face(Typefaces.font(face, 9))).isEqualTo(face);
        assertThat(Typefaces.face(Typefaces.font(face, 9).deriveFont(20f))).isEqualTo(face);
    }

    @Test
    void otherFontsAreNotBundled() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Typefaces.face(new Font("Serif", Font.PLAIN, 9)))
                .withMessage("Serif is not a bundled font");
    }
}
