package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.calendar.Period;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Return;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Chart;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A measure's trend: chart, alternative text and the table of the same figures. */
final class TrendFigure {

    /** Three and a half years of quarters: what fits a page together with the rest of the measure's part. */
    private static final int MOST_PERIODS = 14;

    private static final List<Wish> COLUMNS = List.of(Wish.wide(2), new Wish(Align.RIGHT, 2), new Wish(Align.RIGHT, 1));

    private TrendFigure() {}

    /** One period of the trend; a period without a row in the data set has no return, and leaves a gap. */
    record Spot(Period period, Optional<Return> given) {

        Optional<BigDecimal> actual() {
            return given.flatMap(ReadingWords::actual);
        }

        Optional<BigDecimal> target() {
            return given.flatMap(Return::target);
        }
    }

    static List<Block> blocks(MeasureFigures figures, MeasureWords words, TableWidths widths) {
        List<Spot> spots = spots(figures, MOST_PERIODS);
        if (spots.stream().noneMatch(spot -> spot.actual().isPresent())) {
            return List.of(Block.Paragraph.of("There is no chart, since no figure has been reported yet."));
        }
        Chart chart = new Chart.Trend(
                Wording.line(words.format().unitWord()),
                "Actual",
                words.format().decimals(),
                spots.stream().map(TrendFigure::point).toList());
        String stretch = stretch(spots);
        return List.of(new Block.Figure(
                chart,
                words.title() + ", " + stretch,
                TrendWords.of(figures, words, spots),
                table(words, spots, widths)));
    }

    /** Unbroken, oldest first, up to the measure's latest period. */
    static List<Spot> spots(MeasureFigures figures, int most) {
        if (figures.history().isEmpty()) {
            return List.of();
        }
        Map<Period, Return> byPeriod = figures.history().stream()
                .collect(Collectors.toMap(Return::period, Function.identity(), (one, other) -> other));
        Period oldest = figures.history().getFirst().period();
        Deque<Spot> spots = new ArrayDeque<>();
        Period period = figures.period();
        while (spots.size() < most && Period.CHRONOLOGICAL.compare(period, oldest) >= 0) {
            spots.addFirst(new Spot(period, Optional.ofNullable(byPeriod.get(period))));
            period = period.previous();
        }
        return List.copyOf(spots);
    }

    static String stretch(List<Spot> spots) {
        String last = spots.getLast().period().title();
        return spots.size() == 1 ? last : spots.getFirst().period().title() + " to " + last;
    }

    private static Chart.Point point(Spot spot) {
        boolean provisional = spot.given()
                .map(one -> one.reading() instanceof Reading.Reported reported
                        && (reported.standing() == Reading.Standing.PROVISIONAL
                                || reported.standing() == Reading.Standing.ESTIMATED))
                .orElse(false);
        return new Chart.Point(
                spot.period().label(),
                spot.actual(),
                spot.target(),
                provisional ? Chart.Firmness.PROVISIONAL : Chart.Firmness.FINAL);
    }

    private static Block.Table table(MeasureWords words, List<Spot> spots, TableWidths widths) {
        boolean aimed = words.range().isPresent()
                || spots.stream().anyMatch(spot -> spot.target().isPresent());
        Row header = aimed ? Row.of("Period", "Actual", "Target") : Row.of("Period", "Actual");
        List<Row> rows = spots.stream()
                .map(spot -> aimed
                        ? Row.of(spot.period().title(), actual(words, spot), target(words, spot))
                        : Row.of(spot.period().title(), actual(words, spot)))
                .toList();
        return new Block.Table(
                words.code() + ": figures" + inUnit(words),
                widths.columns(COLUMNS.subList(0, header.cells().size()), header, rows, 1),
                List.of(header),
                rows,
                1);
    }

    /** " in days"; a percentage or a sum of money says so itself. */
    static String inUnit(MeasureWords words) {
        String unit = Wording.line(words.format().unitWord());
        return unit.equals("number") || unit.equals("%") || unit.startsWith("£") ? "" : " in " + unit;
    }

    private static String actual(MeasureWords words, Spot spot) {
        return ReadingWords.cell(spot.given(), words.format());
    }

    private static String target(MeasureWords words, Spot spot) {
        return spot.given().map(words::aimCell).orElse("–");
    }
}
