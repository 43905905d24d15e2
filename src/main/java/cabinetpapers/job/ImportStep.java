package cabinetpapers.job;

import cabinetpapers.dataset.Dataset;
import cabinetpapers.dataset.DatasetReader;
import cabinetpapers.finding.Findings;
import cabinetpapers.store.Snapshot;
import cabinetpapers.store.SnapshotContent;
import org.springframework.batch.core.step.StepExecution;

/** Reads the quarter's data and takes a snapshot of it. What is wrong with it is for the next step to tell. */
record ImportStep(Run run, Desk desk) implements Work {

    @Override
    public String perform(StepExecution execution) {
        Findings findings = new Findings();
        Dataset dataset = read(run.order(), findings);
        run.stages().found(Stages.IMPORT, findings.list());
        if (findings.blocked()) {
            return "the data cannot be used as it is";
        }
        SnapshotContent content = content(dataset);
        Snapshot snapshot = run.store()
                .save(
                        run.order().council().slug(),
                        run.order().quarter(),
                        run.order().asAt(),
                        run.clock().instant(),
                        contentHash(run.order(), dataset),
                        content);
        desk.lay(snapshot, content, execution);
        return told(dataset);
    }

    static String told(Dataset dataset) {
        int items = dataset.plans().items().size();
        return Words.count(dataset.measures().size(), "measure") + ", "
                + Words.count(dataset.returns().size(), "value")
                + (items == 0 ? "" : ", " + Words.count(items, "item") + " of plans");
    }

    static Dataset read(Order order, Findings findings) {
        return new DatasetReader(
                        order.quarter(),
                        order.council().tolerance(),
                        order.council().plans(),
                        order.subjects())
                .read(order.data(), findings);
    }

    static SnapshotContent content(Dataset dataset) {
        return new SnapshotContent(
                dataset.measures(), dataset.returns(), dataset.benchmarks(), dataset.meetings(), dataset.plans());
    }

    /** The council's own tolerance is part of the measures as they were read, though not of the rows. */
    static String contentHash(Order order, Dataset dataset) {
        return new Fingerprint()
                .add(dataset.hash())
                .add(order.council().tolerance().toString())
                .hex();
    }
}
