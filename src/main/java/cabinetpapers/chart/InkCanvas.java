package cabinetpapers.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A canvas that hands filled shapes, lines and text to an ink.
 *
 * <p>It knows as much of Graphics2D as charts need, and refuses the rest rather than leave something out of a picture.
 * Clips are kept but not obeyed: charts draw nothing that a clip would have to hide, and a marker at the edge of the
 * plot is not to be halved.
 */
final class InkCanvas extends PlainGraphics {

    private final Ink ink;
    private final RenderingHints hints = new RenderingHints(Map.of());
    private AffineTransform transform = new AffineTransform();
    private Color colour = Color.BLACK;
    private BasicStroke stroke = new BasicStroke();
    private Font font = Typefaces.font(Typefaces.Face.REGULAR, 10);
    private @Nullable Shape clip;

    InkCanvas(Ink ink) {
        this.ink = ink;
    }

    @Override
    public void draw(Shape shape) {
        ink.line(placed(shape), scaled(stroke), colour);
    }

    @Override
    public void fill(Shape shape) {
        ink.fill(placed(shape), colour);
    }

    @Override
    public void drawString(String text, float x, float y) {
        if (text.isBlank()) {
            return;
        }
        Point2D baseline = transform.transform(new Point2D.Float(x, y), null);
        double scale = transform.getScaleX();
        Font scaled = scale == 1 ? font : font.deriveFont((float) (font.getSize2D() * scale));
        ink.text(text, baseline, scaled, colour);
    }

    private Shape placed(Shape shape) {
        return transform.isIdentity() ? shape : new Path2D.Double(shape, transform);
    }

    private BasicStroke scaled(BasicStroke original) {
        float scale = (float) transform.getScaleX();
        if (scale == 1) {
            return original;
        }
        float @Nullable [] dashes = original.getDashArray();
        if (dashes != null) {
            for (int i = 0; i < dashes.length; i++) {
                dashes[i] *= scale;
            }
        }
        return new BasicStroke(
                original.getLineWidth() * scale,
                original.getEndCap(),
                original.getLineJoin(),
                original.getMiterLimit(),
                dashes,
                original.getDashPhase() * scale);
    }

    @Override
    public void setPaint(@Nullable Paint paint) {
        if (paint == null) {
            return;
        }
        if (!(paint instanceof Color plain) || plain.getAlpha() != 255) {
            throw new UnsupportedOperationException("charts are drawn in plain, opaque colours, not " + paint);
        }
        colour = plain;
    }

    @Override
    public Paint getPaint() {
        return colour;
    }

    @Override
    public void setColor(@Nullable Color next) {
        setPaint(next);
    }

    @Override
    public Color getColor() {
        return colour;
    }

    @Override
    public void setStroke(Stroke next) {
        if (!(next instanceof BasicStroke plain)) {
            throw new UnsupportedOperationException("charts are drawn with basic strokes, not " + next);
        }
        stroke = plain;
    }

    @Override
    public Stroke getStroke() {
        return stroke;
    }

    @Override
    public void setFont(@Nullable Font next) {
        if (next != null) {
            font = next;
        }
    }

    @Override
    public Font getFont() {
        return font;
    }

    @Override
    public FontMetrics getFontMetrics(Font of) {
        throw new UnsupportedOperationException("charts are measured by the font files, not by their canvas");
    }

    @Override
    public FontRenderContext getFontRenderContext() {
        throw new UnsupportedOperationException("charts are measured by the font files, not by their canvas");
    }

    @Override
    public void transform(AffineTransform next) {
        AffineTransform combined = new AffineTransform(transform);
        combined.concatenate(next);
        setTransform(combined);
    }

    @Override
    public void setTransform(AffineTransform next) {
        boolean upright = next.getShearX() == 0 && next.getShearY() == 0;
        if (!upright || next.getScaleX() != next.getScaleY() || next.getScaleX() <= 0) {
            throw new UnsupportedOperationException("charts are drawn upright and in proportion, not by " + next);
        }
        transform = new AffineTransform(next);
    }

    @Override
    public AffineTransform getTransform() {
        return new AffineTransform(transform);
    }

    @Override
    public void clip(@Nullable Shape next) {
        if (clip == null || next == null) {
            clip = next;
        } else {
            Rectangle2D both = clip.getBounds2D().createIntersection(next.getBounds2D());
            clip = both;
        }
    }

    @Override
    public void setClip(@Nullable Shape next) {
        clip = next;
    }

    @Override
    public @Nullable Shape getClip() {
        return clip;
    }

    @Override
    public @Nullable Object getRenderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        if (value == null) {
            hints.remove(key);
        } else {
            hints.put(key, value);
        }
    }

    @Override
    public RenderingHints getRenderingHints() {
        return hints;
    }
}
