package cabinetpapers.house;

import cabinetpapers.paper.PngImage;
import cabinetpapers.paper.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How a council's papers look, and which headings each kind of report must have.
 *
 * @param language as written into every file: {@code en-GB}
 * @param fontFamily the family that Word is told: Arial. PDF embeds a metric-compatible face.
 * @param requiredHeadings by the template's report type, in order
 * @param lettering what headings and paragraphs have besides size and colour
 * @param firstHeader of the first page, as {@code header} where that page has none of its own
 * @param template the council's own Word template, whose styles a Word file then has
 */
public record HouseStyle(
        String name,
        String language,
        String fontFamily,
        Sizes sizes,
        Palette palette,
        Page page,
        Furniture header,
        Furniture footer,
        Map<String, List<String>> requiredHeadings,
        Lettering lettering,
        Furniture firstHeader,
        Furniture firstFooter,
        Optional<WordTemplate> template) {

    public HouseStyle {
        requiredHeadings = Map.copyOf(requiredHeadings);
    }

    /** A house without a Word template: bold headings in the text's own family, and each format's own spacing. */
    public HouseStyle(
            String name,
            String language,
            String fontFamily,
            Sizes sizes,
            Palette palette,
            Page page,
            Furniture header,
            Furniture footer,
            Map<String, List<String>> requiredHeadings) {
        this(
                name,
                language,
                fontFamily,
                sizes,
                palette,
                page,
                header,
                footer,
                requiredHeadings,
                new Lettering(
                        fontFamily,
                        List.of(new HeadingLook(palette.heading(), Weight.BOLD, Optional.empty())),
                        Optional.empty()),
                header,
                footer,
                Optional.empty());
    }

    /** What a page may be shrunk to that must hold all of a part: table text of so many points, and the rest with it. */
    public static final double LEAST_TABLE_TEXT = 7.5;

    private static final double STEP = 0.5;

    /**
     * This style, and after it the same in ever smaller type: half a point less of table text each time, down to
     * {@link #LEAST_TABLE_TEXT}, with all other text but header and footer in proportion. A house whose table text is no
     * larger than that has itself alone.
     */
    public List<HouseStyle> shrinking() {
        List<HouseStyle> styles = new ArrayList<>();
        styles.add(this);
        for (double table = sizes.table() - STEP; table >= LEAST_TABLE_TEXT; table -= STEP) {
            styles.add(new HouseStyle(
                    name,
                    language,
                    fontFamily,
                    sizes.scaled(table / sizes.table()),
                    palette,
                    page,
                    header,
                    footer,
                    requiredHeadings,
                    lettering,
                    firstHeader,
                    firstFooter,
                    template));
        }
        return styles;
    }

    /** Font sizes in points. {@code headings} are for levels 1 to 4; a lower level is as the last. */
    public record Sizes(List<Double> headings, double body, double table, double caption, double furniture) {
        public Sizes {
            headings = List.copyOf(headings);
        }

        /** In proportion, to the nearest half point, which is as finely as Word sets type; the furniture stays. */
        Sizes scaled(double by) {
            return new Sizes(
                    headings.stream().map(size -> halves(size * by)).toList(),
                    halves(body * by),
                    halves(table * by),
                    halves(caption * by),
                    furniture);
        }

        private static double halves(double points) {
            return Math.round(2 * points) / 2.0;
        }

        public double heading(int level) {
            return headings.get(Math.min(level, headings.size()) - 1);
        }
    }

    /**
     * @param series a chart's own line or bars
     * @param target a chart's target line
     */
    public record Palette(
            Colour text,
            Colour heading,
            Colour rule,
            Colour tableHeader,
            Colour link,
            Colour calloutFill,
            Colour series,
            Colour target,
            Map<Tone, ToneColours> tones) {
        public Palette {
            tones = Map.copyOf(tones);
            for (Tone tone : Tone.values()) {
                if (!tones.containsKey(tone)) {
                    throw new IllegalArgumentException("no colours for " + tone);
                }
            }
        }

        public ToneColours of(Tone tone) {
            ToneColours colours = tones.get(tone);
            if (colours == null) {
                throw new IllegalStateException("no colours for " + tone);
            }
            return colours;
        }
    }

    /** Portrait page and margins in points; a landscape page is the same turned, its margins staying where they are. */
    public record Page(double width, double height, double top, double right, double bottom, double left) {}

    /**
     * What headings and paragraphs have besides size and colour.
     *
     * @param headingFont the family that headings are set in
     * @param headings from level 1 down; a lower level is as the last
     * @param body around each paragraph of text; empty for each format's own
     */
    public record Lettering(String headingFont, List<HeadingLook> headings, Optional<Spacing> body) {
        public Lettering {
            headings = List.copyOf(headings);
        }

        public HeadingLook heading(int level) {
            return headings.get(Math.min(level, headings.size()) - 1);
        }
    }

    /** @param spacing empty for each format's own */
    public record HeadingLook(Colour colour, Weight weight, Optional<Spacing> spacing) {}

    /** How strong letters are. */
    public enum Weight {
        REGULAR,
        BOLD
    }

    /**
     * Room above and below a paragraph in points; between two paragraphs the greater counts.
     *
     * @param line from one line to the next, in lines of the font's own: 1 is single spacing
     */
    public record Spacing(double before, double after, double line) {}

    /**
     * The lines at the head or foot of each page. {@code {title}} is the paper's running title, {@code {page}} and
     * {@code {pages}} the page's number and their count; an empty text prints nothing.
     *
     * @param fromEdge of the page to the first line of a header or the last of a footer, in points; empty for each
     *     format's own
     */
    public record Furniture(List<Line> lines, Optional<Double> fromEdge) {
        public Furniture {
            lines = List.copyOf(lines);
        }

        /** One line of words, or none. */
        public Furniture(String left, String right) {
            this(
                    left.isEmpty() && right.isEmpty()
                            ? List.of()
                            : List.of(new Line(Side.of(left), Side.NOTHING, Side.of(right))),
                    Optional.empty());
        }

        /** The words at the left of all lines. */
        public String left() {
            return words(lines.stream().map(line -> line.left().text()).toList());
        }

        /** The words at the right of all lines. */
        public String right() {
            return words(lines.stream().map(line -> line.right().text()).toList());
        }

        /** Pictures of all lines, in reading order. */
        public List<Logo> logos() {
            List<Logo> logos = new ArrayList<>();
            for (Line line : lines) {
                line.sides().forEach(side -> side.logo().ifPresent(logos::add));
            }
            return List.copyOf(logos);
        }

        private static String words(List<String> texts) {
            return String.join(
                    " ", texts.stream().filter(text -> !text.isEmpty()).toList());
        }
    }

    /** A line of a header or footer. */
    public record Line(Side left, Side centre, Side right) {
        public List<Side> sides() {
            return List.of(left, centre, right);
        }

        /** The height of its highest picture in points; 0 without one. */
        public double pictureHeight() {
            return sides().stream()
                    .flatMap(side -> side.logo().stream())
                    .mapToDouble(Logo::height)
                    .max()
                    .orElse(0);
        }
    }

    /** What stands at one side of a line: a picture, then words; or either, or nothing. */
    public record Side(Optional<Logo> logo, String text) {
        public static final Side NOTHING = of("");

        public static Side of(String text) {
            return new Side(Optional.empty(), text);
        }
    }

    /**
     * A picture at the head or foot of pages, its size in points.
     *
     * @param alternativeText empty where the template has none
     */
    public record Logo(PngImage png, String alternativeText, double width, double height) {}
}
