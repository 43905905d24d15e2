package cabinetpapers.paper;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/** What stands in a line. */
public sealed interface Inline {

    record Text(String text) implements Inline {
        public Text {
            requireNonNull(text, "text");
        }
    }

    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    /** A link, whose text says where it leads. */
    record Link(List<Inline> content, URI target) implements Inline {
        public Link {
            content = List.copyOf(content);
            if (PlainText.of(content).isBlank()) {
                throw new IllegalArgumentException("a link needs words: " + target);
            }
        }
    }

    /** A status: shape and word, and in a cell of its own the cell's colour. Reads {@code ● Green}. */
    record Status(Tone tone, String word) implements Inline {
        public Status {
            requireWord(word);
        }
    }

    /** A direction of travel: arrow and word. Reads {@code ▲ Improved}. */
    record Arrow(Way way, String word) implements Inline {
        public Arrow {
            requireWord(word);
        }
    }

    record LineBreak() implements Inline {}

    /** A note at the foot of the page; its mark stands here. */
    record Footnote(List<Inline> content) implements Inline {
        public Footnote {
            content = List.copyOf(content);
        }
    }

    /**
     * A word-sized picture of figures over time, as a table's cell holds it: a line with a dot at its last figure, and
     * no scale. It says which way, not how much, so the figures themselves stand beside it.
     *
     * @param points oldest first, at least one; empty where there is no figure: the line has a gap there
     * @param alternativeText what it shows, for those who cannot see it
     */
    record Sparkline(List<Optional<BigDecimal>> points, String alternativeText) implements Inline {

        /** Its width and height against the size of the letters around it; it stands on their line. */
        public static final double WIDTH_EMS = 4.5;

        public static final double HEIGHT_EMS = 0.9;

        public Sparkline {
            points = List.copyOf(points);
            if (points.isEmpty()) {
                throw new IllegalArgumentException("a sparkline without points");
            }
            if (alternativeText.isBlank()) {
                throw new IllegalArgumentException("a sparkline needs alternative text");
            }
        }
    }

    static Inline text(String text) {
        return new Text(text);
    }

    static Inline strong(String text) {
        return new Strong(List.of(new Text(text)));
    }

    private static void requireWord(String word) {
        if (word.isBlank()) {
            throw new IllegalArgumentException("colour or arrow may not speak alone: a status needs its word");
        }
    }
}
