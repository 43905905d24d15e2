package cabinetpapers.job;

import cabinetpapers.dataset.Dataset;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.finding.Severity;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.meeting.Part;
import cabinetpapers.store.Snapshot;
import cabinetpapers.store.SnapshotContent;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holds the data as it is now against the locked figures: these do not move, but whoever locked them has to know. */
final class MovedUnderLock {

    private static final int MOST_TOLD = 50;
    private static final String REMEDY =
            "The papers keep the locked one. If they are to have the other: unlock, lock and run again, and have them"
                    + " cleared again. If not, restate it next quarter.";

    private MovedUnderLock() {}

    /**
     * @param published the figures that were published last, of an earlier quarter
     * @param locked the rows that the quarter is locked at
     */
    static List<Finding> since(
            Order order,
            Part part,
            Optional<QuarterFigures> published,
            Snapshot snapshot,
            SnapshotContent locked,
            JobFolder folder) {
        Place place = Place.of(folder.named(order.dataNamed()));
        Findings unread = new Findings();
        Dataset now = ImportStep.read(order, part, unread, new Findings());
        if (unread.blocked()) {
            Finding first = unread.list().stream()
                    .filter(finding -> finding.severity() == Severity.BLOCKER)
                    .findFirst()
                    .orElseThrow();
            return List.of(Finding.note(
                    first.place(),
                    "the quarter is locked, and its data can no longer be read: " + first.fact(),
                    "The papers keep the locked figures. " + first.remedy()));
        }
        if (ImportStep.contentHash(order, now).equals(snapshot.contentHash())) {
            return List.of();
        }
        Changes moved = Changes.between(order, published, snapshot, locked, snapshot, ImportStep.content(now));
        List<Change> changes = moved.list();
        List<Finding> told = new ArrayList<>();
        if (moved.leftOut() > 0) {
            told.add(Finding.hole(
                    place,
                    "the quarter is locked, and the papers show " + Words.count(moved.leftOut(), "row")
                            + " that the data no longer has for their readers",
                    "If anything was deleted, the papers keep it. If anything became exempt, unlock, lock and run again,"
                            + " and have the papers cleared again."));
        }
        changes.stream().limit(MOST_TOLD).forEach(change -> told.add(note(place, change)));
        if (changes.size() > MOST_TOLD) {
            told.add(Finding.note(
                    place,
                    "and " + (changes.size() - MOST_TOLD) + " more have moved since the quarter was locked",
                    "Run the job into another folder and database (--out, --database) to see all of them."));
        }
        return told;
    }

    private static Finding note(Place place, Change change) {
        String what = change.subject() + (change.name().isEmpty() ? "" : " " + change.name()) + ", " + change.what();
        return Finding.note(
                place,
                "the quarter is locked, and its data has moved since: " + what + ": " + quoted(change.before())
                        + " in the papers, " + quoted(change.now()) + " in the data",
                REMEDY);
    }

    private static String quoted(String words) {
        return words.isEmpty() ? "nothing" : "\"" + words + "\"";
    }
}
