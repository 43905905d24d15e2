package cabinetpapers.assembly;

import cabinetpapers.finding.Finding;
import cabinetpapers.paper.Paper;
import java.util.List;

/** A paper, and what its page has to leave open. */
public record Composed(Paper paper, List<Finding> findings) {

    public Composed {
        findings = List.copyOf(findings);
    }
}
