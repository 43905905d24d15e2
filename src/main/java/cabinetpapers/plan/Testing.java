package cabinetpapers.plan;

/** By which date it can be told whether an item is late. */
public enum Testing {
    /** By its own end. */
    OWN_DATE("own date"),
    /** It has none, but what it is made of has. */
    DATES_OF_PARTS("dates of its parts"),
    /** It has none, but what it is a part of has. */
    DATE_OF_PARENT("date of the item above it"),
    /** It goes on without a last day. */
    ONGOING("ongoing"),
    NO_DATE("no date that can be tested");

    private final String words;

    Testing(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
