package cabinetpapers.kpi;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.kpi.Reading.Standing;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A measure in the words of the definitions page: {@code lower; target 10; figures 12, 11 provisional}. It is a
 * quarterly percentage, and higher is better, unless the words say otherwise; the last of its figures is for the quarter
 * of the papers, each other one for the period before the next.
 */
public final class ExampleMeasure {

    private final Kpis measure;
    private final List<String> phrases;

    private ExampleMeasure(String code, String words) {
        this.measure = Kpis.measure(code);
        this.phrases = List.of(words.split("; ", -1));
    }

    public static Kpis of(String words) {
        return of("A", words);
    }

    public static Kpis of(String code, String words) {
        ExampleMeasure example = new ExampleMeasure(code, words);
        example.phrases.forEach(example::rule);
        example.returns();
        return example.measure;
    }

    private void rule(String phrase) {
        String rest = phrase.substring(phrase.indexOf(' ') + 1);
        switch (phrase.split(" ", 2)[0]) {
            case "higher" -> measure.polarity(Polarity.HIGHER_IS_BETTER);
            case "lower" -> measure.polarity(Polarity.LOWER_IS_BETTER);
            case "information" -> measure.polarity(Polarity.NONE);
            case "either" -> measure.polarity(Polarity.RANGE);
            case "range" -> measure.range(rest.split(" to ", -1)[0], rest.split(" to ", -1)[1]);
            case "unit" -> measure.unit(rest, 0);
            case "year" -> measure.basis(Basis.CUMULATIVE);
            case "twelve" -> measure.basis(Basis.ROLLING);
            case "annual" -> measure.frequency(Frequency.ANNUAL);
            case "monthly" -> measure.frequency(Frequency.MONTHLY);
            case "rule" -> measure.rag(RagScheme.parse(rest).orElseThrow());
            case "direction" ->
                measure.travel(TravelScheme.parse(rest, SpcOptions.USUAL).orElseThrow());
            case "tolerance" -> measure.tolerance(tolerance(rest));
            case "band" -> measure.band(Band.of(tolerance(rest)).orElseThrow());
            case "below" -> measure.suppressBelow(Integer.parseInt(rest));
            case "rollup" ->
                measure.rollup(Rollup.valueOf(rest.toUpperCase(Locale.ROOT))).frequency(Frequency.QUARTERLY);
            case "from" -> measure.life(rest, "");
            case "to" -> measure.life("", rest);
            case "rebased" -> measure.rebaseFrom(rest);
            case "year-end" -> measure.yearEndTarget(rest.replace("target ", ""));
            case "target",
                    "targets",
                    "figure",
                    "figures",
                    "numerator",
                    "numerators",
                    "denominator",
                    "denominators",
                    "commentary",
                    "action",
                    "forecast",
                    "same",
                    "in" -> {}
            default -> throw new IllegalArgumentException(phrase);
        }
    }

    private void returns() {
        phrases.stream().filter(phrase -> phrase.startsWith("in ")).forEach(this::wholeYear);
        List<String> figures = list("figures").or(() -> list("figure")).orElse(List.of());
        List<String> targets = list("targets").orElseGet(() -> list("target").orElse(List.of("")));
        Period period = FigureRules.latestPeriod(measure.build(), Kpis.Q2);
        for (int back = 0; back < figures.size(); back++) {
            String figure = figures.get(figures.size() - 1 - back);
            if (!figure.equals("–")) {
                row(period, figure, targets.get(Math.max(0, targets.size() - 1 - back)), back);
            }
            period = period.previous();
        }
    }

    /** @param back how many periods before the latest; what else a row holds stands in the latest */
    private void row(Period period, String figure, String target, int back) {
        measure.row(new Return(
                measure.build().code(),
                period,
                reading(figure),
                number(target),
                count("numerator", back),
                count("denominator", back),
                back == 0 || phrases.contains("same commentary")
                        ? one("commentary").orElse(phrases.contains("same commentary") ? "Words." : "")
                        : "",
                back == 0 ? one("forecast").flatMap(ExampleMeasure::number) : Optional.empty(),
                back == 0 ? one("action").orElse("") : "",
                ""));
    }

    /** {@code numerators 20, 24}, or {@code numerator 24} of the latest alone. */
    private Optional<BigDecimal> count(String key, int back) {
        List<String> counts = list(key + "s").or(() -> list(key)).orElse(List.of());
        return back < counts.size() ? number(counts.get(counts.size() - 1 - back)) : Optional.empty();
    }

    /** {@code in 2022-23 41}. */
    private void wholeYear(String phrase) {
        String[] words = phrase.split(" ", -1);
        measure.value(words[1], words[2], "");
    }

    private Optional<List<String>> list(String key) {
        return one(key).map(list -> Arrays.asList(list.split(", ", -1)));
    }

    private Optional<String> one(String key) {
        return phrases.stream()
                .filter(phrase -> phrase.startsWith(key + " "))
                .map(phrase -> phrase.substring(key.length() + 1))
                .findFirst();
    }

    private static Optional<BigDecimal> number(String words) {
        return words.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(words.replace('−', '-')));
    }

    /** What a row says under actual and status: {@code 80 provisional}, {@code not due}. */
    static Reading reading(String cell) {
        return switch (cell) {
            case "not reported" -> new Reading.NotReported();
            case "n/a" -> new Reading.Unreadable(cell);
            case "not due" -> new Reading.NotDue();
            case "carried over" -> new Reading.NotDue(Reading.Wait.CARRIED_OVER);
            default -> {
                String[] words = cell.split(" ", 2);
                yield new Reading.Reported(
                        number(words[0]).orElseThrow(),
                        words.length == 1
                                ? Standing.FINAL
                                : Standing.valueOf(
                                        words[1].toUpperCase(Locale.ROOT).replace(' ', '_')));
            }
        };
    }

    /** {@code 5%}, {@code 2 points}, {@code floor 70}, or none. */
    static Tolerance tolerance(String words) {
        if (words.equals("none")) {
            return new Tolerance.Exact();
        }
        if (words.startsWith("floor ")) {
            return new Tolerance.Floor(new BigDecimal(words.replace("floor ", "")));
        }
        return words.endsWith("%")
                ? new Tolerance.Percent(new BigDecimal(words.replace("%", "")))
                : new Tolerance.Points(new BigDecimal(words.replace(" points", "")));
    }
}
