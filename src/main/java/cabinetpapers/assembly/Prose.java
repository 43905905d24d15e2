package cabinetpapers.assembly;

import cabinetpapers.paper.Inline;
import cabinetpapers.paper.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/** Words that came with line ends in them: as paragraphs, as lines, or as one line. */
final class Prose {

    /** Word's soft line ends and the separators of Unicode are line ends, too. */
    private static final Pattern LINE_END = Pattern.compile("\\R");

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
        int breaks = 0;
        for (Inline inline : withBreaks(content)) {
            if (inline instanceof Inline.LineBreak) {
                breaks++;
                continue;
            }
            if (breaks > 1) {
                paragraphs.add(current);
                current = new ArrayList<>();
            } else if (breaks == 1) {
                current.add(new Inline.LineBreak());
            }
            breaks = 0;
            current.add(inline);
        }
        paragraphs.add(current);
        return paragraphs.stream()
                .map(Prose::lines)
                .filter(paragraph -> !isBlank(paragraph))
                .toList();
    }

    /** Line ends, also several together, become one line break; neither breaks nor spaces are left at the ends. */
    static List<Inline> lines(List<Inline> content) {
        List<Inline> lines = new ArrayList<>();
        for (Inline inline : withBreaks(content)) {
            boolean again = lines.isEmpty() || lines.getLast() instanceof Inline.LineBreak;
            if (!(inline instanceof Inline.LineBreak && again)) {
                lines.add(again ? mapText(inline, String::stripLeading) : inline);
            }
        }
        while (!lines.isEmpty() && lines.getLast() instanceof Inline.LineBreak) {
            lines.removeLast();
        }
        if (!lines.isEmpty()) {
            lines.add(mapText(lines.removeLast(), String::stripTrailing));
        }
        return lines;
    }

    /** Each line end as a line break of its own. */
    private static List<Inline> withBreaks(List<Inline> content) {
        List<Inline> broken = new ArrayList<>();
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> addBroken(text.text(), broken);
                case Inline.Strong strong -> broken.add(new Inline.Strong(lines(strong.content())));
                case Inline.Emphasis emphasis -> broken.add(new Inline.Emphasis(lines(emphasis.content())));
                case Inline.Link link -> broken.add(new Inline.Link(oneLine(link.content()), link.target()));
                case Inline.Footnote note -> broken.add(new Inline.Footnote(oneLine(note.content())));
                case Inline.Status status -> broken.add(status);
                case Inline.Arrow arrow -> broken.add(arrow);
                case Inline.Sparkline sparkline -> broken.add(sparkline);
                case Inline.LineBreak lineBreak -> broken.add(lineBreak);
            }
        }
        return broken;
    }

    private static void addBroken(String text, List<Inline> broken) {
        String[] lines = LINE_END.split(text, -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                broken.add(new Inline.LineBreak());
            }
            String begun = i > 0 ? lines[i].stripLeading() : lines[i];
            String line = i < lines.length - 1 ? begun.stripTrailing() : begun;
            if (!line.isEmpty()) {
                broken.add(Inline.text(line));
            }
        }
    }

    /** For a heading, a caption or a link: line ends and breaks are spaces. */
    static List<Inline> oneLine(List<Inline> content) {
        return content.stream()
                .map(inline -> inline instanceof Inline.LineBreak ? Inline.text(" ") : inline)
                .map(inline -> mapTexts(inline, text -> LINE_END.matcher(text).replaceAll(" ")))
                .toList();
    }

    private static Inline mapText(Inline inline, UnaryOperator<String> change) {
        return inline instanceof Inline.Text(String text) ? Inline.text(change.apply(text)) : inline;
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
            case Inline.Sparkline sparkline -> sparkline;
            case Inline.LineBreak lineBreak -> lineBreak;
        };
    }

    static List<Inline> mapTexts(List<Inline> content, UnaryOperator<String> change) {
        return content.stream().map(inline -> mapTexts(inline, change)).toList();
    }
}
