package cabinetpapers.word;

import cabinetpapers.chart.Drawing;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A chart in the form that Word shows: here, and nowhere else, is decided which. */
record WordPicture(byte[] bytes, String extension) {

    private static final double PIXELS_A_POINT = 2;

    /** @param width as printed, in points, like {@code height} */
    static WordPicture of(Drawing drawing, double width, double height) {
        BufferedImage image = new BufferedImage(
                (int) Math.ceil(width * PIXELS_A_POINT),
                (int) Math.ceil(height * PIXELS_A_POINT),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.scale(PIXELS_A_POINT, PIXELS_A_POINT);
        drawing.paint(canvas, width, height);
        canvas.dispose();
        return new WordPicture(png(image), "png");
    }

    private static byte[] png(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
