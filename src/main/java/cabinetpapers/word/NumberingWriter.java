package cabinetpapers.word;

import java.util.List;

/** The definitions of numbers and bullets, and each list that counts for itself. */
final class NumberingWriter {

    /** The one list of sections and their paragraphs: 4, 4.1, (a). */
    static final int SECTIONS = 1;

    private static final int SECTIONS_DEFINITION = 0;

    /** By level; all of them are in Arial and its likes. */
    private static final List<String> BULLETS = List.of("•", "–", "▪");

    /** An em space and an en space: about as wide as the step between two levels. */
    private static final String LEVEL_OF_SPACE = "\u2003\u2002";

    private final Xml xml;

    private NumberingWriter(Xml xml) {
        this.xml = xml;
    }

    static void write(Xml xml, List<Lists.Restart> restarts, TemplateLists ofTemplate) {
        NumberingWriter writer = new NumberingWriter(xml);
        Namespaces.open(xml, "w:numbering");
        writer.sections();
        for (ListFamily family : ListFamily.values()) {
            writer.bullets(family);
            writer.numbers(family);
        }
        ofTemplate.writeDefinitions(xml);
        writer.lists();
        ofTemplate.writeUses(xml);
        restarts.forEach(writer::restart);
    }

    private void sections() {
        definition(SECTIONS_DEFINITION, "multilevel");
        double number = TextStyles.NUMBER_INDENT;
        double letter = TextStyles.LETTER_INDENT;
        level(0, "decimal", StyleIds.NUMBERED_HEADING, "%1", new Indent(number, 0, number));
        level(1, "decimal", StyleIds.numberedParagraph(1), "%1.%2", new Indent(number, 0, number));
        level(2, "lowerLetter", StyleIds.numberedParagraph(2), "(%3)", new Indent(number + letter, 0, letter));
        xml.close();
    }

    private void bullets(ListFamily family) {
        definition(family.definition(ListKind.BULLET), "hybridMultilevel");
        for (int level = 0; level < ListFamily.LEVELS; level++) {
            String bullet = lead(family, level) + BULLETS.get(level % BULLETS.size());
            // LibreOffice prints but one character of a bullet; text in place of a number it prints whole.
            String format = bullet.length() == 1 ? "bullet" : "decimal";
            level(level, format, style(family, ListKind.BULLET, level), bullet, family.indent(level + 1));
        }
        xml.close();
    }

    private void numbers(ListFamily family) {
        definition(family.definition(ListKind.NUMBER), "hybridMultilevel");
        for (int level = 0; level < ListFamily.LEVELS; level++) {
            String number = lead(family, level) + "%" + (level + 1) + ".";
            level(level, "decimal", style(family, ListKind.NUMBER, level), number, family.indent(level + 1));
        }
        xml.close();
    }

    /** A level belongs to one style at the most. */
    private static String style(ListFamily family, ListKind kind, int level) {
        return level < ListFamily.STYLED_DEPTHS ? family.styleId(kind, level + 1) : "";
    }

    /** In a callout all lines begin at the same edge, or the box would break: spaces move the deeper marks in. */
    private static String lead(ListFamily family, int level) {
        return switch (family) {
            case BODY, TABLE, COMPACT_TABLE, SECTION -> "";
            case CALLOUT -> LEVEL_OF_SPACE.repeat(level);
        };
    }

    private void definition(int id, String kind) {
        xml.open("w:abstractNum", "w:abstractNumId", String.valueOf(id));
        xml.value("w:nsid", "%08X".formatted(0x10000000 + id));
        xml.value("w:multiLevelType", kind);
    }

    private void level(int level, String format, String style, String text, Indent indent) {
        xml.open("w:lvl", "w:ilvl", String.valueOf(level));
        xml.value("w:start", 1).value("w:numFmt", format);
        if (!style.isEmpty()) {
            xml.value("w:pStyle", style);
        }
        xml.value("w:lvlText", text).value("w:lvlJc", "left");
        xml.open("w:pPr");
        indent.write(xml);
        xml.close().close();
    }

    private void lists() {
        list(SECTIONS, SECTIONS_DEFINITION);
        for (ListFamily family : ListFamily.values()) {
            list(family.styleList(ListKind.BULLET), family.definition(ListKind.BULLET));
            list(family.styleList(ListKind.NUMBER), family.definition(ListKind.NUMBER));
        }
    }

    private void restart(Lists.Restart restart) {
        xml.open("w:num", "w:numId", String.valueOf(restart.mark().list()));
        xml.value("w:abstractNumId", restart.definition());
        xml.open("w:lvlOverride", "w:ilvl", String.valueOf(restart.mark().level()));
        xml.value("w:startOverride", 1).close().close();
    }

    private void list(int id, int definition) {
        xml.open("w:num", "w:numId", String.valueOf(id))
                .value("w:abstractNumId", definition)
                .close();
    }
}
