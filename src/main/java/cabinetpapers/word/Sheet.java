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

    /**
     * A caption, with a hidden count before it: by that Word can list the document's tables or figures.
     *
     * @param label {@code Table} or {@code Figure}, as Word's own captions have it
     */
    void caption(String style, String label, String text) {
        paragraphs.begin(style);
        hidden("w:fldChar", "w:fldCharType", "begin");
        count().open("w:instrText", "xml:space", "preserve").text(" SEQ " + label + " \\h ");
        xml.close().close();
        hidden("w:fldChar", "w:fldCharType", "separate");
        hidden("w:fldChar", "w:fldCharType", "end");
        inlines.text(text);
        paragraphs.end();
    }

    private void hidden(String element, String... attributes) {
        count().empty(element, attributes).close();
    }

    /** LibreOffice prints the count in spite of the field's switch, but not in a hidden style. */
    private Xml count() {
        xml.open("w:r").open("w:rPr").value("w:rStyle", StyleIds.CAPTION_COUNT).close();
        return xml;
    }
}
