package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.Part;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Clears drafts of what fewer people may read now, ours and other people's, from folders that others may open too: of
 * exempt papers from the public folder, and of confidential ones from the exempt folder as well. What somebody changed
 * stays, and is told to the paper's own readers in every run until somebody takes it away: its path has the paper's title.
 */
record ClosedDrafts(Run run, MeetingWish wish) {

    private static final String DRAFTS = "/draft/";

    /**
     * A paper of ours, or another's file.
     *
     * @param path of its file without the ending, as the database would name it
     * @param heading as lists of papers have it
     */
    private record Lying(Part part, String path, String heading) {

        boolean isIn(Part folder) {
            return part.folder().equals(folder.folder());
        }

        String name() {
            return name(path);
        }

        private static String name(String path) {
            return path.substring(path.lastIndexOf('/') + 1);
        }
    }

    void clear() throws Refusal {
        for (Part part : run.order().readerships()) {
            if (!part.equals(Part.open())) {
                Findings findings = new Findings();
                for (Lying closed : lying().filter(one -> one.isIn(part)).toList()) {
                    clear(closed, findings);
                }
                run.stages().found(Stages.closing(part, wish), findings.list());
            }
        }
    }

    private void clear(Lying closed, Findings findings) throws Refusal {
        for (Part open : moreOpen(closed.part())) {
            String folder = run.folder().named(run.places().part(wish, open));
            List<AgendaDocument> former =
                    run.store().agenda().documents(folder, run.order().job());
            Set<String> kept = kept(open, folder, former);
            Set<String> renamed = former.stream()
                    .filter(document -> document.title().equals(closed.heading()))
                    .map(document -> paper(folder, document))
                    .collect(Collectors.toSet());
            List<String> stays = new Leftovers(run)
                    .clear(
                            folder,
                            paper -> paper.contains(DRAFTS)
                                    && !kept.contains(paper)
                                    && (renamed.contains(paper)
                                            || Lying.name(paper).equals(closed.name())));
            for (String path : stays) {
                findings.add(Finding.hole(
                        Place.of(path),
                        "the paper is " + closed.part().words()
                                + " now, and somebody changed this file, so it was not deleted",
                        "Carry the changes over to the paper's own folder, and delete this file: others may open it."));
            }
        }
    }

    private static List<Part> moreOpen(Part part) {
        return switch (part) {
            case Part.Public open -> List.of();
            case Part.Exempt exempt -> List.of(Part.open());
            case Part.Confidential confidential -> List.of(Part.open(), new Part.Exempt(List.of(1)));
        };
    }

    /** Other papers may have the same name, in another item or job: those that belong in the folder. */
    private Set<String> kept(Part open, String folder, List<AgendaDocument> former) {
        Set<String> kept =
                lying().filter(one -> one.isIn(open)).map(Lying::path).collect(Collectors.toCollection(HashSet::new));
        List<AgendaDocument> others = new ArrayList<>(run.store().agenda().documents(folder));
        others.removeAll(former);
        others.forEach(document -> kept.add(paper(folder, document)));
        return kept;
    }

    private static String paper(String folder, AgendaDocument document) {
        return Leftovers.paper(folder + "/" + document.path());
    }

    /** All that the job leaves at the meeting. */
    private Stream<Lying> lying() {
        Order order = run.order();
        return Stream.concat(
                order.papers().stream()
                        .filter(paper -> paper.meeting().sameMeeting(wish))
                        .map(paper -> new Lying(
                                paper.part(),
                                Leftovers.paper(run.folder()
                                        .named(run.places()
                                                .paper(paper, order.outputs().getFirst()))),
                                FileNames.heading(paper, order.quarter()))),
                order.attachments().stream()
                        .filter(attachment -> order.attachedTo().meeting().sameMeeting(wish))
                        .map(attachment -> new Lying(
                                attachment.part(),
                                Leftovers.paper(run.folder().named(run.places().attachment(attachment))),
                                attachment.heading())));
    }
}
