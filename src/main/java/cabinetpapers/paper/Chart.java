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
     */
    record Trend(String unit, String series, int decimals, List<Point> points, Optional<Range> range, Height height)
            implements Chart {
        public Trend {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("a trend without points: " + series);
            }
        }
    }

    /**
     * @param label the period, short: {@code 2023-24 Q2}
     * @param actual empty where nothing was reported: the line has a gap there
     */
    record Point(String label, Optional<BigDecimal> actual, Optional<BigDecimal> target, Firmness firmness) {}

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
        PROVISIONAL
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
