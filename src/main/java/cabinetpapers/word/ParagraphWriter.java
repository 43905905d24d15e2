package cabinetpapers.word;

import java.util.Optional;

/** Begins and ends paragraphs. What a paragraph looks like is its style's matter. */
final class ParagraphWriter {

    private final Xml xml;
    private final SectionWriter sections;
    private PageEdge before = PageEdge.NONE;
    private Optional<PageArea> ending = Optional.empty();

    /** What comes before a paragraph. */
    private enum PageEdge {
        NONE,
        BREAK
    }

    ParagraphWriter(Xml xml, SectionWriter sections) {
        this.xml = xml;
        this.sections = sections;
    }

    /** The next paragraph begins a page. */
    void breakPage() {
        before = PageEdge.BREAK;
    }

    /** The next paragraph is the last on pages of this kind. */
    void endSection(PageArea area) {
        ending = Optional.of(area);
    }

    void begin(String style) {
        begin(style, Optional.empty());
    }

    void begin(String style, Optional<ListMark> mark) {
        xml.open("w:p").open("w:pPr").value("w:pStyle", style);
        if (before == PageEdge.BREAK) {
            xml.empty("w:pageBreakBefore");
        }
        mark.ifPresent(list -> list.write(xml));
        ending.ifPresent(area -> sections.write(xml, area));
        xml.close();
        before = PageEdge.NONE;
        ending = Optional.empty();
    }

    void end() {
        xml.close();
    }
}
