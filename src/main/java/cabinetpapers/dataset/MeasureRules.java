package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.Range;
import cabinetpapers.kpi.Tolerance;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** A measure's decimals, tolerance and range; where a cell is blank, what holds instead. */
final class MeasureRules {

    /** Units that are counted in whole ones. */
    private static final Set<String> WHOLE = Set.of("number", "£");

    private static final BigDecimal MOST_DECIMALS = BigDecimal.valueOf(6);

    private final Tolerance councilTolerance;
    private final Findings findings;

    MeasureRules(Tolerance councilTolerance, Findings findings) {
        this.councilTolerance = councilTolerance;
        this.findings = findings;
    }

    /** Left blank: none for a number and for pounds, one for every other unit. */
    int decimals(Line line) {
        int usual = WHOLE.contains(line.text(Column.UNIT)) ? 0 : 1;
        Optional<BigDecimal> given = line.number(Column.DECIMALS, findings);
        if (given.isEmpty()) {
            return usual;
        }
        BigDecimal decimals = given.get();
        if (decimals.scale() > 0 || decimals.signum() < 0 || decimals.compareTo(MOST_DECIMALS) > 0) {
            findings.add(Finding.hole(
                    line.place(Column.DECIMALS),
                    Quoted.cell(Column.DECIMALS, line.text(Column.DECIMALS))
                            + " is not a whole number from 0 to 6, and " + usual + " is used",
                    "Correct the cell and run again."));
            return usual;
        }
        return decimals.intValueExact();
    }

    /** Left blank, or not understood: the council's own. */
    Tolerance tolerance(Line line, Polarity polarity) {
        Optional<BigDecimal> floor = line.number(Column.FLOOR, findings);
        if (line.blank(Column.AMBER_TOLERANCE)) {
            return councilTolerance;
        }
        return switch (ToleranceCell.parse(line.text(Column.AMBER_TOLERANCE), floor)) {
            case Parsed.Understood<Tolerance> understood -> sided(line, polarity, understood.value());
            case Parsed.Refused<Tolerance> refused -> {
                findings.add(Finding.hole(
                        line.place(Column.AMBER_TOLERANCE),
                        line.fact(Column.AMBER_TOLERANCE, refused) + ", so the council's own is used",
                        refused.remedy()));
                yield councilTolerance;
            }
        };
    }

    /** A floor is a shortfall on one side, which a range does not have. */
    private Tolerance sided(Line line, Polarity polarity, Tolerance tolerance) {
        if (polarity == Polarity.RANGE && tolerance instanceof Tolerance.Floor) {
            findings.add(Finding.hole(
                    line.place(Column.AMBER_TOLERANCE),
                    "a floor has no meaning for a measure of polarity range, so the council's own tolerance is used",
                    "Write 5% or 2 points instead and run again."));
            return councilTolerance;
        }
        return tolerance;
    }

    /** Left blank: none, and the target is what to aim for. */
    Optional<Range> range(Line line) {
        Optional<BigDecimal> low = line.number(Column.RANGE_LOW, findings);
        Optional<BigDecimal> high = line.number(Column.RANGE_HIGH, findings);
        if (low.isPresent() && high.isPresent()) {
            if (low.get().compareTo(high.get()) <= 0) {
                return Optional.of(new Range(low.get(), high.get()));
            }
            findings.add(Finding.hole(
                    line.place(Column.RANGE_LOW),
                    "range_low " + low.get().toPlainString() + " is above range_high "
                            + high.get().toPlainString() + ", so the measure is rated without a range",
                    "Correct the two cells and run again."));
        } else if (line.blank(Column.RANGE_LOW) != line.blank(Column.RANGE_HIGH)) {
            Column missing = line.blank(Column.RANGE_LOW) ? Column.RANGE_LOW : Column.RANGE_HIGH;
            findings.add(Finding.hole(
                    line.place(missing),
                    "the range has no " + missing.title() + ", so the measure is rated without a range",
                    "Write both ends of the range, or neither, and run again."));
        }
        return Optional.empty();
    }
}
