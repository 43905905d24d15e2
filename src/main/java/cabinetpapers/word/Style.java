package cabinetpapers.word;

import cabinetpapers.house.Colour;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** One style of the document, built in any order and written in the order that the schema wants. */
final class Style {

    private enum OfParagraph {
        KEEP_NEXT,
        KEEP_LINES,
        WIDOWS,
        NUMBER,
        BOX,
        FILL,
        TABS,
        SPACING,
        INDENT,
        ALIGNMENT,
        OUTLINE
    }

    private enum OfCharacters {
        FONT,
        BOLD,
        ITALIC,
        HIDDEN,
        COLOUR,
        SIZE,
        UNDERLINE,
        FILL,
        POSITION,
        LANGUAGE
    }

    private final String type;
    private final String id;
    private final String name;
    private final Map<OfParagraph, Consumer<Xml>> paragraph = new EnumMap<>(OfParagraph.class);
    private final Map<OfCharacters, Consumer<Xml>> characters = new EnumMap<>(OfCharacters.class);
    private Optional<Vertical> vertical = Optional.empty();
    private String basedOn = "";
    private String next = "";
    private Offer offer = Offer.ON_REQUEST;

    /** @param line in the units of the rule */
    private record Vertical(Spacing spacing, int line, String rule) {}

    /** Whether Word offers a style to those who edit the paper. */
    private enum Offer {
        IN_GALLERY,
        ON_REQUEST
    }

    private Style(String type, String id, String name) {
        this.type = type;
        this.id = id;
        this.name = name;
    }

    static Style paragraph(String id, String name) {
        return new Style("paragraph", id, name);
    }

    static Style characters(String id, String name) {
        return new Style("character", id, name);
    }

    /** The style as another set has it, which was made in that sizing. Word offers none of that set by itself. */
    Style in(StyleSet set, Sizing sizing) {
        Style twin = new Style(type, set.id(id), set.name(name));
        twin.paragraph.putAll(paragraph);
        twin.characters.putAll(characters);
        vertical.ifPresent(
                space -> twin.spacing(new Vertical(space.spacing().times(sizing.air()), space.line(), space.rule())));
        // what is based on no style has its size from the document otherwise
        return basedOn.isEmpty() ? twin.size(sizing.style().sizes().body()) : twin.basedOn(set.id(basedOn));
    }

    String id() {
        return id;
    }

    /** The id of the style that it is based on; empty where there is none. */
    String base() {
        return basedOn;
    }

    Style basedOn(String style) {
        basedOn = style;
        return this;
    }

    /** The style of the paragraph that somebody types after this one. */
    Style next(String style) {
        next = style;
        return this;
    }

    /** People who edit the paper will want it. */
    Style offered() {
        offer = Offer.IN_GALLERY;
        return this;
    }

    Style keepNext() {
        return with(OfParagraph.KEEP_NEXT, xml -> xml.empty("w:keepNext"));
    }

    Style keepLines() {
        return with(OfParagraph.KEEP_LINES, xml -> xml.empty("w:keepLines"));
    }

    Style noWidows() {
        return with(OfParagraph.WIDOWS, xml -> xml.empty("w:widowControl"));
    }

    Style numbered(ListMark mark) {
        return with(OfParagraph.NUMBER, mark::write);
    }

    /** Paragraphs with the same box and indents stand in one box. */
    Style box(Colour rule, Colour fill, double padding) {
        with(OfParagraph.BOX, xml -> {
            xml.open("w:pBdr");
            for (String side : new String[] {"w:top", "w:left", "w:bottom", "w:right"}) {
                xml.empty(
                        side,
                        "w:val",
                        "single",
                        "w:sz",
                        "6",
                        "w:space",
                        String.valueOf(Math.round(padding)),
                        "w:color",
                        rule.hex());
            }
            xml.close();
        });
        return with(OfParagraph.FILL, xml -> fill(xml, fill));
    }

    Style tabs(Tab... tabs) {
        return with(OfParagraph.TABS, xml -> {
            xml.open("w:tabs");
            for (Tab tab : tabs) {
                tab.write(xml);
            }
            xml.close();
        });
    }

