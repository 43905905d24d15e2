package cabinetpapers.paper;

/** How far a paper has come. */
public enum Stage {
    /** Still to be signed off: each page says so behind its words. */
    DRAFT,
    FINAL
}
