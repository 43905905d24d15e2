package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Place;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Column;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Chart;
import cabinetpapers.paper.Papers;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class GlyphsTest {

    @Test
    void aCharacterThatNoFontHasIsAQuestionMarkAndAFinding() {
        Rendered rendered = Rendered.of(Papers.of(
                Block.Heading.plain(1, "Report"), Block.Paragraph.of("Thumbs \uD83D\uDC4D and \uD83D\uDC4D up")));
        assertThat(PdfOutline.of(rendered.bytes())).containsExactly("H1 Report", "P Thumbs ? and ? up");
        assertThat(rendered.findings()).containsExactly(missing("section \"Report\"", "U+1F44D (THUMBS UP SIGN)"));
    }

    @Test
    void theFindingNamesTheTable() {
        Rendered rendered = Rendered.of(Papers.of(Block.Heading.plain(1, "Report"), table("\u4E2D")));
        assertThat(rendered.findings())
                .containsExactly(missing("table \"Names\"", "U+4E2D (CJK UNIFIED IDEOGRAPHS 4E2D)"));
    }

    @Test
    void theFindingNamesTheChart() {
        Chart.Point point = new Chart.Point(
                "2023-24 \uD83D\uDC4D", Optional.of(BigDecimal.ONE), Optional.empty(), Chart.Firmness.FINAL);
        Block figure = new Block.Figure(
                new Chart.Trend("%", "Series \u4E2D", 0, List.of(point)), "Calls", "A line.", table("A"));
        Rendered rendered = Rendered.of(Papers.of(Block.Heading.plain(1, "Report"), figure));
        assertThat(rendered.findings()).contains(missing("figure \"Calls\"", "U+4E2D (CJK UNIFIED IDEOGRAPHS 4E2D)"));
    }

    @Test
    void whatTheFirstFontLacksTheSecondPrints() {
        Rendered rendered = Rendered.of(
                Papers.of(Block.Heading.plain(1, "Report"), Block.Paragraph.of("done ✓ next ◆ then ★ now ► end")));
        assertThat(PdfOutline.of(rendered.bytes())).containsExactly("H1 Report", "P done ✓ next ◆ then ★ now ► end");
        assertThat(rendered.findings()).isEmpty();
    }

    @Test
    void composedAndDecomposedLettersAreTheSame() {
        Rendered rendered =
                Rendered.of(Papers.of(Block.Heading.plain(1, "Report"), Block.Paragraph.of("cafe\u0301 w\u0302")));
        assertThat(PdfOutline.of(rendered.bytes())).containsExactly("H1 Report", "P café ŵ");
        assertThat(rendered.findings()).isEmpty();
    }

    @Test
    void invisibleCharactersAndOddSpacesDoNoHarm() {
        Rendered rendered = Rendered.of(Papers.of(
                Block.Heading.plain(1, "Report"),
                Block.Paragraph.of(
                        "soft\u00ADhyphen zero\u200Bwidth thin\u2009space line\u2028separator \uFEFFmark\uFE0F")));
        assertThat(PdfOutline.of(rendered.bytes()))
                .containsExactly("H1 Report", "P softhyphen zerowidth thin space line separator mark");
        assertThat(rendered.findings()).isEmpty();
    }

    private static Block.Table table(String name) {
        return new Block.Table(
                "Names", List.of(new Column(1, Align.LEFT)), List.of(Row.of("Name")), List.of(Row.of(name)), 0);
    }

    private static Finding missing(String spot, String character) {
        return Finding.hole(
                new Place("Specimen paper", spot),
                "the character " + character + " is in no bundled font and is printed as \"?\"",
                "Write it in other words or characters.");
    }
}
