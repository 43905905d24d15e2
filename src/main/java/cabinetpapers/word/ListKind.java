package cabinetpapers.word;

/** What stands before a list item's paragraphs. */
enum ListKind {
    BULLET("Bullet"),
    NUMBER("Number"),
    /** Nothing: a further paragraph of an item. */
    CONTINUE("Continue");

    private final String word;

    ListKind(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }
}
