package cabinetpapers.template;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Notes words that a listener or a slow reader stumbles over: capitals throughout, which have no shape to know a word by,
 * and links that do not say where they lead (WCAG 2.2, 2.4.4).
 */
final class PlainWords {

    private static final Set<String> EMPTY_LINKS = Set.of(
            "here", "click here", "click", "this", "this link", "link", "more", "read more", "see here", "this page");

    /** Shorter ones may be abbreviations: HR, ICT, SEND. */
    private static final Pattern LONG_CAPITALS = Pattern.compile("\\p{Lu}{5,}");

    private PlainWords() {}

    /**
     * Looks at a heading or a title without a small letter in it.
     *
     * @param what it is: "a heading"
     */
    static void checkCapitals(String what, String words, Place place, Findings findings) {
        boolean small = words.codePoints().anyMatch(Character::isLowerCase);
        if (!small && LONG_CAPITALS.matcher(words).find()) {
            findings.add(Finding.note(
                    place,
                    what + " is in capitals throughout: \"" + words + "\"",
                    "Write it as a sentence, \"" + sentence(words)
                            + "\", unless your template must have it so; the house style makes it large and bold."));
        }
    }

    static void checkLink(String words, Place place, Findings findings) {
        String plain = words.toLowerCase(Locale.UK).replaceAll("[^\\p{L} ]", "").strip();
        if (EMPTY_LINKS.contains(plain)) {
            findings.add(Finding.note(
                    place,
                    "a link reads \"" + words + "\", which does not say where it leads",
                    "Let its words name what is there: [the council plan](https://…)."));
        }
    }

    private static String sentence(String words) {
        return words.charAt(0) + words.substring(1).toLowerCase(Locale.UK);
    }
}
