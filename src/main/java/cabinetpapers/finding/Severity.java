package cabinetpapers.finding;

/** How much a fault in what we were given matters. */
public enum Severity {
    /** Unreadable: no paper is replaced until it is put right. */
    BLOCKER,
    /** A bad or missing cell: the paper is written, and says so on the page. */
    HOLE,
    /** Worth knowing; nothing on the page depends on it. */
    NOTE
}
