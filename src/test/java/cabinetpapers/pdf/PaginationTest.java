package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Column;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Papers;
import cabinetpapers.paper.Tone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PaginationTest {

    private static final String LONG = "word and word and word and word and word and word and word and word and word. ";

    /** Lines that stand above what is looked at, so that it meets the foot of the page in every way. */
    static IntStream linesAbove() {
        return IntStream.rangeClosed(22, 34);
    }

    @ParameterizedTest(name = "below {0} lines")
    @MethodSource("linesAbove")
    void aHeadingStandsWithWhatFollows(int above) {
        PageLines lines = pages(below(
                above, Block.Heading.plain(2, "Heading"), new Block.Paragraph(List.of(Inline.text(LONG.repeat(8))))));
        List<String> page = lines.page(lines.pageOf("Heading"));
        assertThat(page.indexOf("Heading")).isLessThan(page.size() - 2);
    }

    @ParameterizedTest(name = "below {0} lines")
    @MethodSource("linesAbove")
    void whatStandsBetweenAHeadingAndItsTableStandsWithTheTable(int above) {
        PageLines lines = pages(below(
                above, Block.Heading.plain(2, "Heading"), Block.Paragraph.of("Leads to it."), table("Caption", 30)));
        assertThat(lines.pageOf("Row 1.")).isEqualTo(lines.pageOf("Heading"));
        assertThat(lines.pageOf("Leads to it.")).isEqualTo(lines.pageOf("Heading"));
    }

    @Test
    void aHeadingOfTwoLinesIsPartedInItsMiddle() {
        List<String> page = pages(Block.Heading.plain(1, "Improvement plan progress report, Quarter 2 2023-24"))
                .page(1);
        assertThat(page).hasSize(2).allSatisfy(line -> assertThat(line.length()).isGreaterThan(20));
    }

    @Test
    void aWordOfAHeadingThatFitsItsLineIsNotCut() {
        assertThat(pages(Block.Heading.plain(1, "Pneumonoultramicroscopicsilicovolcanoconiosis uncharacteristically"))
                        .page(1))
                .containsExactly("Pneumonoultramicroscopicsilicovolcanoconiosis", "uncharacteristically");
    }

    @ParameterizedTest(name = "below {0} lines")
    @MethodSource("linesAbove")
    void aTallRowLeavesNoLineOrTwoOverleaf(int above) {
        PageLines lines =
                pages(below(above, table("Caption", List.of(Row.of(LONG.repeat(48) + "Foot"), Row.of("Last")))));
        List<String> page = lines.page(lines.pageOf("Last"));
        int foot = IntStream.range(0, page.size())
                .filter(i -> page.get(i).contains("Foot"))
                .findFirst()
                .orElseThrow();
        assertThat(foot).isGreaterThan(3);
    }

    @ParameterizedTest(name = "below {0} lines")
    @MethodSource("linesAbove")
    void aTablesCaptionAndHeadStandWithItsFirstTwoRows(int above) {
        PageLines lines = pages(below(above, table("Caption", 30)));
        assertThat(lines.pageOf("Row 2.")).isEqualTo(lines.pageOf("Caption"));
    }

    @ParameterizedTest(name = "below {0} lines")
    @MethodSource("linesAbove")
    void noRowIsLeftAlone(int above) {
        PageLines lines = pages(below(above, table("Caption", 30)));
        assertThat(lines.pageOf("Row 30.")).isEqualTo(lines.pageOf("Row 29."));
    }

    @ParameterizedTest(name = "below {0} lines")
    @MethodSource("linesAbove")
    void aShortTableIsNotParted(int above) {
        PageLines lines = pages(below(above, table("Caption", 6)));
        assertThat(lines.pageOf("Row 6.")).isEqualTo(lines.pageOf("Caption"));
    }

    @ParameterizedTest(name = "below {0} lines")
    @MethodSource("linesAbove")
    void noLineOfAParagraphIsLeftAlone(int above) {
        List<Inline> content = new ArrayList<>();
        for (int i = 1; i <= 4; i++) {
            content.add(Inline.text("Line " + i));
            content.add(new Inline.LineBreak());
        }
        PageLines lines = pages(below(above, new Block.Paragraph(content)));
        assertThat(lines.pageOf("Line 2")).isEqualTo(lines.pageOf("Line 1"));
        assertThat(lines.pageOf("Line 4")).isEqualTo(lines.pageOf("Line 3"));
    }

    @ParameterizedTest(name = "below {0} lines")
    @MethodSource("linesAbove")
    void aFootnoteStandsOnThePageOfItsMark(int above) {
        Block noted = new Block.Paragraph(
                List.of(Inline.text("Marked"), new Inline.Footnote(List.of(Inline.text("the note at the foot")))));
        PageLines lines = pages(below(above, noted));
        assertThat(lines.pageOf("1 the note")).isEqualTo(lines.pageOf("Marked"));
        assertThat(lines.page(lines.pageOf("Marked")).getLast()).isEqualTo("1 the note at the foot");
    }

    @Test
    void footnotesThatFillAPageGoOnOverleaf() {
        Block noted = new Block.Paragraph(List.of(
                Inline.text("Marked"), new Inline.Footnote(List.of(Inline.text("begin " + LONG.repeat(150) + "end")))));
        Rendered rendered = render(noted, Block.Paragraph.of("After."));
        assertThat(PageLines.of(rendered).count()).isGreaterThan(1);
        assertThat(PdfOutline.of(rendered.bytes())).contains("NOTE begin " + LONG.repeat(150) + "end", "P After.");
    }

    @Test
    void theHeadOfATableIsRepeatedOnEachPage() {
        PageLines lines = pages(table("Caption", 120));
        assertThat(lines.count()).isGreaterThan(2);
        assertThat(lines.pages()).allSatisfy(page -> assertThat(page).contains("Head of the table"));
    }

    @Test
    void aRepeatedHeadIsInTheStructureOnce() {
        assertThat(PdfOutline.of(render(table("Caption", 120)).bytes()))
                .filteredOn("TH Head of the table"::equals)
                .hasSize(1);
    }

    @Test
    void aRowIsKeptWholeUnlessItIsTall() {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= 12; i++) {
            rows.add(Row.of("Begin " + i + " " + LONG.repeat(8) + "End" + i));
        }
        PageLines lines = pages(table("Caption", rows));
        for (int i = 1; i <= 12; i++) {
            String end = "End" + i;
            List<String> page = lines.page(lines.pageOf("Begin " + i + " "));
            assertThat(page).anyMatch(line -> line.endsWith(end));
        }
    }

    @Test
    void aRowTallerThanThePageGoesOnOverleafBelowTheHead() {
        Rendered rendered = render(table("Caption", List.of(Row.of(LONG.repeat(240)), Row.of("Last"))));
        PageLines lines = PageLines.of(rendered);
        assertThat(lines.count()).isGreaterThan(2);
        assertThat(lines.pages()).allSatisfy(page -> assertThat(page).contains("Head of the table"));
        assertThat(PdfOutline.of(rendered.bytes()))
                .contains("TH " + LONG.repeat(240).strip(), "TH Last");
    }

    @Test
    void noPageIsEmpty() {
        PageLines lines = pages(
                new Block.PageBreak(),
                Block.Paragraph.of("One"),
                new Block.PageBreak(),
                new Block.PageBreak(),
                new Block.Section(Block.Orientation.LANDSCAPE, List.of()),
                new Block.Section(
                        Block.Orientation.LANDSCAPE,
                        List.of(new Block.PageBreak(), Block.Paragraph.of("Two"), new Block.PageBreak())),
                new Block.PageBreak());
        assertThat(lines.pages()).containsExactly(List.of("One"), List.of("Two"));
    }

    @Test
    void aBoxGoesOnOverleaf() {
        Block[] paragraphs = IntStream.rangeClosed(1, 60)
                .mapToObj(i -> Block.Paragraph.of("Paragraph " + i))
                .toArray(Block[]::new);
        PageLines lines = pages(new Block.Callout(Block.Heading.plain(2, "Box"), Arrays.asList(paragraphs)));
        assertThat(lines.count()).isEqualTo(2);
        assertThat(lines.pageOf("Paragraph 60")).isEqualTo(2);
    }

    @Test
    void aStatusIsNeverParted() {
        Row row = new Row(List.of(
                Cell.of("Percentage of reviews completed within the agreed timescale"),
                Cell.of(new Inline.Status(Tone.NEUTRAL, "Not comparable yet")),
                Cell.of(new Inline.Status(Tone.RED, "Red"))));
        List<Column> columns =
                List.of(new Column(90, Align.LEFT), new Column(1, Align.LEFT), new Column(1, Align.CENTRE));
        Block.Table table =
                new Block.Table("Narrow", columns, List.of(Row.of("Measure", "Rating", "Again")), List.of(row), 1);
        assertThat(pages(table).page(1)).anyMatch(line -> line.endsWith("○ Not comparable yet ◆ Red"));
    }

    @Test
    void inACrowdedTableWordsAreCutButNoStatus() {
        List<Column> columns = new ArrayList<>();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            columns.add(new Column(1, Align.LEFT));
            cells.add(Cell.of("antidisestablishmentarianism"));
        }
        columns.add(new Column(1, Align.LEFT));
        cells.add(Cell.of(new Inline.Status(Tone.NEUTRAL, "Not comparable")));
        Row row = new Row(cells);
        Rendered rendered = render(new Block.Table("Crowded", columns, List.of(row), List.of(row), 0));
        assertThat(PageLines.of(rendered).page(1)).anyMatch(line -> line.endsWith("○ Not comparable"));
        assertThat(rendered.findings())
                .extracting(finding -> finding.place().spot())
                .containsExactly("table \"Crowded\"");
    }

    private static Block[] below(int lines, Block... blocks) {
        List<Block> all = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            all.add(Block.Paragraph.of("above"));
        }
        all.addAll(List.of(blocks));
        return all.toArray(Block[]::new);
    }

    private static Block.Table table(String caption, int length) {
        return table(
                caption,
                IntStream.rangeClosed(1, length)
                        .mapToObj(i -> Row.of("Row " + i + "."))
                        .toList());
    }

    private static Block.Table table(String caption, List<Row> rows) {
        return new Block.Table(
                caption, List.of(new Column(1, Align.LEFT)), List.of(Row.of("Head of the table")), rows, 1);
    }

    private static PageLines pages(Block... blocks) {
        return PageLines.of(render(blocks));
    }

    private static Rendered render(Block... blocks) {
        return Rendered.of(Papers.of(blocks));
    }
}
