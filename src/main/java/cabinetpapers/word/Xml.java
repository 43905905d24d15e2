package cabinetpapers.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes an XML part as it goes, keeping nothing of it: a paper of 600 charts has some 50,000 paragraphs.
 *
 * <p>Attributes are given as name, value, name, value.
 */
final class Xml {

    private static final int BUFFER = 1 << 15;

    /** Bytes that a character may take. */
    private static final int LONGEST = 4;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private final Sanitiser sanitiser;
    private final Deque<String> open = new ArrayDeque<>();
    private int filled;

    Xml(OutputStream out, Sanitiser sanitiser) {
        this.out = out;
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

    /** Elements that are written already. */
    Xml markup(String elements) {
        write(elements);
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
        flush();
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

    /** In UTF-8. Nearly all of it is ASCII, so this is the shortest way into the zip. */
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
