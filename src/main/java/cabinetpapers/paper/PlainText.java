package cabinetpapers.paper;

import java.util.List;
import java.util.stream.Stream;

/** Inlines as plain text, as a screen reader says them: without footnotes, a line break being a space, and a
 * picture its alternative text. */
public final class PlainText {

    private PlainText() {}

    public static String of(List<Inline> content) {
        StringBuilder text = new StringBuilder();
        content.forEach(inline -> append(inline, text));
        return text.toString();
    }

    /** Those of a cell, in lists too; nothing of what cells do not hold. */
    public static Stream<String> paragraphs(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> Stream.of(of(paragraph.content()));
            case Block.BulletList list ->
                list.items().stream().flatMap(List::stream).flatMap(PlainText::paragraphs);
            case Block.NumberedList list ->
                list.items().stream().flatMap(List::stream).flatMap(PlainText::paragraphs);
            case Block.Heading other -> Stream.empty();
            case Block.NumberedParagraph other -> Stream.empty();
            case Block.Table other -> Stream.empty();
            case Block.Figure other -> Stream.empty();
            case Block.FieldGrid other -> Stream.empty();
            case Block.Callout other -> Stream.empty();
            case Block.Picture other -> Stream.empty();
            case Block.PageBreak other -> Stream.empty();
            case Block.Section other -> Stream.empty();
            case Block.Contents other -> Stream.empty();
        };
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
