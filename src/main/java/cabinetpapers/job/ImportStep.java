package cabinetpapers.job;

import cabinetpapers.dataset.Dataset;
import cabinetpapers.dataset.DatasetReader;
import cabinetpapers.dataset.Readership;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.meeting.Part;
import cabinetpapers.store.QuarterLock;
import cabinetpapers.store.Snapshot;
import cabinetpapers.store.SnapshotContent;
import java.util.List;
import java.util.Optional;
import org.springframework.batch.core.step.StepExecution;

/** Reads the quarter's data and takes a snapshot of it. What is wrong with it is for the next step to tell. */
record ImportStep(Run run, Desk desk) implements Work {

    @Override
    public String perform(StepExecution execution) {
        Findings marks = new Findings();
        String told = "";
        for (Part part : run.order().parts()) {
            Optional<QuarterLock> lock = run.store()
                    .register()
                    .lock(Registry.lockSubject(run.identity().jobName(), part));
            if (lock.isPresent()) {
                told = locked(part, lock.get(), marks, execution);
                continue;
            }
            Findings findings = new Findings();
            Dataset dataset = read(run.order(), part, findings, marks);
            run.stages().found(Stages.importing(part), findings.list());
            if (findings.blocked()) {
                return "the data cannot be used as it is";
            }
            lay(part, dataset, execution);
            told = told.isEmpty() ? told(dataset) : told;
        }
        run.stages().found(Stages.MARKS, marks.list().stream().distinct().toList());
        return told;
    }

    private void lay(Part part, Dataset dataset, StepExecution execution) {
        SnapshotContent content = content(dataset);
        Snapshot snapshot = run.store()
                .save(
                        run.order().council().slug(),
                        run.order().quarter(),
                        run.order().asAt(),
                        run.clock().instant(),
                        contentHash(run.order(), dataset),
                        content);
        desk.lay(part, snapshot, content, execution);
    }

    /** From the lock on nothing in the data moves a figure any more; what it says otherwise by now is told. */
    private String locked(Part part, QuarterLock lock, Findings marks, StepExecution execution) {
        Snapshot snapshot = run.store().snapshot(lock.snapshotId()).orElseThrow();
        Stages then = new Stages(run.store(), lock.inputs(), run.order());
        run.stages().found(Stages.importing(part), then.of(Stages.importing(part)));
        marks.addAll(then.of(Stages.MARKS));
        SnapshotContent content = run.store().content(snapshot);
        desk.lay(part, snapshot, content, execution);
        List<Finding> moved =
                MovedUnderLock.since(run.order(), part, desk.published(), snapshot, content, run.folder());
        run.stages().found(Stages.moving(part), moved);
        return "locked by " + lock.officer() + " at " + Holder.moment(lock.at()) + ": the figures of that moment"
                + (moved.isEmpty() ? "" : "; THE DATA HAS MOVED SINCE");
    }

    static String told(Dataset dataset) {
        int items = dataset.plans().items().size();
        return Words.count(dataset.measures().size(), "measure") + ", "
                + Words.count(dataset.returns().size(), "value")
                + (items == 0 ? "" : ", " + Words.count(items, "item") + " of plans");
    }

    /** What the public may see. */
    static Dataset read(Order order, Findings findings) {
        return read(order, Part.open(), findings, findings);
    }

    /** @param marks what kept rows out of every paper */
    static Dataset read(Order order, Part part, Findings findings, Findings marks) {
        return new DatasetReader(
                        order.quarter(),
                        order.council().rules(),
                        order.council().plans(),
                        order.subjects())
                .read(order.data(), new Readership(part, order.unmarked()), findings, marks);
    }

    static SnapshotContent content(Dataset dataset) {
        return new SnapshotContent(
                dataset.measures(),
                dataset.returns(),
                dataset.benchmarks(),
                dataset.meetings(),
                dataset.decisions(),
                dataset.plans());
    }

    /** The council's own rules are part of the measures as they were read, though not of the rows. */
    static String contentHash(Order order, Dataset dataset) {
        return new Fingerprint()
                .add(dataset.hash())
                .add(order.council().rules().toString())
                .hex();
    }
}
