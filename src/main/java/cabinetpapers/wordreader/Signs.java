package cabinetpapers.wordreader;

import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Tone;
import cabinetpapers.paper.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statuses and arrows among the words of a run: shape or arrow, a space that does not break, and its word. */
final class Signs {

    private static final Pattern ARROW = Pattern.compile("([▲►▼])\u00A0(\\p{L}+(?:\u00A0\\p{L}+)*)");

    private Signs() {}

    /** The tone that a character style of this name stands for. */
    static Optional<Tone> tone(String styleName) {
        for (Tone tone : Tone.values()) {
            if (styleName.equalsIgnoreCase("Status " + tone.name().toLowerCase(Locale.ROOT))) {
                return Optional.of(tone);
            }
        }
        return Optional.empty();
    }

    /** A status; words in its style that have lost its shape are but words. */
    static Inline status(Tone tone, String words) {
        String plain = words.replace('\u00A0', ' ').strip();
        boolean whole = plain.startsWith(tone.shape() + " ")
                && !plain.substring(tone.shape().length()).isBlank();
        return whole
                ? new Inline.Status(tone, plain.substring(tone.shape().length()).strip())
                : Inline.text(words);
    }

    /** Words with the arrows among them. */
    static List<Inline> words(String text) {
        List<Inline> found = new ArrayList<>();
        Matcher arrow = ARROW.matcher(text);
        int from = 0;
        while (arrow.find()) {
            add(text.substring(from, arrow.start()), found);
            found.add(new Inline.Arrow(way(arrow.group(1)), arrow.group(2).replace('\u00A0', ' ')));
            from = arrow.end();
        }
        add(text.substring(from), found);
        return found;
    }

    private static void add(String words, List<Inline> found) {
        if (!words.isEmpty()) {
            found.add(Inline.text(words));
        }
    }

    private static Way way(String glyph) {
        for (Way way : Way.values()) {
            if (way.glyph().equals(glyph)) {
                return way;
            }
        }
        throw new IllegalStateException("no way looks like " + glyph);
    }
}
