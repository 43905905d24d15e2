package cabinetpapers.html;

import cabinetpapers.house.HouseStyle.Logo;
import cabinetpapers.house.HouseStyle.Side;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes what is printed in the margin of a page, as CSS Paged Media has it.
 *
 * @param size of its letters, in points
 * @param fromEdge of the page, in points; empty for the middle of the margin
 */
record MarginBox(Edge edge, double size, Optional<Double> fromEdge, String runningTitle) {

    enum Edge {
        TOP("top"),
        BOTTOM("bottom");

        private final String css;

        Edge(String css) {
            this.css = css;
        }
    }

    private static final Pattern PAGES = Pattern.compile("\\{(page|pages)}");
    private static final String NEW_LINE = " \"\\a \" ";

    static boolean countsPages(String text) {
        return PAGES.matcher(text).find();
    }

    /**
     * @param where {@code left}, {@code center} or {@code right}
     * @param sides of the header's or footer's lines; where all are empty, so is the box
     */
    void write(StringBuilder css, String where, List<Side> sides) {
        css.append(" @").append(edge.css).append('-').append(where).append(" { content: ");
        if (sides.stream().allMatch(Side.NOTHING::equals)) {
            css.append("none; }\n");
            return;
        }
        css.append(String.join(NEW_LINE, sides.stream().map(this::content).toList()))
                .append(String.format(Locale.ROOT, "; font-size: %.2fpt; white-space: pre-line;", size));
        fromEdge.ifPresent(points -> css.append(" vertical-align: ")
                .append(edge.css)
                .append("; padding-")
                .append(edge.css)
                .append(String.format(Locale.ROOT, ": %.2fpt;", points)));
        css.append(" }\n");
    }

    private String content(Side side) {
        String words = words(side.text());
        return side.logo()
                .map(logo -> side.text().isEmpty() ? picture(logo) : picture(logo) + " \" \" " + words)
                .orElse(words);
    }

    /** A picture in a margin box has the size that its file gives it, and so an SVG file around it says how large. */
    private static String picture(Logo logo) {
        return String.format(
                Locale.ROOT,
                "url(\"data:image/svg+xml,%%3Csvg xmlns='http://www.w3.org/2000/svg' width='%1$.2fpt' height='%2$.2fpt'%%3E"
                        + "%%3Cimage width='100%%25' height='100%%25' preserveAspectRatio='none'"
                        + " href='data:image/png;base64,%3$s'/%%3E%%3C/svg%%3E\")",
                logo.width(),
                logo.height(),
                Base64.getEncoder().encodeToString(logo.png().bytes()));
    }

    private String words(String text) {
        StringBuilder content = new StringBuilder();
        Matcher field = PAGES.matcher(text);
        int from = 0;
        while (field.find()) {
            content.append(titled(text.substring(from, field.start())));
            content.append(" counter(").append(field.group(1)).append(") ");
            from = field.end();
        }
        return content.append(titled(text.substring(from))).toString();
    }

    private String titled(String text) {
        return CssString.of(text.replace("{title}", runningTitle));
    }
}
