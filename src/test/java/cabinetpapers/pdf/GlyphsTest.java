package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Place;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Column;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Chart;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.paper.Papers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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
        assertThat(rendered.findings())
                .containsExactly(missingSeveral(
                        "figure \"Calls\"", "U+1F44D (THUMBS UP SIGN), U+4E2D (CJK UNIFIED IDEOGRAPHS 4E2D)"));
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

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Ŵyn ŷd Llŷr gŵyl",
                "Łódź Żukowska święto źle",
                "Nguyễn Thị Hương – quận 1, đường Lê Lợi",
                "q\u0323 x\u0302 m\u0304",
                "✓ ▲ ▼ ◆ ▶ ► ● ■ ○ ★",
                "½ × ÷ ≤ ≥ ≠ ± € £ ° ² ‰",
                "Ελλάδα Україна",
                "non\u2011breaking hyphen, figure\u2007space, thin\u202Fspace"
            })
    void namesAndSignsOfEuropeArePrinted(String text) {
        Rendered rendered = paragraph(text);
        assertThat(read(rendered)).isEqualTo("P " + PaperOutline.fold(text));
        assertThat(rendered.findings()).isEmpty();
    }

    @Test
    void anEmojiOfManyPartsIsOneCharacter() {
        Rendered rendered = paragraph("Family \uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67, flag"
                + " \uD83C\uDDEC\uD83C\uDDE7, hand \uD83D\uDC4B\uD83C\uDFFD.");
        assertThat(read(rendered)).isEqualTo("P Family ?, flag ?, hand ?.");
        assertThat(rendered.findings())
                .containsExactly(missingSeveral(
                        "section \"Report\"",
                        "U+1F468 U+200D U+1F469 U+200D U+1F467 (MAN),"
                                + " U+1F1EC U+1F1E7 (REGIONAL INDICATOR SYMBOL LETTER G),"
                                + " U+1F44B U+1F3FD (WAVING HAND SIGN)"));
    }

    @Test
    void aTextInAnotherScriptIsOneFinding() {
        Rendered rendered = paragraph("\u4E00\u4E01\u4E02\u4E03\u4E04\u4E05\u4E06");
        assertThat(read(rendered)).isEqualTo("P ???????");
        assertThat(rendered.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.fact())
                        .endsWith("U+4E04 (CJK UNIFIED IDEOGRAPHS 4E04) and 2 more are in no bundled font"
                                + " and are printed as \"?\""));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "8, U+0008 (BACKSPACE)",
        "127, U+007F (DELETE)",
        "57345, U+E001 (PRIVATE USE AREA E001)",
        "61623, U+F0B7 (PRIVATE USE AREA F0B7)",
        "61441, U+F001 (PRIVATE USE AREA F001)",
        "55296, U+D800 (HIGH SURROGATES D800)",
        "888, U+0378 (no character in Unicode)",
        "65534, U+FFFE (no character in Unicode)"
    })
    void whatIsNoCharacterForPrintIsSeen(int codePoint, String named) throws IOException {
        Rendered rendered = paragraph("a" + Character.toString(codePoint) + "b");
        assertThat(read(rendered)).isEqualTo("P a?b");
        assertThat(rendered.findings()).containsExactly(missing("section \"Report\"", named));
        assertThat(VeraPdf.failures(rendered.bytes())).isEmpty();
    }

    @Test
    void noMarkOfDirectionTurnsTheTextAround() {
        Rendered rendered = paragraph("paid \u202E000,1£\u202C to \u2067us\u2069");
        assertThat(read(rendered)).isEqualTo("P paid 000,1£ to us");
        assertThat(textOf(rendered)).doesNotContain("\u202E");
    }

    @Test
    void writingFromRightToLeftIsAFinding() {
        Rendered rendered = paragraph("\u05E9\u05DC\u05D5\u05DD");
        assertThat(rendered.findings())
                .extracting(Finding::fact)
                .containsExactly("writing from right to left is printed from left to right");
    }

    @Test
    void aSoftHyphenIsPrintedOnlyWhereALineEnds() {
        String word = "Donau\u00ADdampf\u00ADschiff\u00ADfahrts\u00ADgesellschaft ";
        String text = textOf(paragraph(word.repeat(20)));
        assertThat(text.lines()).anyMatch(line -> line.matches(".*(Donau|dampf|schiff|fahrts)\u00AD\\s*"));
        assertThat(text).doesNotContainPattern("\u00AD\\p{L}");
        assertThat(read(paragraph(word.repeat(20)))).isEqualTo("P " + PaperOutline.fold(word.repeat(20)));
    }

    @Test
    void anAddressIsPartedAtItsSlashes() {
        String address = "https://www.example.org/" + "performance/quarter/".repeat(12);
        assertThat(textOf(paragraph(address)).lines().filter(line -> line.contains("performance")))
                .allMatch(line -> line.strip().endsWith("/"));
    }

    private static String textOf(Rendered rendered) {
        try (PDDocument document = Loader.loadPDF(rendered.bytes())) {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Block.Table table(String name) {
        return new Block.Table(
                "Names", List.of(new Column(1, Align.LEFT)), List.of(Row.of("Name")), List.of(Row.of(name)), 0);
    }

    private static Finding missingSeveral(String spot, String characters) {
        return Finding.hole(
                new Place("Specimen paper", spot),
                "the characters " + characters + " are in no bundled font and are printed as \"?\"",
                "Write it in other words or characters.");
    }

    private static Rendered paragraph(String text) {
        return Rendered.of(Papers.of(Block.Heading.plain(1, "Report"), Block.Paragraph.of(text)));
    }

    private static String read(Rendered rendered) {
        return PdfOutline.of(rendered.bytes()).getLast();
    }

    private static Finding missing(String spot, String character) {
        return Finding.hole(
                new Place("Specimen paper", spot),
                "the character " + character + " is in no bundled font and is printed as \"?\"",
                "Write it in other words or characters.");
    }
}
