package cabinetpapers.plan;

/** An action's direction of travel since the quarter before, or why it has none. */
public sealed interface ActionTravel {

    /** @param basis what the direction was read from */
    record Direction(Way way, Basis basis) implements ActionTravel {}

    record NotComparable(Reason reason) implements ActionTravel {}

    /** Better or worse; never up or down. */
    enum Way {
        IMPROVED("Improved"),
        UNCHANGED("Unchanged"),
        WORSENED("Worsened");

        private final String words;

        Way(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** What tells the direction: the first of these that differs between the two quarters. */
    enum Basis {
        LIFECYCLE("status"),
        RATING("rating"),
        END_DATE("end date"),
        PERCENT_COMPLETE("percentage complete"),
        NOTHING_CHANGED("no change");

        private final String words;

        Basis(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Why there is no direction. The words are printed in the arrow's place. */
    enum Reason {
        NO_UPDATE("no update"),
        NO_EARLIER_UPDATE("no earlier update"),
        ENDED_BEFORE("ended earlier"),
        RATED_IN_ONE_QUARTER_ONLY("rated in one quarter only");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}
