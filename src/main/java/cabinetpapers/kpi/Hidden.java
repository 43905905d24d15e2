package cabinetpapers.kpi;

import cabinetpapers.calendar.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The figures that are not told, and how much of each is. There are only ever more of them. */
final class Hidden {

    private record Spot(String code, Period period) {

        static Spot of(Return one) {
            return new Spot(one.code(), one.period());
        }
    }

    private final Map<Spot, Reading.Extent> extents = new HashMap<>();

    /** What was hidden before stays as it was. */
    void add(Return one, Reading.Extent extent) {
        extents.putIfAbsent(Spot.of(one), extent);
    }

    /** Of which nothing is to be told. */
    void add(Return one) {
        add(one, new Reading.Extent.Untold());
    }

    boolean holds(Return one) {
        return extents.containsKey(Spot.of(one));
    }

    /** Whether it is told that the figure is a small number. */
    boolean saysFewer(Return one) {
        return extents.get(Spot.of(one)) instanceof Reading.Extent.FewerThan;
    }

    Optional<Reading.Extent> extent(Return one) {
        return Optional.ofNullable(extents.get(Spot.of(one)));
    }

    int size() {
        return extents.size();
    }
}
