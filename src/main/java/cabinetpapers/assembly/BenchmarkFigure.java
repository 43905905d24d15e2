package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.calendar.Period;
import cabinetpapers.kpi.Benchmark;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Chart;
import cabinetpapers.paper.Chart.Compared;
import cabinetpapers.paper.Chart.Whose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A measure beside other people's figures: chart, alternative text and the table of the same figures.
 *
 * <p>Each comparator stands with its latest figure, the highest first. The council's own is chosen for the newest of
 * their periods, by the rule of {@link OwnFigure}.
 */
final class BenchmarkFigure {

    private static final List<Wish> COLUMNS = List.of(Wish.wide(3), Wish.wide(2), new Wish(Align.RIGHT, 2));

    /** So many have a column each, and the table is low; more have a row each. */
    private static final int MOST_BESIDE_ONE_ANOTHER = 4;

    private static final Comparator<Compared> HIGHEST_FIRST = Comparator.comparing(
                    (Compared bar) -> bar.value().isEmpty())
            .thenComparing(bar -> bar.value().orElse(BigDecimal.ZERO), Comparator.reverseOrder());

    private BenchmarkFigure() {}

    static List<Block> blocks(MeasureFigures figures, MeasureWords words, String council, TableWidths widths) {
        Map<String, Benchmark> latest = new LinkedHashMap<>();
        figures.benchmarks().forEach(one -> latest.put(Wording.or(one.comparator(), "Comparator not named"), one));
        if (latest.isEmpty()) {
            return List.of();
        }
        Period newest = latest.values().stream()
                .map(Benchmark::period)
                .max(Period.CHRONOLOGICAL)
                .orElseThrow();
        OwnFigure own = OwnFigure.beside(figures, newest);
        List<Compared> bars = bars(Wording.or(council, "Ours"), own, latest);
        Optional<BigDecimal> target = own.target(figures);
        Optional<Chart.Range> range = TrendFigure.range(words);
        return List.of(new Block.Figure(
                new Chart.Benchmark(
                        Wording.line(words.format().unitWord()), words.format().decimals(), bars, target, range),
                words.code() + " compared with others" + latestData(figures, own, newest),
                BenchmarkWords.of(words, newest, bars, target),
                table(words, own, bars, widths)));
    }

    private static List<Compared> bars(String council, OwnFigure own, Map<String, Benchmark> latest) {
        List<Compared> bars = new ArrayList<>();
        bars.add(new Compared(council, own.period().title(), own.value(), Whose.OUR_OWN));
        latest.forEach((name, one) ->
                bars.add(new Compared(name, one.period().title(), Optional.of(one.value()), Whose.OTHERS)));
        bars.sort(HIGHEST_FIRST);
        return bars;
    }

    /** Others publish late: the caption says so. */
    private static String latestData(MeasureFigures figures, OwnFigure own, Period newest) {
        if (!own.period().equals(newest)) {
            return ": their latest data is for " + newest.title();
        }
        return newest.lastDay().isBefore(figures.period().lastDay())
                ? ": the latest comparable data is for " + newest.title()
                : ", " + newest.title();
    }

    private static Block.Table table(MeasureWords words, OwnFigure own, List<Compared> bars, TableWidths widths) {
        if (bars.size() > MOST_BESIDE_ONE_ANOTHER) {
            List<Row> rows = bars.stream()
                    .map(bar -> Row.of(bar.label(), bar.period(), figure(words, own, bar)))
                    .toList();
            return table(words, COLUMNS, Row.of("Whose", "Period", "Figure"), rows, widths);
        }
        List<Wish> wishes = new ArrayList<>(List.of(Wish.wide(1)));
        bars.forEach(bar -> wishes.add(new Wish(Align.RIGHT, 2)));
        List<Row> rows = new ArrayList<>();
        if (bars.stream().map(Compared::period).distinct().count() > 1) {
            rows.add(row("Period", bars, Compared::period));
        }
        rows.add(row("Figure", bars, bar -> figure(words, own, bar)));
        return table(words, wishes, row("Whose", bars, Compared::label), rows, widths);
    }

    private static Row row(String head, List<Compared> bars, Function<Compared, String> cell) {
        return new Row(Stream.concat(Stream.of(head), bars.stream().map(cell))
                .map(Block.Cell::of)
                .toList());
    }

    private static Block.Table table(
            MeasureWords words, List<Wish> wishes, Row header, List<Row> rows, TableWidths widths) {
        return new Block.Table(
                words.code() + ": our figure and others’" + TrendTable.inUnit(words),
                widths.columns(wishes, header, rows, 1),
                List.of(header),
                rows,
                1);
    }

    private static String figure(MeasureWords words, OwnFigure own, Compared bar) {
        return switch (bar.whose()) {
            case OUR_OWN -> ReadingWords.cell(own.given(), words.format());
            case OTHERS -> bar.value().map(words.format()::cell).orElse("No figure");
        };
    }
}
