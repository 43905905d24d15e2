package cabinetpapers.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cabinetpapers.chart.RecordingInk.Fill;
import cabinetpapers.chart.RecordingInk.Line;
import cabinetpapers.chart.RecordingInk.Text;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.Houses;
import cabinetpapers.paper.Chart.Trend;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TrendDrawingTest {

    private static final HouseStyle HOUSE = Houses.plain();
    private static final Color SERIES = Paints.of(HOUSE.palette().series());
    private static final Color TARGET = Paints.of(HOUSE.palette().target());
    private static final double WIDTH = 453.6;

    private final Charts charts = new Charts(HOUSE);

    static Stream<IntFunction<Trend>> kinds() {
        return Stream.of(
                count -> Trends.labelled(Trends.quarters(count)),
                count -> Trends.labelled(
                        "days", "Actual", Trends.quarters(count + 2).subList(2, count + 2)),
                count -> Trends.labelled("£", "Net cost of the service", Trends.months(count)),
                count -> Trends.labelled("%", "Actual", Trends.monthLabels(count)),
                count -> Trends.labelled(
                        "Kilograms of residual household waste per household",
                        "Homelessness applications decided within 33 working days",
                        Trends.years(count)),
                count -> Trends.within("72", "78.5", Trends.targets(count, "70")),
                count -> Trends.provisionalFrom(count - 1, Trends.labelled(Trends.quarters(count))),
                count -> Trends.suppressed(
                        Trends.provisionalFrom(count - 1, Trends.labelled("days", "Actual", Trends.quarters(count))),
                        count / 2),
                count -> Trends.beside("England", Trends.labelled(Trends.quarters(count))),
                count -> Trends.limited(count / 2, Trends.labelled("days", "Actual", Trends.monthLabels(count + 1))));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void wordsNeitherTouchNorLeaveTheCanvas(IntFunction<Trend> kind) {
        for (int count = 1; count <= 40; count++) {
            Drawing drawing = charts.draw(kind.apply(count));
            for (double width : new double[] {340, WIDTH, 728}) {
                RecordingInk ink = RecordingInk.of(drawing, width);

                assertThat(ink.collisions()).isEmpty();
                assertThat(ink.strays(width, drawing.height(width))).isEmpty();
            }
        }
    }

    @Test
    void anothersLineIsNamedAtItsEnd() {
        assertThat(draw(Trends.beside("England", Trends.percentages("70", "75", "80")))
                        .words())
                .contains("England 66.0%");
    }

    @Test
    void limitsAreNamedAtTheirEndsAndTheChartSaysWhatTheyShow() {
        RecordingInk ink = draw(Trends.limited(2, Trends.percentages("70", "71", "75", "90")));

        assertThat(ink.words())
                .contains(
                        "Latest: improvement",
                        "As things are: target hit and missed",
                        "improvement",
                        "concern",
                        "new limits",
                        "Upper limit 95.0%",
                        "Mean 75.0%",
                        "Lower limit 55.0%");
    }

    @ParameterizedTest
    @ValueSource(doubles = {340, WIDTH})
    void whatStandsAboveAProcessChartTakesNothingOfItsPlotsHeight(double width) {
        Trend trend = Trends.labelled("days", "Actual", Trends.quarters(8));
        RecordingInk plain = RecordingInk.of(charts.draw(trend), width);
        RecordingInk process = RecordingInk.of(charts.draw(Trends.limited(4, trend)), width);

        assertThat(axisLength(process)).isCloseTo(axisLength(plain), within(2.0));
    }

    /** From the lowest of the axis' figures to the highest. */
    private static double axisLength(RecordingInk ink) {
        DoubleSummaryStatistics middles = ink.texts.stream()
                .filter(text -> text.text().matches("[0-9]+"))
                .mapToDouble(text -> text.bounds().getCenterY())
                .summaryStatistics();
        return middles.getMax() - middles.getMin();
    }

    @Test
    void signalsHaveShapesOfTheirOwn() {
        RecordingInk ink = draw(Trends.limited(2, Trends.percentages("70", "71", "75", "90")));

        assertThat(ink.fills.stream()
                        .filter(fill -> fill.colour().equals(TARGET))
                        .count())
                .as("the concern, on the line and in the key")
                .isGreaterThanOrEqualTo(2);
    }

    @Test
    void theNewestPeriodOfARunOfYearsIsAlwaysNamed() {
        for (int count = 1; count <= 40; count++) {
            List<String> years = Trends.years(count);
            assertThat(draw(Trends.labelled(years)).words()).contains(years.getLast());
        }
    }

    @Test
    void quartersStandAloneWithTheYearUnderItsFirst() {
        RecordingInk ink = draw(Trends.percentages("70", "71", "72", "73", "74", "75"));

        assertThat(ink.words()).containsSubsequence("Q1", "Q2", "Q3", "Q4", "Q1", "Q2", "2020-21", "2021-22");
        Text firstQuarter = text(ink, "Q1");
        Text year = text(ink, "2020-21");
        assertThat(year.bounds().getMinY()).isGreaterThan(firstQuarter.bounds().getMaxY() - 1);
    }

    @Test
    void theLineIsNamedAtItsEndWithItsNewestFigure() {
        RecordingInk ink = draw(Trends.percentages("70", "75.5", "86.9"));

        assertThat(ink.words()).contains("Actual", "86.9%", "Target 80%");
        double lineEnd = line(ink).bounds().getMaxX();
        assertThat(text(ink, "Actual").bounds().getMinX()).isGreaterThan(lineEnd);
        assertThat(text(ink, "Actual").colour()).isEqualTo(SERIES);
        assertThat(text(ink, "Target 80%").colour()).isEqualTo(TARGET);
    }

    @Test
    void aLineThatEndsEarlierIsNamedWithoutAFigure() {
        assertThat(draw(Trends.percentages("70", "75.5", "")).words())
                .contains("Actual", "Target 80%")
                .doesNotContain("75.5%");
    }

    @Test
    void aRangeIsABandBetweenTwoDashedLinesWithItsName() {
        RecordingInk ink = draw(Trends.within("80", "90", "70", "85"));
        List<Line> edges = ink.linesIn(TARGET);
        Fill band = ink.fills.stream()
                .filter(fill -> fill.colour().equals(Paints.tint(HOUSE.palette().target(), TrendPlot.RANGE_TINT)))
                .findFirst()
                .orElseThrow();

        assertThat(edges).hasSize(2).allMatch(Line::isDashed);
        assertThat(edges.getFirst().bounds().getMinY()).isCloseTo(band.bounds().getMinY(), within(1e-6));
        assertThat(edges.getLast().bounds().getMinY()).isCloseTo(band.bounds().getMaxY(), within(1e-6));
        assertThat(text(ink, "Range 80% to 90%").bounds().getMinX())
                .isGreaterThan(band.bounds().getMaxX());
    }

    @Test
    void aRangeFarFromTheFiguresIsStillOnTheChart() {
        RecordingInk ink = draw(Trends.within("10", "20", "70", "85"));

        assertThat(ink.linesIn(TARGET)).hasSize(2);
        assertThat(ink.strays(
                        WIDTH,
                        charts.draw(Trends.within("10", "20", "70", "85")).height(WIDTH)))
                .isEmpty();
    }

    @Test
    void aMissingFigureIsAGap() {
        Line line = line(draw(Trends.percentages("70", "71", "", "73", "74")));

        assertThat(line.strands()).isEqualTo(2);
        assertThat(line.corners()).hasSize(4);
    }

    @Test
    void aSingleFigureHasItsMarker() {
        RecordingInk ink = draw(Trends.percentages("71"));

        assertThat(markers(ink, SERIES)).hasSize(1);
        assertThat(targetLine(ink).corners()).hasSize(2);
    }

    @Test
    void aFigureBetweenTwoGapsHasItsMarker() {
        assertThat(markers(draw(Trends.percentages("", "71", "")), SERIES)).hasSize(1);
    }

    @Test
    void provisionalFiguresAreHollowAndSaidToBe() {
        RecordingInk ink = draw(Trends.provisionalFrom(2, Trends.percentages("70", "71", "72", "73")));

        assertThat(markers(ink, SERIES)).hasSize(2);
        assertThat(markers(ink, Color.WHITE)).hasSize(2);
        assertThat(ink.words()).contains("provisional");
    }

    @Test
    void nothingIsCalledProvisionalWhereNothingIs() {
        assertThat(draw(Trends.percentages("70", "71")).words()).doesNotContain("provisional");
        assertThat(draw(Trends.provisionalFrom(1, Trends.percentages("70", ""))).words())
                .doesNotContain("provisional");
    }

    @Test
    void aSuppressedFigureIsAGapThatSaysSoAtTheSameHeightWhateverItWas() {
        RecordingInk ink =
                draw(Trends.suppressed(Trends.percentages("70", "71", "1", "72", "73", "140", "71", "70"), 2, 5));
        List<Text> marks = ink.texts.stream()
                .filter(text -> text.text().equals(TrendDrawing.SUPPRESSED))
                .toList();

        assertThat(ink.words()).contains("s = suppressed");
        assertThat(line(ink).strands()).isEqualTo(3);
        assertThat(marks).hasSize(2);
        assertThat(marks.getFirst().bounds().getMinY())
                .isEqualTo(marks.getLast().bounds().getMinY());
        assertThat(marks.getFirst().bounds().getCenterX())
                .isCloseTo(text(ink, "Q3").bounds().getCenterX(), within(1.0));
        assertThat(ink.collisions()).isEmpty();
    }

    @Test
    void nothingIsCalledSuppressedWhereNothingIs() {
        assertThat(draw(Trends.percentages("70", "", "72")).words()).doesNotContain("s", "s = suppressed");
    }

    @Test
    void theTargetIsDashedAndTheLineIsNot() {
        RecordingInk ink = draw(Trends.percentages("70", "71", "72"));

        assertThat(targetLine(ink).isDashed()).isTrue();
        assertThat(line(ink).isDashed()).isFalse();
    }

    @Test
    void aTargetThatChangesIsAStepBetweenItsPeriods() {
        String[] actuals = {"70", "71", "72", "73"};
        String[] targets = {"60", "60", "80", "80"};
        List<Point2D> corners =
                targetLine(draw(Trends.of("%", 1, actuals, targets))).corners();

        for (int i = 1; i < corners.size(); i++) {
            Point2D from = corners.get(i - 1);
            Point2D to = corners.get(i);
            assertThat(from.getX() == to.getX() || from.getY() == to.getY())
                    .as("%s to %s is level or upright", from, to)
                    .isTrue();
        }
        assertThat(corners.stream().map(Point2D::getY).distinct()).hasSize(2);
    }

    @Test
    void periodsWithoutATargetHaveNone() {
        String[] actuals = {"70", "71", "72", "73"};

        Line target = targetLine(draw(Trends.of("%", 1, actuals, new String[] {"80", "", "80", ""})));
        assertThat(target.strands()).isEqualTo(2);
        RecordingInk without = draw(Trends.of("%", 1, actuals, Trends.targets(4, "")));
        assertThat(without.linesIn(TARGET)).allMatch(line -> line.corners().isEmpty());
        assertThat(without.words()).noneMatch(word -> word.contains("Target"));
    }

    @Test
    void targetAndFigureThatAreEqualAreStillBothNamed() {
        RecordingInk ink = draw(Trends.percentages("80", "80"));

        assertThat(ink.words()).contains("Actual", "80.0%", "Target 80%");
        assertThat(ink.collisions()).isEmpty();
    }

    @Test
    void linesThatEndAtTheTopAreNamedBelowTheHeadingAndApart() {
        String[] actuals = {"60", "70", "100"};
        Trend measured = Trends.of("%", 1, actuals, Trends.targets(3, "100"));
        Trend trend = Trends.provisionalFrom(
                2, new Trend("%", "Calls answered within ten minutes, all lines", 1, measured.points()));
        RecordingInk ink = draw(trend);

        assertThat(ink.words()).contains("100.0%", "Target 100%", "provisional");
        assertThat(ink.collisions()).isEmpty();
        assertThat(ink.strays(WIDTH, 0.4 * WIDTH)).isEmpty();
    }

    @Test
    void linesThatEndAtTheBottomAreNamedAboveThePeriods() {
        String[] actuals = {"60", "30", "0"};
        RecordingInk ink = draw(Trends.of("%", 1, actuals, Trends.targets(3, "0")));

        assertThat(ink.words()).contains("0.0%", "Target 0%");
        assertThat(ink.collisions()).isEmpty();
        assertThat(text(ink, "Target 0%").bounds().getMaxY())
                .isLessThan(text(ink, "Q1").bounds().getMinY());
    }

    @Test
    void higherFiguresStandHigher() {
        List<Point2D> corners =
                line(draw(Trends.percentages("70", "72", "71", "76"))).corners();

        assertThat(corners.get(1).getY()).isLessThan(corners.get(0).getY());
        assertThat(corners.get(2).getY())
                .isBetween(corners.get(1).getY(), corners.get(0).getY());
        assertThat(corners.get(3).getY()).isLessThan(corners.get(1).getY());
    }

    @Test
    void aFigureStandsAtItsPlaceOnTheAxis() {
        RecordingInk ink = draw(Trends.percentages("70", "80", "90"));
        Text tick = text(ink, "80%");

        assertThat(line(ink).corners().get(1).getY()).isCloseTo(tick.bounds().getCenterY(), within(1.5));
    }

    @Test
    void aUnitThatFiguresDoNotCarryStandsAboveTheAxis() {
        String[] actuals = {"1200", "1500"};

        assertThat(draw(Trends.of("days", 0, actuals, Trends.targets(2, "1300")))
                        .words())
                .contains("days (axis starts at 1,100)", "1,500", "Target 1,300");
        assertThat(draw(Trends.of("£", 0, actuals, Trends.targets(2, "1300"))).words())
                .contains("£1,500", "Target £1,300")
                .doesNotContain("£");
    }

    @Test
    void anAxisWithoutZeroSaysSo() {
        assertThat(draw(Trends.percentages("96", "97")).words()).contains("Axis starts at 75%");
        assertThat(draw(Trends.of("days", 0, new String[] {"100", "110"}, Trends.targets(2, "")))
                        .words())
                .contains("days (axis starts at 90)");
        assertThat(draw(Trends.of("days", 0, new String[] {"-100", "-110"}, Trends.targets(2, "")))
                        .words())
                .contains("days (axis ends at −90)");
        assertThat(draw(Trends.of("days", 0, new String[] {"1", "110"}, Trends.targets(2, "")))
                        .words())
                .contains("days");
        assertThat(draw(Trends.of("days", 0, new String[] {"-5", "6"}, Trends.targets(2, "")))
                        .words())
                .contains("days");
    }

    @Test
    void sumsOfMillionsHaveAnAxisInMillions() {
        String[] actuals = {"-200000", "1450000", "2712345"};
        RecordingInk ink = draw(Trends.of("£", 0, actuals, Trends.targets(3, "1500000")));

        assertThat(ink.words()).contains("£2.5m", "£0", "−£0.5m", "£2,712,345", "Target £1.5m");
        assertThat(draw(Trends.of("£", 0, new String[] {"400000"}, new String[] {""}))
                        .words())
                .noneMatch(word -> word.endsWith("m"));
    }

    @Test
    void aTrendWithoutFiguresSaysSo() {
        RecordingInk ink = draw(Trends.percentages("", ""));

        assertThat(ink.words()).contains("No figures reported", "Target 80%").doesNotContain("Actual");
        assertThat(draw(Trends.of("%", 1, new String[] {""}, new String[] {""})).words())
                .contains("No figures reported");
    }

    @Test
    void negativeFiguresAreDrawnAgainstAZeroLine() {
        String[] actuals = {"-340", "-20", "310"};
        RecordingInk ink = draw(Trends.of("£000", 0, actuals, Trends.targets(3, "")));

        assertThat(ink.words()).contains("£0", "£310k").anyMatch(word -> word.startsWith("−£"));
        assertThat(ink.linesIn(Paints.of(HOUSE.palette().rule())))
                .anyMatch(line -> Math.abs(line.bounds().getCenterY()
                                - text(ink, "£0").bounds().getCenterY())
                        < 1.5);
    }

    @Test
    void namesInOtherAlphabetsAreSetInTheSecondFace() {
        Trend trend = new Trend("%", "Ж ◆", 0, Trends.percentages("70").points());

        assertThat(text(draw(trend), "Ж ◆").face()).isEqualTo(Typefaces.Face.SYMBOLS);
    }

    @Test
    void theSameDrawingPaintsTheSameOnAnyNumberOfThreads() {
        List<Drawing> drawings = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            drawings.add(charts.draw(Trends.percentages("70", "71." + i, "", "73")));
        }
        List<byte[]> one = drawings.stream().map(TrendDrawingTest::bytes).toList();
        List<byte[]> many = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> bytes(drawings.get(i % 4)))
                .toList();

        for (int i = 0; i < many.size(); i++) {
            assertThat(many.get(i)).isEqualTo(one.get(i % 4));
        }
    }

    private static byte[] bytes(Drawing drawing) {
        return VectorPicture.of(drawing, WIDTH, drawing.height(WIDTH)).bytes();
    }

    private RecordingInk draw(Trend trend) {
        return RecordingInk.of(charts.draw(trend), WIDTH);
    }

    /** The longest line in the series' colour; the others are rings of markers. */
    private static Line line(RecordingInk ink) {
        return ink.linesIn(SERIES).getFirst();
    }

    private static Line targetLine(RecordingInk ink) {
        return ink.linesIn(TARGET).getFirst();
    }

    private static List<Fill> markers(RecordingInk ink, Color colour) {
        return ink.fills.stream().filter(fill -> fill.colour().equals(colour)).toList();
    }

    private static Text text(RecordingInk ink, String text) {
        return ink.texts.stream()
                .filter(candidate -> candidate.text().equals(text))
                .findFirst()
                .orElseThrow();
    }
}
