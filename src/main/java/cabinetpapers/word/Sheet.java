package cabinetpapers.word;

import cabinetpapers.paper.Inline;
import java.util.List;
import java.util.Optional;

/** What lines are written on. */
record Sheet(Xml xml, ParagraphWriter paragraphs, InlineWriter inlines) {

    void paragraph(String style, List<Inline> content) {
        paragraph(style, Optional.empty(), content);
    }

    void paragraph(String style, Optional<ListMark> mark, List<Inline> content) {
        paragraphs.begin(style, mark);
        inlines.write(content);
        paragraphs.end();
    }

    /** A paragraph of plain text. */
    void line(String style, String text) {
        paragraphs.begin(style);
        inlines.text(text);
        paragraphs.end();
    }
}
