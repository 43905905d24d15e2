package cabinetpapers.pdf;

import cabinetpapers.chart.Typefaces;
import cabinetpapers.chart.Typefaces.Face;
import cabinetpapers.house.Colour;

/**
 * How words look.
 *
 * @param size in points
 * @param rise above the line, in points
 * @param leading how far the lines stand apart
 */
record TextStyle(Face face, double size, Colour colour, double rise, Leading leading) {

    TextStyle(Face face, double size, Colour colour) {
        this(face, size, colour, Leading.USUAL);
    }

    TextStyle(Face face, double size, Colour colour, Leading leading) {
        this(face, size, colour, 0, leading);
    }

    TextStyle strong() {
        return in(face == Face.ITALIC || face == Face.BOLD_ITALIC ? Face.BOLD_ITALIC : Face.BOLD);
    }

    TextStyle emphasised() {
        return in(face == Face.BOLD || face == Face.BOLD_ITALIC ? Face.BOLD_ITALIC : Face.ITALIC);
    }

    TextStyle coloured(Colour other) {
        return new TextStyle(face, size, other, rise, leading);
    }

    TextStyle sized(double other) {
        return new TextStyle(face, other, colour, rise, leading);
    }

    /** A footnote's mark. */
    TextStyle raised() {
        return new TextStyle(Typefaces.Face.REGULAR, size * 0.65, colour, size * 0.33, leading);
    }

    /** From one line to the next. */
    double lineHeight() {
        return size * leading.ems();
    }

    /** From the top of a line to the foot of its letters. */
    double ascent() {
        return size * 0.97;
    }

    private TextStyle in(Face other) {
        return new TextStyle(other, size, colour, rise, leading);
    }
}
