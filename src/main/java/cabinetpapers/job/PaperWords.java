package cabinetpapers.job;

import cabinetpapers.paper.Paper;
import cabinetpapers.store.Snapshot;
import java.time.Instant;
import java.util.function.Supplier;

/**
 * What a paper says, as a text: the whole paper but for its id, and but for the moment that its figures were taken at
 * where nobody asked for that moment. Papers are records all through, whose texts are the same for the same content.
 */
final class PaperWords {

    private static final String NO_ID = "-";

    private PaperWords() {}

    /** @param timeless composes the paper once more, from a snapshot of no moment */
    static String of(Order order, Paper paper, Supplier<Paper> timeless) {
        Paper told = order.asAt().isPresent() ? paper : timeless.get();
        return new Paper(
                        NO_ID,
                        told.title(),
                        told.subject(),
                        told.author(),
                        told.runningTitle(),
                        told.asAt(),
                        told.blocks())
                .toString();
    }

    static Snapshot timeless(Snapshot snapshot) {
        return new Snapshot(NO_ID, snapshot.council(), snapshot.quarter(), Instant.EPOCH, NO_ID);
    }
}
