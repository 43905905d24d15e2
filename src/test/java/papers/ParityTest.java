package papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.html.HtmlOutline;
import cabinetpapers.html.HtmlRenderer;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperLines;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.paper.Papers;
import cabinetpapers.paper.RandomPapers;
import cabinetpapers.pdf.PdfRenderer;
import cabinetpapers.pdf.StructureCheck;
import cabinetpapers.word.WordOutline;
import cabinetpapers.word.WordRenderer;
import cabinetpapers.wordreader.PaperReader;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two hundred papers that nobody would write: Word, PDF and HTML, each read back by a reader of its own, give the same
 * headings, paragraphs, table cells, list nesting, links, footnotes and alternative texts as the paper has. On the way the
 * PDF's structure is checked, and the Word file is read as a signed-off paper is: each is rendered once for all.
 */
@Order(3)
class ParityTest {

    private static final int PAPERS = 200;
    private static final HouseStyle HOUSE = Quarters.house();

    /** Unicode's override and its end: no paper that is signed off may hold them, so the random ones do not. */
    private static final String TURNED = "tem\u202Eturned\u202C words";

    static LongStream seeds() {
        return LongStream.rangeClosed(1, PAPERS);
    }

    @ParameterizedTest(name = "paper of seed {0}")
    @MethodSource("seeds")
    void wordPdfAndHtmlSayTheSame(long seed) {
        Paper paper = RandomPapers.any(new Random(seed));
        byte[] word = word(paper);

        assertAll(Stream.concat(outlines(paper, word), Stream.of(() -> theWordFileReadBackIsThePaper(word, paper))));
    }

    @Test
    void turnedWordsAreTheSameInAllAndAreNotSignedOff() {
        Paper paper = Papers.of(
                Block.Heading.plain(1, TURNED),
                Block.Heading.numbered("Why " + TURNED),
                new Block.NumberedParagraph(1, List.of(Inline.text("Paid " + TURNED), Inline.strong(TURNED + " more"))),
                new Block.Paragraph(List.of(
                        new Inline.Link(List.of(Inline.text(TURNED)), URI.create("https://www.example.org/")),
                        new Inline.Footnote(List.of(Inline.text("Noted " + TURNED))))),
                Papers.bullets("One " + TURNED, TURNED),
                new Block.Table(
                        "Table of " + TURNED,
                        List.of(new Block.Column(1, Block.Align.LEFT), new Block.Column(1, Block.Align.RIGHT)),
                        List.of(Block.Row.of("Name", TURNED)),
                        List.of(Block.Row.of(TURNED, "1")),
                        1));
        byte[] word = word(paper);

        assertAll(Stream.concat(outlines(paper, word), Stream.of(() -> theWordFileIsRefused(word, paper))));
    }

    private static Stream<Executable> outlines(Paper paper, byte[] word) {
        List<String> outline = PaperOutline.of(paper);
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        new PdfRenderer(HOUSE).render(paper, pdf);
        new HtmlRenderer(HOUSE).render(paper, html);
        return Stream.of(
                () -> assertThat(WordOutline.of(word)).as("Word").isEqualTo(outline),
                () -> assertThat(StructureCheck.faults(pdf.toByteArray(), paper))
                        .as("PDF")
                        .isEmpty(),
                () -> assertThat(HtmlOutline.of(html.toByteArray())).as("HTML").isEqualTo(outline));
    }

    private static byte[] word(Paper paper) {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        new WordRenderer(HOUSE).render(paper, word);
        return word.toByteArray();
    }

    private static void theWordFileIsRefused(byte[] word, Paper paper) {
        Findings findings = new Findings();

        assertThat(PaperReader.read("paper.docx", word, paper, word, findings)).isEmpty();
        assertThat(findings.list())
                .filteredOn(finding -> finding.severity() == Severity.BLOCKER)
                .singleElement()
                .extracting(Finding::fact)
                .asString()
                .contains("characters that turn the direction of reading");
    }

    private static void theWordFileReadBackIsThePaper(byte[] word, Paper paper) {
        Findings findings = new Findings();

        Paper read = PaperReader.read("paper.docx", word, paper, word, findings).orElseThrow();

        assertThat(findings.list()).extracting(Finding::severity).doesNotContain(Severity.BLOCKER);
        assertThat(PaperLines.of(read)).as("the signed-off paper").isEqualTo(PaperLines.of(paper));
        assertThat(PaperReader.lines("paper.docx", word)).as("its lines").contains(PaperLines.of(paper));
    }
}