    /** @param line height in lines of the font's own */
    Style space(Spacing spacing, double line) {
        return spacing(new Vertical(spacing, (int) Math.round(line * 240), "auto"));
    }

    Style exactLine(double points) {
        return spacing(new Vertical(Spacing.NONE, Lengths.twips(points), "exact"));
    }

    Style indent(Indent indent) {
        return with(OfParagraph.INDENT, indent::write);
    }

    Style align(String alignment) {
        return with(OfParagraph.ALIGNMENT, xml -> xml.value("w:jc", alignment));
    }

    /** @param level 1 to 6 */
    Style outline(int level) {
        return with(OfParagraph.OUTLINE, xml -> xml.value("w:outlineLvl", level - 1));
    }

    Style font(String family) {
        return with(
                OfCharacters.FONT,
                xml -> xml.empty(
                        "w:rFonts", "w:ascii", family, "w:hAnsi", family, "w:eastAsia", family, "w:cs", family));
    }

    Style bold() {
        return with(OfCharacters.BOLD, xml -> xml.empty("w:b").empty("w:bCs"));
    }

    Style italic() {
        return with(OfCharacters.ITALIC, xml -> xml.empty("w:i").empty("w:iCs"));
    }

    Style hidden() {
        return with(OfCharacters.HIDDEN, xml -> xml.empty("w:vanish"));
    }

    Style colour(Colour colour) {
        return with(OfCharacters.COLOUR, xml -> xml.value("w:color", colour.hex()));
    }

    Style size(double points) {
        int size = Lengths.halfPoints(points);
        return with(OfCharacters.SIZE, xml -> xml.value("w:sz", size).value("w:szCs", size));
    }

    Style underline() {
        return with(OfCharacters.UNDERLINE, xml -> xml.value("w:u", "single"));
    }

    Style background(Colour fill) {
        return with(OfCharacters.FILL, xml -> fill(xml, fill));
    }

    Style superscript() {
        return with(OfCharacters.POSITION, xml -> xml.value("w:vertAlign", "superscript"));
    }

    Style language(String language) {
        return with(
                OfCharacters.LANGUAGE,
                xml -> xml.empty("w:lang", "w:val", language, "w:eastAsia", language, "w:bidi", language));
    }

    void write(Xml xml) {
        BuiltIn.open(xml, type, id, name);
        xml.value("w:name", name);
        if (!basedOn.isEmpty()) {
            xml.value("w:basedOn", basedOn);
        }
        if (!next.isEmpty()) {
            xml.value("w:next", next);
        }
        switch (offer) {
            case IN_GALLERY -> xml.value("w:uiPriority", 1).empty("w:qFormat");
            case ON_REQUEST -> xml.value("w:uiPriority", 99);
        }
        writeProperties(xml);
        xml.close();
    }

    /** The paragraph's and the characters' properties alone. */
    void writeProperties(Xml xml) {
        properties(xml, "w:pPr", paragraph);
        properties(xml, "w:rPr", characters);
    }

    static void fill(Xml xml, Colour fill) {
        xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", fill.hex());
    }

    private static void properties(Xml xml, String element, Map<?, Consumer<Xml>> properties) {
        if (!properties.isEmpty()) {
            xml.open(element);
            properties.values().forEach(property -> property.accept(xml));
            xml.close();
        }
    }

    private Style spacing(Vertical space) {
        vertical = Optional.of(space);
        return with(
                OfParagraph.SPACING,
                xml -> xml.empty(
                        "w:spacing",
                        "w:before",
                        String.valueOf(Lengths.twips(space.spacing().before())),
                        "w:after",
                        String.valueOf(Lengths.twips(space.spacing().after())),
                        "w:line",
                        String.valueOf(space.line()),
                        "w:lineRule",
                        space.rule()));
    }

    private Style with(OfParagraph property, Consumer<Xml> value) {
        paragraph.put(property, value);
        return this;
    }

    private Style with(OfCharacters property, Consumer<Xml> value) {
        characters.put(property, value);
        return this;
    }
}
