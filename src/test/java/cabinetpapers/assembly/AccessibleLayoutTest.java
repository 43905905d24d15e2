package cabinetpapers.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Field;
import cabinetpapers.paper.Block.FieldGrid;
import cabinetpapers.paper.Block.Heading;
import cabinetpapers.paper.Block.Paragraph;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.paper.Papers;
import cabinetpapers.paper.PlainText;
import cabinetpapers.paper.RandomPapers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccessibleLayoutTest {

    private static final String LONG =
            "The council sets aside what it needs. ".repeat(6).strip();

    @Test
    void theTitleComesBeforeTheDetailsThatStoodAboveIt() {
        assertThat(outline(
                        new FieldGrid(
                                "Details",
                                List.of(List.of(
                                        Field.of("Committee", "Cabinet"), Field.of("Date", "18 December 2023")))),
                        Heading.plain(1, "Report"),
                        Paragraph.of("Words.")))
                .containsExactly("H1 Report", "P Committee: Cabinet", "P Date: 18 December 2023", "P Words.");
    }

    @Test
    void whatElseStandsAboveTheTitleStaysThere() {
        assertThat(outline(Paragraph.of("Draft"), grid("A", "b"), Heading.plain(1, "Report")))
                .containsExactly("P Draft", "P A: b", "H1 Report");
    }

    @Test
    void aShortValueStandsBesideItsLabelAndNothingSaidIsSaid() {
        assertThat(outline(Heading.plain(1, "Report"), grid("Date:", "18 December 2023", "Urgent?", "No", "Venue", "")))
                .containsExactly("H1 Report", "P Date: 18 December 2023", "P Urgent? No", "P Venue: Not given");
    }

    @Test
    void theLabelIsStrong() {
        assertThat(blocks(grid("Committee", "Cabinet")))
                .containsExactly(
                        new Paragraph(List.of(Inline.strong("Committee:"), Inline.text(" "), Inline.text("Cabinet"))));
    }

    @Test
    void oneLongValueMakesHeadingsOfAllLabelsSoThatNoneStandsUnderAnother() {
        assertThat(outline(
                        Heading.plain(1, "Report"),
                        Heading.plain(2, "Implications"),
                        grid("Financial", LONG, "Legal", "None."),
                        Heading.plain(2, "Next")))
                .containsExactly(
                        "H1 Report", "H2 Implications", "H3 Financial", "P " + LONG, "H3 Legal", "P None.", "H2 Next");
    }

    @Test
    void aValueOfSeveralLinesIsLongAndItsLinesAreParagraphs() {
        FieldGrid grid = new FieldGrid(
                "G",
                List.of(List.of(new Field(
                        "Legal", List.of(Inline.text("One."), new Inline.LineBreak(), Inline.text("Two."))))));

        assertThat(outline(Heading.plain(1, "Report"), grid))
                .containsExactly("H1 Report", "H2 Legal", "P One.", "P Two.");
    }

    @Test
    void labelsAreNoHeadingsWhereTextFollowsThatWouldSeemTheirs() {
        assertThat(outline(Heading.plain(1, "Report"), grid("Financial", LONG), Paragraph.of("More.")))
                .containsExactly("H1 Report", "P Financial: " + LONG, "P More.");
    }

    @Test
    void noPartBeginsAPage() {
        Paper paper = Papers.of(Heading.plain(1, "Report"), new Block.PageBreak(), Heading.plain(2, "Next"));

        assertThat(AccessibleLayout.of(paper).blocks())
                .containsExactly(Heading.plain(1, "Report"), Heading.plain(2, "Next"));
    }

    @Test
    void aPageBreakOrTheEndOfALandscapePartFollowsAsItsNextWordsDo() {
        Block part = new Block.Section(
                Block.Orientation.LANDSCAPE, List.of(Heading.plain(2, "Part"), grid("Financial", LONG)));

        assertThat(outline(Heading.plain(1, "Report"), part, new Block.PageBreak(), Heading.plain(2, "Next")))
                .contains("H3 Financial");
        assertThat(outline(Heading.plain(1, "Report"), part, new Block.PageBreak(), Paragraph.of("Next")))
                .contains("P Financial: " + LONG);
    }

    @Test
    void belowTheLowestHeadingThereIsNoLower() {
        assertThat(outline(
                        Heading.plain(1, "1"),
                        Heading.plain(2, "2"),
                        Heading.plain(3, "3"),
                        Heading.plain(4, "4"),
                        Heading.plain(5, "5"),
                        Heading.plain(6, "6"),
                        grid("Financial", LONG)))
                .endsWith("H6 6", "P Financial: " + LONG);
    }

    @Test
    void aBoxIsItsHeadingAndWhatItHeld() {
        Block box = new Block.Callout(Heading.plain(2, "Recommendations"), List.of(Papers.bullets("note the report")));

        assertThat(blocks(Heading.plain(1, "Report"), box))
                .containsExactly(
                        Heading.plain(1, "Report"),
                        Heading.plain(2, "Recommendations"),
                        Papers.bullets("note the report"));
    }

    @Test
    void aTableOfDataStaysATable() {
        Block.Table table = new Block.Table(
                "Counts",
                List.of(new Block.Column(1, Block.Align.LEFT)),
                List.of(Block.Row.of("Red")),
                List.of(Block.Row.of("3")),
                0);

        assertThat(blocks(table)).containsExactly(table);
    }

    @ParameterizedTest(name = "paper of seed {0}")
    @MethodSource("seeds")
    void noGridAndNoBoxIsLeftAndNoWordIsLost(long seed) {
        Paper paper = RandomPapers.any(new Random(seed));
        List<Block> before = flat(paper.blocks());
        List<Block> after = flat(Variant.ACCESSIBLE.of(paper).blocks());

        assertThat(after).noneMatch(block -> block instanceof FieldGrid || block instanceof Block.Callout);
        assertThat(after.stream().filter(Block.Table.class::isInstance))
                .isEqualTo(before.stream().filter(Block.Table.class::isInstance).toList());
        String text = String.join(" ", RawTexts.of(after));
        assertThat(before.stream().flatMap(AccessibleLayoutTest::words)).allMatch(text::contains);
    }

    /** All that a block says, a grid's name excepted, which names what is no longer there. */
    private static Stream<String> words(Block block) {
        return block instanceof FieldGrid grid
                ? grid.rows().stream().flatMap(List::stream).flatMap(AccessibleLayoutTest::words)
                : RawTexts.of(List.of(block)).stream();
    }

    private static Stream<String> words(Field field) {
        return Stream.concat(
                Stream.of(field.label()),
                field.value().stream()
                        .filter(inline -> !(inline instanceof Inline.LineBreak))
                        .map(inline -> PlainText.of(List.of(inline))));
    }

    @ParameterizedTest(name = "paper of seed {0}")
    @MethodSource("seeds")
    void numbersStayWhatTheyWereAndNoLevelIsSkipped(long seed) {
        Paper paper = RandomPapers.any(new Random(seed));
        Paper accessible = Variant.ACCESSIBLE.of(paper);

        assertThat(numbered(accessible)).isEqualTo(numbered(paper));
        int level = 0;
        for (Block block : flat(accessible.blocks())) {
            if (block instanceof Heading heading) {
                assertThat(heading.level()).isLessThanOrEqualTo(level + 1);
                level = heading.level();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void onceIsEnough(long seed) {
        Paper once = Variant.ACCESSIBLE.of(RandomPapers.any(new Random(seed)));

        assertThat(Variant.ACCESSIBLE.of(once)).isEqualTo(once);
        assertThat(Variant.STANDARD.of(once)).isSameAs(once);
    }

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 60);
    }

    private static List<String> numbered(Paper paper) {
        return PaperOutline.of(paper).stream()
                .filter(line -> line.matches("(N|H2 \\d+) .*"))
                .toList();
    }

    private static List<Block> flat(List<Block> blocks) {
        List<Block> flat = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Section section) {
                flat.addAll(flat(section.blocks()));
            } else {
                flat.add(block);
            }
        }
        return flat;
    }

    private static FieldGrid grid(String... labelsAndValues) {
        List<List<Field>> rows = new ArrayList<>();
        for (int i = 0; i < labelsAndValues.length; i += 2) {
            rows.add(List.of(Field.of(labelsAndValues[i], labelsAndValues[i + 1])));
        }
        return new FieldGrid("Grid", rows);
    }

    private static List<Block> blocks(Block... blocks) {
        return Variant.ACCESSIBLE.of(Papers.of(blocks)).blocks();
    }

    private static List<String> outline(Block... blocks) {
        return PaperOutline.of(Variant.ACCESSIBLE.of(Papers.of(blocks)));
    }
}
