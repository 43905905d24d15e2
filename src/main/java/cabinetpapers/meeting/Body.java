package cabinetpapers.meeting;

/** The kind of body that meets; the rules on access to information differ. */
public enum Body {
    /** Cabinet or Executive: SI 2012/2089. */
    EXECUTIVE,
    /** A committee of the council: Local Government Act 1972, Part VA. */
    COUNCIL_COMMITTEE
}
