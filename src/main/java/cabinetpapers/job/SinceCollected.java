package cabinetpapers.job;

import cabinetpapers.agenda.Handover.Gone;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.CollectedDocument;
import cabinetpapers.meeting.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What became of what was collected, as those may know it whom the papers of a folder are for.
 *
 * <p>A paper that is gone may have been closed, and its title with it. Where the meeting has papers that fewer people may
 * read, its name is told among the most closed of these alone: the others hear that something is gone.
 */
record SinceCollected(CollectionPoint point) {

    /** What does not lie ready any more. */
    Gone gone() {
        List<String> own = gone(point);
        return isMostClosed()
                ? new Gone(
                        own,
                        0,
                        moreOpen()
                                .flatMap(other -> gone(other).stream()
                                        .map(path -> other.part().folder() + "/" + path))
                                .toList())
                : new Gone(List.of(), own.size(), List.of());
    }

    /** Loud, since the clerk may have published it. */
    void tell(Findings findings) {
        Gone gone = gone();
        gone.here().forEach(path -> gone(point.name() + "/" + path, findings));
        gone.elsewhere()
                .forEach(path -> gone(point.project().named(point.folder().resolveSibling(path)), findings));
        if (gone.unnamed() > 0) {
            findings.add(Finding.note(
                    Place.of(point.name()),
                    Words.count(gone.unnamed(), "file") + " that "
                            + (gone.unnamed() == 1 ? "was collected does" : "were collected do")
                            + " not lie ready any more",
                    "Tell democratic services. The index of the papers that are not for publication names "
                            + (gone.unnamed() == 1 ? "it." : "them.")));
        }
        changed(findings);
    }

    private void changed(Findings findings) {
        Map<String, CollectedDocument> before =
                point.collected().stream().collect(Collectors.toMap(CollectedDocument::path, Function.identity()));
        for (AgendaDocument document : point.here()) {
            CollectedDocument collected = before.get(document.path());
            if (collected == null && !before.isEmpty()) {
                loud(point.name() + "/" + document.path(), "this has come since papers were collected", findings);
            } else if (collected != null && !document.sha256().equals(collected.sha256())) {
                loud(
                        point.name() + "/" + document.path(),
                        "this was collected as version " + collected.version()
                                + (document.version() == collected.version()
                                        ? ", and says again now what an earlier one did"
                                        : ", and is version " + document.version() + " now"),
                        findings);
            }
        }
    }

    private static void gone(String path, Findings findings) {
        loud(path, "this was collected, and does not lie ready any more", findings);
    }

    private static void loud(String path, String fact, Findings findings) {
        findings.add(Finding.note(
                Place.of(path), fact, "Tell democratic services. If the agenda is out, collect with --supplementary."));
    }

    private static List<String> gone(CollectionPoint point) {
        List<String> here = point.here().stream().map(AgendaDocument::path).toList();
        List<String> gone = new ArrayList<>();
        for (CollectedDocument collected : point.collected()) {
            if (!here.contains(collected.path())) {
                gone.add(collected.path());
            }
        }
        return gone;
    }

    private boolean isMostClosed() {
        return PaperPlaces.FOLDERS.stream()
                .skip(1L + place())
                .noneMatch(part -> isThere(point.folder().resolveSibling(part.folder())));
    }

    /** Whether a meeting has a folder for papers of a kind: each has an index, which names what is gone. */
    static boolean isThere(Path folder) {
        return Files.isDirectory(folder);
    }

    private Stream<CollectionPoint> moreOpen() {
        return PaperPlaces.FOLDERS.stream().limit(place()).map(point::of);
    }

    private int place() {
        return PaperPlaces.FOLDERS.stream()
                .map(Part::folder)
                .toList()
                .indexOf(point.part().folder());
    }
}
