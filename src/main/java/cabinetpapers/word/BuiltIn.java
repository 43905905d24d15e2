package cabinetpapers.word;

import java.util.Set;

/** Styles that Word knows by name: it translates their names, and its contents and notes look for them. */
final class BuiltIn {

    /** What a paragraph, words, a table and a list have when nothing is said. */
    private static final Set<String> DEFAULTS = Set.of("Normal", "Default Paragraph Font", "Normal Table", "No List");

    private static final Set<String> NAMES = Set.of(
            "Body Text",
            "Title",
            "caption",
            "TOC Heading",
            "header",
            "footer",
            "footnote text",
            "footnote reference",
            "Strong",
            "Emphasis",
            "Hyperlink");

    /** {@code heading 1}, {@code toc 2}, {@code List Bullet 3}. */
    private static final Set<String> SERIES = Set.of("heading", "toc", "List Bullet", "List Number", "List Continue");

    private BuiltIn() {}

    /** Opens a style; all others are marked as our own. */
    static void open(Xml xml, String type, String id, String name) {
        if (DEFAULTS.contains(name)) {
            xml.open("w:style", "w:type", type, "w:default", "1", "w:styleId", id);
        } else if (NAMES.contains(name) || SERIES.contains(withoutNumber(name))) {
            xml.open("w:style", "w:type", type, "w:styleId", id);
        } else {
            xml.open("w:style", "w:type", type, "w:customStyle", "1", "w:styleId", id);
        }
    }

    private static String withoutNumber(String name) {
        return name.matches(".* \\d") ? name.substring(0, name.length() - 2) : name;
    }
}
