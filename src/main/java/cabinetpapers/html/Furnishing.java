package cabinetpapers.html;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.HouseStyle.Furniture;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The house's header and footer: once at the top and the end of the file, and printed on each page.
 *
 * <p>On a screen there are no pages, so that a text with page numbers is printed only.
 */
final class Furnishing {

    private static final Pattern PAGES = Pattern.compile("\\{(page|pages)}");

    private final HouseStyle house;
    private final String runningTitle;

    Furnishing(HouseStyle house, String runningTitle) {
        this.house = house;
        this.runningTitle = runningTitle;
    }

    void header(Html html) {
        write(html, "header", house.header());
    }

    void footer(Html html) {
        write(html, "footer", house.footer());
    }

    private void write(Html html, String element, Furniture furniture) {
        List<String> texts = Stream.of(furniture.left(), furniture.right())
                .filter(text -> !text.isBlank() && !PAGES.matcher(text).find())
                .toList();
        if (texts.isEmpty()) {
            return;
        }
        html.open(element).open("div", "class", "furniture");
        for (String text : texts) {
            html.open("span").text(text.replace("{title}", runningTitle)).close();
        }
        html.close().close().line();
    }

    /** What stands in the margins of each printed page. */
    void margins(StringBuilder css) {
        margin(css, "top-left", house.header().left());
        margin(css, "top-right", house.header().right());
        margin(css, "bottom-left", house.footer().left());
        margin(css, "bottom-right", house.footer().right());
    }

    private void margin(StringBuilder css, String box, String text) {
        if (!text.isBlank()) {
            css.append(" @")
                    .append(box)
                    .append(" { content: ")
                    .append(content(text))
                    .append("; }\n");
        }
    }

    private String content(String text) {
        StringBuilder content = new StringBuilder();
        Matcher field = PAGES.matcher(text);
        int from = 0;
        while (field.find()) {
            content.append(words(text.substring(from, field.start())));
            content.append(" counter(").append(field.group(1)).append(") ");
            from = field.end();
        }
        return content.append(words(text.substring(from))).toString();
    }

    private String words(String text) {
        return CssString.of(text.replace("{title}", runningTitle));
    }
}
