package cabinetpapers.plan;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/** How many of an item's parts have got how far. The denominator is {@link #total()}. */
public record Progress(Map<Lifecycle, Integer> counts) {

    public Progress {
        counts = Map.copyOf(counts);
    }

    static Progress of(Collection<Lifecycle> lifecycles) {
        Map<Lifecycle, Integer> counts = new EnumMap<>(Lifecycle.class);
        lifecycles.forEach(lifecycle -> counts.merge(lifecycle, 1, Integer::sum));
        return new Progress(counts);
    }

    public int of(Lifecycle lifecycle) {
        return counts.getOrDefault(lifecycle, 0);
    }

    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** {@code 2 of 5 complete}. */
    public String words() {
        return of(Lifecycle.COMPLETE) + " of " + total() + " complete";
    }
}
