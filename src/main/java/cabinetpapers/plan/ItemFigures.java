package cabinetpapers.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One item of a plan with all that is known and derived of it for a quarter.
 *
 * @param depth 0 at the top
 * @param led the item whose leads answer for it: itself, or the nearest above it that names any
 * @param update this quarter's; empty where there is none
 * @param earlierUpdate of the quarter before
 * @param lifecycle by its update; without one by an earlier update that ended it, by the plan's words ("Commenced"), or
 *     by its parts
 * @param stated the rating that was given
 * @param derived the rating that its dates and parts lead to
 * @param disagreement why the two differ, for instance {@code rated Green; 3 milestones overdue}; empty where they agree
 * @param end whose current reading lateness is told by
 * @param asAt the day as at which lateness is told
 * @param parts how far its children have got
 */
public record ItemFigures(
        PlanItem item,
        int depth,
        PlanItem led,
        List<ItemFigures> children,
        List<Narrative> narratives,
        Optional<Update> update,
        Optional<Update> earlierUpdate,
        Lifecycle lifecycle,
        ActionRating stated,
        ActionRating derived,
        String disagreement,
        Timescale start,
        EndDates end,
        Testing testing,
        LocalDate asAt,
        Progress parts,
        ActionTravel travel,
        List<Change> changes) {

    public ItemFigures {
        children = List.copyOf(children);
        narratives = List.copyOf(narratives);
        changes = List.copyOf(changes);
    }

    /** Whether somebody is to do it by a date: an action of any kind, or a recommendation that has no actions. */
    public boolean isAction() {
        return item.kind().isDone() || (item.kind() == PlanKind.RECOMMENDATION && children.isEmpty());
    }

    /** Whether it is open and its last day has passed. */
    public boolean overdue() {
        return !lifecycle.ended() && end.current().passed(asAt);
    }

    /** The rating that papers show: the one that was given, else the derived one. */
    public ActionRating rating() {
        return stated instanceof ActionRating.Rated ? stated : derived;
    }

    /** The same with other children: what a paper shows of it. What is derived from them stays as it was. */
    public ItemFigures with(List<ItemFigures> others) {
        return new ItemFigures(
                item,
                depth,
                led,
                others,
                narratives,
                update,
                earlierUpdate,
                lifecycle,
                stated,
                derived,
                disagreement,
                start,
                end,
                testing,
                asAt,
                parts,
                travel,
                changes);
    }

    /** It and all below it, in the plan's order. */
    public Stream<ItemFigures> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(ItemFigures::all));
    }
}
