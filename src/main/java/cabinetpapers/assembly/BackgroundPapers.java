package cabinetpapers.assembly;

import cabinetpapers.calendar.CouncilTime;
import cabinetpapers.meeting.Part;
import java.util.List;
import java.util.Locale;

/**
 * Background papers: what a report relies on to a material extent. Which they are is the proper officer's opinion (Local
 * Government Act 1972, section 100D(5); SI 2012/2089, regulation 2), so that a list is proposed and never decided.
 */
final class BackgroundPapers {

    /** What an officer writes who takes the list as it is. */
    private static final String AS_PROPOSED = "as proposed";

    private BackgroundPapers() {}

    /** Whether an officer has said which they are: as proposed says nothing where nothing is. */
    static boolean decided(Material material) {
        return !papers(material).isEmpty();
    }

    /** The officer's words, which are still to come as long as nothing is decided. */
    static Fact supplied(Material material) {
        OfficersWords words = OfficersWords.BACKGROUND_PAPERS;
        return decided(material) ? words.fact(material.occasion()) : words.missing();
    }

    /** Those that an officer decided on, in the officer's order; none as long as nobody has. */
    static List<String> papers(Material material) {
        String words = words(material);
        return words.toLowerCase(Locale.UK).equals(AS_PROPOSED)
                ? proposed(material)
                : words.lines()
                        .map(Wording::line)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    /**
     * What the figures were made from. Published works are no background papers, nor is what discloses exempt or
     * confidential information: the last minutes are none, nor is anything behind a paper that is not for publication.
     */
    static List<String> proposed(Material material) {
        if (!material.occasion().part().equals(Part.open())) {
            return List.of();
        }
        String quarter = material.figures().quarter().title() + ", as they stood on "
                + Wording.date(CouncilTime.day(material.occasion().asAt()));
        if (material.plan().isPresent()) {
            return List.of("The lead officers’ updates on the plan for " + quarter);
        }
        return material.figures().measures().isEmpty()
                ? List.of()
                : List.of("The services’ performance returns for " + quarter);
    }

    private static String words(Material material) {
        String supplied = material.occasion().supplied().getOrDefault(OfficersWords.BACKGROUND_PAPERS.key(), "");
        return Wording.prose(supplied);
    }
}
