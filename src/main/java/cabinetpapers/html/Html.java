package cabinetpapers.html;

import cabinetpapers.chart.SvgPicture;
import cabinetpapers.paper.PngImage;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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

    private static final int BUFFER = 1 << 15;

    /** Bytes that a character may take. */
    private static final int LONGEST = 4;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private final Sanitiser sanitiser;
    private final Deque<String> open = new ArrayDeque<>();
    private int filled;

    Html(OutputStream out, Sanitiser sanitiser) {
        this.out = out;
        this.sanitiser = sanitiser;
        write("<!DOCTYPE html>\n");
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
        escape(sanitiser.clean(text));
        return this;
    }

    Html close() {
        write("</");
        write(open.pop());
        write(">");
        return this;
    }

    /** Ends a line of the file, where that means nothing to its reader. */
    Html line() {
        write("\n");
        return this;
    }

    void style(StyleSheet sheet) {
        open("style");
        write(sheet.text());
        close();
    }

    /**
     * A drawing within the page, told by its alternative text alone.
     *
     * @param look its class in the style sheet
     */
    void picture(SvgPicture picture, String look, String alternativeText) {
        open("svg", "class", look, "viewBox", picture.viewBox(), "role", "img", "aria-label", alternativeText);
        write(picture.content());
        close();
    }

    /** @param width in CSS pixels */
    void picture(PngImage png, String alternativeText, int width, int height) {
        write("<img src=\"data:image/png;base64,");
        write(Base64.getEncoder().encodeToString(png.bytes()));
        write("\"");
        attributes("alt", alternativeText, "width", String.valueOf(width), "height", String.valueOf(height));
        write(">");
    }

    /** Closes what is open and hands everything to the stream, which stays open. */
    void finish() {
        while (!open.isEmpty()) {
            close();
        }
        line();
        flush();
    }

    private void tag(String element, String... attributes) {
        write("<");
        write(element);
        attributes(attributes);
        write(">");
    }

    private void attributes(String... attributes) {
        for (int i = 0; i < attributes.length; i += 2) {
            refuse(attributes[i], attributes[i + 1]);
            write(" ");
            write(attributes[i]);
            write("=\"");
            escape(sanitiser.clean(attributes[i + 1]));
            write("\"");
        }
    }

    private static void refuse(String name, String value) {
        boolean runs = name.startsWith("on") || name.equals("style") || name.equals("src");
        if (runs || (name.equals("href") && !ADDRESS.matcher(value).matches())) {
            throw new IllegalArgumentException("a paper holds nothing that runs: " + name + "=" + value);
        }
    }

    private void escape(String text) {
        int written = 0;
        for (int i = 0; i < text.length(); i++) {
            String entity = entity(text.charAt(i));
            if (!entity.isEmpty()) {
                write(text, written, i);
                write(entity);
                written = i + 1;
            }
        }
        write(text, written, text.length());
    }

    private static String entity(char c) {
        if (c == '&') {
            return "&amp;";
        }
        if (c == '<') {
            return "&lt;";
        }
        if (c == '>') {
            return "&gt;";
        }
        return c == '"' ? "&quot;" : "";
    }

    private void write(String text) {
        write(text, 0, text.length());
    }

    /** In UTF-8; nearly all of it is ASCII. */
    private void write(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (filled > BUFFER - LONGEST) {
                flush();
            }
            if (c < 0x80) {
                buffer[filled++] = (byte) c;
            } else if (Character.isHighSurrogate(c)) {
                bytes(text.substring(i, i + 2));
                i++;
            } else {
                bytes(text.substring(i, i + 1));
            }
        }
    }

    private void bytes(String character) {
        for (byte b : character.getBytes(StandardCharsets.UTF_8)) {
            buffer[filled++] = b;
        }
    }

    private void flush() {
        try {
            out.write(buffer, 0, filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        filled = 0;
    }
}
