package cabinetpapers.plan;

import java.util.List;

/** The tables of plans as they were read, each row with its place. */
public record PlacedTables(
        List<Placed<PlanItem>> items,
        List<Placed<Update>> updates,
        List<Placed<Narrative>> narratives,
        List<Placed<Risk>> risks,
        List<Placed<Saving>> savings) {

    public PlacedTables {
        items = List.copyOf(items);
        updates = List.copyOf(updates);
        narratives = List.copyOf(narratives);
        risks = List.copyOf(risks);
        savings = List.copyOf(savings);
    }

    /** The rows alone. */
    public PlanTables tables() {
        return new PlanTables(rows(items), rows(updates), rows(narratives), rows(risks), rows(savings));
    }

    private static <T> List<T> rows(List<Placed<T>> placed) {
        return placed.stream().map(Placed::row).toList();
    }
}
