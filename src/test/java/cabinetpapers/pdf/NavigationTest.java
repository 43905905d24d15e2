package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Column;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Papers;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

class NavigationTest {

    private final Rendered rendered = Rendered.of(Papers.specimen());

    @Test
    void everyHeadingIsABookmark() throws IOException {
        try (PDDocument document = Loader.loadPDF(rendered.bytes())) {
            List<String> bookmarks = new ArrayList<>();
            collect(document, document.getDocumentCatalog().getDocumentOutline(), "", bookmarks);
            assertThat(bookmarks)
                    .containsExactly(
                            "Quarterly performance report, page 1",
                            "- Recommendations, page 1",
                            "- 1 Origin of report, page 1",
                            "- 2 Background, page 1",
                            "- - A chart, page 2",
                            "- Scorecard, page 4",
                            "- After the table, page 9");
        }
    }

    @Test
    void theContentsNameThePagesOfTheirHeadings() {
        PageLines lines = PageLines.of(rendered);
        assertThat(lines.page(1))
                .contains(
                        "Recommendations 1",
                        "1 Origin of report 1",
                        "2 Background 1",
                        "A chart 2",
                        "Scorecard 4",
                        "After the table 9");
        assertThat(lines.page(4)).contains("Scorecard");
        assertThat(lines.page(9)).contains("After the table");
    }

    @Test
    void theContentsLeadToTheirHeadings() throws IOException {
        try (PDDocument document = Loader.loadPDF(rendered.bytes())) {
            List<String> says = new ArrayList<>();
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link && link.getDestination() instanceof PDPageDestination) {
                    says.add(link.getContents());
                }
            }
            assertThat(says)
                    .containsExactly(
                            "Recommendations, page 1",
                            "1 Origin of report, page 1",
                            "2 Background, page 1",
                            "A chart, page 2",
                            "Scorecard, page 4",
                            "After the table, page 9");
        }
    }

    @Test
    void aFootnotesMarkLeadsToTheFootnoteAndTheFootnoteBack() throws IOException {
        Inline noted = new Inline.Footnote(List.of(Inline.text("the note")));
        Inline link = new Inline.Link(
                List.of(Inline.text("the plan"), noted, Inline.text(" in full")),
                URI.create("https://www.example.org/"));
        Rendered notes = Rendered.of(Papers.of(
                new Block.Heading(1, Block.Numbered.PLAIN, List.of(Inline.text("Report"), noted)),
                new Block.Paragraph(List.of(link)),
                new Block.Table(
                        "Noted",
                        List.of(new Column(1, Align.LEFT)),
                        List.of(new Row(List.of(new Cell(List.of(new Block.Paragraph(List.of(noted))))))),
                        List.of(Row.of("Words")),
                        0)));
        try (PDDocument document = Loader.loadPDF(notes.bytes())) {
            List<String> says = new ArrayList<>();
            for (PDAnnotation annotation : document.getPage(0).getAnnotations()) {
                says.add(annotation.getContents());
            }
            assertThat(says)
                    .containsExactly(
                            "Footnote 1",
                            "the plan in full (https://www.example.org/)",
                            "Footnote 2",
                            "the plan in full (https://www.example.org/)",
                            "Footnote 3",
                            "Back to the text, footnote 1",
                            "Back to the text, footnote 2",
                            "Back to the text, footnote 3");
        }
        assertThat(StructureCheck.faults(notes.bytes())).isEmpty();
    }

    @Test
    void landscapePagesStandWithinPortraitOnes() throws IOException {
        try (PDDocument document = Loader.loadPDF(rendered.bytes())) {
            StringBuilder shapes = new StringBuilder();
            for (PDPage page : document.getPages()) {
                PDRectangle box = page.getMediaBox();
                shapes.append(box.getWidth() > box.getHeight() ? 'L' : 'P');
            }
            assertThat(shapes).hasToString("PPPLLLLLP");
        }
    }

    @Test
    void pagesAreNumberedInTheFooterAndLabelled() throws IOException {
        try (PDDocument document = Loader.loadPDF(rendered.bytes())) {
            assertThat(document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices())
                    .containsExactly("1", "2", "3", "4", "5", "6", "7", "8", "9");
        }
    }

    @Test
    void aLinkInARepeatedHeadIsALinkOnce() throws IOException {
        Inline link =
                new Inline.Link(List.of(Inline.text("How it is counted")), URI.create("https://www.example.org/"));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            rows.add(Row.of("Row " + i));
        }
        Rendered linked = Rendered.of(Papers.of(new Block.Table(
                "Linked", List.of(new Column(1, Align.LEFT)), List.of(new Row(List.of(Cell.of(link)))), rows, 0)));
        try (PDDocument document = Loader.loadPDF(linked.bytes())) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(document.getPage(0).getAnnotations()).hasSize(1);
            assertThat(document.getPage(1).getAnnotations()).isEmpty();
        }
    }

    private static void collect(PDDocument document, PDOutlineNode node, String indent, List<String> bookmarks)
            throws IOException {
        for (PDOutlineItem item : node.children()) {
            int page = document.getPages().indexOf(item.findDestinationPage(document)) + 1;
            bookmarks.add(indent + item.getTitle() + ", page " + page);
            collect(document, item, indent + "- ", bookmarks);
        }
    }
}
