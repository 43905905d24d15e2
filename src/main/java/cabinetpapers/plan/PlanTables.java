package cabinetpapers.plan;

import java.util.List;

/**
 * All that a data set holds of plans, in the order of its rows. A data set without plans has {@link #NONE}.
 *
 * @param items of one plan or of several, told apart by their plan id
 * @param updates at most one for an item and period
 */
public record PlanTables(
        List<PlanItem> items,
        List<Update> updates,
        List<Narrative> narratives,
        List<Risk> risks,
        List<Saving> savings) {

    public static final PlanTables NONE = new PlanTables(List.of(), List.of(), List.of(), List.of(), List.of());

    public PlanTables {
        items = List.copyOf(items);
        updates = List.copyOf(updates);
        narratives = List.copyOf(narratives);
        risks = List.copyOf(risks);
        savings = List.copyOf(savings);
    }
}
