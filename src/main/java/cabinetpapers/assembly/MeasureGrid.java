package cabinetpapers.assembly;

import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.Reading;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Field;
import java.util.ArrayList;
import java.util.List;

/** A measure's facts as labels and values. */
final class MeasureGrid {

    private static final String NOT_GIVEN = "Not given";

    private MeasureGrid() {}

    static Block of(MeasureFigures figures, MeasureWords words, Quarter quarter) {
        Measure measure = figures.measure();
        RuleWords rules = new RuleWords(figures, words);
        List<List<Field>> rows = new ArrayList<>();
        rows.add(List.of(
                Field.of(period(figures.period(), quarter), latest(figures, words)),
                Field.of("Target", target(figures, words))));
        rows.add(List.of(
                new Field("Rating", List.of(Signs.rating(figures.rating()))), Field.of("Aim", words.betterWay())));
        rows.add(List.of(Field.of(rules.label(), rules.rating()), Field.of("Reported", reported(measure))));
        rows.add(List.of(
                Field.of("Service", Wording.or(measure.service(), NOT_GIVEN)),
                Field.of("Owner", Wording.or(measure.owner(), NOT_GIVEN))));
        figures.forecast()
                .ifPresent(forecast -> rows.add(List.of(
                        Field.of("Year-end forecast", rules.forecast(forecast)),
                        new Field("Forecast rating", List.of(Signs.rating(forecast.rating()))))));
        if (rules.direction().isPresent() || figures.rank().isPresent()) {
            rows.add(List.of(
                    Field.of("Direction", rules.direction().orElse("Against the previous period and a year earlier")),
                    Field.of("Rank", figures.rank().map(rules::rank).orElse("Not ranked"))));
        }
        return new Block.FieldGrid("Facts about " + words.code(), rows);
    }

    /** With its last day where that is not the quarter's: "2022-23 (to 31 March 2023)". */
    private static String period(Period period, Quarter quarter) {
        return period.lastDay().equals(quarter.lastDay())
                ? period.title()
                : period.title() + " (to " + Wording.date(period.lastDay()) + ")";
    }

    private static String latest(MeasureFigures figures, MeasureWords words) {
        return figures.current().reading() instanceof Reading.NotReported ? words.overdue() : words.current();
    }

    private static String target(MeasureFigures figures, MeasureWords words) {
        if (!words.aim().isEmpty()) {
            return words.aim();
        }
        return figures.measure().polarity() == Polarity.NONE ? "None: for information" : "No target";
    }

    private static String reported(Measure measure) {
        return switch (measure.frequency()) {
            case MONTHLY -> "Each month, " + basis(measure.basis(), "month") + rolledUp(measure);
            case QUARTERLY -> "Each quarter, " + basis(measure.basis(), "quarter");
            case ANNUAL -> "Once a year";
        };
    }

    private static String basis(Basis basis, String period) {
        return switch (basis) {
            case PERIOD -> "for that " + period;
            case CUMULATIVE -> "for the year to date";
            case ROLLING -> "for the twelve months to its end, so that change shows late";
        };
    }

    private static String rolledUp(Measure measure) {
        return measure.rules()
                .rollup()
                .map(method -> switch (method) {
                    case LAST -> "; the quarter's figure is its last month's";
                    case SUM -> "; the quarter's figure is the sum of its months";
                    case MEAN -> "; the quarter's figure is the mean of its months";
                    case RATIO -> "; the quarter's figure is all its cases together";
                })
                .orElse("");
    }
}
