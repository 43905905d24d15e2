package cabinetpapers.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;

/**
 * Writes an Enhanced Metafile, the vector picture that every Word and LibreOffice paints by itself.
 *
 * <p>One logical unit is a twentieth of a point, on a reference device of as many dots an inch, so that points fit
 * sixteen bits and nothing depends on anybody's screen. Text stays text, in Arial, each character where Liberation
 * Sans, which has Arial's widths, puts it.
 */
final class MetafileInk implements Ink {

    private static final int UNITS = 20;
    private static final int DOTS_AN_INCH = 72 * UNITS;
    /** How far a straight piece of a curve may stray from it, in points. */
    private static final double FLATNESS = 0.05;

    private static final int GEOMETRIC = 0x10000;
    private static final int[] ENDS = {0x200, 0, 0x100};
    private static final int[] JOINS = {0x2000, 0, 0x1000};

    private record Pen(int style, int width, int colour) {}

    private record Brush(int colour) {}

    private record LogicalFont(int height, int weight, int slope, String name) {
        static LogicalFont of(Typefaces.Face face, int height) {
            return switch (face) {
                case REGULAR -> new LogicalFont(height, 400, 0, "Arial");
                case BOLD -> new LogicalFont(height, 700, 0, "Arial");
                case ITALIC -> new LogicalFont(height, 400, 1, "Arial");
                case BOLD_ITALIC -> new LogicalFont(height, 700, 1, "Arial");
                case SERIF_REGULAR -> new LogicalFont(height, 400, 0, "Times New Roman");
                case SERIF_BOLD -> new LogicalFont(height, 700, 0, "Times New Roman");
                case SERIF_ITALIC -> new LogicalFont(height, 400, 1, "Times New Roman");
                case SERIF_BOLD_ITALIC -> new LogicalFont(height, 700, 1, "Times New Roman");
                case SYMBOLS -> new LogicalFont(height, 400, 0, "DejaVu Sans");
            };
        }
    }

    private final EmfRecords records = new EmfRecords();
    private final Map<Record, Integer> handles = new HashMap<>();
    private final int width;
    private final int height;
    private int pen;
    private int brush;
    private int selectedFont;
    private int textColour = -1;
    private int fillMode = -1;

    MetafileInk(double widthPoints, double heightPoints) {
        width = units(widthPoints);
        height = units(heightPoints);
        if (width < 1 || height < 1 || width > Short.MAX_VALUE || height > Short.MAX_VALUE) {
            throw new IllegalArgumentException(
                    "a picture of %s by %s points does not fit a metafile".formatted(widthPoints, heightPoints));
        }
        records.put(EmfRecords.SET_MAP_MODE, EmfRecords.ANISOTROPIC);
        records.put(EmfRecords.SET_WINDOW_ORIGIN, 0, 0);
        records.put(EmfRecords.SET_WINDOW_EXTENT, width, height);
        records.put(EmfRecords.SET_VIEWPORT_ORIGIN, 0, 0);
        records.put(EmfRecords.SET_VIEWPORT_EXTENT, width, height);
        records.put(EmfRecords.SET_BACKGROUND_MODE, EmfRecords.TRANSPARENT);
        records.put(EmfRecords.SET_TEXT_ALIGN, EmfRecords.LEFT_ON_BASELINE);
    }

    byte[] finish() {
        return records.finish(width, height, DOTS_AN_INCH, handles.size());
    }

    @Override
    public void fill(Shape area, Color colour) {
        Brush wanted = new Brush(colourRef(colour));
        pen = select(pen, EmfRecords.NO_PEN);
        brush = select(brush, handle(wanted, made -> records.createBrush(made, wanted.colour())));
        PathIterator path = area.getPathIterator(null, FLATNESS);
        int mode = path.getWindingRule() == PathIterator.WIND_EVEN_ODD ? 1 : 2;
        if (mode != fillMode) {
            records.put(EmfRecords.SET_FILL_MODE, mode);
            fillMode = mode;
        }
        Strands strands = Strands.of(path, UNITS);
        polygons(strands.all());
    }

    @Override
    public void line(Shape path, BasicStroke stroke, Color colour) {
        Pen wanted = pen(stroke, colour);
        pen = select(
                pen, handle(wanted, made -> records.createPen(made, wanted.style(), wanted.width(), wanted.colour())));
        Strands strands = Strands.of(Dashes.cut(path, stroke).getPathIterator(null, FLATNESS), UNITS);
        if (!strands.closed().isEmpty()) {
            brush = select(brush, EmfRecords.NO_BRUSH);
            polygons(strands.closed());
        }
        if (!strands.open().isEmpty()) {
            records.poly(EmfRecords.POLYLINES, strands.open());
        }
    }

    private void polygons(List<Strands.Strand> strands) {
        if (!strands.isEmpty()) {
            records.poly(EmfRecords.POLYGONS, strands);
        }
    }

    @Override
    public void text(String text, Point2D baseline, Font font, Color colour) {
        Typefaces.Face face = Typefaces.face(font);
        LogicalFont wanted = LogicalFont.of(face, units(font.getSize2D()));
        selectedFont = select(
                selectedFont,
                handle(
                        wanted,
                        made -> records.createFont(
                                made, wanted.height(), wanted.weight(), wanted.slope(), wanted.name())));
        if (colourRef(colour) != textColour) {
            textColour = colourRef(colour);
            records.put(EmfRecords.SET_TEXT_COLOUR, textColour);
        }
        records.text(
                text,
                units(baseline.getX()),
                units(baseline.getY()),
                wanted.height(),
                2540.0 / DOTS_AN_INCH,
                advances(text, face, font.getSize2D()));
    }

    private static int[] advances(String text, Typefaces.Face face, double size) {
        int[] advances = new int[text.length()];
        double exact = 0;
        int before = 0;
        for (int i = 0; i < advances.length; i++) {
            exact += size * GlyphWidths.of(text.charAt(i), face);
            advances[i] = units(exact) - before;
            before += advances[i];
        }
        return advances;
    }

    private static Pen pen(BasicStroke stroke, Color colour) {
        int style = GEOMETRIC | ENDS[stroke.getEndCap()] | JOINS[stroke.getLineJoin()];
        return new Pen(style, Math.max(1, units(stroke.getLineWidth())), colourRef(colour));
    }

    private int handle(Record object, IntConsumer create) {
        Integer known = handles.get(object);
        if (known != null) {
            return known;
        }
        int made = handles.size() + 1;
        handles.put(object, made);
        create.accept(made);
        return made;
    }

    private int select(int current, int wanted) {
        if (current != wanted) {
            records.put(EmfRecords.SELECT_OBJECT, wanted);
        }
        return wanted;
    }

    private static int units(double points) {
        return (int) Math.round(points * UNITS);
    }

    private static int colourRef(Color colour) {
        return colour.getBlue() << 16 | colour.getGreen() << 8 | colour.getRed();
    }
}
