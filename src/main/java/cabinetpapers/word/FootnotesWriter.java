package cabinetpapers.word;

import cabinetpapers.paper.Inline;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The part that holds the footnotes, with the two lines that Word draws above them. */
final class FootnotesWriter {

    static final String SEPARATOR = "-1";
    static final String CONTINUATION = "0";

    private FootnotesWriter() {}

    static void write(Xml xml, List<Inline.Footnote> notes, Relationships relationships) {
        Namespaces.openRich(xml, "w:footnotes");
        line(xml, "separator", SEPARATOR);
        line(xml, "continuationSeparator", CONTINUATION);
        InlineWriter inlines = new InlineWriter(xml, relationships, Optional.empty(), new DrawingWriter(xml), Map.of());
        for (int i = 0; i < notes.size(); i++) {
            xml.open("w:footnote", "w:id", String.valueOf(i + 1)).open("w:p");
            xml.open("w:pPr").value("w:pStyle", StyleIds.FOOTNOTE_TEXT).close();
            xml.open("w:r")
                    .open("w:rPr")
                    .value("w:rStyle", StyleIds.FOOTNOTE_REFERENCE)
                    .close();
            xml.empty("w:footnoteRef").close();
            inlines.text(" ");
            inlines.write(notes.get(i).content());
            xml.close().close();
        }
    }

    private static void line(Xml xml, String kind, String id) {
        xml.open("w:footnote", "w:type", kind, "w:id", id).open("w:p");
        xml.open("w:pPr").value("w:pStyle", StyleIds.NORMAL).close();
        xml.open("w:r").empty("w:" + kind).close().close().close();
    }
}
