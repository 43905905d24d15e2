package cabinetpapers.word;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes an XML part as it goes, keeping nothing of it: a paper of 600 charts has some 50,000 paragraphs.
 *
 * <p>Attributes are given as name, value, name, value.
 */
final class Xml {

    private final Writer out;
    private final Sanitiser sanitiser;
    private final Deque<String> open = new ArrayDeque<>();

    Xml(OutputStream stream, Sanitiser sanitiser) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 15);
        this.sanitiser = sanitiser;
        write("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
    }

    Xml open(String element, String... attributes) {
        tag(element, attributes);
        write(">");
        open.push(element);
        return this;
    }

    Xml empty(String element, String... attributes) {
        tag(element, attributes);
        write("/>");
        return this;
    }

    /** The commonest element of WordprocessingML: one value in {@code w:val}. */
    Xml value(String element, Object value) {
        return empty(element, "w:val", value.toString());
    }

    Xml text(String text) {
        escape(sanitiser.clean(text));
        return this;
    }

    Xml close() {
        write("</");
        write(open.pop());
        write(">");
        return this;
    }

    /** Closes what is open and hands everything to the stream, which stays open. */
    void finish() {
        while (!open.isEmpty()) {
            close();
        }
        try {
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void tag(String element, String... attributes) {
        write("<");
        write(element);
        for (int i = 0; i < attributes.length; i += 2) {
            write(" ");
            write(attributes[i]);
            write("=\"");
            escape(sanitiser.clean(attributes[i + 1]));
            write("\"");
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

    private void write(String text, int from, int to) {
        try {
            out.write(text, from, to - from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
