package cabinetpapers.job;

import cabinetpapers.dataset.Subject;
import cabinetpapers.finding.Findings;
import cabinetpapers.meeting.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.springframework.batch.core.step.StepExecution;

/** Sums up: where each paper lies, also those that an earlier try had made, and all that was found. */
record FinishStep(Run run, Desk desk) implements Work {

    @Override
    public String perform(StepExecution execution) throws Refusal {
        for (PaperOrder paper : run.order().papers()) {
            PaperShelf shelf = PaperShelf.of(
                    run, paper.part(), desk.snapshot(paper.part(), execution).orElseThrow());
            for (Output output : run.order().outputs()) {
                Path target = run.places().paper(paper, output);
                if (desk.file(target).isEmpty()) {
                    made(shelf, target).ifPresent(file -> desk.lay(target, file));
                }
            }
        }
        new CollectionPoints(run, desk, execution).make();
        FindingsFile.write(run);
        if (run.order().subjects().contains(Subject.MEASURES)) {
            desk.snapshot(Part.open(), execution)
                    .ifPresent(snapshot ->
                            run.store().savePublished(snapshot, run.clock().instant()));
        }
        return "all written down";
    }

    private static Optional<PaperFile> made(PaperShelf shelf, Path target) throws Refusal {
        try {
            return shelf.upToDate(target, new Findings());
        } catch (IOException e) {
            throw Refusal.cannotWrite(target, e);
        }
    }
}
