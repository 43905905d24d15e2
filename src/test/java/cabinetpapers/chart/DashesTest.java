package cabinetpapers.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import org.junit.jupiter.api.Test;

class DashesTest {

    private static final BasicStroke PATTERN =
            new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {5, 3}, 0);

    @Test
    void aSolidLineStaysWhole() {
        Line2D line = new Line2D.Double(0, 0, 20, 0);

        assertThat(Dashes.cut(line, new BasicStroke(1))).isSameAs(line);
    }

    @Test
    void dashesAndGapsAlternate() {
        assertThat(corners(new Line2D.Double(0, 0, 20, 0))).containsExactly(0, 0, 5, 0, 8, 0, 13, 0, 16, 0, 20, 0);
    }

    @Test
    void thePatternGoesOnAroundACorner() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        path.lineTo(3, 0);
        path.lineTo(3, 7);

        assertThat(corners(path)).containsExactly(0, 0, 3, 0, 3, 2, 3, 5, 3, 7);
    }

    @Test
    void thePatternStartsAgainAfterAGapInTheLine() {
        Path2D path = new Path2D.Double();
        path.moveTo(0, 0);
        path.lineTo(4, 0);
        path.moveTo(10, 0);
        path.lineTo(14, 0);

        assertThat(corners(path)).containsExactly(0, 0, 4, 0, 10, 0, 14, 0);
    }

    private static double[] corners(java.awt.Shape path) {
        return new RecordingInk.Line(new Path2D.Double(Dashes.cut(path, PATTERN)), PATTERN, Color.BLACK)
                .corners().stream()
                        .flatMapToDouble(corner -> java.util.stream.DoubleStream.of(corner.getX(), corner.getY()))
                        .toArray();
    }
}
