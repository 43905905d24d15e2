package cabinetpapers.html;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.HouseStyle.Furniture;
import cabinetpapers.house.HouseStyle.Line;
import cabinetpapers.house.HouseStyle.Logo;
import cabinetpapers.house.HouseStyle.Side;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The house's header and footer: once at the top and the end of the file, and printed on each page.
 *
 * <p>A file on a screen begins like a first page and ends like a last one. It has no pages, so that a text with page
 * numbers is printed only.
 */
final class Furnishing {

    private final HouseStyle house;
    private final String runningTitle;
    private final List<Logo> logos;

    Furnishing(HouseStyle house, String runningTitle) {
        this.house = house;
        this.runningTitle = runningTitle;
        logos = Stream.of(house.firstHeader(), house.header(), house.firstFooter(), house.footer())
                .flatMap(furniture -> furniture.logos().stream())
                .toList();
    }

    void header(Html html) {
        write(html, "header", house.firstHeader(), house.header());
    }

    void footer(Html html) {
        write(html, "footer", house.footer(), house.firstFooter());
    }

    /** Where the one has no pictures, or no words, those of the other stand. */
    private void write(Html html, String element, Furniture one, Furniture other) {
        List<Logo> pictures = one.logos().isEmpty() ? other.logos() : one.logos();
        List<List<String>> words = words(one).isEmpty() ? words(other) : words(one);
        if (pictures.isEmpty() && words.isEmpty()) {
            return;
        }
        html.open(element).open("div", "class", "furniture");
        if (!pictures.isEmpty()) {
            html.open("div", "class", "logos");
            pictures.forEach(logo ->
                    html.picture(logo.png(), alternativeText(logo), Pixels.of(logo.width()), Pixels.of(logo.height())));
            html.close();
        }
        if (!words.isEmpty()) {
            html.open("div", "class", "words");
            words.forEach(line -> line(html, line));
            html.close();
        }
        html.close().close().line();
    }

    private void line(Html html, List<String> texts) {
        html.open("div");
        texts.forEach(text ->
                html.open("span").text(text.replace("{title}", runningTitle)).close());
        html.close();
    }

    /** Line by line, what can be shown without pages. */
    private static List<List<String>> words(Furniture furniture) {
        return furniture.lines().stream()
                .map(line -> line.sides().stream()
                        .map(Side::text)
                        .filter(text -> !text.isBlank() && !MarginBox.countsPages(text))
                        .toList())
                .filter(texts -> !texts.isEmpty())
                .toList();
    }

    /**
     * A template may name a picture on some pages only; here it is seen once. One that is named nowhere is taken for a
     * decoration.
     */
    private String alternativeText(Logo logo) {
        return Stream.concat(
                        Stream.of(logo),
                        logos.stream().filter(same -> same.png().equals(logo.png())))
                .map(Logo::alternativeText)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
    }

    /** What stands in the margins of each printed page. */
    void margins(StringBuilder css) {
        boxes(css, house.header(), house.footer());
    }

    /** What stands in those of the first, where it has its own. */
    void firstMargins(StringBuilder css) {
        if (!house.firstHeader().equals(house.header()) || !house.firstFooter().equals(house.footer())) {
            css.append("@page :first {\n");
            boxes(css, house.firstHeader(), house.firstFooter());
            css.append("}\n");
        }
    }

    private void boxes(StringBuilder css, Furniture header, Furniture footer) {
        boxes(css, MarginBox.Edge.TOP, header);
        boxes(css, MarginBox.Edge.BOTTOM, footer);
    }

    /** Empty boxes too: on the first page they take the place of the others'. */
    private void boxes(StringBuilder css, MarginBox.Edge edge, Furniture furniture) {
        MarginBox box = new MarginBox(edge, house.sizes().furniture(), furniture.fromEdge(), runningTitle);
        box.write(css, "left", sides(furniture, Line::left));
        box.write(css, "center", sides(furniture, Line::centre));
        box.write(css, "right", sides(furniture, Line::right));
    }

    private static List<Side> sides(Furniture furniture, Function<Line, Side> side) {
        return furniture.lines().stream().map(side).toList();
    }
}
