package cabinetpapers.kpi;

import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A figure that is not what it was when it was last published.
 *
 * @param publishedIn the quarter whose papers had it
 * @param now empty where there is no figure any more
 * @param reason as the service gave it; empty where it gave none
 */
public record Restatement(
        Period period,
        Quarter publishedIn,
        Reading.Reported published,
        Optional<BigDecimal> now,
        Kind kind,
        String reason) {

    /** Whether anybody was told that the figure might change. */
    public enum Kind {
        /** It was published as provisional or as an estimate, which is reason enough. */
        SETTLED,
        /** It was published as firm: the change needs a reason. */
        CORRECTED
    }

    /**
     * What was published before it was a small number is not said again.
     *
     * @param measure with the rules of today
     * @param lastTime the measure's figures when it was last published
     */
    static List<Restatement> of(
            Measure measure, MeasureFigures lastTime, Quarter publishedIn, NavigableMap<Period, Return> returns) {
        List<Restatement> changed = new ArrayList<>();
        Stream.concat(lastTime.outturns().stream(), lastTime.history().stream())
                .filter(then -> !SmallCounts.small(measure, then))
                .flatMap(then -> of(then, publishedIn, Optional.ofNullable(returns.get(then.period()))).stream())
                .forEach(changed::add);
        return List.copyOf(changed);
    }

    private static Optional<Restatement> of(Return then, Quarter publishedIn, Optional<Return> now) {
        if (!(then.reading() instanceof Reading.Reported published)
                || now.filter(Restatement::suppressed).isPresent()) {
            return Optional.empty();
        }
        Optional<BigDecimal> figure = now.flatMap(Return::actual);
        boolean same =
                figure.filter(one -> one.compareTo(published.actual()) == 0).isPresent();
        return same
                ? Optional.empty()
                : Optional.of(new Restatement(
                        then.period(),
                        publishedIn,
                        published,
                        figure,
                        kind(published.standing()),
                        now.map(Return::restatementReason).orElse("").strip()));
    }

    private static boolean suppressed(Return now) {
        return now.reading() instanceof Reading.Suppressed;
    }

    private static Kind kind(Reading.Standing published) {
        return switch (published) {
            case PROVISIONAL, ESTIMATED -> Kind.SETTLED;
            case FINAL, REVISED, NOT_COMPARABLE -> Kind.CORRECTED;
        };
    }

    /** Figures that were corrected are revised, whether or not their rows say so. */
    static NavigableMap<Period, Return> marked(NavigableMap<Period, Return> returns, List<Restatement> restatements) {
        NavigableMap<Period, Return> marked = new TreeMap<>(returns);
        restatements.stream()
                .filter(one -> one.kind() == Kind.CORRECTED)
                .forEach(one -> marked.computeIfPresent(one.period(), (period, row) -> revised(row)));
        return marked;
    }

    private static Return revised(Return row) {
        return row.reading() instanceof Reading.Reported reported && reported.standing() == Reading.Standing.FINAL
                ? row.with(new Reading.Reported(reported.actual(), Reading.Standing.REVISED))
                : row;
    }
}
