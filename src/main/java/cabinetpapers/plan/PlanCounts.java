package cabinetpapers.plan;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * How many actions stand where. Each count carries its denominator: {@link #actions()}, {@link #open()},
 * {@link #rated()} or {@link #compared()}.
 *
 * @param open actions that are neither complete nor closed
 * @param overdue open actions whose last day has passed
 * @param slipped actions, open or not, whose end is later than first planned
 * @param untested open actions by no date of which lateness can be told, ongoing ones among them
 * @param ratings by the rating that papers show
 */
public record PlanCounts(
        int actions,
        int open,
        int overdue,
        int slipped,
        int untested,
        int withoutUpdate,
        Map<Lifecycle, Integer> lifecycles,
        Map<Brag, Integer> ratings,
        Map<ActionTravel.Way, Integer> travel) {

    public PlanCounts {
        lifecycles = Map.copyOf(lifecycles);
        ratings = Map.copyOf(ratings);
        travel = Map.copyOf(travel);
    }

    /** @param actions no item twice */
    public static PlanCounts of(Collection<ItemFigures> actions) {
        return new PlanCounts(
                actions.size(),
                count(actions, one -> !one.lifecycle().ended()),
                count(actions, ItemFigures::overdue),
                count(actions, one -> one.end().slipped()),
                count(actions, PlanCounts::untested),
                count(actions, one -> one.update().isEmpty()),
                tally(Lifecycle.class, actions, one -> Optional.of(one.lifecycle())),
                tally(
                        Brag.class,
                        actions,
                        one -> one.rating() instanceof ActionRating.Rated rated
                                ? Optional.of(rated.brag())
                                : Optional.empty()),
                tally(
                        ActionTravel.Way.class,
                        actions,
                        one -> one.travel() instanceof ActionTravel.Direction direction
                                ? Optional.of(direction.way())
                                : Optional.empty()));
    }

    static boolean untested(ItemFigures figures) {
        return !figures.lifecycle().ended()
                && switch (figures.testing()) {
                    case ONGOING, NO_DATE -> true;
                    case OWN_DATE, DATES_OF_PARTS, DATE_OF_PARENT -> false;
                };
    }

    public int of(Lifecycle lifecycle) {
        return lifecycles.getOrDefault(lifecycle, 0);
    }

    public int of(Brag brag) {
        return ratings.getOrDefault(brag, 0);
    }

    public int of(ActionTravel.Way way) {
        return travel.getOrDefault(way, 0);
    }

    /** The denominator of the ratings: actions that have one. */
    public int rated() {
        return total(ratings);
    }

    /** The denominator of the directions of travel: actions that can be compared with the quarter before. */
    public int compared() {
        return total(travel);
    }

    private static int count(Collection<ItemFigures> actions, Predicate<ItemFigures> which) {
        return Math.toIntExact(actions.stream().filter(which).count());
    }

    private static <K extends Enum<K>> Map<K, Integer> tally(
            Class<K> keys, Collection<ItemFigures> actions, Function<ItemFigures, Optional<K>> key) {
        Map<K, Integer> counts = new EnumMap<>(keys);
        actions.forEach(one -> key.apply(one).ifPresent(found -> counts.merge(found, 1, Integer::sum)));
        return counts;
    }

    private static int total(Map<?, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
