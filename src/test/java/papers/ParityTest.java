package papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.html.HtmlOutline;
import cabinetpapers.html.HtmlRenderer;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperLines;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.paper.RandomPapers;
import cabinetpapers.pdf.PdfRenderer;
import cabinetpapers.pdf.StructureCheck;
import cabinetpapers.word.WordOutline;
import cabinetpapers.word.WordRenderer;
import cabinetpapers.wordreader.PaperReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Order;
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

    static LongStream seeds() {
        return LongStream.rangeClosed(1, PAPERS);
    }

    @ParameterizedTest(name = "paper of seed {0}")
    @MethodSource("seeds")
    void wordPdfAndHtmlSayTheSame(long seed) throws IOException {
        Paper paper = RandomPapers.any(new Random(seed));

        List<String> outline = PaperOutline.of(paper);

        ByteArrayOutputStream word = new ByteArrayOutputStream();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        new WordRenderer(HOUSE).render(paper, word);
        new PdfRenderer(HOUSE).render(paper, pdf);
        new HtmlRenderer(HOUSE).render(paper, html);

        assertAll(
                () -> assertThat(WordOutline.of(word.toByteArray())).as("Word").isEqualTo(outline),
                () -> assertThat(StructureCheck.faults(pdf.toByteArray(), paper))
                        .as("PDF")
                        .isEmpty(),
                () -> assertThat(HtmlOutline.of(html.toByteArray())).as("HTML").isEqualTo(outline),
                () -> theWordFileReadBackIsThePaper(word.toByteArray(), paper));
    }

    private static void theWordFileReadBackIsThePaper(byte[] word, Paper paper) {
        Findings findings = new Findings();

        Paper read = PaperReader.read("paper.docx", word, paper, word, findings).orElseThrow();

        assertThat(findings.list()).extracting(Finding::severity).doesNotContain(Severity.BLOCKER);
        assertThat(PaperLines.of(read)).as("the signed-off paper").isEqualTo(PaperLines.of(paper));
        assertThat(PaperReader.lines("paper.docx", word)).as("its lines").contains(PaperLines.of(paper));
    }
}
