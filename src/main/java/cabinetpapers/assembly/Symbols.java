package cabinetpapers.assembly;

import cabinetpapers.kpi.DirectionOfTravel;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.RagRating;
import cabinetpapers.kpi.RagScheme;
import cabinetpapers.kpi.Rating;
import cabinetpapers.kpi.Travel;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Column;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Inline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The table of every sign that the papers use, with its meaning by the rules that the quarter's measures have. */
final class Symbols {

    private Symbols() {}

    static List<Block> blocks(Material material) {
        List<MeasureFigures> measures = material.figures().measures();
        List<Row> rows = new ArrayList<>();
        Set<RagScheme> schemes = schemes(measures);
        for (RagRating rag : RagRating.values()) {
            meaning(rag, schemes).ifPresent(meaning -> rows.add(row(Signs.rating(new Rating.Rated(rag)), meaning)));
        }
        notRated(measures).forEach(none -> rows.add(row(Signs.rating(none), meaning(none.why()))));
        for (DirectionOfTravel direction : DirectionOfTravel.values()) {
            rows.add(row(Signs.arrow(direction), meaning(direction)));
        }
        unmoved(measures).forEach(direction -> rows.add(row(Signs.arrow(direction), meaning(direction.manner()))));
        rows.add(row(Inline.text("– and a reason"), "The figure cannot be compared, for the reason given"));
        return List.of(new Block.Table(
                "Symbols and their meaning",
                List.of(new Column(1, Align.LEFT), new Column(3, Align.LEFT)),
                List.of(Row.of("Symbol", "Meaning")),
                rows,
                1));
    }

    /** The rules that rate, in the order of the measures; the usual one where none does. */
    private static Set<RagScheme> schemes(List<MeasureFigures> measures) {
        Set<RagScheme> schemes = new LinkedHashSet<>();
        measures.stream()
                .map(MeasureFigures::measure)
                .filter(measure -> measure.polarity() != Polarity.NONE)
                .map(measure -> measure.rules().rag())
                .filter(scheme -> !(scheme instanceof RagScheme.Unrated))
                .forEach(schemes::add);
        if (schemes.isEmpty()) {
            schemes.add(new RagScheme.Target());
        }
        return schemes;
    }

    /** The usual reasons for no rating, and those others that a measure has; each as it is coloured. */
    private static Set<Rating.NotRated> notRated(List<MeasureFigures> measures) {
        Set<Rating.NotRated> all = new LinkedHashSet<>();
        for (Rating.Why why : Rating.Why.values()) {
            List<Rating.NotRated> used = measures.stream()
                    .map(MeasureFigures::rating)
                    .flatMap(rating -> rating instanceof Rating.NotRated none ? Stream.of(none) : Stream.empty())
                    .filter(none -> none.why() == why)
                    .toList();
            all.addAll(used.isEmpty() && usual(why) ? List.of(new Rating.NotRated(why)) : used);
        }
        return all;
    }

    private static boolean usual(Rating.Why why) {
        return switch (why) {
            case INFORMATION_ONLY, NO_TARGET, NOT_REPORTED, UNREADABLE, NOT_DUE -> true;
            case CARRIED_OVER, NO_COMPARISON, SUPPRESSED -> false;
        };
    }

    /** One direction for each way of standing still that has words of its own. */
    private static List<Travel.Direction> unmoved(List<MeasureFigures> measures) {
        List<Travel.Direction> found = new ArrayList<>();
        Set<Travel.Manner> seen = new LinkedHashSet<>(List.of(Travel.Manner.PLAIN, Travel.Manner.WITHIN_BAND));
        measures.stream()
                .flatMap(one -> Stream.of(one.shortTravel(), one.longTravel()))
                .flatMap(travel -> travel instanceof Travel.Direction direction ? Stream.of(direction) : Stream.empty())
                .filter(direction -> seen.add(direction.manner()))
                .forEach(found::add);
        return found;
    }

