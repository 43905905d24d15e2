package cabinetpapers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.paper.Block.Align;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeadInTest {

    private static final Block HEADING = Block.Heading.plain(2, "What slipped");
    private static final Block SHORT = Block.Paragraph.of("Two actions end later than planned.");
    private static final Block LONG = Block.Paragraph.of("A text of its own. ".repeat(40));
    private static final Block TABLE = new Block.Table(
            "Actions", List.of(new Block.Column(1, Align.LEFT)), List.of(Block.Row.of("Action")), List.of(), 1);

    private static List<Integer> staying(Block... blocks) {
        List<Block> all = List.of(blocks);
        return IntStream.range(0, all.size())
                .filter(at -> LeadIn.staysWithNext(all, at))
                .boxed()
                .toList();
    }

    @Test
    void whatStandsBetweenAHeadingAndItsTableStaysWithTheTable() {
        assertThat(staying(HEADING, SHORT, SHORT, TABLE)).containsExactly(1, 2);
    }

    @Test
    void aShortParagraphThatAnnouncesATableStaysWithItWhateverStandsAbove() {
        assertThat(staying(HEADING, LONG, SHORT, TABLE)).containsExactly(2);
        assertThat(staying(SHORT, SHORT, TABLE)).containsExactly(1);
    }

    @Test
    void aLongTextDoesNot() {
        assertThat(staying(HEADING, LONG, TABLE)).isEmpty();
        assertThat(staying(HEADING, SHORT, SHORT, SHORT, SHORT, TABLE)).containsExactly(4);
    }

    @Test
    void textThatLeadsToNoTableDoesNot() {
        assertThat(staying(HEADING, SHORT, HEADING, TABLE)).isEmpty();
        assertThat(staying(HEADING, SHORT)).isEmpty();
    }
}
