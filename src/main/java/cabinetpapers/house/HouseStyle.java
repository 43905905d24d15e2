package cabinetpapers.house;

import cabinetpapers.paper.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * How a council's papers look, and which headings each kind of report must have.
 *
 * @param language as written into every file: {@code en-GB}
 * @param fontFamily the family that Word is told: Arial. PDF embeds a metric-compatible face.
 * @param requiredHeadings by the template's report type, in order
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
        Map<String, List<String>> requiredHeadings) {

    public HouseStyle {
        requiredHeadings = Map.copyOf(requiredHeadings);
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
                    requiredHeadings));
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
     * One line at the head or foot of each page. {@code {title}} is the paper's running title, {@code {page}} and
     * {@code {pages}} the page's number and their count; an empty text prints nothing.
     */
    public record Furniture(String left, String right) {}
}
