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
import cabinetpapers.paper.PngImage;
import cabinetpapers.paper.Tone;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.imageio.ImageIO;
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
        assertThat(childrenOf(document, "w:pPr"))
                .containsExactly("w:keepNext", "w:numPr", "w:pStyle", "w:sectPr", "w:spacing");
    }

    @Test
    void whatLeadsToATableAndAllRowsOfAShortOneButTheLastStayWithWhatFollows() {
        Paper paper = Papers.of(
                Block.Heading.plain(2, "What slipped"),
                Block.Paragraph.of("Two actions slipped."),
                new Block.Table(
                        "Actions",
                        List.of(new Block.Column(1, Block.Align.LEFT)),
                        List.of(Block.Row.of("Action")),
                        List.of(Block.Row.of("One"), Block.Row.of("Two")),
                        0),
                Block.Paragraph.of("After."));

        List<Element> paragraphs = DocxParts.all(parts(paper).xml("word/document.xml"), "w:p");

        assertThat(paragraphs.stream()
                        .filter(each ->
                                !DocxParts.at(each, "w:pPr", "w:keepNext").isEmpty())
                        .map(Element::getTextContent))
                .containsExactly("Two actions slipped.", " SEQ Table \\h Actions", "One");
    }

    @Test
    void noLineEndsWithinAFinancialYear() {
        Element document =
                parts(Papers.of(Block.Paragraph.of("Quarter 2 2023-24"))).xml("word/document.xml");

        assertThat(DocxParts.all(document, "w:noBreakHyphen")).hasSize(1);
        assertThat(DocxParts.all(document, "w:t").stream().map(Element::getTextContent))
                .containsExactly("Quarter 2 ", "2023", "24");
    }

    @Test
    void noLineOfAHeadingEndsWithinItsQuarter() {
        Element document = parts(Papers.of(Block.Heading.plain(1, "Measures in detail, Quarter 2 2023-24")))
                .xml("word/document.xml");

        assertThat(DocxParts.all(document, "w:t").stream().map(Element::getTextContent))
                .containsExactly("Measures in detail, Quarter\u00A02\u00A0", "2023", "24");
    }

    @Test
    void onlyTheFirstLineAfterABreakHasNoSpaceAboveIt() {
        Paper paper = Papers.of(
                Block.Heading.plain(2, "One"),
                new Block.PageBreak(),
                Block.Heading.plain(2, "Two"),
                Block.Heading.plain(2, "Three"));

        List<Element> paragraphs = DocxParts.all(parts(paper).xml("word/document.xml"), "w:p");

        assertThat(paragraphs.stream()
                        .map(each -> DocxParts.at(each, "w:pPr", "w:spacing").size()))
                .containsExactly(0, 1, 0);
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
    void allHeaderRowsRepeatAndNoRowIsParted() {
        Block.Table table = new Block.Table(
                "Two header rows",
                List.of(new Block.Column(1, Block.Align.LEFT)),
                List.of(Block.Row.of("Group"), Block.Row.of("Measure")),
                List.of(Block.Row.of("Calls")),
                0);
        Element document = parts(Papers.of(table)).xml("word/document.xml");

        assertThat(DocxParts.all(document, "w:tblHeader")).hasSize(2);
        assertThat(DocxParts.all(document, "w:cantSplit")).hasSize(3);
        assertThat(DocxParts.value(DocxParts.all(document, "w:tblPr").getFirst(), "w:tblCaption"))
                .isEqualTo("Two header rows");
    }

    @Test
    void aStatusIsNeverBrokenAndItsColumnHoldsIt() {
        Inline status = new Inline.Status(Tone.NEUTRAL, "Not yet due");
        Block.Table table = new Block.Table(
                "Narrow",
                List.of(new Block.Column(100, Block.Align.LEFT), new Block.Column(1, Block.Align.LEFT)),
                List.of(Block.Row.of("Measure", "RAG")),
                List.of(new Block.Row(List.of(Block.Cell.of("Calls"), Block.Cell.of(status)))),
                1);
        Element document = parts(Papers.of(table)).xml("word/document.xml");

        Element cell = DocxParts.all(document, "w:tc").getLast();
        assertThat(cell.getTextContent()).isEqualTo("○\u00A0Not\u00A0yet\u00A0due");
        int width = Integer.parseInt(DocxParts.all(cell, "w:tcW").getFirst().getAttribute("w:w"));
        assertThat(width).isBetween(1400, 1900);
        assertThat(DocxParts.all(cell, "w:shd").getFirst().getAttribute("w:fill"))
                .isEqualTo("EEEEEE");
    }

    @Test
    void aTableTooWideIsSetSmallerAndReportedOnlyIfThatIsNotEnough() {
        assertThat(parts(Papers.of(wide(3))).text("word/document.xml")).doesNotContain("CompactTable");
        assertThat(parts(Papers.of(wide(7))).text("word/document.xml")).contains("CompactTableHeading");
        assertThat(render(Papers.of(wide(20)), new ByteArrayOutputStream()))
                .containsExactly(Finding.note(
                        new Place("Specimen paper", "table \"Wide\""),
                        "its words are wider than its columns, and break",
                        "Give it fewer columns or shorter words, or put it in a landscape section."));
    }

    @Test
    void tablesAndBoxesThatFollowEachOtherStayApart() {
        Block.FieldGrid grid = new Block.FieldGrid("Grid", List.of(List.of(Block.Field.of("Label", "Value"))));
        Block.Callout box = new Block.Callout(Block.Heading.plain(2, "Box"), List.of(Block.Paragraph.of("Text")));
        Element body = DocxParts.all(parts(Papers.of(grid, grid, box, box)).xml("word/document.xml"), "w:body")
                .getFirst();

        assertThat(DocxParts.children(body).stream().map(WordRendererTest::kind))
                .containsExactly(
                        "table",
                        "Gap",
                        "table",
                        "CalloutHeading2",
                        "CalloutText",
                        "Gap",
                        "CalloutHeading2",
                        "CalloutText",
                        "w:sectPr");
    }

    @Test
    void oneRelationshipServesAllLinksToOnePlace() {
        Inline link = new Inline.Link(List.of(Inline.text("Strategy")), URI.create("https://www.example.org/a?b&c"));
        Inline note = new Inline.Footnote(List.of(link));
        DocxParts parts = parts(Papers.of(new Block.Paragraph(List.of(link, link, note))));

        assertThat(targets(parts, "word/_rels/document.xml.rels")).containsOnlyOnce("https://www.example.org/a?b&c");
        assertThat(targets(parts, "word/_rels/footnotes.xml.rels")).containsExactly("https://www.example.org/a?b&c");
    }

    @Test
    void onePictureIsStoredOnce() {
        Block.Picture logo = new Block.Picture(png(), "Logo of the council", 100);

        assertThat(parts(Papers.of(logo, logo)).names()).containsOnlyOnce("word/media/picture1.png");
    }

    @Test
    void theLanguageAndFontAreTheHouses() {
        Element styles = parts(Papers.specimen()).xml("word/styles.xml");

        Element defaults =
                DocxParts.at(styles, "w:docDefaults", "w:rPrDefault", "w:rPr").getFirst();
        assertThat(DocxParts.value(defaults, "w:lang")).isEqualTo("en-GB");
        assertThat(DocxParts.at(defaults, "w:rFonts").getFirst().getAttribute("w:ascii"))
                .isEqualTo("Arial");
    }

    @Test
    void aLandscapePartHasPagesAndFurnitureOfItsOwn() {
        DocxParts parts = parts(Papers.specimen());

        Element landscape =
                DocxParts.all(parts.xml("word/document.xml"), "w:sectPr").get(1);
        Element size = DocxParts.at(landscape, "w:pgSz").getFirst();
        assertThat(List.of(size.getAttribute("w:w"), size.getAttribute("w:h"), size.getAttribute("w:orient")))
                .containsExactly("16838", "11906", "landscape");
        assertThat(parts.names()).contains("word/headerLandscape.xml", "word/footerLandscape.xml");
    }

    @Test
    void theFootCountsPages() {
        Element footer = parts(Papers.specimen()).xml("word/footer.xml");

        assertThat(DocxParts.all(footer, "w:fldSimple").stream().map(field -> field.getAttribute("w:instr")))
                .containsExactly(" PAGE ", " NUMPAGES ");
    }

    @Test
    void anEmptyPaperIsAFile() {
        assertThat(WordOutline.of(rendered(Papers.of()))).isEmpty();
    }

    @Test
    void whatXmlCannotHoldIsLeftOutAndReportedOnce() {
        Paper paper = Papers.of(new Block.Paragraph(List.of(Inline.text("bell\u0007 and half\uD800 a pair"))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<Finding> findings = render(paper, out);

        assertThat(WordOutline.of(out.toByteArray())).containsExactly("P bell and half a pair");
        assertThat(findings)
                .containsExactly(Finding.note(
                        Place.of("Specimen paper"),
                        "the text \"bell and half a pair\" holds the character U+0007, which Word cannot hold;"
                                + " it was left out",
                        "Type the text again without it."));
    }

    private static Block.Table wide(int columns) {
        return new Block.Table(
                "Wide",
                Collections.nCopies(columns, new Block.Column(1, Block.Align.LEFT)),
                List.of(Block.Row.of(Collections.nCopies(columns, "Performance").toArray(String[]::new))),
                List.of(),
                0);
    }

    private static String kind(Element block) {
        return switch (block.getTagName()) {
            case "w:tbl" -> "table";
            case "w:p" -> DocxParts.value(block, "w:pPr", "w:pStyle");
            default -> block.getTagName();
        };
    }

    private static List<String> targets(DocxParts parts, String name) {
        return DocxParts.children(parts.xml(name)).stream()
                .map(relationship -> relationship.getAttribute("Target"))
                .toList();
    }

    private static PngImage png() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PngImage(out.toByteArray());
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
        assertThat(render(paper, out)).isEmpty();
        return out.toByteArray();
    }

    private static List<Finding> render(Paper paper, ByteArrayOutputStream out) {
        return new WordRenderer(Houses.plain()).render(paper, out);
    }
}
