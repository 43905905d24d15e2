package cabinetpapers.chart;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Month;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.paper.Chart.Firmness;
import cabinetpapers.paper.Chart.Height;
import cabinetpapers.paper.Chart.Limits;
import cabinetpapers.paper.Chart.Mark;
import cabinetpapers.paper.Chart.Point;
import cabinetpapers.paper.Chart.Prospect;
import cabinetpapers.paper.Chart.Range;
import cabinetpapers.paper.Chart.Reference;
import cabinetpapers.paper.Chart.Stretch;
import cabinetpapers.paper.Chart.Trend;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Trends for tests: figures as they would be typed, a blank for what is missing. */
final class Trends {

    private Trends() {}

    /** From the first quarter of 2020-21 on, target 80. */
    static Trend percentages(String... actuals) {
        return of("%", 1, actuals, targets(actuals.length, "80"));
    }

    static Trend of(String unit, int decimals, String[] actuals, String[] targets) {
        List<Point> points = new ArrayList<>();
        List<String> labels = quarters(actuals.length);
        for (int i = 0; i < actuals.length; i++) {
            points.add(point(labels.get(i), actuals[i], targets[i]));
        }
        return new Trend(unit, "Actual", decimals, points);
    }

    /** Quarters of a measure that is to lie within a range. */
    static Trend within(String low, String high, String... actuals) {
        Trend trend = of("%", 1, actuals, targets(actuals.length, ""));
        return new Trend(
                trend.unit(),
                trend.series(),
                trend.decimals(),
                trend.points(),
                Optional.of(new Range(new BigDecimal(low), new BigDecimal(high))),
                Optional.empty(),
                Optional.empty(),
                Height.LOW);
    }

    static Trend labelled(List<String> labels) {
        return labelled("%", "Actual", labels);
    }

    static Trend labelled(String unit, String series, List<String> labels) {
        List<Point> points = new ArrayList<>();
        for (String label : labels) {
            points.add(point(label, String.valueOf(70 + points.size() * 7 % 11), "75"));
        }
        return new Trend(unit, series, 1, points);
    }

    /** With somebody else's line at 66. */
    static Trend beside(String name, Trend trend) {
        return new Trend(
                trend.unit(),
                trend.series(),
                trend.decimals(),
                trend.points(),
                Optional.empty(),
                Optional.of(
                        new Reference(name, Collections.nCopies(trend.points().size(), figure("66")))),
                Optional.empty(),
                trend.height());
    }

    /** With limits that are made anew at a point, the one before a concern and the last an improvement. */
    static Trend limited(int anew, Trend trend) {
        List<Point> points = new ArrayList<>(trend.points());
        int last = points.size() - 1;
        points.set(Math.max(0, anew - 1), marked(points.get(Math.max(0, anew - 1)), Mark.CONCERN));
        points.set(last, marked(points.get(last), Mark.IMPROVEMENT));
        List<Stretch> stretches = new ArrayList<>();
        if (anew > 0) {
            stretches.add(stretch(0, anew - 1, "65"));
        }
        stretches.add(stretch(anew, last, "75"));
        return new Trend(
                trend.unit(),
                trend.series(),
                trend.decimals(),
                points,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Limits(stretches, Mark.IMPROVEMENT, Optional.of(Prospect.BOTH))),
                trend.height());
    }

    private static Point marked(Point point, Mark mark) {
        return new Point(point.label(), point.actual(), point.target(), point.firmness(), mark);
    }

    private static Stretch stretch(int first, int last, String mean) {
        BigDecimal middle = new BigDecimal(mean);
        return new Stretch(
                first, last, middle, middle.subtract(BigDecimal.valueOf(20)), middle.add(BigDecimal.valueOf(20)));
    }

    static Trend provisionalFrom(int first, Trend trend) {
        List<Point> points = IntStream.range(0, trend.points().size())
                .mapToObj(i -> i < first
                        ? trend.points().get(i)
                        : provisional(trend.points().get(i)))
                .toList();
        return new Trend(
                trend.unit(),
                trend.series(),
                trend.decimals(),
                points,
                trend.range(),
                trend.reference(),
                trend.process(),
                trend.height());
    }

    /** The figures of these points are not told. */
    static Trend suppressed(Trend trend, int... points) {
        List<Point> told = new ArrayList<>(trend.points());
        for (int i : points) {
            Point point = told.get(i);
            told.set(i, new Point(point.label(), Optional.empty(), point.target(), Firmness.SUPPRESSED));
        }
        return new Trend(
                trend.unit(),
                trend.series(),
                trend.decimals(),
                told,
                trend.range(),
                trend.reference(),
                trend.process(),
                trend.height());
    }

    static String[] targets(int count, String target) {
        String[] targets = new String[count];
        Arrays.fill(targets, target);
        return targets;
    }

    static List<String> quarters(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Quarter(new FinancialYear(2020 + i / 4), i % 4 + 1).label())
                .toList();
    }

    static List<String> months(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Month(YearMonth.of(2020, 11).plusMonths(i)).title())
                .toList();
    }

    /** As a data set writes them, and the charts of papers. */
    static List<String> monthLabels(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new Month(YearMonth.of(2020, 11).plusMonths(i)).label())
                .toList();
    }

    static List<String> years(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new FinancialYear(1990 + i).label())
                .toList();
    }

    private static Point point(String label, String actual, String target) {
        return new Point(label, figure(actual), figure(target), Firmness.FINAL);
    }

    private static Point provisional(Point point) {
        return new Point(point.label(), point.actual(), point.target(), Firmness.PROVISIONAL);
    }

    private static Optional<BigDecimal> figure(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }
}
