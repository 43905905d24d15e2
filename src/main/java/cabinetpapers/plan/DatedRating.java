package cabinetpapers.plan;

import java.time.LocalDate;

/**
 * The rating that an item's dates lead to, and why.
 *
 * @param reason in words that follow the rating that was given: {@code 3 of 5 milestones overdue}
 */
record DatedRating(ActionRating rating, String reason) {

    /**
     * What it is worked out from.
     *
     * @param milestones the actions below it that have none below them
     * @param milestonesOverdue how many of them are overdue
     */
    record Facts(
            Lifecycle lifecycle,
            Timescale start,
            EndDates end,
            Testing testing,
            int milestones,
            int milestonesOverdue,
            LocalDate asAt) {}

    static DatedRating of(Facts facts) {
        return switch (facts.lifecycle()) {
            case COMPLETE -> rated(Brag.BLUE, "it is complete");
            case CLOSED -> new DatedRating(new ActionRating.NotRated(ActionRating.Why.CLOSED), "it is closed");
            case ON_HOLD -> new DatedRating(new ActionRating.NotRated(ActionRating.Why.ON_HOLD), "it is on hold");
            case NOT_STARTED, IN_PROGRESS, NOT_REPORTED -> open(facts);
        };
    }

    private static DatedRating open(Facts facts) {
        if (facts.end().current().passed(facts.asAt())) {
            return rated(Brag.RED, "its end has passed");
        }
        if (facts.milestonesOverdue() > 0) {
            return rated(Brag.AMBER, facts.milestonesOverdue() + " of " + facts.milestones() + " milestones overdue");
        }
        if (facts.end().slipped()) {
            return rated(Brag.AMBER, "its end has " + facts.end().words());
        }
        if (facts.lifecycle() == Lifecycle.NOT_STARTED && facts.start().passed(facts.asAt())) {
            return rated(Brag.AMBER, "it should have started");
        }
        return switch (facts.testing()) {
            case OWN_DATE, DATES_OF_PARTS -> rated(Brag.GREEN, "no date has passed");
            case DATE_OF_PARENT ->
                new DatedRating(
                        new ActionRating.NotRated(ActionRating.Why.NO_OWN_DATE),
                        "only what it is a part of has a date");
            case ONGOING, NO_DATE ->
                new DatedRating(new ActionRating.NotRated(ActionRating.Why.NO_DATE), "it has no date to test");
        };
    }

    private static DatedRating rated(Brag brag, String reason) {
        return new DatedRating(new ActionRating.Rated(brag), reason);
    }

    /**
     * Where the rating that was given is better than the dates allow. A worse one is none: whoever gave it may know more
     * than dates tell.
     */
    String disagreement(ActionRating stated, Lifecycle lifecycle) {
        if (!(stated instanceof ActionRating.Rated given)) {
            return "";
        }
        String rated = "rated " + given.brag().words() + "; ";
        if (given.brag() == Brag.BLUE && !lifecycle.ended()) {
            return rated + "not reported complete";
        }
        boolean better =
                rating instanceof ActionRating.Rated dated && given.brag().compareTo(dated.brag()) > 0;
        return better ? rated + reason : "";
    }
}
