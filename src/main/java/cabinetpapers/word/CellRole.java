package cabinetpapers.word;

/** What a cell is to its table. The style of its paragraphs says so. */
enum CellRole {
    /** In a header row. */
    HEADING("Heading", "Heading"),
    /** Heads its row. */
    ROW_HEADING("Row Heading", "RowHeading"),
    TEXT("Text", "Text");

    private final String words;
    private final String id;

    CellRole(String words, String id) {
        this.words = words;
        this.id = id;
    }

    /** In the ids of its styles. */
    String id() {
        return id;
    }

    /** In the names of its styles. */
    String words() {
        return words;
    }
}
