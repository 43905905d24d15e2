package cabinetpapers.kpi;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Place;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a performance officer would ask about before a figure is published. A check that could fire on sound data asks
 * for history first: it is better to miss an oddity than to have the list go unread.
 */
final class FigureChecks {

    private static final String TABLE = "values";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    /** A measure whose smallest figure is below this may well be nought. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(5);

    /** Met by 300%: four times the target. */
    private static final BigDecimal FAR_BEYOND = BigDecimal.valueOf(4);

    /** A decimal point that slipped by one place, allowing for what the figure itself moved. */
    private static final BigDecimal SLIPPED = BigDecimal.valueOf(8);

    private static final BigDecimal ALIKE = BigDecimal.valueOf(3);
    private static final int PLACES = 3;

    /** Twice the upper limit of moving ranges, 3.267 means. */
    private static final BigDecimal LEAP = new BigDecimal("6.534");

    private static final int FEWEST_FOR_LEAP = 8;
    private static final int STUCK = 4;

    /** The first that holds is told: a slipped decimal point is also a leap, and far beyond its target. */
    private static final Set<Question> UNLIKELY =
            Set.of(Question.SLIPPED_POINT, Question.FAR_BEYOND_TARGET, Question.LEAP, Question.STANDING_STILL);

    private FigureChecks() {}

    static List<Finding> check(QuarterFigures figures) {
        return figures.measures().stream()
                .flatMap(one -> asked(figures, one).values().stream())
                .flatMap(List::stream)
                .toList();
    }

    /** What is found of a measure, by what was asked. */
    static Map<Question, List<Finding>> asked(QuarterFigures all, MeasureFigures one) {
        Map<Question, List<Finding>> asked = new EnumMap<>(Question.class);
        for (Question question : Question.values()) {
            boolean answered = UNLIKELY.contains(question) && !Collections.disjoint(UNLIKELY, asked.keySet());
            List<Finding> found = answered ? List.of() : ask(question, all, one).toList();
            if (!found.isEmpty()) {
                asked.put(question, found);
            }
        }
        return asked;
    }

    private static Stream<Finding> ask(Question question, QuarterFigures all, MeasureFigures one) {
        return switch (question) {
            case MORE_THAN_THE_WHOLE -> over100(one).stream();
            case NUMERATOR_ABOVE_DENOMINATOR -> numeratorAbove(one).stream();
            case PARTS_OF_ANOTHER_FIGURE -> ratioAmiss(one).stream();
            case BELOW_NOUGHT -> negativeCount(one).stream();
            case YEAR_TO_DATE_FELL -> yearToDateFell(one).stream();
            case SLIPPED_POINT -> slippedPoint(one).stream();
            case FAR_BEYOND_TARGET -> farBeyondTarget(one).stream();
            case LEAP -> leap(one).stream();
            case STANDING_STILL -> stuck(one).stream();
            case SUDDEN_NOUGHT -> suddenZeros(one);
            case YEAR_OF_OTHER_PERIODS -> totals(one);
            case PARTS_ABOVE_TOTAL -> PartChecks.above(all, one).stream();
            case PARTS_BELOW_TOTAL -> PartChecks.below(all, one).stream();
            case RED_WITHOUT_COMMENTARY -> withoutCommentary(one).stream();
            case STALE_COMMENTARY -> staleCommentary(one).stream();
            case WITHHELD_WORDS -> withheld(one);
            case CORRECTED_WITHOUT_REASON -> restated(one);
            case RED_WITHOUT_ACTION -> withoutAction(all, one).stream();
        };
    }

    /** Whether the council's services say what they do about a Red measure in a column of its own. */
    static boolean actionsGiven(QuarterFigures figures) {
        return figures.measures().stream()
                .anyMatch(one -> !one.current().correctiveAction().isBlank());
    }

    private static Optional<Finding> over100(MeasureFigures one) {
        return one.current()
                .actual()
                .filter(actual -> share(one) && actual.compareTo(WHOLE) > 0)
                .map(actual -> note(
                        one.current(),
                        "the figure is " + plain(actual) + "%, more than the whole",
                        "Look for a decimal point or a digit that is wrong, or give it the unit that it has."));
    }

    /** A percentage that is a part of a whole: neither its earlier figures nor its target say otherwise. */
    private static boolean share(MeasureFigures one) {
        return one.measure().isPercentage()
                && earlier(one, one.current()).stream().noneMatch(figure -> figure.compareTo(WHOLE) > 0)
                && one.current().target().stream().noneMatch(target -> target.compareTo(WHOLE) > 0);
    }

