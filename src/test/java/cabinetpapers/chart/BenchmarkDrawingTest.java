package cabinetpapers.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cabinetpapers.chart.RecordingInk.Fill;
import cabinetpapers.chart.RecordingInk.Line;
import cabinetpapers.chart.RecordingInk.Text;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.Houses;
import cabinetpapers.paper.Chart.Benchmark;
import cabinetpapers.paper.Chart.Compared;
import cabinetpapers.paper.Chart.Range;
import cabinetpapers.paper.Chart.Whose;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class BenchmarkDrawingTest {

    private static final HouseStyle HOUSE = Houses.plain();
    private static final Color OWN = Paints.of(HOUSE.palette().series());
    private static final Color TARGET = Paints.of(HOUSE.palette().target());
    private static final Color DARK = Paints.of(HOUSE.palette().text());
    private static final double WIDTH = 453.6;

    private final Charts charts = new Charts(HOUSE);

    @Test
    void everyBarIsNamedAndHasItsFigureAtItsEnd() {
        RecordingInk ink = draw("%", "", own("90.4"), other("England", "88"));

        assertThat(ink.words()).containsExactlyInAnyOrder("Fernshire", "England", "90.4%", "88.0%");
        assertThat(text(ink, "90.4%").bounds().getMinX())
                .isGreaterThan(bars(ink).getFirst().getMaxX());
        assertThat(text(ink, "88.0%").bounds().getMinX())
                .isGreaterThan(bars(ink).getLast().getMaxX());
    }

    @Test
    void theCouncilsOwnBarIsToldByItsFillAndByBoldWords() {
        RecordingInk ink = draw("%", "", other("England", "88"), own("90.4"));

        assertThat(ink.fills.stream().filter(fill -> fill.colour().equals(OWN))).hasSize(1);
        assertThat(text(ink, "Fernshire").face()).isEqualTo(Typefaces.Face.BOLD);
        assertThat(text(ink, "90.4%").face()).isEqualTo(Typefaces.Face.BOLD);
        assertThat(text(ink, "England").face()).isEqualTo(Typefaces.Face.REGULAR);
    }

    @Test
    void barsAreAsLongAsTheirFiguresAreLargeFromZeroOn() {
        List<Rectangle2D> bars = bars(draw("%", "", own("90"), other("England", "45"), other("Wales", "30")));

        assertThat(bars.get(1).getWidth()).isCloseTo(bars.get(0).getWidth() / 2, within(1e-6));
        assertThat(bars.get(2).getWidth()).isCloseTo(bars.get(0).getWidth() / 3, within(1e-6));
        assertThat(bars.stream().map(Rectangle2D::getMinX).distinct()).hasSize(1);
    }

    @Test
    void negativeFiguresStandLeftOfZero() {
        RecordingInk ink = draw("£", "", own("-300"), other("England", "600"));
        List<Rectangle2D> bars = bars(ink);

        assertThat(bars.getFirst().getMaxX()).isCloseTo(bars.getLast().getMinX(), within(1e-6));
        assertThat(bars.getFirst().getWidth()).isCloseTo(bars.getLast().getWidth() / 2, within(1e-6));
        assertThat(text(ink, "−£300.0").bounds().getMaxX())
                .isLessThan(bars.getFirst().getMinX());
    }

    @Test
    void aMissingFigureIsSaidToBeMissingAndZeroIsZero() {
        RecordingInk ink = draw("%", "", own("90"), other("England", ""), other("Wales", "0"));

        assertThat(ink.words()).contains("No figure", "0.0%");
        assertThat(bars(ink)).hasSize(1);
        assertThat(draw("%", "", own(""), other("England", "")).words())
                .containsExactlyInAnyOrder("Fernshire", "England", "No figure", "No figure");
        assertThat(draw("%", "", own("0"), other("England", "0")).words()).contains("0.0%");
    }

    @Test
    void theTargetIsADashedLineWithItsName() {
        RecordingInk ink = draw("%", "45", own("90"), other("England", "30"));
        Line line = ink.linesIn(TARGET).getFirst();
        Rectangle2D own = bars(ink).getFirst();

        assertThat(line.isDashed()).isTrue();
        assertThat(line.bounds().getCenterX()).isCloseTo(own.getCenterX(), within(1e-6));
        assertThat(line.bounds().getMaxY()).isGreaterThan(bars(ink).getLast().getMaxY());
        assertThat(ink.words()).contains("Target 45%");
        assertThat(draw("%", "", own("90")).linesIn(TARGET)).isEmpty();
    }

    @Test
    void theTargetsLineRunsThroughNoFigure() {
        for (String figure : List.of("90", "95", "97", "99", "100", "101", "-90", "-97", "-100")) {
            String target = figure.startsWith("-") ? "-100" : "100";
            RecordingInk ink = draw("%", target, own(figure), other("England", "50"));
            Rectangle2D words = ink.texts.stream()
                    .filter(text ->
                            text.face() == Typefaces.Face.BOLD && text.text().endsWith("%"))
                    .map(Text::bounds)
                    .findFirst()
                    .orElseThrow();
            double line = ink.linesIn(TARGET).getFirst().bounds().getCenterX();

            assertThat(line < words.getMinX() || line > words.getMaxX())
                    .as("%s: line at %.1f, figure from %.1f to %.1f", figure, line, words.getMinX(), words.getMaxX())
                    .isTrue();
        }
    }

    @Test
    void aRangeIsABandBetweenTwoDashedLinesWithItsName() {
        RecordingInk ink = drawRange("45", "60", own("90"), other("England", "30"));
        List<Line> edges = ink.linesIn(TARGET);
        Rectangle2D band = ink.fills.stream()
                .filter(fill -> fill.colour().equals(Paints.tint(HOUSE.palette().target(), TrendPlot.RANGE_TINT)))
                .map(Fill::bounds)
                .findFirst()
                .orElseThrow();

        assertThat(edges).hasSize(2).allMatch(Line::isDashed);
        assertThat(edges.getFirst().bounds().getCenterX()).isCloseTo(band.getMinX(), within(1e-6));
        assertThat(edges.getLast().bounds().getCenterX()).isCloseTo(band.getMaxX(), within(1e-6));
        assertThat(band.getMinX()).isCloseTo(bars(ink).getFirst().getCenterX(), within(1e-6));
        assertThat(ink.words()).contains("Range 45% to 60%");
    }

    @Test
    void noEdgeOfARangeRunsThroughAFigure() {
        for (int high = 88; high < 115; high++) {
            RecordingInk ink = drawRange("88", String.valueOf(high), own("85"), other("England", "50"));
            Rectangle2D words = text(ink, "85.0%").bounds();

            assertThat(ink.linesIn(TARGET))
                    .map(line -> line.bounds().getCenterX())
                    .noneMatch(line -> line > words.getMinX() && line < words.getMaxX());
        }
    }

    @Test
    void aTargetBeyondAllBarsIsStillOnTheChart() {
        RecordingInk ink = draw("%", "100", own("20"));

        assertThat(ink.linesIn(TARGET).getFirst().bounds().getCenterX())
                .isGreaterThan(bars(ink).getFirst().getMaxX())
                .isLessThan(WIDTH);
    }

    @Test
    void periodsAreNamedOnlyWhereTheyDiffer() {
        assertThat(draw("%", "", own("90"), other("England", "88")).words())
                .noneMatch(word -> word.contains("2022-23"));
        assertThat(draw("%", "", own("90"), compared("England", "2021-22", "88", Whose.OTHERS))
                        .words())
                .contains("Fernshire, 2022-23", "England, 2021-22");
    }

    @Test
    void aUnitThatFiguresDoNotCarryStandsAbove() {
        assertThat(draw("days", "10", own("12"), other("England", "14")).words())
                .contains("days", "12.0", "Target 10");
    }

    @Test
    void nothingTouchesOrLeavesTheCanvasWhateverTheFigures() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int i = 0; i < 500; i++) {
            Benchmark chart = any(random);
            Drawing drawing = charts.draw(chart);
            for (double width : new double[] {340, WIDTH, 728}) {
                RecordingInk ink = RecordingInk.of(drawing, width);

                assertThat(ink.collisions()).as("%s", chart).isEmpty();
                assertThat(ink.strays(width, drawing.height(width)))
                        .as("%s", chart)
                        .isEmpty();
            }
        }
    }

    private static Benchmark any(RandomGenerator random) {
        List<Compared> bars = new ArrayList<>();
        double size = Math.pow(10, random.nextInt(0, 7));
        for (int i = random.nextInt(1, 9); i > 0; i--) {
            bars.add(compared(
                    "A council ".repeat(random.nextInt(1, 7)).strip(),
                    "202" + random.nextInt(2) + "-22",
                    any(random, size),
                    random.nextBoolean() ? Whose.OUR_OWN : Whose.OTHERS));
        }
        String unit = List.of("%", "£", "£m", "kilograms of residual waste per household")
                .get(random.nextInt(4));
        return random.nextInt(4) == 0
                ? new Benchmark(unit, random.nextInt(3), bars, Optional.empty(), Optional.of(range(random, size)))
                : new Benchmark(unit, random.nextInt(3), bars, figure(any(random, size)), Optional.empty());
    }

    private static Range range(RandomGenerator random, double size) {
        double low = random.nextDouble(-0.5, 1) * size;
        return new Range(BigDecimal.valueOf(low), BigDecimal.valueOf(low + random.nextDouble() * size));
    }

    private static String any(RandomGenerator random, double size) {
        return switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> "0";
            default -> BigDecimal.valueOf(random.nextDouble(-0.5, 1) * size).toPlainString();
        };
    }

    private static Compared own(String value) {
        return compared("Fernshire", "2022-23", value, Whose.OUR_OWN);
    }

    private static Compared other(String label, String value) {
        return compared(label, "2022-23", value, Whose.OTHERS);
    }

    private static Compared compared(String label, String period, String value, Whose whose) {
        return new Compared(label, period, figure(value), whose);
    }

    private static Optional<BigDecimal> figure(String text) {
        return text.isBlank() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private RecordingInk draw(String unit, String target, Compared... bars) {
        return draw(new Benchmark(unit, 1, Arrays.asList(bars), figure(target), Optional.empty()));
    }

    private RecordingInk drawRange(String low, String high, Compared... bars) {
        Range range = new Range(new BigDecimal(low), new BigDecimal(high));
        return draw(new Benchmark("%", 1, Arrays.asList(bars), Optional.empty(), Optional.of(range)));
    }

    private RecordingInk draw(Benchmark chart) {
        return RecordingInk.of(charts.draw(chart), WIDTH);
    }

    /** What is filled within a dark outline, from the top. */
    private static List<Rectangle2D> bars(RecordingInk ink) {
        List<Rectangle2D> outlines =
                ink.linesIn(DARK).stream().map(Line::bounds).toList();
        return ink.fills.stream().map(Fill::bounds).filter(outlines::contains).toList();
    }

    private static Text text(RecordingInk ink, String text) {
        return ink.texts.stream()
                .filter(candidate -> candidate.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
