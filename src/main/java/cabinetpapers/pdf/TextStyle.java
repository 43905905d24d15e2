package cabinetpapers.pdf;

import cabinetpapers.chart.Typefaces;
import cabinetpapers.chart.Typefaces.Face;
import cabinetpapers.house.Colour;
import cabinetpapers.house.HouseStyle;
import java.util.Optional;

/**
 * How words look.
 *
 * @param size in points
 * @param rise above the line, in points
 * @param leading from one line to the next, against the size
 */
record TextStyle(Face face, double size, Colour colour, double rise, double leading) {

    /** From one line to the next in the font's own measure, against the size. */
    private static final double SINGLE = 1.15;

    TextStyle(Face face, double size, Colour colour) {
        this(face, size, colour, 0, Leading.USUAL.ems());
    }

    /** A house's running text. */
    static TextStyle body(HouseStyle house) {
        return new TextStyle(
                        regular(house), house.sizes().body(), house.palette().text())
                .led(house.lettering().body().map(HouseStyle.Spacing::line));
    }

    /** A house's smaller text: in tables, notes, header and footer. */
    static TextStyle small(HouseStyle house, double size) {
        return new TextStyle(regular(house), size, house.palette().text());
    }

    static TextStyle heading(HouseStyle house, int level) {
        HouseStyle.HeadingLook look = house.lettering().heading(level);
        TextStyle letters = new TextStyle(
                Typefaces.Family.nearest(house.lettering().headingFont()).regular(),
                house.sizes().heading(level),
                look.colour());
        return switch (look.weight()) {
            case BOLD -> letters.strong();
            case REGULAR -> letters;
        };
    }

    private static Face regular(HouseStyle house) {
        return Typefaces.Family.nearest(house.fontFamily()).regular();
    }

    /** The same with its lines further apart or closer together. */
    TextStyle led(Leading apart) {
        return new TextStyle(face, size, colour, rise, apart.ems());
    }

    /** @param lines from one line to the next in lines of the font's own; less than one would let them touch */
    private TextStyle led(Optional<Double> lines) {
        return lines.map(line -> new TextStyle(face, size, colour, rise, SINGLE * Math.max(1, line)))
                .orElse(this);
    }

    TextStyle strong() {
        return in(face.strong());
    }

    TextStyle emphasised() {
        return in(face.emphasised());
    }

    TextStyle coloured(Colour other) {
        return new TextStyle(face, size, other, rise, leading);
    }

    TextStyle sized(double other) {
        return new TextStyle(face, other, colour, rise, leading);
    }

    /** A footnote's mark. */
    TextStyle raised() {
        return new TextStyle(face, size * 0.65, colour, size * 0.33, leading);
    }

    /** From one line to the next. */
    double lineHeight() {
        return size * leading;
    }

    /** From the top of a line to the foot of its letters. */
    double ascent() {
        return size * 0.97;
    }

    private TextStyle in(Face other) {
        return new TextStyle(other, size, colour, rise, leading);
    }
}
