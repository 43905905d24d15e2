package cabinetpapers.plan;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.util.Map;
import java.util.Optional;

/**
 * What is wrong with items of plans, each told at the cell that it is about. A fact goes on after the item's ref.
 *
 * @param places where each item was read; of two with one ref, the first
 */
record ItemFindings(Map<PlanRef, Placed<PlanItem>> places, Findings findings) {

    boolean known(PlanRef ref) {
        return places.containsKey(ref);
    }

    void add(Finding finding) {
        findings.add(finding);
    }

    void hole(PlanItem item, String column, String fact, String remedy) {
        holeOfSeveral(item, column, after(item, fact), remedy);
    }

    void note(PlanItem item, String column, String fact, String remedy) {
        noteOfSeveral(item, column, after(item, fact), remedy);
    }

    /** The fact is told as it is, at the first of the items that it is about. */
    void holeOfSeveral(PlanItem first, String column, String fact, String remedy) {
        place(first, column).ifPresent(place -> add(Finding.hole(place, fact, remedy)));
    }

    /** The fact is told as it is, at the first of the items that it is about. */
    void noteOfSeveral(PlanItem first, String column, String fact, String remedy) {
        place(first, column).ifPresent(place -> add(Finding.note(place, fact, remedy)));
    }

    private Optional<Place> place(PlanItem item, String column) {
        return Optional.ofNullable(places.get(item.ref())).map(placed -> placed.at(column));
    }

    private static String after(PlanItem item, String fact) {
        return item.ref().words() + (fact.startsWith(":") ? "" : " ") + fact;
    }
}
