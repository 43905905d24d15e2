package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Counts the slips of one table, to report each once, where it was first met. */
final class Slips {

    private record Key(Slip slip, Column column) {}

    private final Map<Key, Tally> tallies = new LinkedHashMap<>();

    void add(Slip slip, Column column, Supplier<Place> place) {
        tallies.computeIfAbsent(new Key(slip, column), unseen -> new Tally(place.get()))
                .add();
    }

    void report(Findings findings) {
        tallies.forEach((key, tally) -> findings.add(new Finding(
                key.slip().severity(),
                tally.first(),
                key.slip().fact(key.column()) + tally.more(),
                key.slip().remedy())));
    }

    /** How often one thing was met, and where first. */
    static final class Tally {
        private final Place first;
        private int count;

        Tally(Place first) {
            this.first = first;
        }

        void add() {
            count++;
        }

        Place first() {
            return first;
        }

        /** {@code (and in 3 more rows)}; empty if it was met once. */
        String more() {
            return count < 2 ? "" : " (and in " + (count - 1) + " more row" + (count == 2 ? ")" : "s)");
        }
    }
}
