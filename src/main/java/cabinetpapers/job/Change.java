package cabinetpapers.job;

import java.util.Locale;

/**
 * One thing that a quarter's data says otherwise than before.
 *
 * @param subject a measure's code, an action's ref
 * @param name its name, as far as it has one
 * @param what of it changed: {@code actual, 2023-24 Q2}
 * @param before empty where there was nothing
 * @param now empty where there is nothing any more
 */
record Change(Kind kind, String subject, String name, String what, String before, String now) {

    /** What sort of thing changed, in the order in which they are told. */
    enum Kind {
        MEASURES("Measures"),
        RATINGS("Ratings and directions of travel"),
        ACTIONS("Actions"),
        RISKS("Risks and savings"),
        WORDS("Words");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        String title() {
            return title;
        }

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
