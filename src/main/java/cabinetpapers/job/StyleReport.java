package cabinetpapers.job;

import cabinetpapers.chart.Typefaces.Family;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.house.HouseStyle.Furniture;
import cabinetpapers.house.HouseStyle.HeadingLook;
import cabinetpapers.house.HouseStyle.Line;
import cabinetpapers.house.HouseStyle.Logo;
import cabinetpapers.house.HouseStyle.Page;
import cabinetpapers.house.HouseStyle.Side;
import cabinetpapers.house.HouseStyle.Spacing;
import cabinetpapers.house.TemplateLook;
import cabinetpapers.wordreader.TemplateReading;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a Word template says of a paper's look, for people.
 *
 * @param understood what was read, by what it is about; empty where the template cannot be used
 */
public record StyleReport(Map<String, String> understood, List<Finding> findings, Ending ending) {

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** @param shown the file's name in messages */
    public static StyleReport of(Path file, String shown) {
        Findings findings = new Findings();
        Optional<TemplateReading> reading = WordTemplates.read(shown, file, findings);
        return new StyleReport(
                reading.map(StyleReport::understood).orElseGet(Map::of),
                findings.list(),
                reading.isPresent() ? Ending.DONE : Ending.CONFIGURATION);
    }

    private static Map<String, String> understood(TemplateReading reading) {
        TemplateLook look = reading.look();
        Map<String, String> lines = new LinkedHashMap<>();
        lines.put(
                "Text",
                font(look.fontFamily()) + ", " + points(look.sizes().body()) + ", #"
                        + look.text().hex());
        lines.put("Headings", font(look.lettering().headingFont()));
        int levels = Math.max(
                look.lettering().headings().size(), look.sizes().headings().size());
        for (int level = 1; level <= levels; level++) {
            HeadingLook heading = look.lettering().heading(level);
            lines.put(
                    "  level " + level,
                    points(look.sizes().heading(level)) + ", " + words(heading)
                            + heading.spacing().map(room -> ", " + words(room)).orElse(""));
        }
        lines.put("Links", "#" + look.link().hex());
        lines.put(
                "Smaller",
                "tables " + points(look.sizes().table()) + ", captions "
                        + points(look.sizes().caption()) + ", header and footer "
                        + points(look.sizes().furniture()));
        lines.put("Paragraphs", look.lettering().body().map(StyleReport::words).orElse("no room of their own"));
        lines.put("Page", words(look.page()));
        furniture(lines, "Header", look.header());
        furniture(lines, "Footer", look.footer());
        look.firstHeader().ifPresent(first -> furniture(lines, "Header of page 1", Optional.of(first)));
        look.firstFooter().ifPresent(first -> furniture(lines, "Footer of page 1", Optional.of(first)));
        lines.put("Word's styles", String.join(", ", reading.styles()));
        return lines;
    }

    private static String font(String family) {
        Family nearest = Family.nearest(family);
        return nearest.hasWidthsOf(family)
                ? family + " (in PDF " + nearest.words() + ", which has its widths)"
                : family + " (in PDF " + nearest.words() + ", whose lines break elsewhere)";
    }

    private static String words(HeadingLook heading) {
        String colour = "#" + heading.colour().hex();
        return switch (heading.weight()) {
            case BOLD -> "bold, " + colour;
            case REGULAR -> "regular, " + colour;
        };
    }

    private static String words(Spacing room) {
        return number(room.before()) + " pt before, " + number(room.after()) + " pt after, line spacing "
                + number(room.line());
    }

    private static String words(Page page) {
        return millimetres(page.width()) + " by " + millimetres(page.height()) + " mm, margins top "
                + millimetres(page.top()) + ", right " + millimetres(page.right()) + ", bottom "
                + millimetres(page.bottom()) + ", left " + millimetres(page.left());
    }

    private static void furniture(Map<String, String> lines, String name, Optional<Furniture> furniture) {
        if (furniture.isEmpty()) {
            lines.put(name, "none; the house style's is used");
        } else if (furniture.get().lines().isEmpty()) {
            lines.put(name, "nothing");
        } else {
            List<Line> all = furniture.get().lines();
            for (int i = 0; i < all.size(); i++) {
                lines.put(i == 0 ? name : name + " line " + (i + 1), words(all.get(i)));
            }
        }
    }

    private static String words(Line line) {
        Map<String, Side> sides = new LinkedHashMap<>();
        sides.put("left", line.left());
        sides.put("centre", line.centre());
        sides.put("right", line.right());
        return sides.entrySet().stream()
                .filter(side -> !side.getValue().equals(Side.NOTHING))
                .map(side -> side.getKey() + " " + words(side.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String words(Side side) {
        String text = side.text().isEmpty() ? "" : "\"" + side.text() + "\"";
        String picture = side.logo().map(StyleReport::words).orElse("");
        return picture + (picture.isEmpty() || text.isEmpty() ? "" : " and ") + text;
    }

    private static String words(Logo logo) {
        String name = logo.alternativeText().isEmpty() ? "" : " \"" + logo.alternativeText() + "\"";
        return "picture" + name + " of " + millimetres(logo.width()) + " by " + millimetres(logo.height()) + " mm";
    }

    private static String points(double size) {
        return number(size) + " pt";
    }

    private static String millimetres(double points) {
        return number(points / POINTS_PER_MILLIMETRE);
    }

    /** With two decimals at the most. */
    private static String number(double number) {
        return BigDecimal.valueOf(Math.round(number * 100), 2)
                .stripTrailingZeros()
                .toPlainString();
    }
}
