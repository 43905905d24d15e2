package cabinetpapers.kpi;

import java.util.ArrayList;
import java.util.List;

/**
 * What a service still owes on one of its measures before a quarter's papers are complete.
 *
 * @param figures of the measure, for the period that it is owed for
 */
public record Owed(MeasureFigures figures, What what) {

    public enum What {
        /** None was returned, though one was due. */
        FIGURE,
        /** What was returned is no figure. */
        READABLE_FIGURE,
        /** A provisional figure or an estimate is to be made final. */
        FINAL_FIGURE,
        /** A Red or Amber measure has none. */
        COMMENTARY,
        /** A Red measure has none, though others have. */
        CORRECTIVE_ACTION
    }

    /** In the order of the measures. */
    public static List<Owed> of(QuarterFigures figures) {
        boolean actionsGiven = FigureChecks.actionsGiven(figures);
        List<Owed> owed = new ArrayList<>();
        for (MeasureFigures one : figures.measures()) {
            owes(one, actionsGiven ? List.of(What.CORRECTIVE_ACTION) : List.of())
                    .forEach(what -> owed.add(new Owed(one, what)));
        }
        return List.copyOf(owed);
    }

    /** @param ofRed what a Red measure owes beside its commentary, where it has none */
    private static List<What> owes(MeasureFigures one, List<What> ofRed) {
        return switch (one.current().reading()) {
            case Reading.NotReported none -> List.of(What.FIGURE);
            case Reading.Unreadable none -> List.of(What.READABLE_FIGURE);
            case Reading.NotDue none -> List.of();
            case Reading.Suppressed untold -> List.of();
            case Reading.Reported reported -> {
                List<What> owed = new ArrayList<>();
                if (unsettled(reported.standing())) {
                    owed.add(What.FINAL_FIGURE);
                }
                boolean red = one.rating().equals(new Rating.Rated(RagRating.RED));
                boolean amber = one.rating().equals(new Rating.Rated(RagRating.AMBER));
                if ((red || amber) && one.current().commentary().isBlank()) {
                    owed.add(What.COMMENTARY);
                }
                if (red && one.current().correctiveAction().isBlank()) {
                    owed.addAll(ofRed);
                }
                yield owed;
            }
        };
    }

    private static boolean unsettled(Reading.Standing standing) {
        return switch (standing) {
            case PROVISIONAL, ESTIMATED -> true;
            case FINAL, REVISED, NOT_COMPARABLE -> false;
        };
    }
}
