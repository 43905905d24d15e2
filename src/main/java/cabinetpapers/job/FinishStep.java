package cabinetpapers.job;

import cabinetpapers.dataset.Subject;
import cabinetpapers.meeting.Part;
import cabinetpapers.store.Snapshot;
import java.util.Optional;
import org.springframework.batch.core.step.StepExecution;

/**
 * Sums up: where each paper lies, all that was found, and what changed since the run before. What an earlier try had made
 * is looked at again, and made again where somebody has taken it away since, or where the machine went down before the
 * file was safe on the disk.
 */
record FinishStep(Run run, Desk desk, Earlier earlier) implements Work {

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
        new CollectionPoints(run, desk, execution).make();
        FindingsFile.write(run);
        if (run.order().subjects().contains(Subject.MEASURES)) {
            desk.snapshot(Part.open(), execution)
                    .ifPresent(snapshot ->
                            run.store().savePublished(snapshot, run.clock().instant()));
        }
        Optional<Snapshot> open = desk.snapshot(Part.open(), execution);
        return open.isPresent() ? changes(open.get(), execution) : "all written down";
    }

    /** Those of the rows that anybody may read: a job without public papers reads none. */
    private String changes(Snapshot now, StepExecution execution) throws Refusal {
        Optional<Snapshot> before = earlier.whole()
                .filter(context -> context.containsKey(Desk.SNAPSHOT))
                .map(context -> context.getString(Desk.SNAPSHOT))
                .flatMap(run.store()::snapshot);
        if (before.isEmpty() || before.get().contentHash().equals(now.contentHash())) {
            return before.isEmpty() ? "all written down" : "nothing changed in the data";
        }
        Changes changes = Changes.between(
                run.order(),
                desk.published(),
                before.get(),
                run.store().content(before.get()),
                now,
                desk.content(Part.open(), execution).orElseThrow());
        changes.write(run.places().meeting());
        return Words.count(changes.list().size(), "change") + " in the data";
    }
}
