package cabinetpapers.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GradientPaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class InkCanvasTest {

    private final RecordingInk ink = new RecordingInk();
    private final InkCanvas canvas = new InkCanvas(ink);

    @Test
    void movedAndScaledThingsLandWhereTheyWouldOnAnyCanvas() {
        canvas.translate(10, 20);
        canvas.scale(2, 2);
        canvas.setStroke(
                new BasicStroke(1.5f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {4, 2}, 0));
        canvas.draw(new Line2D.Double(1, 1, 5, 1));
        canvas.fill(new Rectangle2D.Double(0, 0, 3, 4));
        canvas.setFont(Typefaces.font(Typefaces.Face.BOLD, 9));
        canvas.drawString("Q1", 5, 5);

        assertThat(ink.lines.getFirst().bounds()).isEqualTo(new Rectangle2D.Double(12, 22, 8, 0));
        assertThat(ink.lines.getFirst().stroke().getLineWidth()).isEqualTo(3);
        assertThat(ink.lines.getFirst().stroke().getDashArray()).containsExactly(8, 4);
        assertThat(ink.fills.getFirst().bounds()).isEqualTo(new Rectangle2D.Double(10, 20, 6, 8));
        assertThat(ink.texts.getFirst().bounds().getMinX()).isEqualTo(20);
        assertThat(ink.texts.getFirst().bounds().getHeight()).isEqualTo(0.94 * 18);
    }

    @Test
    void blankTextLeavesNoTrace() {
        canvas.drawString(" ", 5, 5);

        assertThat(ink.texts).isEmpty();
    }

    @Test
    void whatAPictureWouldLoseIsRefused() {
        BufferedImage image = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);
        List<ThrowingCallable> losses = List.of(
                () -> canvas.drawRenderedImage(image, new AffineTransform()),
                () -> canvas.setPaint(new GradientPaint(0, 0, Color.RED, 1, 1, Color.BLUE)),
                () -> canvas.setColor(new Color(0, 0, 0, 128)),
                () -> canvas.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.5f)),
                () -> canvas.rotate(1),
                () -> canvas.shear(1, 0),
                () -> canvas.setXORMode(Color.RED));

        for (ThrowingCallable loss : losses) {
            assertThatExceptionOfType(UnsupportedOperationException.class).isThrownBy(loss);
        }
    }

    @Test
    void textInAFontThatIsNoneOfTheFacesIsRefused() throws IOException, FontFormatException {
        try (InputStream font = InkCanvasTest.class.getResourceAsStream("/liberation/LiberationMono-Regular.ttf")) {
            canvas.setFont(Font.createFont(Font.TRUETYPE_FONT, Objects.requireNonNull(font))
                    .deriveFont(9f));
        }

        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> canvas.drawString("Q1", 5, 5));
    }
}
