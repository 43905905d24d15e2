package cabinetpapers.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last part of a printed number, which counts: 10 in "5.10", (b) in "1.2(b)", iv in "(iv)".
 *
 * @param stem what stands before it
 * @param values what it may count as: "(i)" is the ninth letter and the first Roman numeral
 */
record Ordinal(String printed, String stem, Set<Integer> values) {

    private static final Pattern LAST =
            Pattern.compile("(?<stem>.*?)(?<last>\\d{1,6}|(?<=[(. ])[a-z]{1,4})(?<end>[).]?)");
    private static final List<String> ROMAN =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii", "xiii", "xiv", "xv");

    Ordinal {
        values = Set.copyOf(values);
    }

    static Optional<Ordinal> of(String number) {
        Matcher matcher = LAST.matcher(number);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        Set<Integer> values = values(matcher.group("last"));
        return values.isEmpty() ? Optional.empty() : Optional.of(new Ordinal(number, matcher.group("stem"), values));
    }

    private static Set<Integer> values(String last) {
        Set<Integer> values = new TreeSet<>();
        if (Character.isDigit(last.charAt(0))) {
            values.add(Integer.parseInt(last));
            return values;
        }
        if (last.length() == 1) {
            values.add(last.charAt(0) - 'a' + 1);
        }
        if (ROMAN.contains(last)) {
            values.add(ROMAN.indexOf(last) + 1);
        }
        return values;
    }

    /** Whether it is of the same row of numbers, and is not the next. */
    boolean jumps(Ordinal before) {
        return stem.equals(before.stem) && before.values.stream().noneMatch(value -> values.contains(value + 1));
    }
}
