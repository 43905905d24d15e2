package cabinetpapers.assembly;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Severity;
import java.util.ArrayList;
import java.util.List;

/** What was wrong with the data, in words for those who did not keep it. */
final class FindingSentences {

    private FindingSentences() {}

    /** "3 entries could not be used or are missing and 1 more was noted." */
    static String counts(List<Finding> findings) {
        List<String> parts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = (int)
                    findings.stream().filter(one -> one.severity() == severity).count();
            if (count > 0) {
                parts.add(clause(severity, count));
            }
        }
        return "In the data for this quarter " + Wording.list(parts) + ".";
    }

    private static String clause(Severity severity, int count) {
        return switch (severity) {
            case BLOCKER -> Wording.count(count, "fault has", "faults have") + " to be put right before publication";
            case HOLE -> Wording.count(count, "entry is", "entries are") + " missing or could not be used";
            case NOTE -> Wording.count(count, "point was", "points were") + " noted without effect on the figures";
        };
    }

    static String meaning(Severity severity) {
        return switch (severity) {
            case BLOCKER -> "To be put right before publication";
            case HOLE -> "Left out of the figures";
            case NOTE -> "For information";
        };
    }

    static String more(int count) {
        return Wording.count(count, "more is", "more are") + " in the list of findings kept with the papers.";
    }
}
