package cabinetpapers.finding;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the valid name that somebody who wrote a wrong one most likely meant. */
public final class NearestName {

    private NearestName() {}

    /** The valid name that takes the fewest changes of a letter; of several, the first by alphabet. Empty when there is none. */
    public static Optional<String> to(String written, Collection<String> valid) {
        String folded = written.toLowerCase(Locale.ROOT);
        return valid.stream()
                .min(Comparator.<String>comparingInt(name -> steps(folded, name.toLowerCase(Locale.ROOT)))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** A remedy: {@code The nearest valid name is "meeting.date".} */
    public static String remedy(String written, Collection<String> valid) {
        return to(written, valid)
                .map(name -> "The nearest valid name is \"" + name + "\".")
                .orElse("There are no names to choose from here; take it out.");
    }

    /** Of a dotted name, its last part counts for the whole: "date" is near to "meeting.date". */
    private static int steps(String written, String name) {
        int whole = distance(written, name);
        boolean dotted = written.contains(".") || name.contains(".");
        return dotted ? Math.min(whole, 1 + distance(last(written), last(name))) : whole;
    }

    private static String last(String dotted) {
        return dotted.substring(dotted.lastIndexOf('.') + 1);
    }

    /** How many letters are put in, taken out, changed, or swapped with their neighbour between two words. */
    public static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(last[j], row[j - 1]) + 1);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
