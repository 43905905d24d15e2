package cabinetpapers.job;

import cabinetpapers.assembly.Composed;
import cabinetpapers.assembly.Variant;
import cabinetpapers.finding.Finding;
import cabinetpapers.paper.Paper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * All papers that the jobs ask for which ship with the project, whoever may read them.
 *
 * @param papers in the order of the job files' names
 * @param findings what the runs would tell about their data and of what each page leaves open
 */
public record SamplePapers(List<Paper> papers, Set<Finding> findings) {

    /**
     * @param house a folder of {@code templates}, in place of the jobs' own
     * @param folder where the job files lie that ask for that
     */
    public static SamplePapers of(String house, Variant variant, Path folder) throws IOException {
        List<Paper> papers = new ArrayList<>();
        Set<Finding> findings = new LinkedHashSet<>();
        for (String job : SampleOrder.jobs()) {
            for (SampleOrder order : SampleOrder.of(job, house, variant, folder)) {
                Composed composed = order.composed();
                papers.add(composed.paper());
                findings.addAll(order.composer().dataFindings());
                findings.addAll(composed.findings());
            }
        }
        return new SamplePapers(papers, findings);
    }
}
