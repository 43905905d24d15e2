package cabinetpapers.chart;

import cabinetpapers.chart.Typefaces.Family;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Point2D;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/**
 * Writes SVG elements, in points and hundredths of them.
 *
 * <p>Text stays text, in Arial, Times New Roman or what the reader has instead, and is made as wide as it was laid out, so that in another
 * face it neither overlaps nor runs out of its box.
 */
final class SvgInk implements Ink {

    private static final int HUNDREDTHS = 100;
    private static final String[] CAPS = {"butt", "round", "square"};
    private static final String[] JOINS = {"miter", "round", "bevel"};

    private final StringBuilder svg = new StringBuilder();
    private Family family = Family.SANS;

    /** All words of a drawing are of one family, but for its symbols. */
    String finish() {
        String stack = switch (family) {
            case SANS -> "Arial,Liberation Sans,sans-serif";
            case SERIF -> "Times New Roman,Liberation Serif,serif";
        };
        return "<g font-family=\"" + stack + "\">" + svg + "</g>";
    }

    @Override
    public void fill(Shape area, Color colour) {
        PathIterator path = area.getPathIterator(null);
        int rule = path.getWindingRule();
        open("path");
        attribute("d", data(path));
        attribute("fill", hex(colour));
        if (rule == PathIterator.WIND_EVEN_ODD) {
            attribute("fill-rule", "evenodd");
        }
        svg.append("/>");
    }

    @Override
    public void line(Shape path, BasicStroke stroke, Color colour) {
        open("path");
        attribute("d", data(path.getPathIterator(null)));
        attribute("fill", "none");
        attribute("stroke", hex(colour));
        attribute("stroke-width", number(stroke.getLineWidth()));
        attribute("stroke-linecap", CAPS[stroke.getEndCap()]);
        attribute("stroke-linejoin", JOINS[stroke.getLineJoin()]);
        float @Nullable [] dashes = stroke.getDashArray();
        if (dashes != null) {
            attribute("stroke-dasharray", dashes(dashes));
        }
        svg.append("/>");
    }

    @Override
    public void text(String text, Point2D baseline, Font font, Color colour) {
        Typefaces.Face face = Typefaces.face(font);
        face.family().ifPresent(its -> family = its);
        open("text");
        attribute("x", number(baseline.getX()));
        attribute("y", number(baseline.getY()));
        attribute("font-size", number(font.getSize2D()));
        attribute("fill", hex(colour));
        switch (face) {
            case REGULAR, SERIF_REGULAR -> {}
            case BOLD, SERIF_BOLD -> attribute("font-weight", "bold");
            case ITALIC, SERIF_ITALIC -> attribute("font-style", "italic");
            case BOLD_ITALIC, SERIF_BOLD_ITALIC -> {
                attribute("font-weight", "bold");
                attribute("font-style", "italic");
            }
            case SYMBOLS -> attribute("font-family", "DejaVu Sans,sans-serif");
        }
        String legal = legal(text);
        if (legal.length() > 1) {
            attribute("textLength", number(width(text, face) * font.getSize2D()));
            attribute("lengthAdjust", "spacingAndGlyphs");
        }
        svg.append('>').append(escaped(legal)).append("</text>");
    }

    private static double width(String text, Typefaces.Face face) {
        return text.chars().mapToDouble(c -> GlyphWidths.of((char) c, face)).sum();
    }

    /** Up to two decimals, and no more than are needed. */
    static String number(double value) {
        long hundredths = Math.round(Math.abs(value) * HUNDREDTHS);
        String sign = value < 0 && hundredths > 0 ? "-" : "";
        long rest = hundredths % HUNDREDTHS;
        String whole = sign + hundredths / HUNDREDTHS;
        if (rest == 0) {
            return whole;
        }
        return whole + (rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest);
    }

    private void open(String element) {
        svg.append('<').append(element);
    }

    private void attribute(String name, String value) {
        svg.append(' ').append(name).append("=\"").append(value).append('"');
    }

    private static String dashes(float[] pattern) {
        StringBuilder dashes = new StringBuilder();
        for (float dash : pattern) {
            dashes.append(dashes.isEmpty() ? "" : " ").append(number(dash));
        }
        return dashes.toString();
    }

    private static String data(PathIterator path) {
        StringBuilder data = new StringBuilder();
        double[] at = new double[6];
        for (; !path.isDone(); path.next()) {
            int segment = path.currentSegment(at);
            data.append("MLQCZ".charAt(segment));
            int coordinates = segment == PathIterator.SEG_CLOSE ? 0 : segment <= 1 ? 2 : 2 * segment;
            for (int i = 0; i < coordinates; i++) {
                data.append(i == 0 ? "" : " ").append(number(at[i]));
            }
        }
        return data.toString();
    }

    private static String hex(Color colour) {
        return "#%06X".formatted(colour.getRGB() & 0xFFFFFF);
    }

    /** Without what neither HTML nor XML can hold. */
    private static String legal(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.SURROGATE)
                .filter(c -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
