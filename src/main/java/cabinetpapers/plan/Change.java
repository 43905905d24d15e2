package cabinetpapers.plan;

/** Something that an item's update says otherwise than the update of the quarter before. */
public record Change(What what, String before, String after) {

    public enum What {
        STATUS("Status"),
        RATING("Rating"),
        END_DATE("End date"),
        PERCENT_COMPLETE("Percentage complete");

        private final String words;

        What(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** {@code Rating: from Green to Red}. */
    public String words() {
        return what.words() + ": from " + before + " to " + after;
    }
}
