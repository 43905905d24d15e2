package cabinetpapers.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cabinetpapers.chart.Typefaces.Face;
import java.awt.Color;
import java.awt.font.FontRenderContext;
import org.junit.jupiter.api.Test;

class LetteringTest {

    private final Lettering lettering = new Lettering(Face.REGULAR, 9, Color.BLACK);

    @Test
    void widthsAreThoseOfTheFont() {
        for (String text : new String[] {"Calls answered", "£1,234.5%", "Żukowska – ŵ", "◆ ★"}) {
            Face face = text.startsWith("◆") ? Face.SYMBOLS : Face.REGULAR;
            double expected = Typefaces.font(face, 9)
                    .getStringBounds(text, new FontRenderContext(null, true, true))
                    .getWidth();
            assertThat(lettering.width(text)).as(text).isCloseTo(expected, within(0.05));
        }
    }

    @Test
    void linesBreakAtSpacesAndLoseNoWord() {
        String text = "Decent, affordable and well-managed homes";

        assertThat(lettering.wrap(text, 90)).hasSizeGreaterThan(1).allMatch(line -> lettering.width(line) <= 90);
        assertThat(String.join(" ", lettering.wrap(text, 90))).isEqualTo(text);
        assertThat(lettering.wrap(text, 900)).containsExactly(text);
    }

    @Test
    void aWordThatIsTooWideIsBrokenAndComplete() {
        String text = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch council";

        assertThat(lettering.wrap(text, 60)).hasSizeGreaterThan(3).allMatch(line -> lettering.width(line) <= 60);
        assertThat(String.join("", lettering.wrap(text, 60))).isEqualTo(text);
    }

    @Test
    void aTextWithoutWordsIsOneEmptyLine() {
        assertThat(lettering.wrap("  ", 60)).containsExactly("");
    }
}
