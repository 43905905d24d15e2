package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Severity;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.meeting.Part;
import cabinetpapers.store.FindingsOwner;
import cabinetpapers.store.Store;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What each stage of a run found, kept in the database: a restarted run still tells what the stages found that it need
 * not repeat.
 *
 * @param inputs the run's fingerprint
 */
record Stages(Store store, String inputs, Order order) {

    /** What kept rows of the data out of every paper. */
    static final String MARKS = "marks";

    /** What is wrong with the house, the templates and the meetings. */
    static final String CHECK = "check";

    void found(String stage, List<Finding> findings) {
        store.saveFindings(owner(), key(stage), findings);
    }

    /**
     * Keeps what a stage found of papers of that content as well: a run with other inputs, such as one after a lock, tells
     * it again where it leaves the papers as they are.
     */
    void found(String stage, String content, List<Finding> findings) {
        found(stage, findings);
        store.saveFindings(owner(), key(content, stage), findings);
    }

    /** Tells again what a stage found when papers of that content were made. */
    void recall(String stage, String content) {
        List<Finding> known = store.findings(key(content, stage));
        if (!known.isEmpty()) {
            found(stage, content, known);
        }
    }

    /** By whom what is found is kept. */
    FindingsOwner owner() {
        return new FindingsOwner(RunIdentity.jobName(order), inputs);
    }

    List<Finding> of(String stage) {
        return store.findings(key(stage));
    }

    /** Everything found, in the order of the stages and of the job file; what the public may read comes first. */
    List<Finding> all() {
        List<Finding> findings = new ArrayList<>(told(Part.open()));
        order.readerships().stream()
                .filter(part -> !part.equals(Part.open()))
                .forEach(part -> told(part).stream()
                        .filter(finding -> !findings.contains(finding))
                        .forEach(findings::add));
        return List.copyOf(findings);
    }

    /** What was found of papers of that part; it may quote what they hold. The set-up's faults are no secret. */
    List<Finding> told(Part part) {
        List<Finding> findings = new ArrayList<>(of(importing(part)));
        if (part.equals(Part.open())) {
            findings.addAll(of(MARKS));
            findings.addAll(of(CHECK));
        }
        findings.addAll(of(moving(part)));
        findings.addAll(of(checking(part)));
        findings.addAll(of(figuring(part)));
        for (PaperOrder paper : order.papers()) {
            if (paper.part().equals(part)) {
                findings.addAll(of(composing(paper)));
                for (Output output : order.outputs()) {
                    findings.addAll(of(rendering(paper, output)));
                    findings.addAll(of(putting(paper, output)));
                }
            }
        }
        for (MeetingWish meeting : Meetings.of(order)) {
            findings.addAll(of(handing(part, meeting.committee(), meeting.date())));
        }
        findings.addAll(of(closing(part)));
        return findings;
    }

    /** How much the data says otherwise than the locked figures, in a sentence; empty where nothing, or where none is locked. */
    String moved() {
        int moved =
                order.parts().stream().mapToInt(part -> of(moving(part)).size()).sum();
        return moved == 0
                ? ""
                : "The quarter is locked, and its data has moved since: " + Words.count(moved, "finding")
                        + " of this run " + (moved == 1 ? "tells" : "tell")
                        + " what, with both values. The papers keep the locked figures.";
    }

    /** Whether the data could not be read, for whomever. */
    boolean importBlocked() {
        return order.parts().stream()
                .flatMap(part -> of(importing(part)).stream())
                .anyMatch(finding -> finding.severity() == Severity.BLOCKER);
    }

    static String checking(Part part) {
        return "check for " + part.words();
    }

    static String figuring(Part part) {
        return "figures for " + part.words();
    }

    static String moving(Part part) {
        return "moved since the lock for " + part.words();
    }

    static String importing(Part part) {
        return "import for " + part.words();
    }

    static String handing(Part part, Meeting meeting) {
        return handing(part, meeting.committee(), meeting.date());
    }

    private static String handing(Part part, String committee, LocalDate date) {
        return "hand over " + part.folder() + " to " + committee.toLowerCase(Locale.ROOT) + " on " + date;
    }

    static String closing(Part part) {
        return "close " + part.folder() + " papers to others";
    }

    static String composing(PaperOrder paper) {
        return "compose:" + paper.key();
    }

    static String rendering(PaperOrder paper, Output output) {
        return "render:" + paper.key() + ":" + output.key();
    }

    static String putting(PaperOrder paper, Output output) {
        return "put:" + paper.key() + ":" + output.key();
    }

    private String key(String stage) {
        return new Fingerprint().add(inputs).add(stage).hex();
    }

    private static String key(String content, String stage) {
        return new Fingerprint().add("content").add(content).add(stage).hex();
    }
}
