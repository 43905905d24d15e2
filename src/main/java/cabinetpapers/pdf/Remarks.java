package cabinetpapers.pdf;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What could not be printed as given, and where it stands; the same thing in the same place is said once. */
final class Remarks {

    /** More missing characters than these are counted, not named: a text in another script would fill pages. */
    private static final int NAMED = 5;

    private final String paper;
    private final Findings findings = new Findings();
    private final Set<Finding> made = new HashSet<>();
    private final Map<String, Set<String>> missing = new LinkedHashMap<>();
    private String spot = "";

    /** @param paper its title */
    Remarks(String paper) {
        this.paper = paper;
    }

    /** Where that stands which comes next: {@code table "Scorecard"}. */
    void standAt(String kind, String name) {
        spot = kind + " \"" + name + "\"";
    }

    void hole(String fact, String remedy) {
        add(Finding.hole(new Place(paper, spot), fact, remedy));
    }

    void note(String fact, String remedy) {
        add(Finding.note(new Place(paper, spot), fact, remedy));
    }

    /** A character, of one code point or several, that no face can print. */
    void missing(String character) {
        missing.computeIfAbsent(spot, none -> new LinkedHashSet<>()).add(character);
    }

    void add(Finding finding) {
        if (made.add(finding)) {
            findings.add(finding);
        }
    }

    List<Finding> list() {
        List<Finding> all = new ArrayList<>(findings.list());
        missing.forEach((place, characters) -> all.add(
                Finding.hole(new Place(paper, place), fact(characters), "Write it in other words or characters.")));
        return List.copyOf(all);
    }

    private static String fact(Set<String> characters) {
        String named = characters.stream().limit(NAMED).map(Remarks::named).collect(Collectors.joining(", "));
        int more = characters.size() - NAMED;
        String list = more > 0 ? named + " and " + more + " more" : named;
        return characters.size() == 1
                ? "the character " + list + " is in no bundled font and is printed as \"?\""
                : "the characters " + list + " are in no bundled font and are printed as \"?\"";
    }

    /** {@code U+1F44D (THUMBS UP SIGN)}; of several code points, the first one's name. */
    private static String named(String character) {
        String codes = character.codePoints().mapToObj("U+%04X"::formatted).collect(Collectors.joining(" "));
        String name =
                Optional.ofNullable(Character.getName(character.codePointAt(0))).orElse("no character in Unicode");
        return codes + " (" + name + ")";
    }
}
