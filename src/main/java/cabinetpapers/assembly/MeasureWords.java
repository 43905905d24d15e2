package cabinetpapers.assembly;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Month;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.Range;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Return;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One measure's figures in the words that every part of a paper uses for them. */
final class MeasureWords {

    private final MeasureFigures figures;
    private final Measure measure;
    private final ValueFormat format;

    MeasureWords(MeasureFigures figures) {
        this.figures = figures;
        this.measure = figures.measure();
        this.format = ValueFormat.of(measure);
    }

    ValueFormat format() {
        return format;
    }

    String code() {
        return Wording.line(measure.code());
    }

    /** Without a full stop at its end, since sentences go on after it. */
    String name() {
        String name = Wording.line(measure.name());
        return name.endsWith(".") && !name.endsWith("..") ? name.substring(0, name.length() - 1) : name;
    }

    /**
     * "Average time to decide (days)": for a table whose figures stand without their unit. Figures in % or £ have theirs,
     * and a name that holds its unit, such as "Working days lost", need not say it again.
     */
    String nameWithUnit() {
        String unit = Wording.line(format.unitBeside());
        String name = name();
        return unit.isEmpty() || Wording.holds(name, unit) ? name : name + " (" + unit + ")";
    }

    /** "HS01 Average time to decide". */
    String title() {
        return code() + " " + name();
    }

    /** " (Housing Services)", or nothing where no service is given. */
    String ofService() {
        String service = Wording.line(measure.service());
        return service.isEmpty() ? "" : " (" + service + ")";
    }

    /** "Not reported – return overdue from Housing Services". */
    String overdue() {
        String service = Wording.line(measure.service());
        return "Not reported – return overdue" + (service.isEmpty() ? "" : " from " + service);
    }

    /** The latest figure with its unit, or why there is none. */
    String current() {
        return ReadingWords.words(figures.current(), format);
    }

    /** "12.5 days against a target of 10 days": both with the decimals that tell them apart. */
    String currentAgainstAim() {
        if (!(figures.current().reading() instanceof Reading.Reported reported)) {
            return current();
        }
        if (range().isPresent()) {
            return current() + " against a range of " + aim();
        }
        Optional<BigDecimal> target = figures.current().target();
        if (target.isEmpty()) {
            return current();
        }
        List<String> both = format.words(reported.actual(), target.get());
        return ReadingWords.marked(both.getFirst(), reported) + " against a target of " + both.getLast();
    }

    /** The target or range as printed in a sentence; empty words where there is neither. */
    String aim() {
        return range().map(range -> format.words(range.low()) + " to " + format.words(range.high()))
                .or(() -> figures.current().target().map(format::words))
                .orElse("");
    }

    /** The target or range as printed in a table. */
    String aimCell(Return one) {
        return aim(one, format::cell);
    }

    /** The same in a narrow column. */
    String aimInShort(Return one) {
        return aim(one, format::inShort);
    }

    private String aim(Return one, Function<BigDecimal, String> figure) {
        return range().map(range -> figure.apply(range.low()) + " to " + figure.apply(range.high()))
                .or(() -> one.target().map(figure))
                .orElse(measure.polarity() == Polarity.NONE ? "None" : "No target");
    }

    /** The band to aim for, where the measure has one. */
    Optional<Range> range() {
        return measure.polarity() == Polarity.RANGE ? measure.range() : Optional.empty();
    }

    /** What stands before a figure in a table: of a measure that is not quarterly, or comes late, whose figure it is. */
    String ownPeriod(Period period) {
        return switch (period) {
            case Quarter quarter ->
                measure.rules().lagMonths() == 0
                        ? ""
                        : Unbroken.words("Q" + quarter.number() + " "
                                        + quarter.year().label()) + ": ";
            case Month month ->
                Unbroken.words(month.title().substring(0, 3) + " "
                                + month.month().getYear()) + ": ";
            case FinancialYear year -> year.label() + ": ";
        };
    }

    /** What it counts, on one line; nothing where that is not given. */
    String definition() {
        return Wording.line(measure.definition());
    }

    /** Which way is better. */
    String betterWay() {
        return switch (measure.polarity()) {
            case HIGHER_IS_BETTER -> "Higher is better";
            case LOWER_IS_BETTER -> "Lower is better";
            case RANGE -> range().isPresent() ? "Within its range is best" : "Nearer to its target is better";
            case NONE -> "For information: neither way is better";
        };
    }
}
