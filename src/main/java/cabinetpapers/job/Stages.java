package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Severity;
import cabinetpapers.store.Store;
import java.util.ArrayList;
import java.util.List;

/**
 * What each stage of a run found, kept in the database: a restarted run still tells what the stages found that it need
 * not repeat.
 *
 * @param inputs the run's fingerprint
 */
record Stages(Store store, String inputs, Order order) {

    static final String IMPORT = "import";
    static final String CHECK = "check";
    static final String FIGURES = "figures";

    void found(String stage, List<Finding> findings) {
        store.saveFindings(key(stage), findings);
    }

    List<Finding> of(String stage) {
        return store.findings(key(stage));
    }

    /** Everything found, in the order of the stages and of the job file. */
    List<Finding> all() {
        List<Finding> findings = new ArrayList<>(of(IMPORT));
        findings.addAll(of(CHECK));
        findings.addAll(of(FIGURES));
        for (PaperOrder paper : order.papers()) {
            findings.addAll(of(composing(paper)));
            for (Output output : order.outputs()) {
                findings.addAll(of(rendering(paper, output)));
                findings.addAll(of(putting(paper, output)));
            }
        }
        return List.copyOf(findings);
    }

    boolean blocked(String stage) {
        return of(stage).stream().anyMatch(finding -> finding.severity() == Severity.BLOCKER);
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
}
