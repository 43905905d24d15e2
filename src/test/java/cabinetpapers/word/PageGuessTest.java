package cabinetpapers.word;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.chart.Typefaces.Family;
import cabinetpapers.house.Houses;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.Papers;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The pages expected here are those that LibreOffice 7.4 gives. */
class PageGuessTest {

    @Test
    void theSpecimensHeadingsAreOnThesePages() {
        assertThat(pages(Papers.specimen())).containsExactly(1, 1, 1, 1, 2, 4, 9);
    }

    @Test
    void aPageBreakAndASectionBeginPages() {
        Paper paper = Papers.of(
                Block.Heading.plain(1, "One"),
                new Block.PageBreak(),
                Block.Heading.plain(2, "Two"),
                new Block.Section(Block.Orientation.LANDSCAPE, List.of(Block.Heading.plain(2, "Three"))),
                Block.Heading.plain(2, "Four"));

        assertThat(pages(paper)).containsExactly(1, 2, 3, 4);
    }

    @Test
    void aHeadingMovesWithTheParagraphBelowIt() {
        assertThat(pages(linesBeforeHeading(28))).containsExactly(1);
        assertThat(pages(linesBeforeHeading(29))).containsExactly(2);
    }

    @Test
    void aPageThatABreakBeginsHasNoRoomAboveItsFirstLine() {
        // With room above the second heading, the third would stand overleaf.
        assertThat(pages(headingAboveLines(27))).containsExactly(1, 2, 2);
        assertThat(pages(headingAboveLines(28))).containsExactly(1, 2, 3);
    }

    @Test
    void aRowThatNoPageHoldsIsParted() {
        Block.Table table = new Block.Table(
                "Long",
                List.of(new Block.Column(1, Block.Align.LEFT)),
                List.of(Block.Row.of("Commentary")),
                List.of(Block.Row.of("word ".repeat(3000))),
                1);

        assertThat(pages(Papers.of(table, Block.Heading.plain(2, "After")))).containsExactly(3);
    }

    private static Paper headingAboveLines(int count) {
        List<Block> blocks = new ArrayList<>(List.of(Block.Heading.plain(2, "One"), new Block.PageBreak()));
        blocks.add(Block.Heading.plain(2, "Two"));
        blocks.addAll(Collections.nCopies(count, Block.Paragraph.of("A line")));
        blocks.add(Block.Heading.plain(2, "Three"));
        blocks.add(Block.Paragraph.of("Below"));
        return Papers.of(blocks.toArray(Block[]::new));
    }

    private static Paper linesBeforeHeading(int count) {
        List<Block> blocks = new ArrayList<>(Collections.nCopies(count, Block.Paragraph.of("A line")));
        blocks.add(Block.Heading.plain(2, "Heading"));
        blocks.add(Block.Paragraph.of("Below"));
        return Papers.of(blocks.toArray(Block[]::new));
    }

    private static List<Integer> pages(Paper paper) {
        List<Stretch> stretches = Stretch.of(paper.blocks());
        Survey survey = Survey.of(stretches, Houses.plain());
        List<Media.Placed> pictures = Collections.nCopies(3, new Media.Placed("", 482, 217));
        return PageGuess.of(
                stretches, Houses.plain(), Sizing.usual(Houses.plain()), new WordCutter(Family.SANS), survey, pictures);
    }
}
