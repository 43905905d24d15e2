package cabinetpapers.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cabinetpapers.chart.RecordingInk.Fill;
import cabinetpapers.chart.RecordingInk.Line;
import cabinetpapers.house.Houses;
import cabinetpapers.paper.Inline.Sparkline;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SparklineDrawingTest {

    private static final double WIDTH = 45;

    private final Charts charts = new Charts(Houses.plain());

    @Test
    void itIsALineWithADotAtItsLastFigure() {
        RecordingInk ink = draw("70", "71", "69", "75");
        List<Point2D> corners = line(ink).corners();

        assertThat(corners).hasSize(4);
        assertThat(line(ink).strands()).isEqualTo(1);
        assertThat(ink.fills).hasSize(1);
        assertThat(centre(ink.fills.getLast()).distance(corners.getLast())).isLessThan(1e-6);
        assertThat(ink.words()).isEmpty();
    }

    @Test
    void aMissingFigureIsAGap() {
        Line line = line(draw("70", "71", "", "73", "74"));

        assertThat(line.strands()).isEqualTo(2);
        assertThat(line.corners()).hasSize(4);
    }

    @Test
    void whatIsMissingAtTheEndIsLeftOpenAndTheDotStandsAtTheLastFigure() {
        RecordingInk ink = draw("70", "71", "", "");

        assertThat(centre(ink.fills.getLast()).distance(line(ink).corners().getLast()))
                .isLessThan(1e-6);
        assertThat(ink.fills.getLast().bounds().getMaxX()).isLessThan(WIDTH / 2);
    }

    @Test
    void aFigureBetweenTwoGapsIsAPointSmallerThanTheLast() {
        RecordingInk ink = draw("70", "", "72", "", "75");

        assertThat(ink.fills).hasSize(3);
        assertThat(ink.fills.getFirst().bounds().getWidth())
                .isLessThan(ink.fills.getLast().bounds().getWidth());
    }

    @Test
    void oneFigureStandsWhereItsPeriodDoes() {
        assertThat(draw("", "", "5").fills.getLast().bounds().getMaxX()).isCloseTo(WIDTH, within(0.5));
        assertThat(draw("5").fills.getLast().bounds().getMaxX()).isCloseTo(WIDTH, within(0.5));
        assertThat(draw("", "5", "").fills.getLast().bounds().getCenterX()).isCloseTo(WIDTH / 2, within(1e-6));
        assertThat(draw("", "").fills).isEmpty();
    }

    @Test
    void smallChangesOfLargeFiguresStaySmall() {
        RecordingInk ink = draw("96.1", "96.3", "96.0", "96.4");

        assertThat(line(ink).bounds().getHeight()).isLessThan(0.05 * height());
    }

    @Test
    void equalFiguresAreALevelLine() {
        assertThat(line(draw("5", "5", "5")).bounds().getHeight()).isZero();
        assertThat(line(draw("0", "0", "0")).bounds().getHeight()).isZero();
    }

    @Test
    void nothingLeavesTheCanvas() {
        for (int count = 1; count <= 40; count++) {
            String[] figures = new String[count];
            for (int i = 0; i < count; i++) {
                figures[i] = i % 7 == 3 ? "" : String.valueOf((i * 37 % 19 - 9) * 1000);
            }
            assertThat(draw(figures).strays(WIDTH, height())).isEmpty();
        }
    }

    private static double height() {
        return WIDTH * Sparkline.HEIGHT_EMS / Sparkline.WIDTH_EMS;
    }

    private static Point2D centre(Fill dot) {
        Rectangle2D bounds = dot.bounds();
        return new Point2D.Double(bounds.getCenterX(), bounds.getCenterY());
    }

    private static Line line(RecordingInk ink) {
        return ink.lines.getFirst();
    }

    private RecordingInk draw(String... figures) {
        List<Optional<BigDecimal>> points = Arrays.stream(figures)
                .map(figure -> figure.isBlank() ? Optional.<BigDecimal>empty() : Optional.of(new BigDecimal(figure)))
                .toList();
        return RecordingInk.of(charts.draw(new Sparkline(points, "A trend")), WIDTH);
    }
}
