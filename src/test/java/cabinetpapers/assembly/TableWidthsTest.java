package cabinetpapers.assembly;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.chart.Typefaces;
import cabinetpapers.chart.Typefaces.Face;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.Houses;
import cabinetpapers.kpi.DirectionOfTravel;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.RagRating;
import cabinetpapers.kpi.Rating;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Column;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.PlainText;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableWidthsTest {

    private static final FontRenderContext CANVAS = new FontRenderContext(null, true, true);
    /** Word's own, on both sides of a cell's words. */
    private static final double MARGINS = 10.8;

    private final HouseStyle house = Houses.plain();

    @Test
    void aStatusNeverWraps() {
        Stream<Inline> rated = Stream.of(RagRating.values()).map(rag -> Signs.rating(new Rating.Rated(rag)));
        Stream<Inline> notRated = Stream.of(Rating.Why.values()).map(why -> Signs.rating(new Rating.NotRated(why)));

        assertThat(Stream.concat(rated, notRated)).allSatisfy(this::fits);
    }

    @Test
    void anArrowAndItsWordNeverWrap() {
        assertThat(Stream.of(DirectionOfTravel.values()).map(Signs::arrow)).allSatisfy(this::fits);
    }

    private void fits(Inline inline) {
        assertThat(narrow(Row.of(""), new Row(List.of(Cell.of(inline))), 0))
                .isGreaterThan(width(PlainText.of(List.of(inline)), Face.REGULAR) + MARGINS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SNH01",
                "HR11",
                "CS02a",
                "KPI-HSG-01",
                "4.12",
                "£1,234,567",
                "(provisional)",
                "2022-23:",
                "100.0%",
                "−28",
                "Illuminating",
                "WWW"
            })
    void noWordIsBroken(String word) {
        assertThat(narrow(Row.of(""), Row.of("a " + word), 0))
                .isGreaterThan(width(word, Face.REGULAR) + MARGINS)
                .isLessThan(1.5 * width(word, Face.REGULAR) + 2 * MARGINS);
        assertThat(narrow(Row.of(""), Row.of(word), 1)).isGreaterThan(width(word, Face.BOLD) + MARGINS);
        assertThat(narrow(Row.of(word), Row.of(""), 0)).isGreaterThan(width(word, Face.BOLD) + MARGINS);
    }

    @Test
    void theScorecardFillsALandscapePageAndLeavesRoomForNames() {
        Block.Table table = (Block.Table) BlockOutlines.blocks(
                        "scorecard",
                        Map.of(),
                        BlockOutlines.material(
                                Kpis.measure("SNH01")
                                        .unit("£", 0)
                                        .value("2023-24 Q1", "1234567", "1500000")
                                        .value("2023-24 Q2", "1234567", "1500000"),
                                Kpis.measure("SNH02").polarity(Polarity.NONE).value("2023-24 Q2", "12", "")))
                .getFirst();

        assertThat(table.columns().stream().mapToDouble(Block.Column::weight).sum())
                .isCloseTo(841.89 - 2 * 56.7, within(0.01));
        assertThat(table.columns().get(1).weight()).isGreaterThan(105);
    }

    @Test
    void columnsOfTextShareTheirRoomSoThatTheTableIsLow() {
        List<Wish> wishes = List.of(Wish.wide(1), Wish.wide(12));
        Row header = Row.of("Measure", "Commentary");
        String name = "Education, health and care plans issued within 20 weeks of the request";
        List<Column> brief = TableWidths.landscape(house)
                .columns(wishes, header, List.of(Row.of(name, "No commentary was given.")), 1);
        List<Column> full = TableWidths.landscape(house)
                .columns(wishes, header, List.of(Row.of(name, "A long commentary. ".repeat(60))), 1);

        assertThat(brief.getFirst().weight()).isGreaterThan(width(name, Face.REGULAR));
        assertThat(full.getFirst().weight()).isLessThan(brief.getFirst().weight() / 2);
        assertThat(full.stream().mapToDouble(Column::weight).sum()).isCloseTo(841.89 - 2 * 56.7, within(0.01));
    }

    private double narrow(Row header, Row row, int rowHeaders) {
        return TableWidths.landscape(house)
                .columns(List.of(Wish.narrow(Align.LEFT)), header, List.of(row), rowHeaders)
                .getFirst()
                .weight();
    }

    private double width(String text, Face face) {
        Font words = Typefaces.font(face, house.sizes().table());
        Font symbols = Typefaces.font(Face.SYMBOLS, house.sizes().table());
        return text.codePoints()
                .mapToObj(Character::toString)
                .mapToDouble(letter -> (words.canDisplay(letter.codePointAt(0)) ? words : symbols)
                        .getStringBounds(letter, CANVAS)
                        .getWidth())
                .sum();
    }
}
