package cabinetpapers.kpi;

import static cabinetpapers.kpi.Steps.plain;

/** Readings and rules in the words of a data set, for the working. */
final class Words {

    private Words() {}

    static String of(Reading reading) {
        return switch (reading) {
            case Reading.Reported reported -> plain(reported.actual()) + standing(reported.standing());
            case Reading.NotReported none -> "not reported";
            case Reading.Unreadable none -> "not readable";
            case Reading.NotDue notDue ->
                switch (notDue.waiting()) {
                    case NOT_YET -> "not due";
                    case CARRIED_OVER -> "carried over";
                };
            case Reading.Suppressed suppressed ->
                switch (suppressed.extent()) {
                    case Reading.Extent.FewerThan fewer -> "fewer than " + fewer.count();
                    case Reading.Extent.Untold none -> "suppressed";
                };
        };
    }

    private static String standing(Reading.Standing standing) {
        return switch (standing) {
            case FINAL -> "";
            case PROVISIONAL -> " (provisional)";
            case ESTIMATED -> " (estimated)";
            case REVISED -> " (revised)";
            case NOT_COMPARABLE -> " (not comparable)";
        };
    }

    static String of(Tolerance tolerance) {
        return switch (tolerance) {
            case Tolerance.Exact exact -> "none";
            case Tolerance.Percent percent -> plain(percent.percent()) + "%";
            case Tolerance.Points points -> plain(points.points()) + " points";
            case Tolerance.Floor floor -> "floor " + plain(floor.standard());
        };
    }

    static String of(Rollup method) {
        return switch (method) {
            case LAST -> "last";
            case SUM -> "sum";
            case MEAN -> "mean";
            case RATIO -> "ratio";
        };
    }
}
