package cabinetpapers.chart;

import cabinetpapers.chart.Typefaces.Face;
import java.awt.Color;
import java.awt.Graphics2D;
import java.util.ArrayList;
import java.util.List;

/**
 * How words stand on a chart.
 *
 * @param size in points
 */
record Lettering(Face face, double size, Color colour) {

    /** Which point of the text is given. */
    enum Anchor {
        START(0),
        MIDDLE(0.5),
        END(1);

        private final double share;

        Anchor(double share) {
            this.share = share;
        }
    }

    private static final double CAPITAL = 0.716;

    Lettering in(Color other) {
        return new Lettering(face, size, other);
    }

    Lettering bold() {
        return new Lettering(face.strong(), size, colour);
    }

    /** From one baseline to the next. */
    double lineHeight() {
        return 1.2 * size;
    }

    /** From the middle of a line's capitals and figures down to its baseline. */
    double drop() {
        return CAPITAL * size / 2;
    }

    double width(String text) {
        Face fitting = fitting(text);
        double width = 0;
        for (int i = 0; i < text.length(); i++) {
            width += GlyphWidths.of(text.charAt(i), fitting);
        }
        return width * size;
    }

    double widest(List<String> texts) {
        return texts.stream().mapToDouble(this::width).max().orElse(0);
    }

    void draw(Graphics2D canvas, String text, double x, double baseline, Anchor anchor) {
        canvas.setFont(Typefaces.font(fitting(text), size));
        canvas.setColor(colour);
        canvas.drawString(text, (float) (x - anchor.share * width(text)), (float) baseline);
    }

    /** Breaks the text at spaces so that no line is wider; a word that is wider by itself is broken anywhere. */
    List<String> wrap(String text, double width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : text.strip().split("\\s+", -1)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) <= width) {
                line = longer;
            } else {
                if (!line.isEmpty()) {
                    lines.add(line);
                }
                line = lastPiece(word, width, lines);
            }
        }
        lines.add(line);
        return lines;
    }

    private String lastPiece(String word, double width, List<String> lines) {
        String rest = word;
        while (rest.length() > 1 && width(rest) > width) {
            int fits = 1;
            while (width(rest.substring(0, fits + 1)) <= width) {
                fits++;
            }
            lines.add(rest.substring(0, fits));
            rest = rest.substring(fits);
        }
        return rest;
    }

    /** The house's face, unless it lacks a character of the text. */
    private Face fitting(String text) {
        return Typefaces.font(face, size).canDisplayUpTo(text) < 0 ? face : Face.SYMBOLS;
    }
}
