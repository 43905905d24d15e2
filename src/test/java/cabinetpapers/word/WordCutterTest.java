package cabinetpapers.word;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.chart.Typefaces.Family;
import cabinetpapers.paper.Inline;
import cabinetpapers.word.WordCutter.Weight;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordCutterTest {

    private final WordCutter cutter = new WordCutter(Family.SANS);

    @Test
    void aFinancialYearIsOnePieceAndOtherWordsEndAtTheirHyphens() {
        assertThat(pieces("in 2023-24, well-being"))
                .containsExactlyElementsOf(widths("in", "2023-24,", "well-", "being"));
    }

    @Test
    void aDayAndARefArePartedAsWordPartsThem() {
        assertThat(pieces("2023-12-18")).containsExactlyElementsOf(widths("2023-", "12-", "18"));
        assertThat(pieces("KPI-2023-24")).containsExactlyElementsOf(widths("KPI-", "2023-", "24"));
    }

    private List<Double> pieces(String text) {
        List<Double> pieces = new ArrayList<>();
        cutter.cut(List.of(Inline.text(text)), Weight.REGULAR, new WordCutter.Taker() {
            @Override
            public void piece(double word, double gap) {
                pieces.add(rounded(word));
            }

            @Override
            public void lineBreak() {
                throw new AssertionError("a text has no line break");
            }
        });
        return pieces;
    }

    private List<Double> widths(String... words) {
        return List.of(words).stream()
                .map(word -> rounded(cutter.width(word, Weight.REGULAR)))
                .toList();
    }

    private static double rounded(double width) {
        return Math.round(width * 1000) / 1000.0;
    }
}
