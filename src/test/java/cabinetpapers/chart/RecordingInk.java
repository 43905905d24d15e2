package cabinetpapers.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.Path2D;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Remembers what was put down, and where. */
final class RecordingInk implements Ink {

    /** @param bounds from the top of the capitals to the bottom of a g */
    record Text(String text, Rectangle2D bounds, Typefaces.Face face, Color colour) {
        @Override
        public String toString() {
            return text + " at " + bounds;
        }
    }

    record Line(Path2D path, BasicStroke stroke, Color colour) {
        Rectangle2D bounds() {
            return path.getBounds2D();
        }

        List<Point2D> corners() {
            List<Point2D> corners = new ArrayList<>();
            double[] at = new double[6];
            for (PathIterator i = path.getPathIterator(null, 0.1); !i.isDone(); i.next()) {
                if (i.currentSegment(at) != PathIterator.SEG_CLOSE) {
                    corners.add(new Point2D.Double(at[0], at[1]));
                }
            }
            return corners;
        }

        long strands() {
            long strands = 0;
            double[] at = new double[6];
            for (PathIterator i = path.getPathIterator(null); !i.isDone(); i.next()) {
                strands += i.currentSegment(at) == PathIterator.SEG_MOVETO ? 1 : 0;
            }
            return strands;
        }

        boolean isDashed() {
            return stroke.getDashArray() != null;
        }
    }

    record Fill(Path2D area, Color colour) {
        Rectangle2D bounds() {
            return area.getBounds2D();
        }
    }

    private static final FontRenderContext UNROUNDED = new FontRenderContext(null, true, true);

    final List<Text> texts = new ArrayList<>();
    final List<Line> lines = new ArrayList<>();
    final List<Fill> fills = new ArrayList<>();

    static RecordingInk of(Drawing drawing, double width) {
        RecordingInk ink = new RecordingInk();
        drawing.paint(new InkCanvas(ink), width, drawing.height(width));
        return ink;
    }

    @Override
    public void fill(Shape area, Color colour) {
        fills.add(new Fill(new Path2D.Double(area), colour));
    }

    @Override
    public void line(Shape path, BasicStroke stroke, Color colour) {
        lines.add(new Line(new Path2D.Double(path), stroke, colour));
    }

    @Override
    public void text(String text, Point2D baseline, Font font, Color colour) {
        double size = font.getSize2D();
        double width = font.getStringBounds(text, UNROUNDED).getWidth();
        texts.add(new Text(
                text,
                new Rectangle2D.Double(baseline.getX(), baseline.getY() - 0.73 * size, width, 0.94 * size),
                Typefaces.face(font),
                colour));
    }

    List<String> words() {
        return texts.stream().map(Text::text).toList();
    }

    List<Line> linesIn(Color colour) {
        return lines.stream().filter(line -> line.colour().equals(colour)).toList();
    }

    /** Pairs of texts that cover each other. */
    List<String> collisions() {
        List<String> collisions = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (texts.get(i).bounds().intersects(texts.get(j).bounds())) {
                    collisions.add(texts.get(i) + " and " + texts.get(j));
                }
            }
        }
        return collisions;
    }

    /** What reaches beyond the canvas. */
    List<String> strays(double width, double height) {
        Rectangle2D canvas = new Rectangle2D.Double(0, 0, width, height);
        return Stream.of(
                        texts.stream().filter(text -> !canvas.contains(text.bounds())),
                        lines.stream().map(Line::bounds).filter(bounds -> !inside(canvas, bounds)),
                        fills.stream().map(Fill::bounds).filter(bounds -> !inside(canvas, bounds)))
                .flatMap(strays -> strays.map(Object::toString))
                .toList();
    }

    /** A level line has no height, which AWT takes for nothing to contain. */
    private static boolean inside(Rectangle2D canvas, Rectangle2D bounds) {
        return bounds.getMinX() >= canvas.getMinX()
                && bounds.getMaxX() <= canvas.getMaxX()
                && bounds.getMinY() >= canvas.getMinY()
                && bounds.getMaxY() <= canvas.getMaxY();
    }
}
