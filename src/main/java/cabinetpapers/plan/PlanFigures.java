package cabinetpapers.plan;

import cabinetpapers.calendar.Quarter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * One plan's figures for a quarter.
 *
 * @param planId empty where the data set holds one plan
 * @param asAt the day as at which lateness is told
 * @param items those at the top, each with what is below it, in the data set's order
 */
public record PlanFigures(String planId, Quarter quarter, LocalDate asAt, List<ItemFigures> items) {

    public PlanFigures {
        items = List.copyOf(items);
    }

    /** Every item, in the plan's order and nesting. */
    public List<ItemFigures> all() {
        return items.stream().flatMap(ItemFigures::all).toList();
    }

    /** Every action at any depth: sub-actions count as themselves. */
    public List<ItemFigures> actions() {
        return which(one -> true);
    }

    public Optional<ItemFigures> item(String ref) {
        return all().stream().filter(one -> one.item().ref().ref().equals(ref)).findFirst();
    }

    public List<ItemFigures> overdue() {
        return which(ItemFigures::overdue);
    }

    /** Actions whose end is later than first planned, whether they are done by now or not. */
    public List<ItemFigures> slipped() {
        return which(one -> one.end().slipped());
    }

    /** Actions whose update says something else than that of the quarter before. */
    public List<ItemFigures> changed() {
        return which(one -> !one.changes().isEmpty());
    }

    /** Open actions whose lateness cannot be told, since no date of theirs can be tested. */
    public List<ItemFigures> untested() {
        return which(PlanCounts::untested);
    }

    /** Actions whose given rating is not the one that their dates lead to. */
    public List<ItemFigures> disputed() {
        return which(one -> !one.disagreement().isEmpty());
    }

    public PlanCounts counts() {
        return PlanCounts.of(actions());
    }

    private List<ItemFigures> which(Predicate<ItemFigures> wanted) {
        return all().stream().filter(ItemFigures::isAction).filter(wanted).toList();
    }
}
