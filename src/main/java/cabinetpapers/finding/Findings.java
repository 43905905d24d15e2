package cabinetpapers.finding;

import java.util.ArrayList;
import java.util.List;

/** Collects findings in the order they were met, so that one run reports them all. */
public final class Findings {

    private final List<Finding> all = new ArrayList<>();

    public void add(Finding finding) {
        all.add(finding);
    }

    public void addAll(Iterable<Finding> findings) {
        findings.forEach(all::add);
    }

    public List<Finding> list() {
        return List.copyOf(all);
    }

    public long count(Severity severity) {
        return all.stream().filter(finding -> finding.severity() == severity).count();
    }

    public boolean blocked() {
        return count(Severity.BLOCKER) > 0;
    }
}
