package cabinetpapers.dataset;

import cabinetpapers.finding.NearestName;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/** Finds the name that somebody may have meant. */
final class Nearest {

    private static final int FARTHEST = 2;
    private static final int LONGEST = 60;

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
