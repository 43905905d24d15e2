package cabinetpapers.word;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.chart.Typefaces.Family;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.Houses;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Orientation;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Inline;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A portrait page of the plain house holds about forty rows of a line, a landscape one about twenty-seven. */
class TogetherTest {

    private static final List<Inline> SIX_LINES = List.of(Inline.text("words ".repeat(90)));

    private static final Row LINE = Row.of("Short");

    static Stream<Block> longBlocks() {
        return Stream.of(
                new Block.Paragraph(SIX_LINES),
                new Block.NumberedParagraph(1, SIX_LINES),
                new Block.BulletList(List.of(List.of(new Block.Paragraph(SIX_LINES)))));
    }

    @Test
    void allRowsOfAShortTableButTheLastStayWithTheNext() {
        assertThat(kept(Orientation.PORTRAIT, Collections.nCopies(3, LINE))).containsExactly(true, true, false);
        assertThat(kept(Orientation.PORTRAIT, List.of(LINE))).containsExactly(false);
        assertThat(kept(Orientation.PORTRAIT, List.of())).isEmpty();
    }

    @Test
    void aTableThatWouldLeaveHalfAPageBlankGoesOnOverleaf() {
        assertThat(kept(Orientation.PORTRAIT, Collections.nCopies(14, LINE)))
                .startsWith(true, true, true)
                .endsWith(true, true, false);
        assertThat(kept(Orientation.LANDSCAPE, Collections.nCopies(14, LINE)))
                .startsWith(true, false, false)
                .endsWith(false, true, false);
    }

    @Test
    void noLowRowOfALongTableStandsAloneAtTheFootOrTheHeadOfAPage() {
        List<Row> rows = new ArrayList<>(Collections.nCopies(60, LINE));

        assertThat(kept(Orientation.PORTRAIT, rows)).startsWith(true, false).endsWith(false, true, false);

        rows.addFirst(row(new Block.Paragraph(SIX_LINES)));
        rows.addLast(row(new Block.Paragraph(SIX_LINES)));

        assertThat(kept(Orientation.PORTRAIT, rows)).containsOnly(false);
    }

    @ParameterizedTest
    @MethodSource("longBlocks")
    void aTableOfManyLinesGoesOnOverleafWhateverTheyAre(Block block) {
        assertThat(kept(Orientation.PORTRAIT, Collections.nCopies(3, row(block))))
                .containsExactly(true, true, false);
        assertThat(kept(Orientation.PORTRAIT, Collections.nCopies(9, row(block))))
                .containsOnly(false);
    }

    private static Row row(Block block) {
        return new Row(List.of(new Cell(List.of(block))));
    }

    private static List<Boolean> kept(Orientation orientation, List<Row> rows) {
        HouseStyle house = Houses.plain();
        WordCutter cutter = new WordCutter(Family.SANS);
        PageArea area = PageArea.of(house, orientation);
        Block.Table table = new Block.Table(
                "Table", List.of(new Block.Column(1, Block.Align.LEFT)), List.of(Row.of("Head")), rows, 0);
        Columns columns = Columns.of(table, new CellNeeds(house, cutter), area.width());
        Together together = Together.of(table, columns, new TextHeight(Sizing.usual(house), cutter), area);
        return IntStream.range(0, rows.size()).mapToObj(together::staysWithNext).toList();
    }
}
