package cabinetpapers.kpi;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** By which rule a measure's directions of travel are found. */
public sealed interface TravelScheme {

    /** Short against the period before, long against a year earlier. */
    record Previous() implements TravelScheme {}

    /** The same, but short only while the target stays constant through the financial year, as Havering has it. */
    record ConstantTarget() implements TravelScheme {}

    /**
     * Short against the period before, long against the mean of so many periods before this one.
     *
     * @param periods 2 to 24
     */
    record Average(int periods) implements TravelScheme {

        private static final int MOST = 24;

        public Average {
            if (periods < 2 || periods > MOST) {
                throw new IllegalArgumentException("an average of " + periods + " periods");
            }
        }
    }

    /** Short by the signals of a process-behaviour chart: noise is no change. There is no long one. */
    record ProcessLimits(SpcOptions options) implements TravelScheme {}

    /** The words that {@link #parse} knows, for a remedy. */
    String CHOICE = "previous, constant target, average of 4 (from 2 to 24) or process limits";

    /** @param options for process limits */
    static Optional<TravelScheme> parse(String words, SpcOptions options) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        Matcher average = AveragePattern.AVERAGE.matcher(plain);
        if (average.matches()) {
            int periods = Integer.parseInt(average.group(1));
            return periods < 2 || periods > Average.MOST ? Optional.empty() : Optional.of(new Average(periods));
        }
        return switch (plain) {
            case "previous" -> Optional.of(new Previous());
            case "constant target" -> Optional.of(new ConstantTarget());
            case "process limits" -> Optional.of(new ProcessLimits(options));
            default -> Optional.empty();
        };
    }
}

/** Holds the pattern, since an interface cannot keep a private constant. */
final class AveragePattern {
    static final Pattern AVERAGE = Pattern.compile("average of (\\d{1,3})");

    private AveragePattern() {}
}
