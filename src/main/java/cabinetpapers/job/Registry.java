package cabinetpapers.job;

import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.store.PaperRegister;
import cabinetpapers.store.Snapshot;
import cabinetpapers.store.SnapshotContent;
import cabinetpapers.store.Store;
import java.util.List;
import java.util.Optional;

/**
 * A job's records, open for one command: what the quarter was locked at, and the papers that this gives.
 *
 * @param subject council, quarter and job
 */
record Registry(Order order, JobFolder folder, Store store, String subject) {

    static Registry of(Order order, JobFolder folder, Store store) {
        return new Registry(order, folder, store, RunIdentity.of(order).jobName());
    }

    PaperRegister register() {
        return store.register();
    }

    PaperPlaces places() {
        return new PaperPlaces(order);
    }

    /** The snapshot that the quarter is locked at. */
    Optional<Snapshot> locked() {
        return register().lock(subject).flatMap(lock -> store.snapshot(lock.snapshotId()));
    }

    /** Composes papers from the locked figures; empty where the house or the meeting cannot be used. */
    Optional<Composer> composer(Snapshot snapshot, Findings findings) {
        SnapshotContent rows = store.content(snapshot);
        Optional<HouseFolder> house = HouseFolder.read(order, folder, findings);
        return house.flatMap(style -> Meetings.find(order, rows.meetings(), findings)
                .map(meeting -> new Composer(
                        order,
                        style,
                        snapshot,
                        meeting,
                        FigureRules.figure(
                                order.quarter(),
                                rows.measures(),
                                Harvest.of(store, order).applied(rows.returns()),
                                rows.benchmarks()),
                        Plans.of(order, rows.plans()),
                        register()
                                .lock(subject)
                                .map(lock -> new Stages(store, lock.inputs(), order).of(Stages.IMPORT))
                                .orElseGet(List::of))));
    }
}
