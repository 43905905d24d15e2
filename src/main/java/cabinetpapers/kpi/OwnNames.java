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

    /** Long forms first, since the short ones are parts of them. */
    private static final Pattern KIND = Pattern.compile(
            "\\b(london borough of|royal borough of|metropolitan borough|metropolitan district|city of|borough of|council"
                    + "|borough|district|county|city|unitary authority|unitary|ua|mbc|the)\\b");

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
        String folded = words(name.toLowerCase(Locale.ROOT));
        String bare = words(KIND.matcher(folded).replaceAll(" "));
        return bare.isEmpty() ? folded : bare;
    }

    private static String words(String text) {
        return text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
