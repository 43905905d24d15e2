package cabinetpapers.word;

import cabinetpapers.markup.MarkupStream;
import cabinetpapers.markup.Sanitiser;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes an XML part as it goes, keeping nothing of it: a paper of 600 charts has some 50,000 paragraphs.
 *
 * <p>Attributes are given as name, value, name, value.
 */
final class Xml {

    private final MarkupStream out;
    private final Deque<String> open = new ArrayDeque<>();

    Xml(OutputStream out, Sanitiser sanitiser) {
        this.out = new MarkupStream(out, sanitiser);
        this.out.markup("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    Xml open(String element, String... attributes) {
        tag(element, attributes);
        out.markup(">");
        open.push(element);
        return this;
    }

    Xml empty(String element, String... attributes) {
        tag(element, attributes);
        out.markup("/>");
        return this;
    }

    /** The commonest element of WordprocessingML: one value in {@code w:val}. */
    Xml value(String element, Object value) {
        return empty(element, "w:val", value.toString());
    }

    Xml text(String text) {
        out.words(text);
        return this;
    }

    /** Elements that are written already. */
    Xml markup(String elements) {
        out.markup(elements);
        return this;
    }

    Xml close() {
        out.markup("</");
        out.markup(open.pop());
        out.markup(">");
        return this;
    }

    /** Closes what is open and hands everything to the stream, which stays open. */
    void finish() {
        while (!open.isEmpty()) {
            close();
        }
        out.flush();
    }

    private void tag(String element, String... attributes) {
        out.markup("<");
        out.markup(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.attribute(attributes[i], attributes[i + 1]);
        }
    }
}
