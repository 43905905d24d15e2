package cabinetpapers.html;

/** Where a page's links may lead. */
public enum Links {
    /** To the web and to mailboxes: a paper is passed on alone. */
    WEB,
    /** To files that lie beside the page, too: an index is nothing without them. */
    FILES_BESIDE
}
