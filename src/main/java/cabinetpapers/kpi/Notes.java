package cabinetpapers.kpi;

import static cabinetpapers.kpi.Steps.plain;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Month;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.kpi.QuarterRollup.Rolled;
import cabinetpapers.kpi.Working.Input;
import cabinetpapers.kpi.Working.Origin;
import cabinetpapers.kpi.Working.Part;
import cabinetpapers.kpi.Working.Subject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.stream.Stream;

/** What the rules write down while they figure one measure, and the working that it makes. */
final class Notes {

    private static final String WITHOUT_RULE = "none, since neither way is better";

    private final Measure measure;
    private final Optional<NavigableMap<Period, Return>> rows;
    private final Rolled rolled;
    private final Map<Subject, Steps> steps = new EnumMap<>(Subject.class);

    /**
     * @param rows as they were returned; empty where counts of the measure or its kin must not be told
     * @param rolled what was made of them
     */
    Notes(Measure measure, Optional<NavigableMap<Period, Return>> rows, Rolled rolled) {
        this.measure = measure;
        this.rows = rows;
        this.rolled = rolled;
    }

    /** What the rules came to. */
    record Results(
            Rating rating,
            Travel shortTravel,
            Travel longTravel,
            Optional<Forecast> forecast,
            Optional<GroupRank> rank) {}

    /** Where the rule on a subject writes. */
    Steps of(Subject subject) {
        return steps.computeIfAbsent(subject, none -> new Steps());
    }

    Working working(Return current, Past past, Results results) {
        List<Part> parts = new ArrayList<>();
        parts.add(figure(current));
        parts.add(target(current));
        parts.add(part(Subject.RATING, ratingRule(), ratingOrigin(), result(results.rating())));
        parts.add(part(Subject.SHORT_DIRECTION, directionRule(), directionOrigin(), result(results.shortTravel())));
        parts.add(part(Subject.LONG_DIRECTION, directionRule(), directionOrigin(), result(results.longTravel())));
        results.forecast()
                .ifPresent(forecast -> parts.add(part(
                        Subject.FORECAST,
                        ratingRule() + ", against the year end’s target",
                        ratingOrigin(),
                        plain(forecast.value()) + ": " + result(forecast.rating()))));
        results.rank()
                .ifPresent(rank -> parts.add(
                        part(Subject.RANK, "among " + rank.group(), Origin.MEASURE, rank.rank() + " of " + rank.of())));
        past.process().ifPresent(chart -> parts.add(signals(chart)));
        return new Working(inputs(current, past), parts);
    }

    private Part part(Subject subject, String rule, Origin origin, String result) {
        return new Part(subject, rule, origin, of(subject).list(), result);
    }

    private Part figure(Return current) {
        Optional<Rollup> method = measure.rules().rollup().filter(one -> measure.frequency() == Frequency.MONTHLY);
        Steps made = of(Subject.FIGURE);
        if (method.isPresent()) {
            if (rows.isPresent()) {
                rolled.steps().getOrDefault(current.period(), List.of()).forEach(made::say);
            } else {
                made.say("Its months are not told, so that no suppressed number can be worked out from them.");
            }
        }
        if (current.reading() instanceof Reading.Suppressed) {
            made.say("The figure is suppressed: it rests on a small number, or would give one away.");
        }
        return part(
                Subject.FIGURE,
                method.map(one -> "months rolled up by " + Words.of(one)).orElse("as it was returned"),
                method.isPresent() ? Origin.MEASURE : Origin.PROGRAM,
                Words.of(current.reading()));
    }

    private Part target(Return current) {
        Steps found = of(Subject.TARGET);
        if (measure.polarity() == Polarity.RANGE && measure.range().isPresent()) {
            Range range = measure.range().get();
            return part(
                    Subject.TARGET,
                    "the measure’s range",
                    Origin.MEASURE,
                    plain(range.low()) + " to " + plain(range.high()));
        }
        if (current.target().isPresent()
                && current.target().equals(measure.rules().yearEndTarget())) {
            found.say("It is the year-end target, which serves each period whose own target is blank.");
        }
        return part(
                Subject.TARGET,
                "the row’s own, else the year-end target unless cumulative",
                Origin.PROGRAM,
                current.target().map(Steps::plain).orElse("none"));
    }

    private String ratingRule() {
        if (measure.polarity() == Polarity.NONE) {
            return WITHOUT_RULE;
        }
        return switch (measure.rules().rag()) {
            case RagScheme.Target target -> "target, tolerance " + Words.of(measure.tolerance());
            case RagScheme.TargetAndYear target -> "target and year, tolerance " + Words.of(measure.tolerance());
            case RagScheme.RedOrGreen target -> "red or green";
            case RagScheme.Quartiles quartiles -> "quartile";
            case RagScheme.Unrated none -> "none";
        };
    }

    private Origin ratingOrigin() {
        return origin(Rules.Own.RATING, Rules.Own.TOLERANCE);
    }

