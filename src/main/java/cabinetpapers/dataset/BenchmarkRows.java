package cabinetpapers.dataset;

import cabinetpapers.calendar.Period;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.Benchmark;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.OwnNames;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rows of {@code benchmarks}. Of two rows for one thing that differ, neither is used. The council's own row is none:
 * it would be ranked twice, and it tells what {@code values} may keep back.
 */
final class BenchmarkRows {

    private record Key(String code, Period period, String comparator) {}

    private record Kept(Benchmark benchmark, int row) {}

    private final MeasureRows measures;
    private final OwnNames own;
    private final CodeCheck codes;
    private final PeriodCells periods;
    private final Findings findings;
    private final Map<Key, Kept> kept = new LinkedHashMap<>();
    private final Set<Key> disputed = new HashSet<>();
    private final Map<String, Slips.Tally> ours = new LinkedHashMap<>();

    BenchmarkRows(MeasureRows measures, OwnNames own, Periods periods, Findings findings) {
        this.measures = measures;
        this.own = own;
        this.codes = new CodeCheck(measures, findings);
        this.periods = new PeriodCells(periods, findings);
        this.findings = findings;
    }

    void read(Line line) {
        if (!codes.known(line)) {
            return;
        }
        String comparator = line.text(Column.COMPARATOR);
        if (own.include(comparator)) {
            ours.computeIfAbsent(comparator, unseen -> new Slips.Tally(line.place(Column.COMPARATOR)))
                    .add();
            return;
        }
        String code = line.text(Column.CODE);
        Optional<Period> period = periods.read(line, measures.measure(code).map(Measure::frequency));
        Optional<BigDecimal> value = value(line);
        if (period.isPresent() && value.isPresent()) {
            keep(line, new Benchmark(code, period.get(), comparator, value.get()));
        }
    }

    private Optional<BigDecimal> value(Line line) {
        if (line.shape() == Line.Shape.SHIFTED) {
            findings.add(
                    Finding.hole(
                            line.place(),
                            "the row has more cells than the first row and is left out",
                            "Delete the comma that is too many (as in 1,234), or put its cell in quotation marks, and run again."));
            return Optional.empty();
        }
        for (Column column : List.of(Column.COMPARATOR, Column.VALUE)) {
            if (line.blank(column)) {
                findings.add(Finding.hole(
                        line.place(column),
                        "the row has no " + column.title() + " and is left out",
                        "Fill the cell or delete the row, and run again."));
                return Optional.empty();
            }
        }
        return line.number(Column.VALUE, findings);
    }

    private void keep(Line line, Benchmark benchmark) {
        Key key = new Key(benchmark.code(), benchmark.period(), benchmark.comparator());
        Kept first = kept.putIfAbsent(key, new Kept(benchmark, line.number()));
        if (first == null) {
            return;
        }
        String what = "a second row for " + key.code() + " " + key.period().label() + " " + key.comparator()
                + " (the first is on " + line.place(first.row()) + ")";
        if (first.benchmark().equals(benchmark)) {
            findings.add(Finding.note(
                    line.place(), what + " has the same value and is left out", "Delete one of the two rows."));
            return;
        }
        disputed.add(key);
        findings.add(Finding.hole(
                line.place(),
                what + " has another value, so neither is used",
                "Delete the row that is wrong and run again."));
    }

    /** After the last row. */
    List<Benchmark> list() {
        codes.report();
        periods.report();
        ours.forEach((comparator, tally) -> findings.add(Finding.note(
                tally.first(),
                "the comparator \"" + Quoted.shortened(comparator)
                        + "\" is the council itself, and the row is in no rank, chart or table of others"
                        + tally.more(),
                "Nothing need be done; if it is somebody else, give it a name that tells the two apart.")));
        disputed.forEach(kept::remove);
        return kept.values().stream().map(Kept::benchmark).toList();
    }
}
