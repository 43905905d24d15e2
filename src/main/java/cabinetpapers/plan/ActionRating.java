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
        NOT_STARTED("Not started"),
        IN_PROGRESS("In progress"),
        ON_HOLD("On hold"),
        COMPLETE("Complete"),
        CLOSED("Closed"),
        NOT_REPORTED("Not reported"),
        NO_OWN_DATE("No date of its own"),
        NO_DATE("No date to test");

        private final String words;

        Why(String words) {
            this.words = words;
        }

        /** What has got no further, or so far, that it is not rated. */
        static Why at(Lifecycle stage) {
            return switch (stage) {
                case NOT_STARTED -> NOT_STARTED;
                case IN_PROGRESS -> IN_PROGRESS;
                case ON_HOLD -> ON_HOLD;
                case COMPLETE -> COMPLETE;
                case CLOSED -> CLOSED;
                case NOT_REPORTED -> NOT_REPORTED;
            };
        }

        /** As printed in a rating's place. */
        public String words() {
            return words;
        }
    }
}
