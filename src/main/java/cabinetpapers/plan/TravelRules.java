package cabinetpapers.plan;

import cabinetpapers.plan.ActionTravel.Basis;
import cabinetpapers.plan.ActionTravel.Reason;
import cabinetpapers.plan.ActionTravel.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an item's update says otherwise than the update before, and whether that is better or worse. */
final class TravelRules {

    /** An update as it is understood. */
    record Standing(Update update, Lifecycle lifecycle, ActionRating rating, Timescale end) {}

    private TravelRules() {}

    static ActionTravel travel(Optional<Standing> now, Optional<Standing> before) {
        if (now.isEmpty()) {
            return new ActionTravel.NotComparable(Reason.NO_UPDATE);
        }
        if (before.isEmpty()) {
            return new ActionTravel.NotComparable(Reason.NO_EARLIER_UPDATE);
        }
        return travel(now.get(), before.get());
    }

    private static ActionTravel travel(Standing now, Standing before) {
        if (before.lifecycle().ended() && now.lifecycle() == before.lifecycle()) {
            return new ActionTravel.NotComparable(Reason.ENDED_BEFORE);
        }
        int further = step(now.lifecycle()) - step(before.lifecycle());
        if (now.lifecycle() == Lifecycle.COMPLETE || before.lifecycle().ended()) {
            return direction(further, Basis.LIFECYCLE);
        }
        boolean ratedNow = now.rating() instanceof ActionRating.Rated;
        boolean ratedBefore = before.rating() instanceof ActionRating.Rated;
        if (ratedNow != ratedBefore) {
            return new ActionTravel.NotComparable(Reason.RATED_IN_ONE_QUARTER_ONLY);
        }
        if (now.rating() instanceof ActionRating.Rated present
                && before.rating() instanceof ActionRating.Rated earlier
                && present.brag() != earlier.brag()) {
            return direction(present.brag().compareTo(earlier.brag()), Basis.RATING);
        }
        return byDates(now, before)
                .or(() -> byPercent(now, before))
                .orElseGet(() -> direction(further, further == 0 ? Basis.NOTHING_CHANGED : Basis.LIFECYCLE));
    }

    private static Optional<ActionTravel> byDates(Standing now, Standing before) {
        return now.end()
                .latest()
                .flatMap(end -> before.end().latest().map(end::compareTo))
                .filter(later -> later != 0)
                .map(later -> direction(-later, Basis.END_DATE));
    }

    private static Optional<ActionTravel> byPercent(Standing now, Standing before) {
        return now.update()
                .percentComplete()
                .flatMap(percent -> before.update().percentComplete().map(percent::compareTo))
                .filter(more -> more != 0)
                .map(more -> direction(more, Basis.PERCENT_COMPLETE));
    }

    /** From not started to complete; what is on hold or closed has gone back. */
    private static int step(Lifecycle lifecycle) {
        return switch (lifecycle) {
            case CLOSED, ON_HOLD -> 0;
            case NOT_STARTED, NOT_REPORTED -> 1;
            case IN_PROGRESS -> 2;
            case COMPLETE -> 3;
        };
    }

    private static ActionTravel direction(int better, Basis basis) {
        Way way = better > 0 ? Way.IMPROVED : better < 0 ? Way.WORSENED : Way.UNCHANGED;
        return new ActionTravel.Direction(way, basis);
    }

    /** What is said otherwise; nothing where one of the updates is missing. */
    static List<Change> changes(Optional<Standing> now, Optional<Standing> before) {
        List<Change> changes = new ArrayList<>();
        if (now.isPresent() && before.isPresent()) {
            add(
                    changes,
                    Change.What.STATUS,
                    before.get().lifecycle().words(),
                    now.get().lifecycle().words());
            add(
                    changes,
                    Change.What.RATING,
                    words(before.get().rating()),
                    words(now.get().rating()));
            add(
                    changes,
                    Change.What.END_DATE,
                    before.get().end().words(),
                    now.get().end().words());
            add(changes, Change.What.PERCENT_COMPLETE, percent(before.get()), percent(now.get()));
        }
        return changes;
    }

    private static void add(List<Change> changes, Change.What what, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new Change(what, before.isEmpty() ? "none" : before, after.isEmpty() ? "none" : after));
        }
    }

    private static String words(ActionRating rating) {
        return switch (rating) {
            case ActionRating.Rated rated -> rated.brag().words();
            case ActionRating.NotRated none -> none.why().words();
        };
    }

    private static String percent(Standing standing) {
        return standing.update()
                .percentComplete()
                .map(percent -> percent.stripTrailingZeros().toPlainString() + "%")
                .orElse("");
    }
}
