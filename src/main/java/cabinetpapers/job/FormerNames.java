package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.meeting.AgendaDocument;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Clears away what a paper was called before: its number on the agenda or the council's pattern gave its file another name,
 * and two files of one paper would both be taken for it. What somebody changed by hand stays, and is told.
 */
record FormerNames(Run run, CollectionPoint point) {

    private static final String ACCESSIBLE = "(accessible)";

    /** @param now what the job leaves in the folder */
    void clear(List<AgendaDocument> now, Findings findings) throws Refusal {
        for (AgendaDocument former :
                run.store().agenda().documents(point.name(), run.order().job())) {
            Path file = point.folder().resolve(former.path());
            if (Files.isRegularFile(file) && renamed(former, now) && !new Leftovers(run).cleared(file)) {
                findings.add(Finding.note(
                        Place.of(point.name() + "/" + former.path()),
                        "the paper has another name now, and somebody changed this file, so it was not deleted",
                        "Carry the changes over to the file of the new name, and delete this one."));
            }
        }
    }

    private static boolean renamed(AgendaDocument former, List<AgendaDocument> now) {
        return now.stream().noneMatch(one -> one.path().equals(former.path()))
                && now.stream().anyMatch(one -> samePaper(former, one));
    }

    /** Drafts alone, and in the same folder: what was published stays, and so does the draft that it was made of. */
    private static boolean samePaper(AgendaDocument former, AgendaDocument one) {
        return former.path().contains(PaperPlaces.IN_DRAFTS)
                && folder(one).equals(folder(former))
                && one.title().equals(former.title())
                && one.item().equals(former.item())
                && one.appendix().equals(former.appendix())
                && one.ending().equals(former.ending())
                && one.path().contains(ACCESSIBLE) == former.path().contains(ACCESSIBLE)
                && one.path().contains("(new draft") == former.path().contains("(new draft");
    }

    private static String folder(AgendaDocument document) {
        return document.path().substring(0, document.path().lastIndexOf('/') + 1);
    }
}
