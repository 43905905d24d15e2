package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.calendar.Period;
import cabinetpapers.kpi.Benchmark;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.Return;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Chart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A measure beside other people's figures: chart, alternative text and the table of the same figures.
 *
 * <p>Each comparator stands with its latest figure. The council's own bar is for the newest of those periods, so that
 * like stands beside like; where it has no figure for that period, the chart says so.
 */
final class BenchmarkFigure {

    private static final List<Wish> COLUMNS =
            List.of(Wish.wide(3), Wish.wide(2), new Wish(Align.RIGHT, 1), new Wish(Align.RIGHT, 1));

    private final MeasureFigures figures;
    private final MeasureWords words;
    private final String council;
    /** The highest first. */
    private final List<Benchmark> others;

    private BenchmarkFigure(MeasureFigures figures, MeasureWords words, String council, List<Benchmark> others) {
        this.figures = figures;
        this.words = words;
        this.council = council;
        this.others = others;
    }

    static List<Block> blocks(MeasureFigures figures, MeasureWords words, String council, TableWidths widths) {
        List<Benchmark> others = latest(figures);
        return others.isEmpty()
                ? List.of()
                : List.of(new BenchmarkFigure(figures, words, Wording.or(council, "Ours"), others).figure(widths));
    }

    private static List<Benchmark> latest(MeasureFigures figures) {
        Map<String, Benchmark> latest = new LinkedHashMap<>();
        figures.benchmarks().forEach(one -> latest.put(name(one), one));
        return latest.values().stream()
                .sorted(Comparator.comparing(Benchmark::value).reversed())
                .toList();
    }

    private static String name(Benchmark one) {
        return Wording.or(one.comparator(), "Comparator not named");
    }

    private Block figure(TableWidths widths) {
        Period period = period();
        Chart chart = new Chart.Benchmark(
                Wording.line(words.format().unitWord()), words.format().decimals(), bars(period), target(period));
        boolean lags = period.lastDay().isBefore(figures.period().lastDay());
        return new Block.Figure(
                chart,
                words.title() + ", compared with others: " + period.title()
                        + (lags ? " is the latest comparable data" : ""),
                BenchmarkWords.of(words, council, period, ownValue(period), target(period), others),
                table(widths));
    }

    private Period period() {
        return others.stream()
                .map(Benchmark::period)
                .max(Period.CHRONOLOGICAL)
                .orElseThrow();
    }

    private List<Chart.Compared> bars(Period period) {
        List<Chart.Compared> bars = new ArrayList<>();
        bars.add(new Chart.Compared(council, period.title(), ownValue(period), Chart.Whose.OUR_OWN));
        for (Benchmark other : others) {
            bars.add(new Chart.Compared(
                    name(other), other.period().title(), Optional.of(other.value()), Chart.Whose.OTHERS));
        }
        bars.sort(Comparator.comparing((Chart.Compared bar) -> bar.value().isEmpty())
                .thenComparing(bar -> bar.value().orElse(BigDecimal.ZERO), Comparator.reverseOrder()));
        return bars;
    }

    private Optional<BigDecimal> ownValue(Period period) {
        return own(period).flatMap(ReadingWords::actual);
    }

    /** The target that the council had for that period; a range is no one line. */
    private Optional<BigDecimal> target(Period period) {
        return words.range().isPresent() || figures.measure().polarity() == Polarity.NONE
                ? Optional.empty()
                : own(period).flatMap(Return::target);
    }

    private Optional<Return> own(Period period) {
        return Stream.concat(figures.history().stream(), figures.outturns().stream())
                .filter(one -> one.period().equals(period))
                .findFirst();
    }

    private Block.Table table(TableWidths widths) {
        boolean beside =
                others.stream().anyMatch(one -> own(one.period()).isPresent());
        int columns = beside ? COLUMNS.size() : COLUMNS.size() - 1;
        Row header = first(columns, Row.of("Comparator", "Period", "Theirs", council));
        List<Row> rows = others.stream()
                .map(one -> Row.of(
                        name(one),
                        one.period().title(),
                        words.format().cell(one.value()),
                        ReadingWords.cell(own(one.period()), words.format())))
                .map(row -> first(columns, row))
                .toList();
        return new Block.Table(
                words.code() + ": how others do",
                widths.columns(COLUMNS.subList(0, columns), header, rows, 1),
                List.of(header),
                rows,
                1);
    }

    private static Row first(int columns, Row row) {
        return new Row(row.cells().subList(0, columns));
    }
}
