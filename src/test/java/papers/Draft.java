package papers;

import cabinetpapers.assembly.Composed;
import cabinetpapers.finding.Finding;
import cabinetpapers.paper.Paper;
import java.util.List;
import java.util.stream.Stream;

/** A paper, and all that was found on the way to it: in the data first, then on its page. */
record Draft(Paper paper, List<Finding> findings) {

    Draft {
        findings = List.copyOf(findings);
    }

    static Draft of(List<Finding> inData, Composed composed) {
        return new Draft(
                composed.paper(),
                Stream.concat(inData.stream(), composed.findings().stream()).toList());
    }

    /** Made of nothing that anything could be wrong with. */
    static Draft of(Paper paper) {
        return new Draft(paper, List.of());
    }
}
