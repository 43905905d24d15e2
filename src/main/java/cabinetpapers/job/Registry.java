package cabinetpapers.job;

import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.kpi.SmallNumbers;
import cabinetpapers.meeting.Part;
import cabinetpapers.store.PaperRegister;
import cabinetpapers.store.QuarterLock;
import cabinetpapers.store.QuarterUnlock;
import cabinetpapers.store.Snapshot;
import cabinetpapers.store.SnapshotContent;
import cabinetpapers.store.Store;
import java.util.List;
import java.util.Optional;

/**
 * A job's records, open for one command: what the quarter was locked at, and the papers that this gives.
 *
 * @param runLock to be asked before anything is put in its place or on record
 * @param subject council, quarter and job
 */
record Registry(Order order, JobFolder folder, Store store, RunLock runLock, String subject) {

    static Registry of(Order order, JobFolder folder, Store store, RunLock lock) {
        return new Registry(order, folder, store, lock, RunIdentity.jobName(order));
    }

    PaperRegister register() {
        return store.register();
    }

    PaperPlaces places() {
        return new PaperPlaces(order);
    }

    /** What the quarter is locked at for papers of one part: each part has rows, and so a snapshot, of its own. */
    static String lockSubject(String subject, Part part) {
        return part.equals(Part.open()) ? subject : subject + ", " + part.words();
    }

    /** What holds the figures of papers of that part; another thing than the lock of this command's run. */
    Optional<QuarterLock> quarterLock(Part part) {
        return register().lock(lockSubject(subject, part));
    }

    /** The locks of papers of that part that were taken off, oldest first. */
    List<QuarterUnlock> unlocks(Part part) {
        return register().unlocks(lockSubject(subject, part));
    }

    /** The snapshot that papers of that part are locked at. */
    Optional<Snapshot> locked(Part part) {
        return quarterLock(part).flatMap(lock -> store.snapshot(lock.snapshotId()));
    }

    /** Composes papers of that part from the locked figures; empty where the house or a meeting cannot be used. */
    Optional<Composer> composer(Part part, Snapshot snapshot, Findings findings) {
        SnapshotContent rows = store.content(snapshot);
        Harvest harvest = Harvest.of(store, order, part);
        Optional<HouseFolder> house = HouseFolder.read(order, folder, findings);
        Findings meetings = new Findings();
        Meetings.check(order, rows.meetings(), meetings);
        findings.addAll(meetings.list());
        return house.filter(style -> !meetings.blocked())
                .map(style -> new Composer(
                        order,
                        style,
                        snapshot,
                        rows.meetings(),
                        rows.decisions(),
                        FigureRules.figure(
                                order.quarter(),
                                rows.measures(),
                                harvest.applied(rows.returns()),
                                rows.benchmarks(),
                                published()),
                        Plans.of(order, harvest.applied(rows.plans())),
                        quarterLock(part)
                                .map(lock -> new Stages(store, lock.inputs(), order).of(Stages.importing(part)))
                                .orElseGet(List::of)));
    }

    /** The small numbers of a snapshot that papers do not tell. */
    SmallNumbers smallNumbers(Snapshot snapshot) {
        SnapshotContent rows = store.content(snapshot);
        return SmallNumbers.of(rows.measures(), rows.returns(), published());
    }

    private Optional<QuarterFigures> published() {
        return published(store, order);
    }

    /** The figures that the public papers of an earlier quarter had, as they had them. */
    static Optional<QuarterFigures> published(Store store, Order order) {
        return store.publishedBefore(order.council().slug(), order.quarter()).map(snapshot -> {
            SnapshotContent rows = store.content(snapshot);
            return FigureRules.figure(snapshot.quarter(), rows.measures(), rows.returns(), List.of());
        });
    }
}