    private static Optional<Finding> numeratorAbove(MeasureFigures one) {
        Return current = one.current();
        return current.numerator()
                .flatMap(above -> current.denominator()
                        .filter(below -> share(one) && above.compareTo(below) > 0)
                        .map(below -> note(
                                current,
                                "the numerator, " + plain(above) + ", is more than the denominator, " + plain(below),
                                "Look whether the two were swapped.")));
    }

    /** A percentage is off by more than its own last place. */
    private static Optional<Finding> ratioAmiss(MeasureFigures one) {
        Return current = one.current();
        if (!one.measure().isPercentage()) {
            return Optional.empty();
        }
        Optional<BigDecimal> ratio = current.numerator()
                .flatMap(above -> current.denominator()
                        .filter(below -> below.signum() != 0)
                        .map(below -> above.multiply(WHOLE).divide(below, MathContext.DECIMAL64)));
        return ratio.flatMap(expected -> current.actual()
                .filter(actual -> expected.subtract(actual).abs().compareTo(lastPlace(actual)) > 0)
                .map(actual -> note(
                        current,
                        "the figure is " + plain(actual) + "%, but its numerator and denominator give "
                                + plain(expected.setScale(Math.max(1, actual.scale()), RoundingMode.HALF_UP))
                                + "%",
                        "Correct whichever is wrong.")));
    }

    private static BigDecimal lastPlace(BigDecimal figure) {
        return BigDecimal.ONE.movePointLeft(Math.max(0, figure.scale()));
    }

    private static Optional<Finding> negativeCount(MeasureFigures one) {
        return one.current()
                .actual()
                .filter(actual -> one.measure().unit().equals("number") && actual.signum() < 0)
                .filter(actual -> earlier(one, one.current()).stream().noneMatch(figure -> figure.signum() < 0))
                .map(actual -> note(
                        one.current(),
                        "the figure is " + plain(actual) + ", and a number cannot be below nought",
                        "Look for a minus sign that is a dash."));
    }

    private static Optional<Finding> yearToDateFell(MeasureFigures one) {
        if (one.measure().basis() != Basis.CUMULATIVE || one.measure().isPercentage()) {
            return Optional.empty();
        }
        return before(one)
                .filter(then ->
                        then.period().financialYear().equals(one.period().financialYear()))
                .flatMap(Return::actual)
                .flatMap(then -> one.current()
                        .actual()
                        .filter(now -> now.compareTo(then) < 0)
                        .map(now -> note(
                                one.current(),
                                "the year to date is " + plain(now) + ", less than the " + plain(then)
                                        + " of the period before",
                                "Look whether it is the period's own figure, and correct whichever is wrong.")));
    }

    /** A power of ten away from the period before, or about ten times what all earlier figures were, or a tenth. */
    private static Optional<Finding> slippedPoint(MeasureFigures one) {
        Optional<BigDecimal> now = one.current().actual().filter(actual -> actual.signum() > 0);
        if (now.isEmpty() || one.measure().basis() == Basis.CUMULATIVE) {
            return Optional.empty();
        }
        Optional<BigDecimal> then = before(one).flatMap(Return::actual).filter(actual -> actual.signum() > 0);
        boolean slipped = then.map(before -> powerOfTen(before, now.get())).orElse(false) || strays(one, now.get());
        return slipped
                ? Optional.of(note(
                        one.current(),
                        "the figure is " + plain(now.get())
                                + then.map(before -> ", after " + plain(before)).orElse("")
                                + ", as if the decimal point had slipped",
                        "Compare it with the return."))
                : Optional.empty();
    }

