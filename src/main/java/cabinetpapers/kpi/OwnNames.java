package cabinetpapers.kpi;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What the council is called where its own figures stand among those of others, as they do in exports of LG Inform:
 * "Fernshire" as well as "Fernshire Council". Capitals and the words for the kind of council make no difference.
 *
 * @param names as the council writes them; none where it is not known
 */
public record OwnNames(List<String> names) {

    /** Of a council whose name is not known: everybody is somebody else. */
    public static final OwnNames NONE = new OwnNames(List.of());

    /** Long forms first, since the short ones are parts of them. The City of London is not the region that it lies in. */
    private static final Pattern KIND = Pattern.compile(
            "\\b(london borough of|royal borough of|metropolitan borough|metropolitan district|borough of"
                    + "|council(?: of)?|corporation|borough|district|county|city(?! of london\\b)(?: of)?"
                    + "|unitary authority|unitary|ua|mbc|mdc|lbc|dc|cc|bc|lb|rb|the)\\b");

    private static final Pattern APOSTROPHE = Pattern.compile("(?<=\\p{L})['‘’](?=\\p{L})");

    public OwnNames {
        names = List.copyOf(names);
    }

    /** Whether a comparator is the council itself. */
    public boolean include(String comparator) {
        String other = plain(comparator);
        return !other.isEmpty() && names.stream().map(OwnNames::plain).anyMatch(other::equals);
    }

    /** Without the kind of council; a name that is nothing but such words stays as it is. */
    private static String plain(String name) {
        String folded = words(spelt(name.toLowerCase(Locale.ROOT)));
        String bare = words(KIND.matcher(folded).replaceAll(" "));
        return bare.isEmpty() ? folded : bare;
    }

    /** As it would be written without signs: {@code King's Lynn & West Norfolk} as {@code kings lynn and west norfolk}. */
    private static String spelt(String name) {
        return APOSTROPHE.matcher(name).replaceAll("").replace("&", " and ");
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