    private String directionRule() {
        if (measure.polarity() == Polarity.NONE) {
            return WITHOUT_RULE;
        }
        String scheme = switch (measure.rules().travel()) {
            case TravelScheme.Previous previous -> "previous";
            case TravelScheme.ConstantTarget constant -> "constant target";
            case TravelScheme.Average average -> "average of " + average.periods();
            case TravelScheme.ProcessLimits limits -> "process limits";
        };
        return switch (measure.rules().band()) {
            case Band.None none -> scheme;
            case Band.Percent percent -> scheme + ", band " + plain(percent.percent()) + "%";
            case Band.Points points -> scheme + ", band " + plain(points.points());
        };
    }

    private Origin directionOrigin() {
        return origin(Rules.Own.DIRECTION, Rules.Own.BAND);
    }

    private Origin origin(Rules.Own one, Rules.Own other) {
        if (measure.polarity() == Polarity.NONE) {
            return Origin.PROGRAM;
        }
        return measure.rules().own().contains(one) || measure.rules().own().contains(other)
                ? Origin.MEASURE
                : Origin.COUNCIL;
    }

    private Part signals(ProcessChart chart) {
        Steps found = of(Subject.SIGNALS);
        chart.latest().map(ProcessChart.Point::limits).ifPresent(limits -> {
            found.say("The mean is " + plain(limits.mean()) + ", the limits are " + plain(limits.lower()) + " and "
                    + plain(limits.upper()) + ".");
            found.say("Two thirds of the way there lie " + plain(limits.nearLower()) + " and "
                    + plain(limits.nearUpper()) + ".");
        });
        chart.points().stream()
                .filter(point -> point.signal() != Signal.COMMON_CAUSE)
                .forEach(point -> found.say(point.period().title() + ", " + plain(point.figure()) + ": "
                        + point.signal().words() + "."));
        return part(
                Subject.SIGNALS,
                "process limits" + options(),
                directionOrigin(),
                chart.latest()
                        .map(point -> point.signal().words())
                        .orElse("fewer than 13 figures since the limits begin"));
    }

    private String options() {
        if (!(measure.rules().travel() instanceof TravelScheme.ProcessLimits limits)) {
            return "";
        }
        SpcOptions options = limits.options();
        return (options.screening() == SpcOptions.Screening.SCREENED ? ", screened" : ", not screened") + ", trend of "
                + options.trend().points()
                + options.fixAfter().map(points -> ", fixed after " + points).orElse("")
                + measure.rules()
                        .rebaseFrom()
                        .map(from -> ", anew from " + from.title())
                        .orElse("");
    }

    private List<Input> inputs(Return current, Past past) {
        List<Input> inputs = new ArrayList<>();
        if (current.period() instanceof Quarter quarter && measure.frequency() == Frequency.MONTHLY) {
            for (Month month : QuarterRollup.months(measure.rules().rollup().orElse(Rollup.LAST), quarter)) {
                rows.flatMap(all -> Optional.ofNullable(all.get(month))).ifPresent(row -> inputs.add(input(row)));
            }
        } else {
            inputs.add(input(current));
        }
        Stream.concat(earlier(past), Stream.concat(past.previous().stream(), past.yearEarlier().stream()))
                .filter(one -> !one.period().equals(current.period()))
                .distinct()
                .forEach(one -> inputs.add(input(one)));
        return inputs;
    }

    /** What else the direction's rule looks at. */
    private Stream<Return> earlier(Past past) {
        return switch (measure.rules().travel()) {
            case TravelScheme.Previous previous -> Stream.empty();
            case TravelScheme.ConstantTarget constant -> past.thisYear().stream();
            case TravelScheme.Average average ->
                past.returns().stream().skip(Math.max(0, past.returns().size() - 1 - average.periods()));
            case TravelScheme.ProcessLimits limits -> past.returns().stream();
        };
    }

    private Input input(Return one) {
        List<String> says = new ArrayList<>();
        says.add(Words.of(one.reading()));
        one.target().ifPresent(target -> says.add("target " + plain(target)));
        if (rows.isPresent()) {
            one.numerator().ifPresent(above -> says.add("numerator " + plain(above)));
            one.denominator().ifPresent(below -> says.add("denominator " + plain(below)));
        }
        one.forecast().ifPresent(expected -> says.add("forecast " + plain(expected)));
        return new Input(one.period(), String.join(", ", says));
    }

    private static String result(Rating rating) {
        return switch (rating) {
            case Rating.Rated rated -> rated.rag().words();
            case Rating.NotRated none -> none.why().words();
        };
    }

    private static String result(Travel travel) {
        return switch (travel) {
            case Travel.NotComparable none -> "– " + none.reason().words();
            case Travel.Direction direction ->
                switch (direction.manner()) {
                    case PLAIN, WITHIN_BAND -> direction.direction().words();
                    case AT_MAXIMUM -> "Maintained at maximum";
                    case AT_MINIMUM -> "Maintained at minimum";
                    case NO_SIGNAL -> "No significant change";
                };
        };
    }
}
