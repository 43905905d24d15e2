package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.Houses;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Column;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Papers;
import cabinetpapers.paper.RandomPapers;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** However much there is to print, all of it stands within the margins. */
class FitTest {

    private static final double TOLERANCE = 0.5;
    private static final String ADDRESS =
            "https://www.example.org/performance/2023-24/quarter-2/adult-social-care/reviews?sort=due&show=late";

    @Test
    void headingsOfFortyPoints() throws IOException {
        HouseStyle house = Houses.plain();
        HouseStyle large = new HouseStyle(
                house.name(),
                house.language(),
                house.fontFamily(),
                new HouseStyle.Sizes(
                        List.of(40.0),
                        house.sizes().body(),
                        house.sizes().table(),
                        house.sizes().caption(),
                        house.sizes().furniture()),
                house.palette(),
                house.page(),
                house.header(),
                house.footer(),
                house.requiredHeadings());
        assertFits(Rendered.of(
                Papers.of(
                        Block.Heading.plain(1, "Antidisestablishmentarianism reconsidered, Quarter 2 2023-24"),
                        Block.Heading.plain(2, "The " + ADDRESS),
                        Block.Paragraph.of("Words.")),
                large));
    }

    @Test
    void twelveColumnsAcrossALandscapePage() throws IOException {
        List<Row> rows = IntStream.rangeClosed(1, 80)
                .mapToObj(i -> row("KPI" + i, "Percentage of reviews completed within the agreed timescale", ADDRESS))
                .toList();
        Block.Table table = new Block.Table(
                "Twelve columns",
                Collections.nCopies(12, new Column(1, Align.RIGHT)),
                List.of(row("Code", "Measure", "Antidisestablishmentarianism")),
                rows,
                2);
        Rendered rendered = Rendered.of(Papers.of(new Block.Section(Block.Orientation.LANDSCAPE, List.of(table))));
        assertFits(rendered);
        assertThat(PageLines.of(rendered).count()).isGreaterThan(3);
    }

    @Test
    void aRowOfListsAndFootnotesHigherThanAPage() throws IOException {
        Block item = new Block.Paragraph(List.of(
                Inline.text("An item with a code, ADULT-SOCIAL-CARE-0000000000000000000000000000000001, and "),
                Inline.text(ADDRESS),
                new Inline.Footnote(List.of(Inline.text("A note on the item.")))));
        Block inner = new Block.NumberedList(Collections.nCopies(4, List.of(item)));
        Block nested = new Block.BulletList(Collections.nCopies(6, List.of(item, inner)));
        Block deep = new Block.BulletList(Collections.nCopies(2, List.of(Block.Paragraph.of("Outer"), nested)));
        Block.Table table = new Block.Table(
                "Tall",
                List.of(new Column(1, Align.LEFT), new Column(2, Align.RIGHT)),
                List.of(Row.of("Code", "What was done")),
                List.of(new Row(List.of(Cell.of("KPI1"), new Cell(List.of(deep)))), Row.of("KPI2", "Nothing")),
                1);
        Rendered rendered = Rendered.of(Papers.of(table));
        assertFits(rendered);
        assertThat(StructureCheck.faults(rendered.bytes(), Papers.of(table))).isEmpty();
        assertNotesStandWithTheirMarks(rendered);
    }

    @ParameterizedTest(name = "paper of seed {0}")
    @ValueSource(longs = {3, 5, 7, 9, 11, 13, 15, 17, 19, 21})
    void anyPaper(long seed) throws IOException {
        assertFits(Rendered.of(RandomPapers.any(new Random(seed))));
    }

    private static Row row(String... begin) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            cells.add(Cell.of(i < begin.length ? begin[i] : "1,234,567.8" + i));
        }
        return new Row(cells);
    }

    private static void assertFits(Rendered rendered) throws IOException {
        HouseStyle.Page margins = Houses.plain().page();
        try (PDDocument document = Loader.loadPDF(rendered.bytes())) {
            List<String> outside = new ArrayList<>();
            new PDFTextStripper() {
                // A chart has a size of its own, and what does not fit into it is clipped.
                @Override
                public void showForm(PDFormXObject chart) {}

                @Override
                protected void processTextPosition(TextPosition text) {
                    double right = getCurrentPage().getMediaBox().getWidth() - margins.right();
                    boolean within = text.getX() >= margins.left() - TOLERANCE
                            && text.getX() + text.getWidth() <= right + TOLERANCE;
                    if (!within && !text.getUnicode().isBlank()) {
                        outside.add(
                                "%s at %.0f on page %d".formatted(text.getUnicode(), text.getX(), getCurrentPageNo()));
                    }
                }
            }.getText(document);
            assertThat(outside).isEmpty();
        }
    }

    /** Each page's own notes are those that its marks lead to. */
    private static void assertNotesStandWithTheirMarks(Rendered rendered) throws IOException {
        try (PDDocument document = Loader.loadPDF(rendered.bytes())) {
            for (PDPage page : document.getPages()) {
                TreeSet<String> marks = new TreeSet<>();
                TreeSet<String> notes = new TreeSet<>();
                for (PDAnnotation annotation : page.getAnnotations()) {
                    String says = annotation.getContents();
                    if (says.startsWith("Footnote ")) {
                        marks.add(says.replaceAll("\\D", ""));
                    } else {
                        notes.add(says.replaceAll("\\D", ""));
                    }
                }
                assertThat(notes).isEqualTo(marks);
            }
        }
    }
}
