package cabinetpapers.word;

import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Years;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Writes what stands in a line. */
final class InlineWriter {

    private final Xml xml;
    private final Relationships relationships;
    private final Optional<Footnotes> footnotes;
    private final DrawingWriter drawings;
    private final Map<Inline.Sparkline, Media.Placed> sparklines;

    /**
     * @param footnotes empty in a footnote itself, which cannot have another
     * @param sparklines the pictures that the part has; another's words stand in its place
     */
    InlineWriter(
            Xml xml,
            Relationships relationships,
            Optional<Footnotes> footnotes,
            DrawingWriter drawings,
            Map<Inline.Sparkline, Media.Placed> sparklines) {
        this.xml = xml;
        this.relationships = relationships;
        this.footnotes = footnotes;
        this.drawings = drawings;
        this.sparklines = sparklines;
    }

    void write(List<Inline> content) {
        write(content, EnumSet.noneOf(Accent.class));
    }

    /** A run of plain text. */
    void text(String text) {
        text(text, "");
    }

    void tab() {
        xml.open("w:r").empty("w:tab").close();
    }

    private void write(List<Inline> content, Set<Accent> accents) {
        content.forEach(inline -> write(inline, accents));
    }

    private void write(Inline inline, Set<Accent> accents) {
        switch (inline) {
            case Inline.Text plain -> text(plain.text(), style(accents));
            case Inline.Strong strong -> write(strong.content(), Accent.STRONG.with(accents));
            case Inline.Emphasis emphasis -> write(emphasis.content(), Accent.EMPHASIS.with(accents));
            case Inline.Link link -> link(link, accents);
            case Inline.Status status -> text(Unbroken.of(status), StyleIds.status(status.tone()));
            case Inline.Arrow arrow -> text(Unbroken.of(arrow), style(accents));
            case Inline.Sparkline sparkline -> sparkline(sparkline, accents);
            case Inline.LineBreak none -> xml.open("w:r").empty("w:br").close();
            case Inline.Footnote note ->
                footnotes.ifPresentOrElse(notes -> notes.refer(xml, note), () -> inBrackets(note, accents));
        }
    }

    private void link(Inline.Link link, Set<Accent> accents) {
        if (accents.contains(Accent.HYPERLINK)) {
            write(link.content(), accents);
            return;
        }
        String target = relationships.external("hyperlink", link.target().toASCIIString());
        xml.open("w:hyperlink", "r:id", target, "w:history", "1");
        write(link.content(), Accent.HYPERLINK.with(accents));
        xml.close();
    }

    private void sparkline(Inline.Sparkline sparkline, Set<Accent> accents) {
        Optional.ofNullable(sparklines.get(sparkline))
                .ifPresentOrElse(
                        picture -> drawings.write("Trend", sparkline.alternativeText(), picture),
                        () -> text(sparkline.alternativeText(), style(accents)));
    }

    private void inBrackets(Inline.Footnote note, Set<Accent> accents) {
        text(" (", style(accents));
        write(note.content(), accents);
        text(")", style(accents));
    }

    private static String style(Set<Accent> accents) {
        return accents.isEmpty() ? "" : Accent.id(accents);
    }

    private void text(String text, String style) {
        if (text.isEmpty()) {
            return;
        }
        xml.open("w:r");
        if (!style.isEmpty()) {
            xml.open("w:rPr").value("w:rStyle", style).close();
        }
        Years.part(text, this::words, this::year);
        xml.close();
    }

    private void words(String text) {
        xml.open("w:t", "xml:space", "preserve").text(text).close();
    }

    /** Word ends a line after any hyphen but this one. */
    private void year(String text) {
        int hyphen = text.indexOf('-');
        if (hyphen < 0) {
            words(text);
        } else {
            words(text.substring(0, hyphen));
            xml.empty("w:noBreakHyphen");
            words(text.substring(hyphen + 1));
        }
    }
}
