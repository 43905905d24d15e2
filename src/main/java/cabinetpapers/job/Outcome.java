package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Severity;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a run came to.
 *
 * @param message what stopped the run, a sentence or more; empty when nothing did
 * @param findings in the order they were met
 * @param findingsFile the table of findings, where one was written
 * @param papers in the job file's order
 */
public record Outcome(
        Ending ending, String message, List<Finding> findings, Optional<Path> findingsFile, List<PaperFile> papers) {

    public Outcome {
        findings = List.copyOf(findings);
        papers = List.copyOf(papers);
    }

    static Outcome without(Ending ending, String message, List<Finding> findings) {
        return new Outcome(ending, message, findings, Optional.empty(), List.of());
    }

    /** The same, with a sentence more. */
    Outcome adding(String sentence) {
        return new Outcome(
                ending, message.isEmpty() ? sentence : message + "\n" + sentence, findings, findingsFile, papers);
    }

    public List<Finding> findings(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .toList();
    }
}
