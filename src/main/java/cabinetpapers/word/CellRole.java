package cabinetpapers.word;

/** What a cell is to its table. The style of its paragraphs says so. */
enum CellRole {
    /** In a header row. */
    HEADING("Heading"),
    /** Heads its row. */
    ROW_HEADING("Row Heading"),
    TEXT("Text");

    private final String words;

    CellRole(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
