package cabinetpapers.kpi;

import cabinetpapers.calendar.Period;
import cabinetpapers.finding.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether a total's parts, as {@code part_of} names them, make it. Where small numbers of any of them are suppressed
 * nothing is asked, since the answer would be a number.
 */
final class PartChecks {

    /** Once may be chance: so often the parts have to have made the total before it is missed. */
    private static final int FEWEST_FOR_A_HABIT = 2;

    private PartChecks() {}

    /** Together the parts that are told are more than their total, whatever the others are. */
    static Optional<Finding> above(QuarterFigures all, MeasureFigures total) {
        List<MeasureFigures> parts = parts(all, total);
        List<BigDecimal> told = parts.stream()
                .flatMap(part -> at(part, total.period()).stream())
                .toList();
        boolean counts = !told.isEmpty() && told.stream().allMatch(part -> part.signum() >= 0);
        return total.current()
                .actual()
                .filter(whole -> counts && sum(told).compareTo(whole) > 0)
                .map(whole -> FigureChecks.note(
                        total.current(),
                        "the figure is " + FigureChecks.plain(whole) + ", less than its parts (" + codes(parts)
                                + "), which make " + FigureChecks.plain(sum(told)) + " together",
                        "Look whether something is counted twice, and correct whichever is wrong."));
    }

    /**
     * All parts are told, and are less than the total, though in each earlier period with all of them they made it. A
     * total may have parts that nobody measures, so that without such a habit nothing is missed.
     */
    static Optional<Finding> below(QuarterFigures all, MeasureFigures total) {
        List<MeasureFigures> parts = parts(all, total);
        Optional<BigDecimal> whole = total.current().actual();
        Optional<BigDecimal> together = together(parts, total.period());
        if (whole.isEmpty() || together.isEmpty() || together.get().compareTo(whole.get()) >= 0) {
            return Optional.empty();
        }
        List<Return> earlier = total.history().stream()
                .filter(one -> !one.period().equals(total.period()))
                .filter(one -> one.actual().isPresent()
                        && together(parts, one.period()).isPresent())
                .toList();
        boolean habit = earlier.size() >= FEWEST_FOR_A_HABIT
                && earlier.stream()
                        .allMatch(one -> one.actual()
                                .flatMap(then -> together(parts, one.period()).filter(sum -> sum.compareTo(then) == 0))
                                .isPresent());
        return habit
                ? Optional.of(FigureChecks.note(
                        total.current(),
                        "the figure is " + FigureChecks.plain(whole.get()) + ", but its parts (" + codes(parts)
                                + ") make " + FigureChecks.plain(together.get())
                                + " together, and they made the whole of it before",
                        "Look whether a part is missing, and correct whichever is wrong."))
                : Optional.empty();
    }

    /** Those that add up: a share, a rate or a length of time is no sum of others. */
    private static List<MeasureFigures> parts(QuarterFigures all, MeasureFigures total) {
        List<MeasureFigures> parts = all.measures().stream()
                .filter(one -> one.measure()
                        .rules()
                        .disclosure()
                        .partOf()
                        .equals(Optional.of(total.measure().code())))
                .toList();
        boolean alike = parts.stream().map(MeasureFigures::measure).allMatch(part -> part.mayBePartOf(total.measure()));
        return parts.isEmpty() || !alike || !counted(total.measure()) || guarded(all, total) ? List.of() : parts;
    }

    private static boolean counted(Measure measure) {
        return measure.isCount() || measure.isMoney();
    }

    private static boolean guarded(QuarterFigures all, MeasureFigures total) {
        return Families.guarded(
                        all.measures().stream().map(MeasureFigures::measure).toList())
                .contains(total.measure().code());
    }

    /** The sum of all parts; empty where one of them is not told. */
    private static Optional<BigDecimal> together(List<MeasureFigures> parts, Period period) {
        List<BigDecimal> told =
                parts.stream().flatMap(part -> at(part, period).stream()).toList();
        return parts.isEmpty() || told.size() < parts.size() ? Optional.empty() : Optional.of(sum(told));
    }

    private static Optional<BigDecimal> at(MeasureFigures part, Period period) {
        return part.history().stream()
                .filter(one -> one.period().equals(period))
                .findFirst()
                .flatMap(Return::actual);
    }

    private static BigDecimal sum(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static String codes(List<MeasureFigures> parts) {
        return parts.stream().map(part -> part.measure().code()).collect(Collectors.joining(", "));
    }
}
