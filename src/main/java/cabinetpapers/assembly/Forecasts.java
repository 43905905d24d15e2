package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.kpi.Forecast;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import java.util.List;

/** Where services expect the year to end, beside where their measures stand now: the one is not shown without the other. */
final class Forecasts {

    private static final Row HEADER = Row.of(
            "Measure", "Now", "Target now", "Rating now", "Year-end forecast", "Year-end target", "Forecast rating");

    private static final List<Wish> COLUMNS = List.of(
            Wish.wide(1),
            Wish.narrow(Align.RIGHT),
            Wish.narrow(Align.RIGHT),
            Wish.narrow(Align.LEFT),
            Wish.narrow(Align.RIGHT),
            Wish.narrow(Align.RIGHT),
            Wish.narrow(Align.LEFT));

    private Forecasts() {}

    static List<Block> blocks(Material material) {
        List<Row> rows = material.figures().measures().stream()
                .flatMap(one -> one.forecast().map(forecast -> row(one, forecast)).stream())
                .toList();
        if (rows.isEmpty()) {
            return List.of(Block.Paragraph.of("No service has given a forecast for the end of the year."));
        }
        return List.of(new Block.Table(
                "Forecasts for the end of the year, "
                        + material.figures().quarter().title(),
                TableWidths.portrait(material.house()).columns(COLUMNS, HEADER, rows, 1),
                List.of(HEADER),
                rows,
                1));
    }

    private static Row row(MeasureFigures figures, Forecast forecast) {
        MeasureWords words = new MeasureWords(figures);
        return new Row(List.of(
                Cell.of(words.code() + " " + words.nameWithUnit()),
                Cell.of(ReadingWords.inShort(figures.current(), words.format())),
                Cell.of(words.aimInShort(figures.current())),
                Cell.of(Signs.rating(figures.rating())),
                Cell.of(words.format().inShort(forecast.value())),
                Cell.of(forecast.target().map(words.format()::inShort).orElse("No target")),
                Cell.of(Signs.rating(forecast.rating()))));
    }
}
