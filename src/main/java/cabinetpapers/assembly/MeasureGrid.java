package cabinetpapers.assembly;

import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Return;
import cabinetpapers.kpi.Travel;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Field;
import cabinetpapers.paper.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A measure's facts and its directions of travel, as labels and values. */
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
        figures.forecast()
                .ifPresent(forecast -> rows.add(List.of(
                        Field.of("Year-end forecast", rules.forecast(forecast)),
                        new Field("Forecast rating", List.of(Signs.rating(forecast.rating()))))));
        rows.add(List.of(
                new Field("Short direction", direction(figures, rules, figures.shortTravel(), figures.previous())),
                new Field("Long direction", direction(figures, rules, figures.longTravel(), figures.yearEarlier()))));
        rows.add(List.of(Field.of(rules.label(), rules.rating()), Field.of("Reported", reported(measure))));
        rows.add(List.of(
                Field.of("Service", Wording.or(measure.service(), NOT_GIVEN)),
                Field.of("Owner", Wording.or(measure.owner(), NOT_GIVEN))));
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

    /** "▲ Improved: was 88.9% in Quarter 1 2023-24", or the reason why there is no direction. */
    private static List<Inline> direction(
            MeasureFigures figures, RuleWords rules, Travel travel, Optional<Return> earlier) {
        Inline sign = Signs.direction(travel);
        return switch (travel) {
            case Travel.NotComparable none -> List.of(sign);
            case Travel.Direction direction -> List.of(sign, Inline.text(compared(figures, rules, direction, earlier)));
        };
    }

    private static String compared(
            MeasureFigures figures, RuleWords rules, Travel.Direction direction, Optional<Return> earlier) {
        return switch (direction.against()) {
            case Travel.Against.Earlier period ->
                earlier.map(one -> ": " + Movement.since(figures, one)).orElse("") + rules.manner(direction);
            case Travel.Against.Mean mean -> rules.against(mean);
            case Travel.Against.Limits limits -> ""; // what the chart says of it stands beside the chart
        };
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
            case ROLLING -> "for the twelve months to its end";
        };
    }

    private static String rolledUp(Measure measure) {
        return measure.rules()
                .rollup()
                .map(method -> switch (method) {
                    case LAST -> "; the quarter’s figure is its last month’s";
                    case SUM -> "; the quarter’s figure is the sum of its months";
                    case MEAN -> "; the quarter’s figure is the mean of its months";
                    case RATIO -> "; the quarter’s figure is all its cases together";
                })
                .orElse("");
    }
}
