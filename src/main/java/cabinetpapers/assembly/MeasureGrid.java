package cabinetpapers.assembly;

import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Return;
import cabinetpapers.kpi.Tolerance;
import cabinetpapers.kpi.Travel;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Field;
import cabinetpapers.paper.Inline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A measure's facts and its directions of travel, as labels and values. */
final class MeasureGrid {

    private static final String NOT_GIVEN = "Not given";

    private MeasureGrid() {}

    static Block of(MeasureFigures figures, MeasureWords words) {
        Measure measure = figures.measure();
        List<List<Field>> rows = new ArrayList<>();
        rows.add(List.of(
                Field.of(figures.period().title(), latest(figures, words)),
                Field.of("Target", target(figures, words))));
        rows.add(List.of(
                new Field("Rating", List.of(Signs.rating(figures.rating()))), Field.of("Aim", words.betterWay())));
        rows.add(List.of(
                new Field("Short direction", direction(figures, figures.shortTravel(), figures.previous())),
                new Field("Long direction", direction(figures, figures.longTravel(), figures.yearEarlier()))));
        rows.add(List.of(
                Field.of("Amber tolerance", tolerance(figures, words)), Field.of("Reported", reported(measure))));
        rows.add(List.of(
                Field.of("Service", Wording.or(measure.service(), NOT_GIVEN)),
                Field.of("Owner", Wording.or(measure.owner(), NOT_GIVEN))));
        return new Block.FieldGrid("Facts about " + words.code(), rows);
    }

    private static String latest(MeasureFigures figures, MeasureWords words) {
        return figures.current().reading() instanceof Reading.NotReported ? words.overdue() : words.current();
    }

    /** "▲ Improved: was 88.9% in Quarter 1 2023-24", or the reason why there is no direction. */
    private static List<Inline> direction(MeasureFigures figures, Travel travel, Optional<Return> earlier) {
        List<Inline> direction = new ArrayList<>(List.of(Signs.direction(travel)));
        if (travel instanceof Travel.Direction) {
            earlier.map(one -> Movement.since(figures, one)).ifPresent(was -> direction.add(Inline.text(": " + was)));
        }
        return direction;
    }

    private static String target(MeasureFigures figures, MeasureWords words) {
        if (!words.aim().isEmpty()) {
            return words.aim();
        }
        return figures.measure().polarity() == Polarity.NONE ? "None: for information" : "No target";
    }

    private static String tolerance(MeasureFigures figures, MeasureWords words) {
        if (figures.measure().polarity() == Polarity.NONE || words.aim().isEmpty()) {
            return "Not used";
        }
        return switch (figures.measure().tolerance()) {
            case Tolerance.Exact exact -> "None: short of the target is Red";
            case Tolerance.Percent percent -> plain(percent.percent()) + "% of the target";
            case Tolerance.Points points -> points(points.points(), words.format());
            case Tolerance.Floor floor -> "As far as " + words.format().words(floor.standard());
        };
    }

    /** Points of a percentage are percentage points, not per cent. */
    private static String points(BigDecimal points, ValueFormat format) {
        if (!format.unit().equals("%")) {
            return new ValueFormat(
                            format.unit(),
                            Math.max(0, points.stripTrailingZeros().scale()))
                    .words(points);
        }
        return plain(points) + (points.compareTo(BigDecimal.ONE) == 0 ? " percentage point" : " percentage points");
    }

    private static String plain(BigDecimal number) {
        return ValueFormat.number(
                number, Math.max(0, number.stripTrailingZeros().scale()));
    }

    private static String reported(Measure measure) {
        return switch (measure.frequency()) {
            case MONTHLY -> "Each month, " + basis(measure.basis(), "month");
            case QUARTERLY -> "Each quarter, " + basis(measure.basis(), "quarter");
            case ANNUAL -> "Once a year";
        };
    }

    private static String basis(Basis basis, String period) {
        return switch (basis) {
            case PERIOD -> "for that " + period;
            case CUMULATIVE -> "for the year to date";
            case ROLLING -> "for the twelve months to its end";
        };
    }
}
