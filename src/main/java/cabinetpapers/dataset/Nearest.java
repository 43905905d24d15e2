package cabinetpapers.dataset;

import cabinetpapers.finding.NearestName;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the name that somebody may have meant. */
final class Nearest {

    private static final int FARTHEST = 2;
    private static final int LONGEST = 60;

    /** In letters: fewer are alike in many words. */
    private static final int BEGINNING = 6;

    private Nearest() {}

    /** The candidate that differs by no more than two letters, and by less than a third of them. */
    static Optional<String> to(String name, Collection<String> candidates) {
        String wanted = plain(name);
        Optional<String> nearest = Optional.empty();
        int least = Math.min(FARTHEST, (wanted.length() - 1) / 3) + 1;
        for (String candidate : candidates) {
            int distance = NearestName.distance(wanted, plain(candidate));
            if (distance < least) {
                least = distance;
                nearest = Optional.of(candidate);
            }
        }
        return nearest;
    }

    /**
     * The same of a column's heading, and else a name that begins alike, or one of them being a word of the other:
     * "Comments" may be commentary, "KPI code" code.
     */
    static Optional<String> toHeading(String heading, Collection<String> candidates) {
        return to(heading, candidates)
                .or(() -> candidates.stream()
                        .filter(candidate -> isWordOf(heading, candidate)
                                || isWordOf(candidate, heading)
                                || beginAlike(plain(heading), plain(candidate)))
                        .findFirst());
    }

    private static boolean isWordOf(String name, String other) {
        return Stream.of(other.split("[^\\p{L}\\p{N}]+"))
                .anyMatch(word -> plain(word).equals(plain(name)));
    }

    private static boolean beginAlike(String one, String other) {
        return Math.min(one.length(), other.length()) >= BEGINNING && one.startsWith(other.substring(0, BEGINNING));
    }

    /** Letters and digits alone: "Amber tolerance" is amber_tolerance. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .limit(LONGEST)
                .forEach(plain::appendCodePoint);
        return plain.toString();
    }
}
