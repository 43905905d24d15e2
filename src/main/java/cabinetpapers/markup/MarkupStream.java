package cabinetpapers.markup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Markup on its way into a file, in UTF-8. Nearly all of it is ASCII, so this is the shortest way into the stream. */
public final class MarkupStream {

    private static final int BUFFER = 1 << 15;

    /** Bytes that a character may take. */
    private static final int LONGEST = 4;

    private final OutputStream out;
    private final Sanitiser sanitiser;
    private final byte[] buffer = new byte[BUFFER];
    private int filled;

    public MarkupStream(OutputStream out, Sanitiser sanitiser) {
        this.out = out;
        this.sanitiser = sanitiser;
    }

    /** Markup of our own, as it is. */
    public void markup(String markup) {
        write(markup, 0, markup.length());
    }

    /** Anybody's words, as a text or as the value of an attribute: cleaned and escaped. */
    public void words(String words) {
        String clean = sanitiser.clean(words);
        int written = 0;
        for (int i = 0; i < clean.length(); i++) {
            String entity = entity(clean.charAt(i));
            if (!entity.isEmpty()) {
                write(clean, written, i);
                markup(entity);
                written = i + 1;
            }
        }
        write(clean, written, clean.length());
    }

    /** A name and its value within a tag. */
    public void attribute(String name, String value) {
        markup(" ");
        markup(name);
        markup("=\"");
        words(value);
        markup("\"");
    }

    /** Hands everything to the stream below, which stays open. */
    public void flush() {
        try {
            out.write(buffer, 0, filled);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        filled = 0;
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
}
