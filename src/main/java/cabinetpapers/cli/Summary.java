package cabinetpapers.cli;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Severity;
import cabinetpapers.job.DeadlineReport;
import cabinetpapers.job.Ending;
import cabinetpapers.job.Explanation;
import cabinetpapers.job.Outcome;
import cabinetpapers.job.PaperFile;
import cabinetpapers.job.ReconciliationReport;
import cabinetpapers.job.RetentionReport;
import cabinetpapers.job.StyleReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** Tells how a command ended: papers, findings, and what to do next. */
record Summary(Screen screen) {

    private static final int MOST_IN_FULL = 5;

    /** @return the exit code */
    int ofRun(Outcome outcome) {
        papers(outcome.papers());
        counts(outcome.findings());
        findingsFiles(outcome);
        blockers(outcome);
        return end(outcome);
    }

    /** @return the exit code */
    int ofCheck(Outcome outcome) {
        outcome.findings().forEach(finding -> screen.out().println(line(finding)));
        counts(outcome.findings());
        return end(outcome);
    }

    /** @return the exit code */
    int ofStyle(StyleReport report) {
        report.understood().forEach((about, said) -> screen.out().println("%-17s %s".formatted(about, said)));
        report.findings().forEach(finding -> screen.out().println(line(finding)));
        counts(report.findings());
        screen.out().flush();
        return report.ending().exitCode();
    }

    /** @return the exit code */
    int ofExplanation(Explanation explanation) {
        return told(explanation.lines(), explanation.findings(), explanation.ending(), explanation.message());
    }

    /** @return the exit code */
    int ofReconciliation(ReconciliationReport report) {
        return told(report.lines(), report.findings(), report.ending(), report.message());
    }

    /** @return the exit code */
    int ofRetention(RetentionReport report) {
        return told(report.lines(), report.findings(), report.ending(), report.message());
    }

    private int told(List<String> lines, List<Finding> findings, Ending ending, String message) {
        lines.forEach(line -> screen.out().println(line));
        screen.out().flush();
        findings.forEach(finding -> screen.err().println(line(finding)));
        if (!message.isEmpty()) {
            screen.err().println(message);
        }
        return ending.exitCode();
    }

    /** @return the exit code */
    int ofCollection(Outcome outcome) {
        outcome.findings().forEach(finding -> screen.err().println(line(finding)));
        if (outcome.ending() != Ending.DONE) {
            return end(outcome);
        }
        outcome.message().lines().forEach(screen.out()::println);
        screen.out().println("Noted as collected. What changes from now on is told by every run and in index.html.");
        screen.out().flush();
        return outcome.ending().exitCode();
    }

    /** @return the exit code */
    int ofDeadlines(DeadlineReport report, Optional<Path> calendar) {
        report.lines().forEach(screen.out()::println);
        report.findings().forEach(finding -> screen.err().println(line(finding)));
        calendar.filter(file -> report.ending() == Ending.DONE)
                .ifPresent(file -> screen.out().println("Calendar: " + screen.shown(file)));
        screen.out().flush();
        if (!report.message().isEmpty()) {
            screen.err().println(report.message());
        }
        return report.ending().exitCode();
    }

    /** Where all findings are: of papers that are not public they are kept with these papers. */
    void findingsFiles(Outcome outcome) {
        String told = "All findings: ";
        for (Path file : outcome.findingsFiles()) {
            screen.out().println(told + screen.shown(file));
            told = "and: ";
        }
    }

    private void papers(List<PaperFile> papers) {
        papers.stream().map(paper -> paper.path().getParent()).distinct().forEach(folder -> papers(folder, papers));
    }

    private void papers(Path folder, List<PaperFile> papers) {
        screen.out().println("Papers in " + screen.shown(folder));
        papers.stream()
                .filter(paper -> Objects.equals(paper.path().getParent(), folder))
                .forEach(paper -> screen.out().println("  " + paper.path().getFileName() + "  (" + fate(paper) + ")"));
    }

    private static String fate(PaperFile paper) {
        return switch (paper.fate()) {
            case WRITTEN -> "written";
            case UNTOUCHED -> "up to date";
            case LEFT_AS_EDITED -> "changed by somebody, left as it is";
            case WRITTEN_BESIDE -> "new draft beside a file that somebody changed";
        };
    }

    private void counts(List<Finding> findings) {
        List<String> counts = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            long count = findings.stream()
                    .filter(finding -> finding.severity() == severity)
                    .count();
            counts.add(count + " " + word(severity) + (count == 1 ? "" : "s"));
        }
        screen.out().println("Findings: " + String.join(", ", counts));
    }

    private void blockers(Outcome outcome) {
        List<Finding> blockers = outcome.findings(Severity.BLOCKER);
        long inFull = outcome.findingsFiles().isEmpty() ? blockers.size() : MOST_IN_FULL;
        blockers.stream().limit(inFull).forEach(finding -> screen.err().println(line(finding)));
        if (blockers.size() > inFull) {
            screen.err().println("and " + (blockers.size() - inFull) + " more");
        }
    }

    private int end(Outcome outcome) {
        screen.out().flush();
        if (!outcome.message().isEmpty()) {
            screen.err().println(outcome.message());
        }
        return outcome.ending().exitCode();
    }

    private static String line(Finding finding) {
        return word(finding.severity()) + ": " + finding.text();
    }

    private static String word(Severity severity) {
        return severity.name().toLowerCase(Locale.UK);
    }
}
