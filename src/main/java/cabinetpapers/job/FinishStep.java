package cabinetpapers.job;

import cabinetpapers.dataset.Subject;
import cabinetpapers.meeting.Part;
import cabinetpapers.store.Snapshot;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
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
        Optional<Changes> open = changes(Part.open(), execution);
        if (open.isPresent()) {
            open.get().write(run.places().meeting(), Access.USUAL);
        }
        tellClosed(open, execution);
        return open.map(changes -> Words.count(changes.list().size(), "change") + " in the data")
                .orElse(canBeCompared(execution) ? "nothing changed in the data" : "all written down");
    }

    /** Those of rows that are not public, and no others, lie with the papers that say them. */
    private void tellClosed(Optional<Changes> open, StepExecution execution) throws Refusal {
        Map<Path, Changes> closed = new LinkedHashMap<>();
        for (Part part : run.order().parts()) {
            if (!part.equals(Part.open())) {
                changes(part, execution)
                        .map(changes -> open.map(changes::without).orElse(changes))
                        .ifPresent(changes -> closed.merge(run.places().part(part), changes, Changes::and));
            }
        }
        for (Map.Entry<Path, Changes> one : closed.entrySet()) {
            one.getValue().write(one.getKey(), Access.OWNER_ALONE);
        }
    }

    /** Whether there are public papers, and were before: a job without them reads no rows for the public. */
    private boolean canBeCompared(StepExecution execution) {
        return before(Part.open()).isPresent()
                && desk.snapshot(Part.open(), execution).isPresent();
    }

    /** Of the rows that papers of that part are made of; empty where there are none, or nothing to hold them against. */
    private Optional<Changes> changes(Part part, StepExecution execution) {
        Optional<Snapshot> before = before(part);
        Optional<Snapshot> now = desk.snapshot(part, execution);
        if (before.isEmpty()
                || now.isEmpty()
                || before.get().contentHash().equals(now.get().contentHash())) {
            return Optional.empty();
        }
        return Optional.of(Changes.between(
                run.order(),
                desk.published(),
                before.get(),
                run.store().content(before.get()),
                now.get(),
                desk.content(part, execution).orElseThrow()));
    }

    private Optional<Snapshot> before(Part part) {
        return earlier.whole()
                .filter(context -> context.containsKey(Desk.key(part)))
                .map(context -> context.getString(Desk.key(part)))
                .flatMap(run.store()::snapshot);
    }
}
