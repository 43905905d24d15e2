package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Severity;
import java.nio.file.Path;
import java.util.List;

/**
 * What a run came to.
 *
 * @param message what stopped the run, a sentence or more; empty when nothing did
 * @param findings in the order they were met
 * @param findingsFiles the tables of findings that were written: the one that anybody may read, then those that tell more to
 *     the readers of papers that are not public
 * @param papers in the job file's order
 */
public record Outcome(
        Ending ending, String message, List<Finding> findings, List<Path> findingsFiles, List<PaperFile> papers) {

    public Outcome {
        findings = List.copyOf(findings);
        findingsFiles = List.copyOf(findingsFiles);
        papers = List.copyOf(papers);
    }

    static Outcome without(Ending ending, String message, List<Finding> findings) {
        return new Outcome(ending, message, findings, List.of(), List.of());
    }

    /** The same, with a sentence more. */
    Outcome adding(String sentence) {
        return new Outcome(
                ending, message.isEmpty() ? sentence : message + "\n" + sentence, findings, findingsFiles, papers);
    }

    public List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
