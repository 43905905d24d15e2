package cabinetpapers.job;

import cabinetpapers.calendar.CouncilTime;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.store.RetentionTables;
import cabinetpapers.store.Store;
import cabinetpapers.store.WrittenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Drafts of papers whose meeting is long over. What somebody changed is never among those that go, and a signed-off Word
 * file that was changed is what was cleared.
 *
 * @param paths what goes or is gone already, as the database names it
 * @param gone those of them that are gone already, and only have to be forgotten
 * @param ours files as we wrote them, and what only told of them
 * @param edited files that somebody changed
 * @param absent folders that are not there, as where a disk is not mounted: nothing in them counts as gone
 */
record OldDrafts(
        JobFolder folder,
        List<String> paths,
        List<String> gone,
        List<Path> ours,
        List<Path> edited,
        Set<Path> absent) {

    private static final String DIFFERENCES = " - what differs.txt";

    OldDrafts {
        paths = List.copyOf(paths);
        gone = List.copyOf(gone);
        absent = Set.copyOf(absent);
        ours = List.copyOf(ours);
        edited = List.copyOf(edited);
    }

    static OldDrafts of(String council, Quarter quarter, JobFolder folder, Store store, Instant before) throws Refusal {
        LocalDate lastMeeting = CouncilTime.day(before);
        List<String> paths = new ArrayList<>();
        List<String> gone = new ArrayList<>();
        Set<Path> ours = new TreeSet<>();
        List<Path> edited = new ArrayList<>();
        Set<Path> absent = new TreeSet<>();
        for (String path : store.retention().paths()) {
            Path file = folder.project().resolve(path);
            Optional<LocalDate> meeting = PaperPlaces.meetingOfDraft(file, council, quarter);
            if (meeting.filter(day -> day.isBefore(lastMeeting)).isEmpty()) {
                continue;
            }
            if (!Files.isDirectory(PaperPlaces.council(file))) {
                absent.add(PaperPlaces.council(file));
            } else if (Files.notExists(file)) {
                paths.add(path);
                gone.add(path);
            } else if (asWritten(file, store.writtenFiles(path))) {
                paths.add(path);
                ours.add(file);
            } else {
                edited.add(file);
            }
        }
        ours.addAll(told(folder, paths));
        ours.addAll(collections(folder, store, ours));
        return new OldDrafts(folder, paths, gone, List.copyOf(ours), edited, absent);
    }

    boolean isEmpty() {
        return paths.isEmpty() && ours.isEmpty();
    }

    void dispose(RetentionTables tables) throws IOException {
        Set<Path> folders = new LinkedHashSet<>();
        for (Path file : ours) {
            Files.deleteIfExists(file);
            folders.add(file.resolveSibling(""));
        }
        for (Path emptied : folders) {
            removeIfEmpty(emptied);
        }
        paths.forEach(tables::disposeOfPath);
    }

    /** What only told of drafts goes with them. */
    private static List<Path> told(JobFolder folder, List<String> paths) {
        return paths.stream()
                .map(path -> differences(folder.project().resolve(path)))
                .filter(Files::exists)
                .toList();
    }

    /** What a meeting's papers were collected by goes with the last of those papers. */
    private static List<Path> collections(JobFolder folder, Store store, Set<Path> going) {
        Set<Path> parts = new LinkedHashSet<>();
        going.forEach(file -> parts.add(file.resolve("../../..").normalize()));
        List<Path> collections = new ArrayList<>();
        for (Path part : parts) {
            List<AgendaDocument> papers = store.agenda().documents(folder.named(part)).stream()
                    .filter(document -> !document.item().equals(CollectionPoint.PACK))
                    .toList();
            boolean allGo = papers.stream()
                    .map(document -> part.resolve(document.path()))
                    .allMatch(file -> going.contains(file) || !Files.exists(file));
            if (allGo && !papers.isEmpty()) {
                Stream.of(CollectionPoint.INDEX, CollectionPoint.MANIFEST, CollectionPoint.SUMS, PaperPlaces.zip(part))
                        .map(part::resolve)
                        .filter(Files::isRegularFile)
                        .forEach(collections::add);
            }
        }
        return collections;
    }

    private static boolean asWritten(Path file, List<WrittenFile> written) throws Refusal {
        try {
            String sha256 = Fingerprint.ofFile(file);
            return written.stream().anyMatch(one -> one.sha256().equals(sha256));
        } catch (IOException e) {
            throw Refusal.cannotWrite(file, e);
        }
    }

    private static Path differences(Path draft) {
        return draft.resolveSibling(String.valueOf(draft.getFileName()).replaceFirst("\\.docx$", "") + DIFFERENCES);
    }

    private static void removeIfEmpty(Path folder) throws IOException {
        boolean empty;
        try (Stream<Path> left = Files.list(folder)) {
            empty = left.findAny().isEmpty();
        }
        if (empty) {
            Files.delete(folder);
        }
    }
}
