package cabinetpapers.assembly;

import cabinetpapers.finding.Finding;
import cabinetpapers.paper.Paper;
import java.util.List;

/**
 * A paper, and what its page has to leave open.
 *
 * @param wanted the officers' words among that
 */
public record Composed(Paper paper, List<Finding> findings, List<Wanted> wanted) {

    public Composed {
        findings = List.copyOf(findings);
        wanted = List.copyOf(wanted);
    }

    /**
     * Words that only a named officer may say, and has not said yet: the paper cannot be published without them.
     *
     * @param what "legal implications"
     * @param officer "the Monitoring Officer"
     */
    public record Wanted(String what, String officer) {}
}
