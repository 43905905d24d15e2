package cabinetpapers.plan;

import cabinetpapers.finding.NearestName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An officer's title taken apart.
 *
 * @param words in small letters, without those that join
 * @param rank the words that say what sort of post it is
 * @param remit the words that say of what
 */
record Title(List<String> words, Set<String> rank, List<String> remit) {

    private static final Set<String> JOINING = Set.of("and", "of", "for", "the", "to", "in", "with");
    private static final Map<String, String> SHORT = Map.of(
            "asst", "assistant",
            "cllr", "councillor",
            "dep", "deputy",
            "dir", "director",
            "exec", "executive",
            "mgr", "manager",
            "svc", "service");
    private static final Set<String> RANKS = Set.of(
            "acting",
            "assistant",
            "chief",
            "deputy",
            "director",
            "directors",
            "executive",
            "head",
            "heads",
            "interim",
            "lead",
            "leader",
            "manager",
            "managers",
            "officer",
            "portfolio",
            "relevant",
            "senior",
            "service");

    /** Words that begin so far alike count as one: economy, economic. */
    private static final int STEM = 6;

    static Title of(String printed) {
        List<String> words = Arrays.stream(printed.toLowerCase(Locale.UK).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty() && !JOINING.contains(word))
                .map(word -> SHORT.getOrDefault(word, word))
                .toList();
        return new Title(
                words,
                words.stream().filter(RANKS::contains).collect(Collectors.toSet()),
                words.stream().filter(word -> !RANKS.contains(word)).toList());
    }

    /** Whether the two may be spellings of one title: a slip of a letter, initials, or most of the remit in common. */
    boolean maybe(Title other) {
        return words.equals(other.words) || slip(other) || initials(other) || other.initials(this) || remit(other);
    }

    private boolean slip(Title other) {
        return words.size() == other.words.size()
                && IntStream.range(0, words.size()).allMatch(i -> near(words.get(i), other.words.get(i)));
    }

    private static boolean near(String one, String other) {
        boolean letters = one.length() > 3 && one.chars().noneMatch(Character::isDigit);
        return one.equals(other) || (letters && NearestName.distance(one, other) == 1);
    }

    private boolean initials(Title whole) {
        String first = whole.words.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining());
        return words.size() == 1 && whole.words.size() > 2 && words.getFirst().equals(first);
    }

    private boolean remit(Title other) {
        int fewer = Math.min(remit.size(), other.remit.size());
        return rank.equals(other.rank) && fewer > 1 && common(other) * 2 > fewer;
    }

    private int common(Title other) {
        Set<String> stems = new HashSet<>(stems(remit));
        stems.retainAll(new HashSet<>(stems(other.remit)));
        return stems.size();
    }

    private static List<String> stems(List<String> words) {
        List<String> stems = new ArrayList<>();
        words.forEach(word -> stems.add(word.substring(0, Math.min(STEM, word.length()))));
        return stems;
    }
}
