package cabinetpapers.job;

import org.springframework.batch.core.step.StepExecution;

/**
 * Sums up: where each paper lies, and all that was found. What an earlier try had made is looked at again, and made again
 * where somebody has taken it away since, or where the machine went down before the file was safe on the disk.
 */
record FinishStep(Run run, Desk desk) implements Work {

    @Override
    public String perform(StepExecution execution) throws Refusal {
        PaperStep papers = new PaperStep(run, desk);
        for (PaperOrder paper : run.order().papers()) {
            for (Output output : run.order().outputs()) {
                if (desk.file(run.places().paper(paper, output)).isEmpty()) {
                    papers.make(paper, output, execution);
                }
            }
        }
        FindingsFile.write(run.places().meeting(), run.stages().all());
        return "all written down";
    }
}
