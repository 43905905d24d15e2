package cabinetpapers.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A chart's numbers and words; how it looks is the chart room's matter. */
public sealed interface Chart {

    /**
     * One measure over time, with its target.
     *
     * @param unit printed on the value axis: {@code %}, {@code £}, {@code days}
     * @param series the name of the measure's own line, for its direct label
     * @param points oldest first, at least one
     * @param range to lie in, for a measure that has one in place of targets
     * @param reference somebody else's line
     * @param process mean and process limits, where the measure is judged by them
     */
    record Trend(
            String unit,
            String series,
            int decimals,
            List<Point> points,
            Optional<Range> range,
            Optional<Reference> reference,
            Optional<Limits> process,
            Height height)
            implements Chart {

        /** A trend of the usual height, with its own line and its target alone. */
        public Trend(String unit, String series, int decimals, List<Point> points) {
            this(unit, series, decimals, points, Optional.empty(), Optional.empty(), Optional.empty(), Height.USUAL);
        }

        public Trend {
            points = List.copyOf(points);
            int count = points.size();
            if (points.isEmpty()) {
                throw new IllegalArgumentException("a trend without points: " + series);
            }
            if (reference.filter(line -> line.values().size() != count).isPresent()) {
                throw new IllegalArgumentException("a reference line of another length than the trend: " + series);
            }
            if (process.filter(limits -> limits.stretches().getLast().last() >= count)
                    .isPresent()) {
                throw new IllegalArgumentException("process limits beyond the trend: " + series);
            }
        }
    }

    /**
     * @param label the period, short: {@code 2023-24 Q2}
     * @param actual empty where nothing was reported, or what was is not told: the line has a gap there
     */
    record Point(String label, Optional<BigDecimal> actual, Optional<BigDecimal> target, Firmness firmness, Mark mark) {

        /** A point without a signal. */
        public Point(String label, Optional<BigDecimal> actual, Optional<BigDecimal> target, Firmness firmness) {
            this(label, actual, target, firmness, Mark.ORDINARY);
        }

        public Point {
            if (firmness == Firmness.SUPPRESSED && actual.isPresent()) {
                throw new IllegalArgumentException("a suppressed figure is told: " + label);
            }
        }
    }

    /**
     * Somebody else's figures beside a trend.
     *
     * @param name for its direct label: {@code England}
     * @param values one a point of the trend; empty where there is none
     */
    record Reference(String name, List<Optional<BigDecimal>> values) {
        public Reference {
            values = List.copyOf(values);
        }
    }

    /**
     * What a process-behaviour chart has beside its points.
     *
     * @param stretches oldest first, at least one: limits are made anew where one ends and the next begins
     * @param latest what the latest point shows
     * @param prospect whether the target can be expected to be met; empty where there is none
     */
    record Limits(List<Stretch> stretches, Mark latest, Optional<Prospect> prospect) {
        public Limits {
            stretches = List.copyOf(stretches);
            if (stretches.isEmpty()) {
                throw new IllegalArgumentException("a process without limits");
            }
        }
    }

    /**
     * Limits that hold for a trend's points from one to another, both included.
     *
     * @param first counted from nought
     */
    record Stretch(int first, int last, BigDecimal mean, BigDecimal lower, BigDecimal upper) {
        public Stretch {
            if (first < 0 || last < first) {
                throw new IllegalArgumentException("limits from point " + first + " to " + last);
            }
        }
    }

    /** What a process-behaviour chart says of a point: each has a shape of its own. */
    enum Mark {
        ORDINARY("no significant change"),
        IMPROVEMENT("improvement"),
        CONCERN("concern"),
        /** A signal where neither way is better. */
        CHANGE("change");

        private final String words;

        Mark(String words) {
            this.words = words;
        }

        /** As printed in the chart's key. */
        public String words() {
            return words;
        }
    }

    /** Whether a process as it is meets its target. */
    enum Prospect {
        MET("target met each time"),
        MISSED("target missed each time"),
        BOTH("target hit and missed");

        private final String words;

        Prospect(String words) {
            this.words = words;
        }

        /** As printed in the chart's key. */
        public String words() {
            return words;
        }
    }

    enum Height {
        USUAL,
        /** For a page that holds another chart. */
        LOW
    }

    /** The values to lie between, both of them included. */
    record Range(BigDecimal low, BigDecimal high) {
        public Range {
            if (low.compareTo(high) > 0) {
                throw new IllegalArgumentException("a range from " + low + " down to " + high);
            }
        }
    }

    enum Firmness {
        FINAL,
        PROVISIONAL,
        /** There is a figure, and it must not be told. The gap says so; where the figure lies it does not say. */
        SUPPRESSED
    }

    /** How many measures stand in each tone, one bar a group, each part labelled with its number. */
    record StatusBars(List<Bar> bars) implements Chart {
        public StatusBars {
            bars = List.copyOf(bars);
            if (bars.isEmpty()) {
                throw new IllegalArgumentException("a bar chart without bars");
            }
        }
    }

    record Bar(String label, List<Part> parts) {
        public Bar {
            parts = List.copyOf(parts);
        }
    }

    /**
     * The council's own figure beside other people's, a bar each from nought.
     *
     * @param unit as a trend's
     * @param bars in the order that they stand in, at least one
     * @param target empty where there is none
     * @param range as a trend's
     */
    record Benchmark(String unit, int decimals, List<Compared> bars, Optional<BigDecimal> target, Optional<Range> range)
            implements Chart {
        public Benchmark {
            bars = List.copyOf(bars);
            if (bars.isEmpty()) {
                throw new IllegalArgumentException("a benchmark chart without bars");
            }
        }
    }

    /**
     * @param label whose figure it is: {@code England}
     * @param period that the figure is for, short: {@code 2022-23}
     * @param value empty where there is no figure: the chart says so, and draws no bar
     */
    record Compared(String label, String period, Optional<BigDecimal> value, Whose whose) {}

    /**
     * When things are to be done, a row each on one scale of days.
     *
     * @param asAt the day that is marked
     * @param tasks in the order that they stand in, at least one
     */
    record Timeline(LocalDate asAt, List<Task> tasks) implements Chart {
        public Timeline {
            tasks = List.copyOf(tasks);
            if (tasks.isEmpty()) {
                throw new IllegalArgumentException("a timeline without tasks");
            }
        }
    }

    /**
     * One row of a timeline. With both days it is a bar; with the last day alone a mark there; with the first alone a
     * bar that stays open; with neither the chart says in words that it has no date.
     */
    record Task(String label, Optional<LocalDate> first, Optional<LocalDate> last, Closing closing, Standing standing) {
        public Task {
            if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
                throw new IllegalArgumentException("a task that ends before it begins: " + label);
            }
        }
    }

    /** Why a task has no last day, where it has none: because it goes on, or because nobody knows. */
    enum Closing {
        ENDS,
        GOES_ON
    }

    enum Standing {
        DONE(Tone.BLUE, "Ended"),
        OPEN(Tone.NEUTRAL, "Open"),
        OVERDUE(Tone.RED, "Overdue");

        private final Tone tone;
        private final String words;

        Standing(Tone tone, String words) {
            this.tone = tone;
            this.words = words;
        }

        public Tone tone() {
            return tone;
        }

        /** As printed in the chart's key. */
        public String words() {
            return words;
        }
    }

    enum Whose {
        OUR_OWN,
        OTHERS
    }

    /** @param word the tone's word on the chart: {@code Green} */
    record Part(Tone tone, String word, int count) {}
}
