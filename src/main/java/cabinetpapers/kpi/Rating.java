package cabinetpapers.kpi;

/** A measure's rating for a period, or why it has none. */
public sealed interface Rating {

    record Rated(RagRating rag) implements Rating {}

    record NotRated(Why why) implements Rating {}

    /** Why a measure carries no rating. Such a measure counts in no denominator. */
    enum Why {
        INFORMATION_ONLY("Information only"),
        NO_TARGET("No target"),
        NOT_REPORTED("Not reported"),
        UNREADABLE("Not readable"),
        NOT_DUE("Not due");

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
