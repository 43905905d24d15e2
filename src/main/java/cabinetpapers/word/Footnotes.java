package cabinetpapers.word;

import cabinetpapers.paper.Inline;
import java.util.ArrayList;
import java.util.List;

/** The footnotes that the document has referred to so far, numbered from 1. */
final class Footnotes {

    private final List<Inline.Footnote> notes = new ArrayList<>();

    void refer(Xml xml, Inline.Footnote note) {
        notes.add(note);
        xml.open("w:r")
                .open("w:rPr")
                .value("w:rStyle", StyleIds.FOOTNOTE_REFERENCE)
                .close();
        xml.empty("w:footnoteReference", "w:id", String.valueOf(notes.size())).close();
    }

    List<Inline.Footnote> notes() {
        return List.copyOf(notes);
    }
}