    private static boolean powerOfTen(BigDecimal then, BigDecimal now) {
        for (int places = 1; places <= PLACES; places++) {
            if (now.compareTo(then.movePointRight(places)) == 0 || now.compareTo(then.movePointLeft(places)) == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean strays(MeasureFigures one, BigDecimal now) {
        List<BigDecimal> figures = earlier(one, one.current());
        if (figures.size() < 2 || figures.stream().anyMatch(figure -> figure.signum() <= 0)) {
            return false;
        }
        BigDecimal least = figures.stream().reduce(figures.getFirst(), BigDecimal::min);
        BigDecimal most = figures.stream().reduce(figures.getFirst(), BigDecimal::max);
        return most.compareTo(least.multiply(ALIKE)) <= 0
                && (now.compareTo(most.multiply(SLIPPED)) >= 0
                        || now.multiply(SLIPPED).compareTo(least) <= 0);
    }

    private static Optional<Finding> farBeyondTarget(MeasureFigures one) {
        if (one.measure().polarity() != Polarity.HIGHER_IS_BETTER) {
            return Optional.empty();
        }
        return one.current()
                .target()
                .filter(target -> target.signum() > 0)
                .flatMap(target -> one.current()
                        .actual()
                        .filter(actual -> actual.compareTo(target.multiply(FAR_BEYOND)) >= 0)
                        .map(actual -> note(
                                one.current(),
                                "the figure is " + plain(actual) + ", four times its target of " + plain(target)
                                        + " or more",
                                "Look whether the two are for the same stretch of time, and whether the target is"
                                        + " still the right one.")));
    }

    /** The figure moved much more than it ever does. */
    private static Optional<Finding> leap(MeasureFigures one) {
        if (one.measure().basis() == Basis.CUMULATIVE) {
            return Optional.empty();
        }
        List<BigDecimal> figures = one.history().stream()
                .filter(each -> !each.period().equals(one.period()))
                .flatMap(each -> each.actual().stream())
                .toList();
        if (figures.size() < FEWEST_FOR_LEAP || one.current().actual().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal ranges = BigDecimal.ZERO;
        for (int i = 1; i < figures.size(); i++) {
            ranges = ranges.add(figures.get(i).subtract(figures.get(i - 1)).abs());
        }
        BigDecimal now = one.current().actual().get();
        BigDecimal last = figures.getLast();
        boolean leapt = ranges.signum() > 0
                && now.subtract(last)
                                .abs()
                                .multiply(BigDecimal.valueOf(figures.size() - 1L))
                                .compareTo(ranges.multiply(LEAP))
                        > 0;
        return leapt
                ? Optional.of(note(
                        one.current(),
                        "the figure went from " + plain(last) + " to " + plain(now)
                                + ", over six times as far as it usually moves",
                        "Compare it with the return; if it is right, say why in the commentary."))
                : Optional.empty();
    }

    private static Optional<Finding> stuck(MeasureFigures one) {
        List<Return> history = one.history();
        if (one.measure().figures() != Frequency.QUARTERLY
                || one.measure().basis() == Basis.CUMULATIVE
                || history.size() < STUCK) {
            return Optional.empty();
        }
        List<Return> last = history.subList(history.size() - STUCK, history.size());
        List<BigDecimal> figures =
                last.stream().flatMap(each -> each.actual().stream()).toList();
        boolean same = figures.size() == STUCK
                && figures.stream().allMatch(figure -> figure.compareTo(figures.getFirst()) == 0)
                && last.getFirst()
                        .period()
                        .equals(one.period().previous().previous().previous())
                && Best.possible(one.measure(), history)
                        .filter(best -> best.compareTo(figures.getFirst()) == 0)
                        .isEmpty();
        return same
                ? Optional.of(note(
                        one.current(),
                        "the figure has been " + plain(figures.getFirst()) + " for four quarters",
                        "Look whether it was measured anew or copied."))
                : Optional.empty();
    }

    /** In any period of this financial year, since an earlier nought still stands in the tables and charts. */
    private static Stream<Finding> suddenZeros(MeasureFigures one) {
        return one.history().stream()
                .filter(each ->
                        each.period().financialYear().equals(one.period().financialYear()))
                .filter(each ->
                        each.actual().filter(actual -> actual.signum() == 0).isPresent())
                .filter(each ->
                        each.target().filter(target -> target.signum() == 0).isEmpty())
                .filter(each -> neverSmall(earlier(one, each)))
                .map(each -> note(
                        each,
                        "the figure is 0, although no other period's is near it",
                        "Look whether anything was returned: if not, clear the cell and write not reported under"
                                + " status."));
    }

    private static boolean neverSmall(List<BigDecimal> others) {
        return others.size() >= 2
                && others.stream().allMatch(figure -> figure.abs().compareTo(SMALL) >= 0);
    }

    /** A whole year's figure that is not what its quarters make. */
    private static Stream<Finding> totals(MeasureFigures one) {
        return one.outturns().stream()
                .flatMap(year -> expected(one, year.period())
                        .filter(whole -> year.actual()
                                .filter(actual -> actual.compareTo(whole) != 0)
                                .isPresent())
                        .map(whole -> note(
                                year,
                                "the whole year's figure is "
                                        + year.actual().map(FigureChecks::plain).orElse("") + ", but its periods make "
                                        + plain(whole),
                                "Correct whichever is wrong."))
                        .stream());
    }

    private static Optional<BigDecimal> expected(MeasureFigures one, Period year) {
        List<Return> periods = one.history().stream()
                .filter(each -> each.period().financialYear().equals(year))
                .toList();
        if (one.measure().basis() == Basis.CUMULATIVE) {
            return periods.stream()
                    .filter(each -> each.period().lastDay().equals(year.lastDay()))
                    .findFirst()
                    .flatMap(Return::actual);
        }
        boolean adds = one.measure().rules().rollup().equals(Optional.of(Rollup.SUM))
                && one.measure().basis() == Basis.PERIOD
                && one.measure().figures() == Frequency.QUARTERLY;
        List<BigDecimal> figures =
                periods.stream().flatMap(each -> each.actual().stream()).toList();
        return adds && figures.size() == STUCK
                ? Optional.of(figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                : Optional.empty();
    }

    private static Optional<Finding> withoutCommentary(MeasureFigures one) {
        return red(one) && one.current().commentary().isBlank()
                ? Optional.of(Finding.hole(
                        place(one.current()),
                        "the measure is Red, and has no commentary",
                        "Ask " + owner(one) + " for one, and run again."))
                : Optional.empty();
    }

    private static Optional<Finding> staleCommentary(MeasureFigures one) {
        String commentary = one.current().commentary().strip();
        return before(one)
                .filter(then ->
                        !commentary.isEmpty() && then.commentary().strip().equals(commentary))
                .map(then -> note(
                        one.current(),
                        "the commentary is the same as that for "
                                + then.period().title(),
                        "Ask " + owner(one) + " whether it still holds."));
    }

    /** Words that held a suppressed number stand in no paper. */
    private static Stream<Finding> withheld(MeasureFigures one) {
        Return current = one.current();
        return Stream.of(current.commentary(), current.correctiveAction(), current.restatementReason())
                .filter(Suppression.WITHHELD::equals)
                .limit(1)
                .map(words -> Finding.hole(
                        place(current),
                        "a text of the measure holds a number that is suppressed, and is withheld",
                        "Ask " + owner(one) + " to write it without numbers, and run again."));
    }

    private static Stream<Finding> restated(MeasureFigures one) {
        return one.restatements().stream()
                .filter(change -> change.kind() == Restatement.Kind.CORRECTED
                        && change.reason().isEmpty())
                .map(change -> Finding.hole(
                        new Place(
                                TABLE,
                                one.measure().code() + " " + change.period().label()),
                        "the figure was published as "
                                + plain(change.published().actual()) + " for "
                                + change.publishedIn().title()
                                + change.now()
                                        .map(now -> " and is " + plain(now) + " now")
                                        .orElse(" and is not there now")
                                + ", without a reason",
                        "Ask " + owner(one) + " for it, write it under restatement_reason, and run again."));
    }

    /** Where a council gives corrective actions at all, each Red measure should have one. */
    private static Optional<Finding> withoutAction(QuarterFigures all, MeasureFigures one) {
        return red(one) && one.current().correctiveAction().isBlank() && actionsGiven(all)
                ? Optional.of(note(
                        one.current(),
                        "the measure is Red, and has no corrective action, though others have",
                        "Ask " + owner(one) + " what is being done."))
                : Optional.empty();
    }

    private static boolean red(MeasureFigures one) {
        return one.rating().equals(new Rating.Rated(RagRating.RED));
    }

    private static String owner(MeasureFigures one) {
        Measure measure = one.measure();
        return measure.owner().isBlank()
                ? measure.service().isBlank() ? "its owner" : measure.service()
                : measure.owner();
    }

    /** The return of the measure's own period just before. */
    private static Optional<Return> before(MeasureFigures one) {
        Period period = one.period().previous();
        return one.history().stream()
                .filter(each -> each.period().equals(period))
                .findFirst();
    }

    /** All other figures of the measure; whole years' only where they are of the same size, as percentages are. */
    private static List<BigDecimal> earlier(MeasureFigures one, Return than) {
        Stream<Return> years = one.measure().isPercentage() || one.measure().basis() != Basis.PERIOD
                ? one.outturns().stream()
                : Stream.empty();
        return Stream.concat(years, one.history().stream())
                .filter(each -> !each.period().equals(than.period()))
                .flatMap(each -> each.actual().stream())
                .toList();
    }

    static Finding note(Return about, String fact, String remedy) {
        return Finding.note(place(about), fact, remedy + " Then run again.");
    }

    private static Place place(Return about) {
        return new Place(TABLE, about.code() + " " + about.period().label());
    }

    static String plain(BigDecimal figure) {
        BigDecimal stripped = figure.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }
}
