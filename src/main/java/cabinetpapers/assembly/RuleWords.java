package cabinetpapers.assembly;

import cabinetpapers.kpi.Band;
import cabinetpapers.kpi.Forecast;
import cabinetpapers.kpi.GroupRank;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.Quartile;
import cabinetpapers.kpi.RagScheme;
import cabinetpapers.kpi.Signal;
import cabinetpapers.kpi.Tolerance;
import cabinetpapers.kpi.Travel;
import cabinetpapers.kpi.TravelScheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A measure's rules, and what came of them, in words. */
final class RuleWords {

    private final MeasureFigures figures;
    private final Measure measure;
    private final MeasureWords words;

    RuleWords(MeasureFigures figures, MeasureWords words) {
        this.figures = figures;
        this.measure = figures.measure();
        this.words = words;
    }

    /** What {@link #rating()} tells of. */
    String label() {
        return switch (measure.rules().rag()) {
            case RagScheme.Target target -> "Amber tolerance";
            case RagScheme.RedOrGreen rule -> "Amber tolerance";
            case RagScheme.TargetAndYear rule -> "Rating rule";
            case RagScheme.Quartiles quartiles -> "Rating rule";
            case RagScheme.Unrated none -> "Rating rule";
        };
    }

    /** How far from the target is still Amber, or what else makes a rating. */
    String rating() {
        if (measure.polarity() == Polarity.NONE) {
            return "Not used";
        }
        return switch (measure.rules().rag()) {
            case RagScheme.Unrated none -> "Not used";
            case RagScheme.Quartiles quartiles ->
                "Rated by quartile"
                        + measure.rules()
                                .comparators()
                                .map(group -> " in " + group.name())
                                .orElse("");
            case RagScheme.Target target -> words.aim().isEmpty() ? "Not used" : tolerance();
            case RagScheme.RedOrGreen rule -> words.aim().isEmpty() ? "Not used" : "None: short of the target is Red";
            case RagScheme.TargetAndYear rule ->
                words.aim().isEmpty()
                        ? "Not used"
                        : "Green within " + Wording.uncapital(tolerance())
                                + "; beyond that Amber if no worse than a year earlier";
        };
    }

    private String tolerance() {
        return switch (measure.tolerance()) {
            case Tolerance.Exact exact -> "None: short of the target is Red";
            case Tolerance.Percent percent -> plain(percent.percent()) + "% of the target";
            case Tolerance.Points points -> points(points.points());
            case Tolerance.Floor floor -> "As far as " + words.format().words(floor.standard());
        };
    }

    /** How directions are found, where that is not what is usual. */
    Optional<String> direction() {
        List<String> rules = new ArrayList<>();
        switch (measure.rules().travel()) {
            case TravelScheme.Previous usual -> {}
            case TravelScheme.ConstantTarget constant ->
                rules.add("Against the previous quarter only while the target stays the same through the year");
            case TravelScheme.Average average ->
                rules.add(
                        "Against the previous period, and against the average of the " + average.periods() + " before");
            case TravelScheme.ProcessLimits limits ->
                rules.add("By the signals of a process-behaviour chart, so that noise is no change");
        }
        switch (measure.rules().band()) {
            case Band.None none -> {}
            case Band.Percent percent ->
                rules.add("A change of up to " + plain(percent.percent()) + "% of the earlier figure counts as none");
            case Band.Points points -> rules.add("A change of up to " + points(points.points()) + " counts as none");
        }
        return rules.isEmpty() || measure.polarity() == Polarity.NONE
                ? Optional.empty()
                : Optional.of(String.join(". ", rules));
    }

    /** "92.0% against a target of 95.0%". */
    String forecast(Forecast forecast) {
        List<String> both = forecast.target()
                .map(target -> words.format().words(forecast.value(), target))
                .orElseGet(() -> List.of(words.format().words(forecast.value())));
        return both.size() == 1 ? both.getFirst() : both.getFirst() + " against a target of " + both.getLast();
    }

    /** "3rd of 16 in Nearest neighbours for 2022-23, in the top quartile". */
    String rank(GroupRank rank) {
        String place = ordinal(rank.rank()) + " of " + rank.of() + " in " + rank.group() + " for "
                + rank.period().title();
        return place
                + rank.quartile()
                        .map(quartile -> ", in the " + place(quartile) + " quartile")
                        .orElse("; too few have a figure for a quartile");
    }

    private static String place(Quartile quartile) {
        return switch (quartile) {
            case TOP -> "top";
            case SECOND -> "second";
            case THIRD -> "third";
            case BOTTOM -> "bottom";
        };
    }

    private static String ordinal(int number) {
        int teens = number % 100;
        if (teens >= 11 && teens <= 13) {
            return number + "th";
        }
        return number
                + List.of("th", "st", "nd", "rd", "th", "th", "th", "th", "th", "th")
                        .get(number % 10);
    }

    /** What follows an arrow: " against the average of the previous 4 periods, 81.2%". */
    String against(Travel.Against.Mean mean) {
        return " against the average of the previous " + mean.periods() + " periods, "
                + words.format().words(mean.value());
    }

    /** What a process-behaviour chart says of the latest figure, and of the target. */
    String latest(Signal signal) {
        return Wording.capital(signal(signal)) + "." + assurance();
    }

    /** Whether the target can be expected to be met as things are. */
    private String assurance() {
        return figures.process()
                .flatMap(chart ->
                        figures.current().target().flatMap(target -> chart.assurance(measure.polarity(), target)))
                .map(assurance -> switch (assurance) {
                    case CONSISTENTLY_PASSING -> " As things are, the target will be met each time.";
                    case CONSISTENTLY_FAILING -> " As things are, the target will be missed each time.";
                    case HIT_AND_MISS -> " As things are, the target will be met at some times and missed at others.";
                })
                .orElse("");
    }

    private static String signal(Signal signal) {
        return switch (signal) {
            case ABOVE_LIMIT -> "the latest figure is above the upper process limit";
            case BELOW_LIMIT -> "the latest figure is below the lower process limit";
            case RISING -> "the latest figure is part of an unbroken rise";
            case FALLING -> "the latest figure is part of an unbroken fall";
            case TWO_OF_THREE_HIGH -> "two of three figures are near the upper process limit";
            case TWO_OF_THREE_LOW -> "two of three figures are near the lower process limit";
            case RUN_ABOVE_MEAN -> "seven figures or more in a row are above the mean";
            case RUN_BELOW_MEAN -> "seven figures or more in a row are below the mean";
            case COMMON_CAUSE -> "the latest figure is within what the process gives rise to by itself";
        };
    }

    /** What a direction within the measure's band adds. */
    String manner(Travel.Direction direction) {
        return switch (direction.manner()) {
            case WITHIN_BAND -> ", which the measure’s rule counts as no change";
            case PLAIN, AT_MAXIMUM, AT_MINIMUM, NO_SIGNAL -> "";
        };
    }

    /** Points of a percentage are percentage points, not per cent. */
    private String points(BigDecimal points) {
        ValueFormat format = words.format();
        if (!format.unit().equals("%")) {
            return new ValueFormat(
                            format.unit(),
                            Math.max(0, points.stripTrailingZeros().scale()))
                    .words(points);
        }
        return plain(points) + (points.compareTo(BigDecimal.ONE) == 0 ? " percentage point" : " percentage points");
    }

    private static String plain(BigDecimal number) {
        return ValueFormat.number(
                number, Math.max(0, number.stripTrailingZeros().scale()));
    }
}
