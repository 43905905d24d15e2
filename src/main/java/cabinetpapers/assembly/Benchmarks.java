package cabinetpapers.assembly;

import cabinetpapers.calendar.Period;
import cabinetpapers.kpi.Benchmark;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Return;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Other people's figures for a measure beside the council's own, each comparator with its latest. */
final class Benchmarks {

    private Benchmarks() {}

    static List<Block> blocks(MeasureFigures figures, MeasureWords words, String council, TableWidths widths) {
        Map<String, Benchmark> latest = new LinkedHashMap<>();
        figures.benchmarks().forEach(one -> latest.put(Wording.or(one.comparator(), "Comparator not named"), one));
        if (latest.isEmpty()) {
            return List.of();
        }
        return List.of(new Block.Table(
                words.code() + ": how others do",
                List.of(widths.words(12), widths.words(10), widths.count(6), widths.count(9)),
                List.of(Row.of("Comparator", "Period", "Theirs", Wording.or(council, "Ours"))),
                latest.entrySet().stream()
                        .map(entry -> Row.of(
                                entry.getKey(),
                                entry.getValue().period().title(),
                                words.format().cell(entry.getValue().value()),
                                ours(figures, words, entry.getValue().period())))
                        .toList(),
                1));
    }

    private static String ours(MeasureFigures figures, MeasureWords words, Period period) {
        Optional<Return> own = Stream.concat(figures.history().stream(), figures.outturns().stream())
                .filter(one -> one.period().equals(period))
                .findFirst();
        return ReadingWords.cell(own, words.format());
    }
}
