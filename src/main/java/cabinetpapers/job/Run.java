package cabinetpapers.job;

import cabinetpapers.store.Snapshot;
import cabinetpapers.store.Store;
import java.time.Clock;
import java.util.Optional;

/** What the steps of one run are given: what is to be made, by what rules, and where it is kept. */
record Run(
        Order order,
        JobFolder folder,
        RunIdentity identity,
        Request.Rendering rendering,
        Press press,
        PartFile.Mover mover,
        Store store,
        RunLock lock,
        Clock clock) {

    PaperPlaces places() {
        return new PaperPlaces(order);
    }

    /** What the council published last before this quarter, as far as runs tell. */
    Optional<Snapshot> publishedBefore() {
        return store.publishedBefore(order.council().slug(), order.quarter());
    }

    /** Where what the stages found is kept. */
    Stages stages() {
        return new Stages(store, identity.inputs(), order);
    }
}
