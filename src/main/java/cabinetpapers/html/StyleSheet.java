package cabinetpapers.html;

import cabinetpapers.house.Colour;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.HouseStyle.HeadingLook;
import cabinetpapers.house.HouseStyle.Page;
import cabinetpapers.house.HouseStyle.Spacing;
import cabinetpapers.paper.Tone;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The style sheet of a house: its fonts, sizes, colours and pages as variables, ahead of rules that are the same for all. */
record StyleSheet(String text) {

    /** The house's points are measured against running text of 12 points, which is 16 pixels, a browser's own size. */
    private static final double POINTS_PER_REM = 12;

    private static final int LEVELS = 6;

    /** From one line to the next in a font's own measure, against its size. */
    private static final double SINGLE = 1.15;

    /** A screen's lines are longer than a page's, and its reader's eyes further away. */
    private static final double LEAST_ON_SCREEN = 1.3;

    private static final String RULES = rules();

    static StyleSheet of(HouseStyle house, Furnishing furnishing) {
        StringBuilder css = new StringBuilder("\n:root {\n");
        fonts(css, house);
        colours(css, Scheme.light(house.palette(), house.lettering()));
        css.append("}\n@media screen and (prefers-color-scheme: dark) {\n:root {\n");
        colours(css, Scheme.dark(house.palette(), house.lettering()));
        css.append("}\n}\n");
        pages(css, house.page(), furnishing);
        tones(css);
        return new StyleSheet(css.append(RULES).toString());
    }

    /** As a Content Security Policy names it. */
    String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void fonts(StringBuilder css, HouseStyle house) {
        variable(css, "font", FontStack.of(house.fontFamily()));
        variable(css, "heading-font", FontStack.of(house.lettering().headingFont()));
        size(css, "body", house.sizes().body());
        size(css, "table", house.sizes().table());
        size(css, "caption", house.sizes().caption());
        size(css, "small", house.sizes().furniture());
        for (int level = 1; level <= LEVELS; level++) {
            size(css, "heading-" + level, house.sizes().heading(level));
            heading(css, level, house.lettering().heading(level));
        }
        house.lettering().body().ifPresent(room -> {
            room(css, "body", room);
            variable(css, "screen-line", lines(Math.max(LEAST_ON_SCREEN, line(room))));
        });
    }

    private static void heading(StringBuilder css, int level, HeadingLook look) {
        String name = "heading-" + level;
        variable(
                css,
                name + "-weight",
                switch (look.weight()) {
                    case REGULAR -> "normal";
                    case BOLD -> "bold";
                });
        look.spacing().ifPresent(room -> room(css, name, room));
    }

    /** Margins that meet become the greater of them in CSS too. */
    private static void room(StringBuilder css, String name, Spacing room) {
        size(css, name + "-before", room.before());
        size(css, name + "-after", room.after());
        variable(css, name + "-line", lines(line(room)));
    }

    /** Less than the font's own would let lines touch. */
    private static double line(Spacing room) {
        return SINGLE * Math.max(1, room.line());
    }

    private static String lines(double line) {
        return String.format(Locale.ROOT, "%.3f", line);
    }

    private static void size(StringBuilder css, String name, double points) {
        variable(css, name, String.format(Locale.ROOT, "%.4frem", points / POINTS_PER_REM));
    }

    private static void colours(StringBuilder css, Scheme scheme) {
        colour(css, "page", scheme.page());
        colour(css, "text", scheme.text());
        colour(css, "heading", scheme.heading());
        for (int level = 1; level <= LEVELS; level++) {
            colour(css, "heading-" + level + "-colour", scheme.heading(level));
        }
        colour(css, "rule", scheme.rule());
        colour(css, "table-header", scheme.tableHeader());
        colour(css, "link", scheme.link());
        colour(css, "callout", scheme.callout());
        colour(css, "focus", scheme.focus());
        for (Tone tone : Tone.values()) {
            String name = InlineWriter.css(tone);
            colour(css, name + "-ground", scheme.of(tone).background());
            colour(css, name + "-text", scheme.of(tone).text());
        }
    }

    private static void colour(StringBuilder css, String name, Colour colour) {
        variable(css, name, "#" + colour.hex());
    }

    private static void variable(StringBuilder css, String name, String value) {
        css.append(" --").append(name).append(": ").append(value).append(";\n");
    }

    private static void tones(StringBuilder css) {
        for (Tone tone : Tone.values()) {
            String name = InlineWriter.css(tone);
            css.append("td.%1$s, th.%1$s, .status.%1$s { background: var(--%1$s-ground); color: var(--%1$s-text); }\n"
                    .formatted(name));
        }
    }

    /** A landscape page is the same turned, its margins staying where they are. */
    private static void pages(StringBuilder css, Page page, Furnishing furnishing) {
        css.append("@page { margin: ")
                .append(points(page.top()))
                .append(points(page.right()))
                .append(points(page.bottom()))
                .append(points(page.left()))
                .append(";\n");
        furnishing.margins(css);
        css.append("}\n");
        furnishing.firstMargins(css);
        css.append("@page { size: ").append(points(page.width())).append(points(page.height()));
        css.append("; }\n@page landscape { size: ")
                .append(points(page.height()))
                .append(points(page.width()));
        css.append("; }\n");
    }

    private static String points(double length) {
        return String.format(Locale.ROOT, "%.2fpt ", length);
    }

    private static String rules() {
        try (@Nullable InputStream in = StyleSheet.class.getResourceAsStream("paper.css")) {
            if (in == null) {
                throw new IllegalStateException("paper.css is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
