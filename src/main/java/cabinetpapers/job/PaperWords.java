package cabinetpapers.job;

import cabinetpapers.paper.Paper;
import cabinetpapers.store.Snapshot;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * Fingerprint of what a paper says: of the whole paper but for its id, and but for the moment that its figures were taken
 * at where nobody asked for that moment. Papers are records all through, whose texts are the same for the same content.
 */
final class PaperWords {

    private static final String NO_ID = "-";

    private PaperWords() {}

    /** @param timeless composes the paper once more, from a snapshot of no moment */
    static String of(Order order, Paper paper, Supplier<Paper> timeless) {
        Paper told = order.asAt().isPresent() ? paper : timeless.get();
        Fingerprint words = new Fingerprint()
                .add(told.title())
                .add(told.subject())
                .add(told.author())
                .add(told.runningTitle())
                .add(told.asAt().toString());
        // One by one: the text of a whole paper is longer than its files.
        told.blocks().forEach(block -> words.add(block.toString()));
        return words.hex();
    }

    static Snapshot timeless(Snapshot snapshot) {
        return new Snapshot(NO_ID, snapshot.council(), snapshot.quarter(), Instant.EPOCH, NO_ID);
    }
}
