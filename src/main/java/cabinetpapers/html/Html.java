package cabinetpapers.html;

import cabinetpapers.chart.SvgPicture;
import cabinetpapers.markup.MarkupStream;
import cabinetpapers.markup.Sanitiser;
import cabinetpapers.paper.PngImage;
import cabinetpapers.paper.Years;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Writes HTML as it goes, keeping nothing of it.
 *
 * <p>Attributes are given as name, value, name, value. Texts and values are cleaned and escaped here and nowhere else,
 * and what a browser could run is refused: only a style sheet and a picture of our own making go in as they are.
 */
final class Html {

    /** Where a link may lead. */
    static final Pattern ADDRESS =
            Pattern.compile("(?:#|https?:|mailto:|\\./).*", Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private final MarkupStream out;
    private final Deque<String> open = new ArrayDeque<>();

    Html(OutputStream out, Sanitiser sanitiser) {
        this.out = new MarkupStream(out, sanitiser);
        this.out.markup("<!DOCTYPE html>\n");
    }

    Html open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    /** An element that has no content and no end, such as a line break. */
    Html empty(String element, String... attributes) {
        tag(element, attributes);
        return this;
    }

    Html text(String text) {
        out.words(text);
        return this;
    }

    /** Text whose financial years stay on one line. */
    Html words(String text) {
        Years.part(
                text,
                this::text,
                year -> open("span", "class", "year").text(year).close());
        return this;
    }

    Html close() {
        out.markup("</");
        out.markup(open.pop());
        out.markup(">");
        return this;
    }

    /** Ends a line of the file, where that means nothing to its reader. */
    Html line() {
        out.markup("\n");
        return this;
    }

    void style(StyleSheet sheet) {
        open("style");
        out.markup(sheet.text());
        close();
    }

    /**
     * A drawing within the page, told by its alternative text alone.
     *
     * @param look its class in the style sheet
     */
    void picture(SvgPicture picture, String look, String alternativeText) {
        open("svg", "class", look, "viewBox", picture.viewBox(), "role", "img", "aria-label", alternativeText);
        out.markup(picture.content());
        close();
    }

    /** @param width in CSS pixels */
    void picture(PngImage png, String alternativeText, int width, int height) {
        out.markup("<img src=\"data:image/png;base64,");
        out.markup(Base64.getEncoder().encodeToString(png.bytes()));
        out.markup("\"");
        attributes("alt", alternativeText, "width", String.valueOf(width), "height", String.valueOf(height));
        out.markup(">");
    }

    /** Closes what is open and hands everything to the stream, which stays open. */
    void finish() {
        while (!open.isEmpty()) {
            close();
        }
        line();
        out.flush();
    }

    private void tag(String element, String... attributes) {
        out.markup("<");
        out.markup(element);
        attributes(attributes);
        out.markup(">");
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            refuse(attributes[i], attributes[i + 1]);
            out.attribute(attributes[i], attributes[i + 1]);
        }
    }

    private static void refuse(String name, String value) {
        boolean runs = name.startsWith("on") || name.equals("style") || name.equals("src");
        if (runs || (name.equals("href") && !ADDRESS.matcher(value).matches())) {
            throw new IllegalArgumentException("a paper holds nothing that runs: " + name + "=" + value);
        }
    }
}
