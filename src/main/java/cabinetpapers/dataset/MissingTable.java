package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Says that a table is not there, and which file or sheet may be it under a misspelt name. */
final class MissingTable {

    private final Set<Subject> subjects;
    private final Findings findings;

    MissingTable(Set<Subject> subjects, Findings findings) {
        this.subjects = subjects;
        this.findings = findings;
    }

    /**
     * @param present the names of the files or sheets that are there
     * @param fact a sentence without its full stop
     * @param ending of a file's name; empty for a sheet
     */
    void report(KnownTable table, Place place, List<String> present, String fact, String ending) {
        List<String> others = present.stream()
                .filter(name -> !KnownTable.titles().contains(name))
                .toList();
        Optional<String> misspelt = Nearest.to(table.title(), others);
        String rename = misspelt.map(name -> "Rename " + name + ending + " to " + table.title() + ending)
                .orElse("Add " + table.title() + ending);
        if (table.needed(subjects)) {
            findings.add(Finding.blocker(place, fact, rename + " and run again."));
        } else if (misspelt.isPresent()) {
            findings.add(Finding.note(place, fact, rename + " if it is meant to be read."));
        }
    }
}
