package cabinetpapers.assembly;

import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Return;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Function;

/** How a return is printed: its figure and how firm it is, or why there is no figure. */
final class ReadingWords {

    private ReadingWords() {}

    static String cell(Return one, ValueFormat format) {
        return reading(one.reading(), format::cell);
    }

    /** @param one empty where the data set has no row for the period */
    static String cell(Optional<Return> one, ValueFormat format) {
        return one.map(given -> cell(given, format)).orElse("No figure");
    }

    static String words(Return one, ValueFormat format) {
        return reading(one.reading(), format::words);
    }

    /** As in a narrow column: a large round sum of money in millions. */
    static String inShort(Return one, ValueFormat format) {
        return reading(one.reading(), format::inShort);
    }

    static Optional<BigDecimal> actual(Return one) {
        return one.reading() instanceof Reading.Reported reported ? Optional.of(reported.actual()) : Optional.empty();
    }

    /** Whether there is a figure that must not be told. */
    static boolean suppressed(Return one) {
        return one.reading() instanceof Reading.Suppressed;
    }

    /** A figure with the word for how firm it is; a final one has none. */
    static String marked(String figure, Reading.Reported reported) {
        return switch (reported.standing()) {
            case FINAL -> figure;
            case PROVISIONAL -> figure + " (provisional)";
            case ESTIMATED -> figure + " (estimated)";
            case REVISED -> figure + " (revised)";
            case NOT_COMPARABLE -> figure + " (not comparable)";
        };
    }

    private static String reading(Reading reading, Function<BigDecimal, String> format) {
        return switch (reading) {
            case Reading.Reported reported -> marked(format.apply(reported.actual()), reported);
            case Reading.NotReported none -> "Not reported";
            case Reading.Unreadable none -> "Not readable";
            case Reading.NotDue notDue ->
                switch (notDue.waiting()) {
                    case NOT_YET -> "Not due";
                    case CARRIED_OVER -> "Carried over";
                };
            case Reading.Suppressed suppressed ->
                switch (suppressed.extent()) {
                    case Reading.Extent.FewerThan fewer -> "Fewer than " + Wording.number(fewer.count());
                    case Reading.Extent.Untold none -> "Suppressed";
                };
        };
    }
}
