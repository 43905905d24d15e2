package cabinetpapers.word;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Place;
import cabinetpapers.house.Houses;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.paper.Papers;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class WordRendererTest {

    @Test
    void theFileReadsBackAsThePaper() {
        assertThat(WordOutline.of(rendered(Papers.specimen()))).isEqualTo(PaperOutline.of(Papers.specimen()));
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        assertThat(rendered(Papers.specimen())).isEqualTo(rendered(Papers.specimen()));
    }

    @Test
    void nothingIsFormattedThatAStyleCouldFormat() {
        Element document = parts(Papers.specimen()).xml("word/document.xml");

        assertThat(childrenOf(document, "w:rPr")).containsExactly("w:rStyle");
        assertThat(childrenOf(document, "w:pPr")).containsExactly("w:numPr", "w:pStyle", "w:sectPr");
    }

    @Test
    void aPageBreakIsThatOfTheNextParagraph() {
        Paper paper = Papers.of(Block.Paragraph.of("One"), new Block.PageBreak(), Block.Paragraph.of("Two"));

        List<Element> paragraphs = DocxParts.all(parts(paper).xml("word/document.xml"), "w:p");

        assertThat(paragraphs).hasSize(2);
        assertThat(DocxParts.at(paragraphs.getLast(), "w:pPr", "w:pageBreakBefore"))
                .hasSize(1);
    }

    @Test
    void aPageBreakAtTheEdgeOfALandscapePartMakesNoEmptyPage() {
        Element document = parts(Papers.specimen()).xml("word/document.xml");

        assertThat(DocxParts.all(document, "w:pageBreakBefore")).isEmpty();
        assertThat(DocxParts.all(document, "w:sectPr")).hasSize(3);
    }

    @Test
    void whatXmlCannotHoldIsLeftOutAndReportedOnce() {
        Paper paper = Papers.of(new Block.Paragraph(List.of(Inline.text("bell\u0007 and half\uD800 a pair"))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<Finding> findings = new WordRenderer(Houses.plain()).render(paper, out);

        assertThat(WordOutline.of(out.toByteArray())).containsExactly("P bell and half a pair");
        assertThat(findings)
                .containsExactly(Finding.note(
                        Place.of("Specimen paper"),
                        "the text \"bell and half a pair\" holds the character U+0007, which Word cannot hold;"
                                + " it was left out",
                        "Type the text again without it."));
    }

    private static Set<String> childrenOf(Element root, String name) {
        Set<String> names = new TreeSet<>();
        for (Element found : DocxParts.all(root, name)) {
            DocxParts.children(found).forEach(child -> names.add(child.getTagName()));
        }
        return names;
    }

    private static DocxParts parts(Paper paper) {
        return new DocxParts(rendered(paper));
    }

    private static byte[] rendered(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new WordRenderer(Houses.plain()).render(paper, out)).isEmpty();
        return out.toByteArray();
    }
}
