package cabinetpapers.pdf;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What could not be printed as given, and where it stands; the same thing in the same place is said once. */
final class Remarks {

    private final String paper;
    private final Findings findings = new Findings();
    private final Set<Finding> made = new HashSet<>();
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

    void add(Finding finding) {
        if (made.add(finding)) {
            findings.add(finding);
        }
    }

    List<Finding> list() {
        return findings.list();
    }
}
