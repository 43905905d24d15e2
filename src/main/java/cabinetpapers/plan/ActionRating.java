package cabinetpapers.plan;

/** A rating of an action, or why it has none. */
public sealed interface ActionRating {

    record Rated(Brag brag) implements ActionRating {}

    record NotRated(Why why) implements ActionRating {}

    /** Why there is no rating. Such an item counts in no denominator of ratings. */
    enum Why {
        NO_UPDATE("No update"),
        NOT_STATED("No rating given"),
        UNKNOWN_WORDS("Rating not understood"),
        ON_HOLD("On hold"),
        CLOSED("Closed"),
        NO_OWN_DATE("No date of its own"),
        NO_DATE("No date to test");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** As printed in a rating's place. */
        public String words() {
            return words;
        }
    }
}
