package cabinetpapers.word;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** Begins and ends paragraphs. What a paragraph looks like is its style's matter. */
final class ParagraphWriter {

    private final Xml xml;
    private final SectionWriter sections;
    private final Set<String> used = new LinkedHashSet<>();
    private StyleSet styles = StyleSet.HOUSE;
    private PageEdge before = PageEdge.NONE;
    private Optional<PageArea> ending = Optional.empty();
    private double above;
    private boolean withNext;

    /** What comes before a paragraph. */
    private enum PageEdge {
        NONE,
        BREAK,
        /** A section of pages has ended, so that the paragraph begins a page as it is. */
        SECTION
    }

    ParagraphWriter(Xml xml, SectionWriter sections) {
        this.xml = xml;
        this.sections = sections;
    }

    /** What comes next is set in these. */
    void setIn(StyleSet set) {
        styles = set;
    }

    StyleSet styles() {
        return styles;
    }

    /** The ids of all styles so far, of either set. */
    Set<String> used() {
        return used;
    }

    /** The next paragraph begins a page. */
    void breakPage() {
        before = PageEdge.BREAK;
    }

    /** The next paragraph stands below a table. */
    void belowTable(double room) {
        above = room;
    }

    /** The next paragraph is the last on pages of this kind. */
    void endSection(PageArea area) {
        ending = Optional.of(area);
    }

    /** The paragraphs that are written meanwhile stay on the page of what comes after them. */
    void withNext(Runnable writing) {
        boolean outside = withNext;
        withNext = true;
        writing.run();
        withNext = outside;
    }

    void begin(String style) {
        begin(style, Optional.empty());
    }

    void begin(String style, Optional<ListMark> mark) {
        String id = styles.id(style);
        used.add(id);
        xml.open("w:p").open("w:pPr").value("w:pStyle", id);
        if (withNext) {
            xml.empty("w:keepNext");
        }
        if (before == PageEdge.BREAK) {
            xml.empty("w:pageBreakBefore");
        }
        mark.ifPresent(list -> list.write(xml));
        if (before != PageEdge.NONE) {
            xml.empty("w:spacing", "w:before", "0"); // a page's first line stands where it does on every other page
        } else if (above > 0) {
            xml.empty("w:spacing", "w:before", String.valueOf(Lengths.twips(above)));
        }
        above = 0;
        ending.ifPresent(area -> sections.write(xml, area));
        xml.close();
        before = ending.isPresent() ? PageEdge.SECTION : PageEdge.NONE;
        ending = Optional.empty();
    }

    void end() {
        xml.close();
    }
}
