package cabinetpapers.kpi;

/** A measure's rating for a period, or why it has none. */
public sealed interface Rating {

    record Rated(RagRating rag) implements Rating {}

    record NotRated(Why why, Shade shade) implements Rating {

        public NotRated(Why why) {
            this(why, Shade.NEUTRAL);
        }
    }

    /** How a measure without a rating is coloured. */
    enum Shade {
        NEUTRAL,
        BLUE
    }

    /** Why a measure carries no rating. Such a measure counts in no denominator. */
    enum Why {
        INFORMATION_ONLY("Information only"),
        NO_TARGET("No target"),
        NOT_REPORTED("Not reported"),
        UNREADABLE("Not readable"),
        NOT_DUE("Not due"),
        CARRIED_OVER("Carried over"),
        NO_COMPARISON("No comparison"),
        SUPPRESSED("Suppressed");

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
