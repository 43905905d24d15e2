package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Clears away what a paper was called before: its number on the agenda or the council's pattern gave its file another name,
 * and two files of one paper would both be taken for it. So it does with drafts of what the public may not see any more.
 * What somebody changed by hand stays, and is told.
 */
record FormerNames(Run run, CollectionPoint point) {

    private static final String ACCESSIBLE = "(accessible)";
    private static final String DRAFTS = "/draft/";

    private static final Stays RENAMED = new Stays(
            "the paper has another name now, and somebody changed this file, so it was not deleted",
            "Carry the changes over to the file of the new name, and delete this one.");

    private static final Stays CLOSED = new Stays(
            "the paper is not for publication any more, and somebody changed this file, so it was not deleted",
            "Move it away from the papers that the public may see.");

    /** What is told of a file that has to stay. */
    private record Stays(String fact, String remedy) {}

    /** @param now what the job leaves in the folder */
    void clear(List<AgendaDocument> now, Findings findings) throws Refusal {
        for (AgendaDocument former :
                run.store().agenda().documents(point.name(), run.order().job())) {
            Path file = point.folder().resolve(former.path());
            if (!Files.isRegularFile(file)) {
                continue;
            }
            if (renamed(former, now)) {
                clear(former, file, RENAMED, findings);
            } else if (closed(former, now)) {
                clear(former, file, CLOSED, findings);
            }
        }
    }

    private static boolean renamed(AgendaDocument former, List<AgendaDocument> now) {
        return now.stream().noneMatch(one -> one.path().equals(former.path()))
                && now.stream().anyMatch(one -> samePaper(former, one));
    }

    /** What lay among public papers and is exempt or confidential by now, ours or other people's, whatever its file holds. */
    private boolean closed(AgendaDocument former, List<AgendaDocument> now) {
        boolean gone = former.part().equals(Part.open())
                && former.path().contains(DRAFTS)
                && now.stream().noneMatch(one -> one.path().equals(former.path()));
        boolean paper = run.order().papers().stream()
                .filter(one -> !one.part().equals(Part.open()))
                .anyMatch(one -> FileNames.heading(one, run.order().quarter()).equals(former.title()));
        boolean attachment = run.order().attachments().stream()
                .filter(one -> !one.isPublic())
                .anyMatch(one -> one.heading().equals(former.title()));
        return gone && (paper || attachment);
    }

    /** Drafts alone, and in the same folder: what was published stays, and so does the draft that it was made of. */
    private static boolean samePaper(AgendaDocument former, AgendaDocument one) {
        return former.path().contains(DRAFTS)
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

    private void clear(AgendaDocument former, Path file, Stays stays, Findings findings) throws Refusal {
        if (!new Leftovers(run).cleared(file)) {
            findings.add(Finding.note(Place.of(point.name() + "/" + former.path()), stays.fact(), stays.remedy()));
        }
    }
}
