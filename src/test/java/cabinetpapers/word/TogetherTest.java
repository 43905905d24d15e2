package cabinetpapers.word;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Inline;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TogetherTest {

    private static final List<Inline> FOUR_LINES = List.of(Inline.text("words ".repeat(20)));

    static Stream<Block> longBlocks() {
        return Stream.of(
                new Block.Paragraph(FOUR_LINES),
                new Block.NumberedParagraph(1, FOUR_LINES),
                new Block.BulletList(List.of(List.of(new Block.Paragraph(FOUR_LINES)))));
    }

    @Test
    void allRowsOfAShortTableButTheLastStayWithTheNext() {
        assertThat(kept(table(Collections.nCopies(3, Row.of("Short"))))).containsExactly(true, true, false);
        assertThat(kept(table(Collections.nCopies(16, Row.of("Short"))))).startsWith(true, true);
    }

    @Test
    void aTableOfManyRowsGoesOnOverleaf() {
        assertThat(kept(table(Collections.nCopies(17, Row.of("Short"))))).containsOnly(false);
        assertThat(kept(table(Collections.nCopies(17, new Row(List.of(new Cell(List.of())))))))
                .containsOnly(false);
    }

    @ParameterizedTest
    @MethodSource("longBlocks")
    void aTableOfManyLinesGoesOnOverleafWhateverTheyAre(Block block) {
        assertThat(kept(table(Collections.nCopies(4, new Row(List.of(new Cell(List.of(block))))))))
                .startsWith(true);
        assertThat(kept(table(Collections.nCopies(5, new Row(List.of(new Cell(List.of(block))))))))
                .containsOnly(false);
    }

    private static Block.Table table(List<Row> rows) {
        return new Block.Table(
                "Table", List.of(new Block.Column(1, Block.Align.LEFT)), List.of(Row.of("Head")), rows, 0);
    }

    private static List<Boolean> kept(Block.Table table) {
        return IntStream.range(0, table.rows().size())
                .mapToObj(row -> Together.staysWithNext(table, row))
                .toList();
    }
}