    private static Row row(Inline sign, String meaning) {
        return new Row(List.of(Cell.of(sign), Cell.of(meaning)));
    }

    /** Empty where no measure can have the rating. */
    private static Optional<String> meaning(RagRating rag, Set<RagScheme> schemes) {
        List<String> meanings = schemes.stream()
                .flatMap(scheme -> meaning(rag, scheme)
                        .map(words -> schemes.size() == 1 ? words : rule(scheme) + Wording.uncapital(words))
                        .stream())
                .toList();
        return meanings.isEmpty() ? Optional.empty() : Optional.of(String.join(". ", meanings));
    }

    private static String rule(RagScheme scheme) {
        return switch (scheme) {
            case RagScheme.Target target -> "Rated by target: ";
            case RagScheme.TargetAndYear target -> "Rated by target and last year: ";
            case RagScheme.RedOrGreen target -> "Rated by target without Amber: ";
            case RagScheme.Quartiles quartiles -> "Rated by quartile: ";
            case RagScheme.Unrated none -> "Not rated: ";
        };
    }

    private static Optional<String> meaning(RagRating rag, RagScheme scheme) {
        return switch (scheme) {
            case RagScheme.Target target ->
                Optional.of(
                        switch (rag) {
                            case GREEN -> "On target or better, or within the measure’s range";
                            case AMBER -> "Short of the target, but within the measure’s own tolerance";
                            case RED -> "Short of the target by more than the tolerance";
                        });
            case RagScheme.TargetAndYear target ->
                Optional.of(
                        switch (rag) {
                            case GREEN -> "On target or better, or short of it within the measure’s own tolerance";
                            case AMBER ->
                                "Short of the target by more than the tolerance, but no worse than the same period"
                                        + " last year";
                            case RED ->
                                "Short of the target by more than the tolerance, and not shown to be as good as the"
                                        + " same period last year";
                        });
            case RagScheme.RedOrGreen target ->
                switch (rag) {
                    case GREEN -> Optional.of("On target or better, or within the measure’s range");
                    case AMBER -> Optional.empty();
                    case RED -> Optional.of("Short of the target");
                };
            case RagScheme.Quartiles quartiles ->
                Optional.of(
                        switch (rag) {
                            case GREEN -> "In the top or second quartile of the councils compared with";
                            case AMBER -> "In the third quartile of the councils compared with";
                            case RED -> "In the bottom quartile of the councils compared with";
                        });
            case RagScheme.Unrated none -> Optional.empty();
        };
    }

    private static String meaning(Rating.Why why) {
        return switch (why) {
            case INFORMATION_ONLY -> "The measure is shown for information and is not rated";
            case NO_TARGET -> "No target has been set for the period, so the figure is not rated";
            case NOT_REPORTED -> "A figure was due and has not been returned";
            case UNREADABLE -> "What was returned cannot be read as a figure";
            case NOT_DUE -> "No figure is due for the period";
            case CARRIED_OVER -> "What is measured has been done, and its figure comes with a later period’s";
            case NO_COMPARISON -> "Too few other councils have a figure to be compared with";
            case SUPPRESSED -> "The figure is not given, so that nobody can be recognised from a small number";
        };
    }

    private static String meaning(DirectionOfTravel direction) {
        return switch (direction) {
            case IMPROVED -> "Better than the earlier period, whether the number rose or fell";
            case UNCHANGED -> "Neither better nor worse than the earlier period";
            case WORSENED -> "Worse than the earlier period, whether the number rose or fell";
        };
    }

    private static String meaning(Travel.Manner manner) {
        return switch (manner) {
            case PLAIN, WITHIN_BAND -> meaning(DirectionOfTravel.UNCHANGED);
            case AT_MAXIMUM -> "Unchanged at 100%, which is the most there can be";
            case AT_MINIMUM -> "Unchanged at nought, which is the fewest there can be";
            case NO_SIGNAL -> "The figure moved no more than it does by itself, by its process-behaviour chart";
        };
    }
}
