package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.calendar.Period;
import cabinetpapers.kpi.Benchmark;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Return;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Other people's figures for a measure, each comparator with its latest, beside the council's own for the same period
 * where there is any.
 */
final class Benchmarks {

    private static final List<Wish> COLUMNS =
            List.of(Wish.wide(3), Wish.wide(2), new Wish(Align.RIGHT, 1), new Wish(Align.RIGHT, 1));

    private Benchmarks() {}

    static List<Block> blocks(MeasureFigures figures, MeasureWords words, String council, TableWidths widths) {
        Map<String, Benchmark> latest = new LinkedHashMap<>();
        figures.benchmarks().forEach(one -> latest.put(Wording.or(one.comparator(), "Comparator not named"), one));
        if (latest.isEmpty()) {
            return List.of();
        }
        boolean beside = latest.values().stream()
                .anyMatch(one -> ours(figures, one.period()).isPresent());
        int columns = beside ? COLUMNS.size() : COLUMNS.size() - 1;
        Row header = first(columns, Row.of("Comparator", "Period", "Theirs", Wording.or(council, "Ours")));
        List<Row> rows = latest.entrySet().stream()
                .map(entry -> Row.of(
                        entry.getKey(),
                        entry.getValue().period().title(),
                        words.format().cell(entry.getValue().value()),
                        ReadingWords.cell(ours(figures, entry.getValue().period()), words.format())))
                .map(row -> first(columns, row))
                .toList();
        return List.of(new Block.Table(
                words.code() + ": how others do",
                widths.columns(COLUMNS.subList(0, columns), header, rows, 1),
                List.of(header),
                rows,
                1));
    }

    private static Row first(int columns, Row row) {
        return new Row(row.cells().subList(0, columns));
    }

    private static Optional<Return> ours(MeasureFigures figures, Period period) {
        return Stream.concat(figures.history().stream(), figures.outturns().stream())
                .filter(one -> one.period().equals(period))
                .findFirst();
    }
}
