package cabinetpapers.template;

/** What a piece of the template stands in; only a page holds everything. */
enum Where {
    PAGE("the page"),
    LANDSCAPE("a landscape part"),
    CALLOUT("a callout"),
    LIST_ITEM("a list item"),
    QUOTE("a block quote");

    private final String words;

    Where(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** Whether headings, tables and page breaks may stand here. */
    boolean holdsEverything() {
        return this == PAGE || this == LANDSCAPE;
    }
}
