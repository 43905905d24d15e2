package cabinetpapers.kpi;

import java.util.Collection;

/**
 * Whether the measures of a priority move the way that its outcome asks for.
 *
 * <p>A measure is in line if it improved, or if it did not move and is on target or cannot be better. One that did not move and
 * has no rating takes no part, as one without a direction.
 *
 * @param inLine how many of the comparable measures are
 * @param comparable the denominator
 */
public record OutcomeTravel(int inLine, int comparable) {

    /** Of fewer measures than these nothing is said. */
    private static final int FEWEST = 3;

    /** What is said of a priority. */
    public enum Verdict {
        /** Two thirds or more are in line. */
        IN_LINE,
        MIXED,
        /** One third or fewer are. */
        NOT_IN_LINE,
        TOO_FEW
    }

    public static OutcomeTravel of(Collection<MeasureFigures> measures) {
        int inLine = 0;
        int comparable = 0;
        for (MeasureFigures one : measures) {
            switch (share(one)) {
                case IN_LINE -> {
                    inLine++;
                    comparable++;
                }
                case NOT_IN_LINE -> comparable++;
                case NONE -> {}
            }
        }
        return new OutcomeTravel(inLine, comparable);
    }

    private enum Share {
        IN_LINE,
        NOT_IN_LINE,
        NONE
    }

    private static Share share(MeasureFigures one) {
        if (!(one.mainTravel() instanceof Travel.Direction direction)) {
            return Share.NONE;
        }
        return switch (direction.direction()) {
            case IMPROVED -> Share.IN_LINE;
            case WORSENED -> Share.NOT_IN_LINE;
            case UNCHANGED ->
                switch (direction.manner()) {
                    case AT_MAXIMUM, AT_MINIMUM -> Share.IN_LINE;
                    case PLAIN, WITHIN_BAND, NO_SIGNAL -> held(one.rating());
                };
        };
    }

    private static Share held(Rating rating) {
        return switch (rating) {
            case Rating.Rated rated -> rated.rag() == RagRating.GREEN ? Share.IN_LINE : Share.NOT_IN_LINE;
            case Rating.NotRated none -> Share.NONE;
        };
    }

    public Verdict verdict() {
        if (comparable < FEWEST) {
            return Verdict.TOO_FEW;
        }
        if (3 * inLine >= 2 * comparable) {
            return Verdict.IN_LINE;
        }
        return 3 * inLine <= comparable ? Verdict.NOT_IN_LINE : Verdict.MIXED;
    }
}
