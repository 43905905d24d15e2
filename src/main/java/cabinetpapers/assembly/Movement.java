package cabinetpapers.assembly;

import cabinetpapers.kpi.DirectionOfTravel;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Return;
import java.math.BigDecimal;
import java.util.List;

/** From one figure to another, in words that say what the number did and, apart from that, which way is better. */
final class Movement {

    private Movement() {}

    /**
     * "fell from 12 days in Quarter 1 2023-24 to 11 days (lower is better)".
     *
     * @param earlier a reported figure, which the current one was compared with
     */
    static String inWords(MeasureFigures figures, Return earlier, DirectionOfTravel direction) {
        BigDecimal now = figure(figures.current());
        BigDecimal then = figure(earlier);
        List<String> both = new MeasureWords(figures).format().words(then, now);
        int change = now.compareTo(then);
        String period = " in " + earlier.period().title();
        String movement = change == 0
                ? "the same as" + period + ", " + both.getFirst()
                : (change > 0 ? "rose from " : "fell from ") + both.getFirst() + period + " to " + both.getLast();
        return movement + " (" + better(figures, direction) + ")";
    }

    /** "was 12 days in Quarter 1 2023-24", and what it is now where that is printed with fewer decimals elsewhere. */
    static String since(MeasureFigures figures, Return earlier) {
        ValueFormat format = new MeasureWords(figures).format();
        BigDecimal now = figure(figures.current());
        List<String> both = format.words(figure(earlier), now);
        String was = "was " + both.getFirst() + " in " + earlier.period().title();
        return both.getLast().equals(format.words(now)) ? was : was + ", now " + both.getLast();
    }

    private static String better(MeasureFigures figures, DirectionOfTravel direction) {
        return switch (figures.measure().polarity()) {
            case HIGHER_IS_BETTER -> "higher is better";
            case LOWER_IS_BETTER -> "lower is better";
            case NONE -> "for information";
            case RANGE ->
                nearness(direction) + (new MeasureWords(figures).range().isPresent() ? " range" : " target");
        };
    }

    private static String nearness(DirectionOfTravel direction) {
        return switch (direction) {
            case IMPROVED -> "nearer to its";
            case UNCHANGED -> "no nearer to its";
            case WORSENED -> "further from its";
        };
    }

    private static BigDecimal figure(Return one) {
        return ReadingWords.actual(one)
                .orElseThrow(() -> new IllegalArgumentException("no figure for " + one.code() + " " + one.period()));
    }
}
