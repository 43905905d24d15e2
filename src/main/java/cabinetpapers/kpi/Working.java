package cabinetpapers.kpi;

import cabinetpapers.calendar.Period;
import java.util.List;
import java.util.Optional;

/**
 * How a measure's figures came about, as the rules told it while they figured. Numbers are as they were returned, not
 * rounded for printing; a suppressed one is not among them.
 *
 * @param inputs the returns that the figures rest on, the measure's own period first
 * @param parts each thing that a paper says of the measure
 */
public record Working(List<Input> inputs, List<Part> parts) {

    public Working {
        inputs = List.copyOf(inputs);
        parts = List.copyOf(parts);
    }

    /** A row that went in, and what it says: {@code actual 76, target 80, final}. */
    public record Input(Period period, String says) {}

    /**
     * @param rule by what it was found
     * @param steps sentences, in order
     * @param result as a paper has it
     */
    public record Part(Subject subject, String rule, Origin origin, List<String> steps, String result) {
        public Part {
            steps = List.copyOf(steps);
        }

        /** {@code Rule: target, tolerance 5% (the council's rule)}. */
        public String ruleInWords() {
            return "Rule: " + rule + " (" + origin.words() + ")";
        }
    }

    /** What is worked out. */
    public enum Subject {
        FIGURE("Figure"),
        TARGET("Target"),
        RATING("Rating"),
        SHORT_DIRECTION("Short direction"),
        LONG_DIRECTION("Long direction"),
        FORECAST("Forecast"),
        RANK("Rank"),
        SIGNALS("Signals");

        private final String words;

        Subject(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Whose rule it is. */
    public enum Origin {
        MEASURE("the measure’s own rule"),
        COUNCIL("the council’s rule"),
        PROGRAM("the same for all measures");

        private final String words;

        Origin(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** The part on a subject; a measure without a forecast, say, has none on it. */
    public Optional<Part> part(Subject subject) {
        return parts.stream().filter(part -> part.subject() == subject).findFirst();
    }
}
