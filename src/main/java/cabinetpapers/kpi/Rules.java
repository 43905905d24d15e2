package cabinetpapers.kpi;

import cabinetpapers.calendar.Period;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * A measure's own rules, the council's where it has none.
 *
 * @param rollup for a monthly measure that papers show by the quarter; empty to show its last month
 * @param yearEndTarget what a forecast is held against
 * @param comparators whom it is ranked among
 * @param rebaseFrom the first period of new process limits
 * @param lagMonths how many months after a period's end its figure comes; nought or more
 * @param from the first period for which the measure is defined as it is: earlier figures are shown, not compared
 * @param to the last period for which the measure is reported
 * @param notDue how a figure that is not due is shown
 * @param carriedOver how a figure that is carried over is shown
 * @param disclosure which figures must not be told
 * @param own which of the rules are the measure's own; the others are the council's
 */
public record Rules(
        RagScheme rag,
        TravelScheme travel,
        Band band,
        Optional<Rollup> rollup,
        Optional<BigDecimal> yearEndTarget,
        Optional<ComparatorGroup> comparators,
        Optional<Period> rebaseFrom,
        int lagMonths,
        Optional<Period> from,
        Optional<Period> to,
        Rating.Shade notDue,
        Rating.Shade carriedOver,
        Disclosure disclosure,
        Set<Own> own) {

    /** A rule that a measure may have of its own. */
    public enum Own {
        TOLERANCE,
        RATING,
        DIRECTION,
        BAND
    }

    /** Rated by its target and tolerance, and compared with the period and the year before. */
    public static final Rules USUAL = new Rules(
            new RagScheme.Target(),
            new TravelScheme.Previous(),
            new Band.None(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            0,
            Optional.empty(),
            Optional.empty(),
            Rating.Shade.NEUTRAL,
            Rating.Shade.NEUTRAL);

    /** The council's rules, for a measure whose figures may all be told. */
    public Rules(
            RagScheme rag,
            TravelScheme travel,
            Band band,
            Optional<Rollup> rollup,
            Optional<BigDecimal> yearEndTarget,
            Optional<ComparatorGroup> comparators,
            Optional<Period> rebaseFrom,
            int lagMonths,
            Optional<Period> from,
            Optional<Period> to,
            Rating.Shade notDue,
            Rating.Shade carriedOver) {
        this(
                rag,
                travel,
                band,
                rollup,
                yearEndTarget,
                comparators,
                rebaseFrom,
                lagMonths,
                from,
                to,
                notDue,
                carriedOver,
                Disclosure.FREE,
                Set.of());
    }

    public Rules {
        own = Set.copyOf(own);
        if (lagMonths < 0) {
            throw new IllegalArgumentException("a figure cannot come " + lagMonths + " months late");
        }
    }

    Rules with(Disclosure other) {
        return new Rules(
                rag,
                travel,
                band,
                rollup,
                yearEndTarget,
                comparators,
                rebaseFrom,
                lagMonths,
                from,
                to,
                notDue,
                carriedOver,
                other,
                own);
    }

    /** Whether the measure is reported for a period. */
    boolean reports(Period period) {
        return defines(period)
                && to.map(last -> !period.lastDay().isAfter(last.lastDay())).orElse(true);
    }

    /** Whether a period's figure is on the footing that the measure has now. */
    boolean defines(Period period) {
        return from.map(first -> !period.firstDay().isBefore(first.firstDay())).orElse(true);
    }
}
