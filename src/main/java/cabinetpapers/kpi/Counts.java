package cabinetpapers.kpi;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** How many measures stand where. Each count carries its denominator: {@link #rated()} or the comparable ones. */
public record Counts(
        int measures,
        Map<RagRating, Integer> ratings,
        Map<Rating.Why, Integer> notRated,
        Map<DirectionOfTravel, Integer> shortTravel,
        Map<DirectionOfTravel, Integer> longTravel) {

    public Counts {
        ratings = Map.copyOf(ratings);
        notRated = Map.copyOf(notRated);
        shortTravel = Map.copyOf(shortTravel);
        longTravel = Map.copyOf(longTravel);
    }

    public static Counts of(Collection<MeasureFigures> measures) {
        Map<RagRating, Integer> ratings = new EnumMap<>(RagRating.class);
        Map<Rating.Why, Integer> notRated = new EnumMap<>(Rating.Why.class);
        for (MeasureFigures figures : measures) {
            switch (figures.rating()) {
                case Rating.Rated rated -> ratings.merge(rated.rag(), 1, Integer::sum);
                case Rating.NotRated none -> notRated.merge(none.why(), 1, Integer::sum);
            }
        }
        return new Counts(
                measures.size(),
                ratings,
                notRated,
                directions(measures, MeasureFigures::shortTravel),
                directions(measures, MeasureFigures::longTravel));
    }

    private static Map<DirectionOfTravel, Integer> directions(
            Collection<MeasureFigures> measures, Function<MeasureFigures, Travel> travel) {
        Map<DirectionOfTravel, Integer> counts = new EnumMap<>(DirectionOfTravel.class);
        for (MeasureFigures figures : measures) {
            if (travel.apply(figures) instanceof Travel.Direction direction) {
                counts.merge(direction.direction(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** The denominator of the RAG counts: measures with a rating. */
    public int rated() {
        return total(ratings);
    }

    /** The denominator of the short direction of travel: measures comparable with the previous period. */
    public int shortComparable() {
        return total(shortTravel);
    }

    /** The denominator of the long direction of travel: measures comparable with a year earlier. */
    public int longComparable() {
        return total(longTravel);
    }

    public int of(RagRating rag) {
        return ratings.getOrDefault(rag, 0);
    }

    public int of(Rating.Why why) {
        return notRated.getOrDefault(why, 0);
    }

    private static int total(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
