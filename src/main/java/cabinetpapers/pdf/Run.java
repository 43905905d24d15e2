package cabinetpapers.pdf;

import java.net.URI;
import java.util.Optional;

/**
 * What a stretch of words has in common: its look, its element, and the link that it is part of.
 *
 * @param picture which stands in place of words
 */
record Run(TextStyle style, Tag tag, Optional<Hyperlink> link, Optional<ChartSlice> picture) {

    /** @param says the link's words and target, for those who cannot see it */
    record Hyperlink(Tag tag, Target target, String says) {}

    /** Where a link leads. */
    sealed interface Target {

        /** Out of the paper. */
        record Address(URI address) implements Target {}

        /**
         * From a footnote's mark to the footnote, or back.
         *
         * @param there the name of the place that it leads to
         * @param here the name of the place where it stands, to be led back to
         */
        record Counterpart(String there, String here) implements Target {}
    }

    static Run of(TextStyle style, Tag tag) {
        return new Run(style, tag, Optional.empty(), Optional.empty());
    }

    Run linked(TextStyle look, Hyperlink to) {
        return new Run(look, to.tag(), Optional.of(to), Optional.empty());
    }

    Run illustrated(Tag figure, ChartSlice slice) {
        return new Run(style, figure, link, Optional.of(slice));
    }

    Run strong() {
        return new Run(style.strong(), tag.child(Role.STRONG), link, picture);
    }

    Run emphasised() {
        return new Run(style.emphasised(), tag.child(Role.EMPHASIS), link, picture);
    }
}
