package cabinetpapers.assembly;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Month;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Return;
import cabinetpapers.paper.Block;
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

    /** What fits a page together with the rest of the measure's part. */
    private static final int MOST_FINANCIAL_YEARS = 10;

    private static final int QUARTERS = 4;

    private static final int MONTHS = 12;

    /** Quarters are shown from this many financial years, the latest among them. */
    private static final int MOST_YEARS = 4;

    private TrendFigure() {}

    /** One period of the trend; a period without a row in the data set has no return, and leaves a gap. */
    record Spot(Period period, Optional<Return> given) {

        Optional<BigDecimal> actual() {
            return given.flatMap(ReadingWords::actual);
        }

        /** Whether its gap is a figure that is not told. */
        boolean suppressed() {
            return given.filter(ReadingWords::suppressed).isPresent();
        }

        Optional<BigDecimal> target() {
            return given.flatMap(Return::target);
        }
    }

    static List<Block> blocks(MeasureFigures figures, MeasureWords words, TableWidths widths) {
        return ProcessFigure.blocks(figures, words, widths).orElseGet(() -> plain(figures, words, widths));
    }

    private static List<Block> plain(MeasureFigures figures, MeasureWords words, TableWidths widths) {
        List<Spot> spots = spots(figures, most(figures.period()));
        if (spots.stream().noneMatch(spot -> spot.actual().isPresent())) {
            return List.of(Block.Paragraph.of(
                    spots.stream().anyMatch(Spot::suppressed)
                            ? "There is no chart, since the figures are suppressed."
                            : "There is no chart, since no figure has been reported yet."));
        }
        Optional<ReferenceLine> line = ReferenceLine.beside(figures, spots);
        Chart chart = new Chart.Trend(
                Wording.line(words.format().unitWord()),
                "Actual",
                words.format().decimals(),
                spots.stream().map(spot -> point(spot, words)).toList(),
                range(words),
                line.map(ReferenceLine::drawn),
                Optional.empty(),
                figures.benchmarks().isEmpty() ? Chart.Height.USUAL : Chart.Height.LOW);
        return List.of(new Block.Figure(
                chart,
                words.code() + ", " + stretch(spots) + suppressed(spots),
                TrendWords.of(figures, words, spots) + TrendWords.beside(words, line),
                TrendTable.of(words, spots, line, widths)));
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

    /** Of quarters whole years, of months whole quarters, from the same quarter a year earlier on. */
    private static int most(Period latest) {
        return switch (latest) {
            case Quarter quarter -> QUARTERS * (MOST_YEARS - 1) + quarter.number();
            case Month month -> MONTHS + Quarter.of(month.month()).months().indexOf(month) + 1;
            case FinancialYear year -> MOST_FINANCIAL_YEARS;
        };
    }

    static String stretch(List<Spot> spots) {
        String last = spots.getLast().period().title();
        return spots.size() == 1 ? last : spots.getFirst().period().title() + " to " + last;
    }

    /** "; 2 quarters not shown, since suppressed"; nothing where all is told. */
    static String suppressed(List<Spot> spots) {
        int count = (int) spots.stream().filter(Spot::suppressed).count();
        String periods = switch (spots.getLast().period()) {
            case Quarter quarter -> Wording.count(count, "quarter", "quarters");
            case Month month -> Wording.count(count, "month", "months");
            case FinancialYear year -> Wording.count(count, "year", "years");
        };
        return count == 0 ? "" : "; " + periods + " not shown, since suppressed";
    }

    static Optional<Chart.Range> range(MeasureWords words) {
        return words.range().map(range -> new Chart.Range(range.low(), range.high()));
    }

    /** With a range, no target: it is the range that the measure is rated by. */
    static Chart.Point point(Spot spot, MeasureWords words) {
        return new Chart.Point(
                spot.period().label(),
                spot.actual(),
                words.range().isPresent() ? Optional.empty() : spot.target(),
                spot.given().map(one -> firmness(one.reading())).orElse(Chart.Firmness.FINAL));
    }

    private static Chart.Firmness firmness(Reading reading) {
        return switch (reading) {
            case Reading.Reported reported ->
                switch (reported.standing()) {
                    case PROVISIONAL, ESTIMATED -> Chart.Firmness.PROVISIONAL;
                    case FINAL, REVISED, NOT_COMPARABLE -> Chart.Firmness.FINAL;
                };
            case Reading.Suppressed untold -> Chart.Firmness.SUPPRESSED;
            case Reading.NotReported none -> Chart.Firmness.FINAL;
            case Reading.Unreadable none -> Chart.Firmness.FINAL;
            case Reading.NotDue none -> Chart.Firmness.FINAL;
        };
    }
}
