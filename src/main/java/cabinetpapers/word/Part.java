package cabinetpapers.word;

/**
 * A part of the file that the document refers to by a fixed relationship.
 *
 * @param name within the folder {@code word}
 * @param type of content, after the prefix that all of them share
 * @param relationship from the document to it
 */
record Part(String name, String type, String relationship) {

    static final Part STYLES = of("styles");
    static final Part SETTINGS = of("settings");
    static final Part NUMBERING = of("numbering");
    static final Part FOOTNOTES = of("footnotes");

    private static Part of(String kind) {
        return new Part(kind + ".xml", kind, kind);
    }
}
