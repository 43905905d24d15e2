package cabinetpapers.assembly;

import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.PlanRef;
import cabinetpapers.plan.PlanRules;
import cabinetpapers.plan.Saving;
import cabinetpapers.plan.SavingYear;
import cabinetpapers.plan.SavingsTracker;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which rows of the table {@code savings} a paper is about. A saving is tracked once any row of its ref says what was
 * delivered, what is anticipated or what presses on it. Until then its rows are a forecast.
 */
final class SavingsSelection {

    private final PlanMatter plan;
    private final Set<PlanRef> tracked;

    SavingsSelection(PlanMatter plan) {
        this.plan = plan;
        tracked = plan.savings().stream()
                .filter(SavingsSelection::reported)
                .map(Saving::ref)
                .collect(Collectors.toSet());
    }

    /** The forecast of an action, for its business case. */
    List<Saving> overview(String action) {
        return plan.savings().stream()
                .filter(one -> one.linkedRef().equals(action) && !tracked.contains(one.ref()))
                .toList();
    }

    /**
     * The savings of the quarter's financial year, with those that state no year. Neither investment nor a forecast over
     * several years is among them.
     */
    SavingsTracker ofYear() {
        return PlanRules.track(plan.savings().stream()
                .filter(one -> MoneyBlock.of(one) == MoneyBlock.BENEFITS)
                .filter(one -> Linked.within(plan, one.linkedRef()))
                .filter(this::inYear)
                .filter(one ->
                        tracked.contains(one.ref()) || !overSeveralYears().contains(one.ref()))
                .toList());
    }

    /** The update of the action that brings a saving is what explains it. */
    Optional<ItemFigures> action(Saving saving) {
        return saving.linkedRef().isBlank() ? Optional.empty() : plan.figures().item(saving.linkedRef());
    }

    private boolean inYear(Saving saving) {
        return switch (saving.year()) {
            case SavingYear.InYear in ->
                in.year().equals(plan.figures().quarter().year());
            case SavingYear.FromYear from ->
                from.year().startYear() <= plan.figures().quarter().year().startYear();
            case SavingYear.NotStated none -> true;
        };
    }

    private Set<PlanRef> overSeveralYears() {
        Set<PlanRef> seen = new HashSet<>();
        return plan.savings().stream()
                .map(Saving::ref)
                .filter(ref -> !seen.add(ref))
                .collect(Collectors.toSet());
    }

    private static boolean reported(Saving saving) {
        return saving.delivered().isPresent()
                || saving.anticipated().isPresent()
                || saving.pressures().isPresent();
    }
}
