package cabinetpapers.dataset;

import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Return;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of {@code values}.
 *
 * <p>Two rows for one measure and period: where they agree, the first is kept. Where they differ, neither figure could
 * be defended before the Cabinet, and to print the first would publish the toss of a coin as a fact; yet one row typed
 * twice should not hold back the whole pack. So the paper is written, shows that figure as not readable, and the
 * finding names both rows.
 */
final class ValueRows {

    private record Key(String code, Period period) {}

    private record Kept(int index, int row) {}

    private final Quarter quarter;
    private final MeasureRows measures;
    private final CodeCheck codes;
    private final PeriodCells periods;
    private final Findings findings;
    private final List<Return> returns = new ArrayList<>();
    private final Map<Key, Kept> kept = new HashMap<>();
    private final Map<Dataset.RowKey, Place> places = new HashMap<>();

    ValueRows(Quarter quarter, MeasureRows measures, Periods periods, Findings findings) {
        this.quarter = quarter;
        this.measures = measures;
        this.codes = new CodeCheck(measures, findings);
        this.periods = new PeriodCells(periods, findings);
        this.findings = findings;
    }

    void read(Line line) {
        if (!codes.known(line)) {
            return;
        }
        Optional<Measure> measure = measures.measure(line.text(Column.CODE));
        periods.read(line, measure.map(Measure::frequency))
                .ifPresent(period -> keep(line, value(line, measure, period)));
    }

    private Return value(Line line, Optional<Measure> measure, Period period) {
        if (measure.filter(one -> one.rules().disclosure().suppressBelow().isPresent())
                .isEmpty()) {
            return value(line, measure, period, findings);
        }
        Findings quoting = new Findings();
        Return value = value(line, measure, period, quoting);
        quoting.list().forEach(one -> findings.add(Discretion.unquoted(line, one)));
        if (FigureRules.countsUnknown(measure.orElseThrow(), value) && due(measure, period) == ReadingCells.Due.NOW) {
            findings.add(Finding.hole(
                    line.place(Column.NUMERATOR),
                    value.code() + " " + period.label()
                            + " has no numerator or no denominator, so that it cannot be seen whether it rests on small"
                            + " numbers, and it is suppressed",
                    "Write both and run again."));
        }
        return value;
    }

    private Return value(Line line, Optional<Measure> measure, Period period, Findings findings) {
        ReadingCells readings = new ReadingCells(findings);
        String code = measure.map(Measure::code).orElseGet(() -> line.text(Column.CODE));
        if (line.shape() == Line.Shape.SHIFTED) {
            findings.add(
                    Finding.hole(
                            line.place(),
                            "the row has more cells than the first row, so that its figures cannot be told apart",
                            "Delete the comma that is too many (as in 1,234), or put its cell in quotation marks, and run again."));
            Reading.Unreadable unreadable =
                    new Reading.Unreadable(Quoted.shortened(CellText.line(line.rest(Column.ACTUAL))));
            return new Return(code, period, unreadable, Optional.empty(), Optional.empty(), Optional.empty(), "");
        }
        String unit = measure.map(Measure::unit).orElse("");
        Reading reading = readings.read(line, unit);
        if (reading instanceof Reading.NotReported && line.blank(Column.ACTUAL)) {
            readings.explain(line, due(measure, period), code + " " + period.label());
        }
        return new Return(
                code,
                period,
                reading,
                target(line, measure, period, unit, findings),
                line.number(Column.NUMERATOR, findings),
                line.number(Column.DENOMINATOR, findings),
                line.text(Column.COMMENTARY),
                MoneyUnit.number(line, Column.FORECAST, unit, findings),
                line.text(Column.CORRECTIVE_ACTION),
                line.text(Column.RESTATEMENT_REASON));
    }

    /**
     * The row's own; where it has none, the measure's one figure for the year that the papers are about. What a year to
     * date should end at is no target for a period on the way there.
     */
    private Optional<BigDecimal> target(
            Line line, Optional<Measure> measure, Period period, String unit, Findings findings) {
        Optional<BigDecimal> own = MoneyUnit.number(line, Column.TARGET, unit, findings);
        if (!line.blank(Column.TARGET)) {
            return own;
        }
        return measure.filter(one -> one.basis() != Basis.CUMULATIVE
                        && period.frequency() == one.frequency()
                        && period.financialYear()
                                .equals(FigureRules.latestPeriod(one, quarter).financialYear()))
                .flatMap(one -> one.rules().yearEndTarget());
    }

    /** Whether the period is the one that this quarter's papers are about; older gaps are history. */
    private ReadingCells.Due due(Optional<Measure> measure, Period period) {
        boolean now = measure.isPresent()
                && FigureRules.reported(measure.get(), quarter)
                && FigureRules.due(measure.get(), quarter).contains(period);
        return now ? ReadingCells.Due.NOW : ReadingCells.Due.EARLIER;
    }

    private void keep(Line line, Return value) {
        Kept first = kept.putIfAbsent(new Key(value.code(), value.period()), new Kept(returns.size(), line.number()));
        if (first == null) {
            places.put(new Dataset.RowKey(value.code(), value.period()), line.place());
            returns.add(value);
            return;
        }
        Return before = returns.get(first.index());
        String what = "a second row for " + value.code() + " " + value.period().label() + " (the first is on "
                + line.place(first.row()) + ")";
        if (sameFigures(before, value)) {
            findings.add(Finding.note(
                    line.place(), what + " has the same figures and is left out", "Delete one of the two rows."));
            return;
        }
        returns.set(first.index(), disputed(before, value));
        findings.add(Finding.hole(
                line.place(),
                what + " has other figures, so neither is used",
                "Delete the row that is wrong and run again."));
    }

    private static boolean sameFigures(Return one, Return other) {
        return one.reading().equals(other.reading())
                && one.target().equals(other.target())
                && one.numerator().equals(other.numerator())
                && one.denominator().equals(other.denominator())
                && one.forecast().equals(other.forecast());
    }

    private static Return disputed(Return one, Return other) {
        return new Return(
                one.code(),
                one.period(),
                new Reading.Unreadable(
                        ReadingCells.words(one.reading()) + " or " + ReadingCells.words(other.reading())),
                one.target().equals(other.target()) ? one.target() : Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                one.commentary());
    }

    /** Where each row stands that is used. */
    Map<Dataset.RowKey, Place> places() {
        return Map.copyOf(places);
    }

    /** After the last row. */
    List<Return> list() {
        codes.report();
        periods.report();
        return List.copyOf(returns);
    }
}
