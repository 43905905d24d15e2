package cabinetpapers.paper;

import java.util.List;

/** Inlines as plain text, as a screen reader says them: without footnotes, a line break being a space, and a
 * picture its alternative text. */
public final class PlainText {

    private PlainText() {}

    public static String of(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> append(inline, text));
        return text.toString();
    }

    private static void append(Inline inline, StringBuilder text) {
        switch (inline) {
            case Inline.Text plain -> text.append(plain.text());
            case Inline.Strong strong -> text.append(of(strong.content()));
            case Inline.Emphasis emphasis -> text.append(of(emphasis.content()));
            case Inline.Link link -> text.append(of(link.content()));
            case Inline.Status status ->
                text.append(status.tone().shape()).append(' ').append(status.word());
            case Inline.Arrow arrow ->
                text.append(arrow.way().glyph()).append(' ').append(arrow.word());
            case Inline.Sparkline sparkline -> text.append(sparkline.alternativeText());
            case Inline.LineBreak lineBreak -> text.append(' ');
            case Inline.Footnote footnote -> {}
        }
    }
}
