package cabinetpapers.assembly;

import cabinetpapers.paper.Inline;
import cabinetpapers.paper.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Words that came with line ends in them: as paragraphs, as lines, or as one line. */
final class Prose {

    private static final Pattern BLANK_LINES = Pattern.compile("[ \\t]*\\R(?:[ \\t]*\\R)+[ \\t]*");
    private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\R[ \\t]*");
    private static final Pattern LINE_ENDS = Pattern.compile("\\s*\\R\\s*");

    private Prose() {}

    static String plain(List<Inline> content) {
        return PlainText.of(content).strip();
    }

    static boolean isBlank(List<Inline> content) {
        return plain(content).isEmpty();
    }

    /** A blank line begins a new paragraph, any other line end a new line; blank paragraphs are left out. */
    static List<List<Inline>> paragraphs(List<Inline> content) {
        List<List<Inline>> paragraphs = new ArrayList<>();
        List<Inline> current = new ArrayList<>();
        for (Inline inline : content) {
            if (!(inline instanceof Inline.Text text)) {
                current.add(inline);
                continue;
            }
            String[] parts = BLANK_LINES.split(text.text(), -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    paragraphs.add(current);
                    current = new ArrayList<>();
                }
                current.add(Inline.text(parts[i]));
            }
        }
        paragraphs.add(current);
        return paragraphs.stream()
                .map(Prose::lines)
                .filter(paragraph -> !isBlank(paragraph))
                .toList();
    }

    /** Line ends, also several together, become one line break each; none is left at either end. */
    static List<Inline> lines(List<Inline> content) {
        List<Inline> lines = new ArrayList<>();
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> addLines(text.text(), lines);
                case Inline.Strong strong -> lines.add(new Inline.Strong(lines(strong.content())));
                case Inline.Emphasis emphasis -> lines.add(new Inline.Emphasis(lines(emphasis.content())));
                case Inline.Link link -> lines.add(new Inline.Link(oneLine(link.content()), link.target()));
                case Inline.Footnote note -> lines.add(new Inline.Footnote(oneLine(note.content())));
                case Inline.Status status -> lines.add(status);
                case Inline.Arrow arrow -> lines.add(arrow);
                case Inline.LineBreak lineBreak -> lines.add(lineBreak);
            }
        }
        return withoutOuterBreaks(lines);
    }

    private static void addLines(String text, List<Inline> lines) {
        String[] parts = LINE_END.split(LINE_ENDS.matcher(text).replaceAll("\n"), -1);
        for (int i = 0; i < parts.length; i++) {
            if (i > 0) {
                lines.add(new Inline.LineBreak());
            }
            if (!parts[i].isEmpty()) {
                lines.add(Inline.text(parts[i]));
            }
        }
    }

    private static List<Inline> withoutOuterBreaks(List<Inline> lines) {
        int from = 0;
        int to = lines.size();
        while (from < to && lines.get(from) instanceof Inline.LineBreak) {
            from++;
        }
        while (to > from && lines.get(to - 1) instanceof Inline.LineBreak) {
            to--;
        }
        return lines.subList(from, to);
    }

    /** For a heading or a caption: line ends and breaks are spaces. */
    static List<Inline> oneLine(List<Inline> content) {
        return content.stream()
                .map(inline -> inline instanceof Inline.LineBreak ? Inline.text(" ") : inline)
                .map(inline -> mapTexts(inline, text -> LINE_ENDS.matcher(text).replaceAll(" ")))
                .toList();
    }

    /** Each text changed, also within strong and stressed words and links. */
    static Inline mapTexts(Inline inline, UnaryOperator<String> change) {
        return switch (inline) {
            case Inline.Text text -> Inline.text(change.apply(text.text()));
            case Inline.Strong strong -> new Inline.Strong(mapTexts(strong.content(), change));
            case Inline.Emphasis emphasis -> new Inline.Emphasis(mapTexts(emphasis.content(), change));
            case Inline.Link link -> new Inline.Link(mapTexts(link.content(), change), link.target());
            case Inline.Footnote note -> note;
            case Inline.Status status -> status;
            case Inline.Arrow arrow -> arrow;
            case Inline.LineBreak lineBreak -> lineBreak;
        };
    }

    static List<Inline> mapTexts(List<Inline> content, UnaryOperator<String> change) {
        return content.stream().map(inline -> mapTexts(inline, change)).toList();
    }
}
