package cabinetpapers.assembly;

import java.util.List;
import java.util.Set;

/**
 * What a paper shows of its plan, for the body that it goes to: the same plan may be whole for Cabinet and only what is
 * late for scrutiny.
 *
 * @param items refs of what is shown, with all that is below each; none for the whole plan
 * @param only which actions are shown: those that any of these is true of; none for all
 * @param omitted what is left out of each action
 */
public record PlanCut(List<String> items, Set<Only> only, Order order, Set<Omission> omitted) {

    public static final PlanCut WHOLE = new PlanCut(List.of(), Set.of(), Order.PLAN, Set.of());

    public PlanCut {
        items = List.copyOf(items);
        only = Set.copyOf(only);
        omitted = Set.copyOf(omitted);
    }

    /** A reason to show an action. */
    public enum Only {
        OVERDUE,
        SLIPPED,
        CHANGED,
        RED,
        /** Neither complete nor closed. */
        OPEN
    }

    /** What the actions are sorted by. */
    public enum Order {
        /** As the plan has them, under its aims and packages. */
        PLAN,
        /** Under each lead officer, in the order in which the plan first names them. */
        LEAD,
        /** By the last day of the current end; those without one last. */
        END
    }

    public enum Omission {
        SUB_ACTIONS,
        NARRATIVES
    }
}
