package cabinetpapers.word;

import cabinetpapers.house.Colour;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Tone;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The styles of a document, made from the house style. */
final class StylesWriter {

    /** Between a cell's rule and its text, in points. */
    static final double CELL_MARGIN = 5.5;

    /** A rule between two rows, in points. */
    static final double RULE = 0.5;

    private final Xml xml;
    private final HouseStyle house;

    private StylesWriter(Xml xml, HouseStyle house) {
        this.xml = xml;
        this.house = house;
    }

    static void write(Xml xml, HouseStyle house) {
        new StylesWriter(xml, house).write();
    }

    /** The smaller set, of which only those styles are written that are used, and what they are based on. */
    static void writeOnePage(Xml xml, Sizing sizing, Set<String> used) {
        Map<String, Style> styles = new LinkedHashMap<>();
        Stream.concat(TextStyles.of(sizing.style()).stream(), BoxedStyles.of(sizing.style()).stream())
                .map(style -> style.in(StyleSet.ONE_PAGE, sizing))
                .forEach(style -> styles.put(style.id(), style));
        Set<String> wanted = new HashSet<>();
        for (String id : used) {
            for (Style style = styles.get(id); style != null; style = styles.get(style.base())) {
                wanted.add(style.id());
            }
        }
        styles.values().stream().filter(style -> wanted.contains(style.id())).forEach(style -> style.write(xml));
    }

    private void write() {
        Namespaces.open(xml, "w:styles");
        defaults();
        TextStyles.of(house).forEach(style -> style.write(xml));
        BoxedStyles.of(house).forEach(style -> style.write(xml));
        plain();
        accents();
        statuses();
        Style.characters(StyleIds.FOOTNOTE_REFERENCE, "footnote reference")
                .superscript()
                .write(xml);
        Style.characters(StyleIds.CAPTION_COUNT, "Caption Count").hidden().write(xml);
        tables();
    }

    private void defaults() {
        xml.open("w:docDefaults").open("w:rPrDefault");
        Style.characters("", "")
                .font(house.fontFamily())
                .size(house.sizes().body())
                .language(house.language())
                .writeProperties(xml);
        xml.close().empty("w:pPrDefault").close();
    }

    /** What words and paragraphs have that are in no other style. */
    private void plain() {
        Style.characters("DefaultParagraphFont", "Default Paragraph Font").write(xml);
        BuiltIn.open(xml, "numbering", "NoList", "No List");
        xml.value("w:name", "No List").value("w:uiPriority", 99).close();
    }

    private void accents() {
        for (Set<Accent> accents : Accent.mixtures()) {
            Style style =
                    Style.characters(Accent.id(accents), Accent.name(accents)).offered();
            accents.forEach(accent -> dress(style, accent));
            style.write(xml);
        }
    }

    private void dress(Style style, Accent accent) {
        switch (accent) {
            case HYPERLINK -> style.colour(house.palette().link()).underline();
            case STRONG -> style.bold();
            case EMPHASIS -> style.italic();
        }
    }

    /** A status is filled behind its words, in a sentence as in a cell. */
    private void statuses() {
        for (Tone tone : Tone.values()) {
            String word = tone.name().charAt(0) + tone.name().substring(1).toLowerCase(Locale.ROOT);
            Style.characters(StyleIds.status(tone), "Status " + word)
                    .offered()
                    .colour(house.palette().of(tone).text())
                    .background(house.palette().of(tone).background())
                    .write(xml);
        }
    }

    private void tables() {
        table("TableNormal", "Normal Table", "");
        cellMargins();
        xml.close();
        table(StyleIds.DATA_TABLE, "Data Table", "TableNormal");
        rules();
        firstRow();
        xml.close();
        table(StyleIds.FIELD_TABLE, "Field Table", "TableNormal");
        rules();
        xml.close();
    }

    private void table(String id, String name, String basedOn) {
        BuiltIn.open(xml, "table", id, name);
        xml.value("w:name", name);
        if (!basedOn.isEmpty()) {
            xml.value("w:basedOn", basedOn);
        }
        xml.value("w:uiPriority", 99);
    }

    private void cellMargins() {
        xml.open("w:tblPr").empty("w:tblInd", "w:w", "0", "w:type", "dxa").open("w:tblCellMar");
        margin("w:top", 0);
        margin("w:left", CELL_MARGIN);
        margin("w:bottom", 0);
        margin("w:right", CELL_MARGIN);
        xml.close().close();
    }

    private void margin(String side, double points) {
        xml.empty(side, "w:w", String.valueOf(Lengths.twips(points)), "w:type", "dxa");
    }

    private void rules() {
        xml.open("w:tblPr").open("w:tblBorders");
        Colour rule = house.palette().rule();
        rule("w:top", 8, rule);
        rule("w:bottom", 8, rule);
        rule("w:insideH", 4, rule);
        xml.close().close();
    }

    private void firstRow() {
        xml.open("w:tblStylePr", "w:type", "firstRow").open("w:tcPr").open("w:tcBorders");
        rule("w:bottom", 8, house.palette().rule());
        xml.close();
        Style.fill(xml, house.palette().tableHeader());
        xml.close().close();
    }

    private void rule(String side, int eighths, Colour colour) {
        xml.empty(side, "w:val", "single", "w:sz", String.valueOf(eighths), "w:space", "0", "w:color", colour.hex());
    }
}
