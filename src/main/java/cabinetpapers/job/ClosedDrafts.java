package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Clears drafts from folders that more people may open than may read them: of exempt papers from the public folder, and of
 * confidential ones from the exempt folder as well. A paper may have been closed, retitled and moved in one edit of the job
 * file: so, where a job has anything that is not public, every draft goes that it left before and leaves no more.
 *
 * <p>What somebody changed stays, and is told to those who may read the paper in every run until somebody takes it away:
 * its path has the paper's title.
 */
record ClosedDrafts(Run run, LeftPapers papers) {

    static ClosedDrafts of(Run run) {
        return new ClosedDrafts(run, LeftPapers.of(run.order(), run.folder()));
    }

    void clear() throws Refusal {
        Map<String, Findings> told = new HashMap<>();
        for (Part open : PaperPlaces.FOLDERS) {
            if (!moreClosed(open).isEmpty()) {
                for (String folder : folders(open)) {
                    clear(open, folder, told);
                }
            }
        }
        for (Part part : run.order().readerships()) {
            if (!part.equals(Part.open())) {
                Findings findings = told.getOrDefault(part.folder(), new Findings());
                run.stages().found(Stages.closing(part), findings.list());
            }
        }
    }

    /** Those whose papers fewer may read, as far as the job has any; the most closed last. */
    private List<Part> moreClosed(Part open) {
        return PaperPlaces.FOLDERS.stream()
                .skip(1L + PaperPlaces.FOLDERS.indexOf(open))
                .filter(folder -> run.order().readerships().stream()
                        .anyMatch(part -> part.folder().equals(folder.folder())))
                .toList();
    }

    /** Of all meetings of the quarter that anything was ever written for: the job's papers may have gone to others before. */
    private Set<String> folders(Part open) {
        Pattern folder = Pattern.compile(
                Pattern.quote(run.folder().named(run.places().quarter())) + "/[^/]+/" + open.folder() + "(?=/)");
        return run.store().retention().paths().stream()
                .map(folder::matcher)
                .filter(Matcher::lookingAt)
                .map(Matcher::group)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private void clear(Part open, String folder, Map<String, Findings> told) throws Refusal {
        List<AgendaDocument> left =
                run.store().agenda().documents(folder, run.order().job());
        Set<String> former =
                left.stream().map(document -> paper(folder, document)).collect(Collectors.toSet());
        Set<String> kept = kept(open, folder, left);
        Leftovers leftovers = new Leftovers(run);
        leftovers.clear(
                folder,
                paper -> paper.contains(PaperPlaces.IN_DRAFTS)
                        && !kept.contains(paper)
                        && (former.contains(paper) || closed(open, paper).isPresent()));
        for (String path :
                leftovers.changed(folder, paper -> paper.contains(PaperPlaces.IN_DRAFTS) && !kept.contains(paper))) {
            Optional<Part> part = closed(open, Leftovers.paper(path));
            told(part.orElse(moreClosed(open).getLast()), told)
                    .add(
                            Finding.hole(
                                    Place.of(path),
                                    part.map(now -> "the paper is " + now.words() + " now")
                                                    .orElse("no paper that lies here belongs to this draft any more")
                                            + ", and somebody changed this file, so it was not deleted",
                                    "Carry the changes over to the paper's own folder, and delete this file: others may open it."));
        }
        if (!left.isEmpty() && !goesTo(open, folder)) {
            forsake(open, folder, told);
        }
    }

    private boolean goesTo(Part open, String folder) {
        return Meetings.of(run.order()).stream()
                .anyMatch(wish -> folder.equals(run.folder().named(run.places().part(wish, open))));
    }

    private static Findings told(Part part, Map<String, Findings> told) {
        return told.computeIfAbsent(part.folder(), unmet -> new Findings());
    }

    /** Whose a paper of that name is now, where fewer may read it. */
    private Optional<Part> closed(Part open, String paper) {
        return papers.named(paper, moreClosed(open));
    }

    /** Other papers may have the same name, in another item or job: those that belong in the folder. */
    private Set<String> kept(Part open, String folder, List<AgendaDocument> left) {
        Set<String> kept = new HashSet<>(papers.paths(open));
        List<AgendaDocument> others = new ArrayList<>(run.store().agenda().documents(folder));
        others.removeAll(left);
        for (AgendaDocument document : others) {
            String paper = paper(folder, document);
            kept.add(paper);
            // Of what another job published, the draft is left where it is.
            kept.add(paper.replaceFirst("/([^/]+)$", PaperPlaces.IN_DRAFTS + "$1"));
        }
        return kept;
    }

    private static String paper(String folder, AgendaDocument document) {
        return Leftovers.paper(folder + "/" + document.path());
    }

    /**
     * Takes away what tells of papers that lay before a meeting to which none of the job's go any more: lists, the zip and
     * the pack would hold them still. Where other jobs have papers there, their next run makes these again.
     */
    private void forsake(Part open, String folder, Map<String, Findings> told) throws Refusal {
        Path place = run.folder().project().resolve(folder);
        run.lock().assure();
        for (Path list : OldCollections.besides(place).toList()) {
            try {
                Files.deleteIfExists(list);
            } catch (IOException e) {
                throw Refusal.cannotWrite(list, e);
            }
        }
        Set<String> packs = run.store().agenda().documents(folder, CollectionPoint.PACK).stream()
                .map(document -> paper(folder, document))
                .collect(Collectors.toSet());
        for (String path : new Leftovers(run).clear(folder, packs::contains)) {
            told(moreClosed(open).getLast(), told)
                    .add(Finding.hole(
                            Place.of(path),
                            "the papers in this pack do not lie here any more, and somebody changed this file, so it was"
                                    + " not deleted",
                            "Move it away from the papers that others may see."));
        }
        run.store().agenda().saveDocuments(folder, CollectionPoint.PACK, List.of());
        run.store().agenda().saveGaps(folder, run.order().job(), List.of());
        run.store().agenda().saveDocuments(folder, run.order().job(), List.of());
    }
}
