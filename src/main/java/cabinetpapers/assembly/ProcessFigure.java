package cabinetpapers.assembly;

import cabinetpapers.assembly.TrendFigure.Spot;
import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Month;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.ProcessChart;
import cabinetpapers.kpi.ProcessLimits;
import cabinetpapers.kpi.Signal;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Chart;
import cabinetpapers.paper.Chart.Mark;
import cabinetpapers.paper.Chart.Prospect;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The process-behaviour chart of a measure whose direction goes by one: its figures with mean, limits and signals,
 * alternative text, the table of the same figures, and a sentence on the limits.
 */
final class ProcessFigure {

    /** Fewer points than these have trial limits, which are not shown. */
    private static final int FEWEST = 13;

    /** Months of as many financial years as a trend shows quarters of. */
    private static final int MOST_YEARS = 4;

    private final MeasureFigures figures;
    private final MeasureWords words;
    private final List<Spot> spots;
    private final Map<Period, ProcessChart.Point> points;
    private final List<Span> spans;

    /** A stretch of points that share their limits, as far as it is shown. */
    record Span(int first, int last, Period from, Period to, ProcessLimits limits) {}

    private ProcessFigure(MeasureFigures figures, MeasureWords words, ProcessChart chart) {
        this.figures = figures;
        this.words = words;
        this.points = chart.points().stream()
                .collect(Collectors.toMap(ProcessChart.Point::period, Function.identity(), (one, other) -> other));
        Period oldest = chart.points().getFirst().period();
        this.spots = TrendFigure.spots(figures, most(figures.period())).stream()
                .filter(spot -> Period.CHRONOLOGICAL.compare(spot.period(), oldest) >= 0)
                .map(this::ofTheProcess)
                .toList();
        this.spans = spans(chart);
    }

    /** Empty where the measure has no such chart, or too few figures for limits. */
    static Optional<List<Block>> blocks(MeasureFigures figures, MeasureWords words, TableWidths widths) {
        return figures.process()
                .filter(chart -> chart.latest().isPresent())
                .map(chart -> new ProcessFigure(figures, words, chart).blocks(chart, widths));
    }

    private static int most(Period latest) {
        return switch (latest) {
            case Month month ->
                (MOST_YEARS - 1) * 12 + Math.floorMod(month.month().getMonthValue() - 4, 12) + 1;
            case Quarter quarter -> (MOST_YEARS - 1) * 4 + quarter.number();
            case FinancialYear year -> FEWEST * 2;
        };
    }

    /** A figure that the limits leave out is not drawn among those that they are made from; the table has it. */
    private Spot ofTheProcess(Spot spot) {
        return points.containsKey(spot.period()) || spot.suppressed()
                ? spot
                : new Spot(spot.period(), Optional.empty());
    }

    private List<Span> spans(ProcessChart chart) {
        int rebased = chart.points().size() - chart.sinceRebase();
        List<Span> found = new ArrayList<>();
        if (rebased >= FEWEST) {
            span(chart.points().subList(0, rebased)).ifPresent(found::add);
        }
        span(chart.points().subList(rebased, chart.points().size())).ifPresent(found::add);
        return List.copyOf(found);
    }

    /** Empty where none of its points is shown. */
    private Optional<Span> span(List<ProcessChart.Point> stretch) {
        Period from = stretch.getFirst().period();
        Period to = stretch.getLast().period();
        List<Integer> shown = new ArrayList<>();
        for (int i = 0; i < spots.size(); i++) {
            Period period = spots.get(i).period();
            if (Period.CHRONOLOGICAL.compare(period, from) >= 0 && Period.CHRONOLOGICAL.compare(period, to) <= 0) {
                shown.add(i);
            }
        }
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(new Span(
                        shown.getFirst(),
                        shown.getLast(),
                        from,
                        to,
                        stretch.getFirst().limits()));
    }

    private List<Block> blocks(ProcessChart chart, TableWidths widths) {
        Measure measure = figures.measure();
        Chart trend = new Chart.Trend(
                Wording.line(words.format().unitWord()),
                "Actual",
                words.format().decimals(),
                spots.stream().map(this::point).toList(),
                TrendFigure.range(words),
                Optional.empty(),
                Optional.of(new Chart.Limits(
                        spans.stream().map(ProcessFigure::stretch).toList(),
                        mark(chart.latest().orElseThrow()),
                        prospect(chart, measure))),
                Chart.Height.USUAL);
        ProcessWords said = new ProcessWords(figures, words, spots, spans);
        List<Mark> marks = spots.stream().map(this::mark).toList();
        List<Block> blocks = new ArrayList<>();
        ProcessChart.Point latest = chart.latest().orElseThrow();
        if (latest.period().equals(figures.period())) {
            blocks.add(Block.Paragraph.of(new RuleWords(figures, words).latest(latest.signal())));
        }
        blocks.add(Block.Paragraph.of(said.limits()));
        blocks.add(new Block.Figure(
                trend,
                words.code() + ", process-behaviour chart, " + TrendFigure.stretch(spots)
                        + TrendFigure.suppressed(spots),
                said.alternative(marks),
                ProcessTable.of(words, tabled(), marks, widths)));
        return blocks;
    }

    /** With what the limits leave out. */
    private List<Spot> tabled() {
        return TrendFigure.spots(figures, spots.size());
    }

    private Chart.Point point(Spot spot) {
        Chart.Point plain = TrendFigure.point(spot, words);
        return new Chart.Point(plain.label(), plain.actual(), plain.target(), plain.firmness(), mark(spot));
    }

    private Mark mark(Spot spot) {
        boolean limited = spans.stream()
                .anyMatch(span -> Period.CHRONOLOGICAL.compare(spot.period(), span.from()) >= 0
                        && Period.CHRONOLOGICAL.compare(spot.period(), span.to()) <= 0);
        return Optional.ofNullable(points.get(spot.period()))
                .filter(point -> limited)
                .map(this::mark)
                .orElse(Mark.ORDINARY);
    }

    private Mark mark(ProcessChart.Point point) {
        Signal.Variation variation = point.signal().variation(figures.measure().polarity());
        return switch (variation) {
            case IMPROVEMENT -> Mark.IMPROVEMENT;
            case CONCERN -> Mark.CONCERN;
            case COMMON_CAUSE -> Mark.ORDINARY;
            case NEITHER_BETTER_NOR_WORSE -> Mark.CHANGE;
        };
    }

    private Optional<Prospect> prospect(ProcessChart chart, Measure measure) {
        return figures.current()
                .target()
                .flatMap(target -> chart.assurance(measure.polarity(), target))
                .map(assurance -> switch (assurance) {
                    case CONSISTENTLY_PASSING -> Prospect.MET;
                    case CONSISTENTLY_FAILING -> Prospect.MISSED;
                    case HIT_AND_MISS -> Prospect.BOTH;
                });
    }

    private static Chart.Stretch stretch(Span span) {
        return new Chart.Stretch(
                span.first(),
                span.last(),
                span.limits().mean(),
                span.limits().lower(),
                span.limits().upper());
    }
}
