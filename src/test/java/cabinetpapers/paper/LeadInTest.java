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
    void whatExplainsAGridStaysWithTheGrid() {
        Block grid = new Block.FieldGrid(
                "Implications", Block.Labels.ABOVE, List.of(List.of(new Block.Field("Staffing", List.of()))));

        assertThat(staying(HEADING, SHORT, grid)).containsExactly(1);
        assertThat(staying(HEADING, LONG, grid)).isEmpty();
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
    void aShortParagraphThatEndsWithAColonStaysWithWhatItAnnounces() {
        Block announcing = Block.Paragraph.of("Cabinet decided: ");
        Block numbered = new Block.NumberedParagraph(1, List.of(Inline.text("Cabinet decided:")));
        Block list = new Block.BulletList(List.of(List.of(SHORT)));

        assertThat(staying(announcing, list)).containsExactly(0);
        assertThat(staying(LONG, numbered, list, SHORT)).containsExactly(1);
        assertThat(staying(SHORT, list)).isEmpty();
        assertThat(staying(Block.Paragraph.of("A text of its own. ".repeat(40) + ":"), list))
                .isEmpty();
        assertThat(staying(list, announcing)).isEmpty();
    }

    @Test
    void textThatLeadsToNoTableDoesNot() {
        assertThat(staying(HEADING, SHORT, HEADING, TABLE)).isEmpty();
        assertThat(staying(HEADING, SHORT)).isEmpty();
    }
}
