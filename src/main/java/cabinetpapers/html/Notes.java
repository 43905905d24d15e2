package cabinetpapers.html;

import cabinetpapers.paper.Inline;
import java.util.ArrayList;
import java.util.List;

/** The footnotes met so far, numbered from 1. A page that scrolls has no foot: they stand at the end of the paper. */
final class Notes {

    private final List<Inline.Footnote> notes = new ArrayList<>();

    /** The mark that leads to the note. */
    void refer(Html html, Inline.Footnote note) {
        notes.add(note);
        String number = String.valueOf(notes.size());
        html.open("sup");
        html.open(
                "a",
                "id",
                "mark-" + number,
                "href",
                "#note-" + number,
                "role",
                "doc-noteref",
                "aria-label",
                "Footnote " + number);
        html.text(number).close().close();
    }

    void write(Html html, InlineWriter inlines) {
        if (notes.isEmpty()) {
            return;
        }
        html.open("section", "class", "notes", "role", "doc-endnotes", "aria-label", "Footnotes");
        html.open("ol").line();
        for (int i = 0; i < notes.size(); i++) {
            String number = String.valueOf(i + 1);
            html.open("li", "id", "note-" + number);
            inlines.writeNote(notes.get(i).content());
            html.text(" ");
            html.open(
                    "a",
                    "href",
                    "#mark-" + number,
                    "role",
                    "doc-backlink",
                    "aria-label",
                    "Back to the text at footnote " + number);
            html.text("Back to the text").close().close().line();
        }
        html.close().close().line();
    }
}
