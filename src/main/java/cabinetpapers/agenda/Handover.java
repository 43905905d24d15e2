package cabinetpapers.agenda;

import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.CollectedDocument;
import cabinetpapers.meeting.Deadline;
import cabinetpapers.meeting.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What lies ready for one meeting and one readership.
 *
 * @param council as printed
 * @param quarter as printed
 * @param documents by item and in each item's order
 * @param gaps what the papers still lack
 * @param collected what was collected before, as it was then
 * @param gone what was collected and does not lie ready any more
 * @param deadlines the meeting's
 * @param zip the name of the file that holds all documents
 * @param changes the name of the page that tells what changed since papers were collected, where anything did
 */
public record Handover(
        String council,
        String quarter,
        String committee,
        LocalDate date,
        Part part,
        List<AgendaDocument> documents,
        List<String> gaps,
        List<CollectedDocument> collected,
        Gone gone,
        List<Deadline> deadlines,
        String zip,
        Optional<String> changes) {

    public Handover {
        documents = List.copyOf(documents);
        gaps = List.copyOf(gaps);
        collected = List.copyOf(collected);
        deadlines = List.copyOf(deadlines);
    }

    /** The same with a page that tells what changed. */
    public Handover with(Optional<String> page) {
        return new Handover(
                council, quarter, committee, date, part, documents, gaps, collected, gone, deadlines, zip, page);
    }

    /**
     * What was collected and does not lie ready any more.
     *
     * @param here paths of what lay here, as far as its readers may know them
     * @param unnamed how many files lay here whose names they may not know
     * @param elsewhere paths of what lay where more people may look, from the meeting's folder on
     */
    public record Gone(List<String> here, int unnamed, List<String> elsewhere) {

        public Gone {
            here = List.copyOf(here);
            elsewhere = List.copyOf(elsewhere);
        }
    }

    /** How a document stands to what was collected. */
    enum Standing {
        NOTHING_COLLECTED,
        AS_COLLECTED,
        CHANGED_SINCE,
        NEW_SINCE
    }

    Standing standing(AgendaDocument document) {
        if (collected.isEmpty()) {
            return Standing.NOTHING_COLLECTED;
        }
        Optional<CollectedDocument> before = collected.stream()
                .filter(one -> one.path().equals(document.path()))
                .findFirst();
        return before.map(
                        one -> one.sha256().equals(document.sha256()) ? Standing.AS_COLLECTED : Standing.CHANGED_SINCE)
                .orElse(Standing.NEW_SINCE);
    }

    Optional<Instant> collectedAt() {
        return collected.stream().map(CollectedDocument::collectedAt).max(Instant::compareTo);
    }
}
