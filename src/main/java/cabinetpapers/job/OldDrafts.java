package cabinetpapers.job;

import cabinetpapers.calendar.CouncilTime;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Drafts of papers whose meeting is long over. What somebody changed is never among those that go, and a signed-off Word
 * file that was changed is what was cleared.
 *
 * @param paths what goes or is gone already, as the database names it
 * @param gone those of them that are gone already, and only have to be forgotten
 * @param ours files as we wrote them, and what only told of them
 * @param edited files that somebody changed
 * @param parts folders of a meeting and part that no paper is left in
 * @param absent folders that are not there, as where a disk is not mounted: nothing in them counts as gone
 */
record OldDrafts(
        JobFolder folder,
        List<String> paths,
        List<String> gone,
        List<Path> ours,
        List<Path> edited,
        Set<Path> parts,
        Set<Path> absent) {

    private static final String DIFFERENCES = " - what differs.txt";

    OldDrafts {
        paths = List.copyOf(paths);
        gone = List.copyOf(gone);
        parts = Set.copyOf(parts);
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
            } else if (Leftovers.asWritten(file, store.writtenFiles(path))) {
                paths.add(path);
                ours.add(file);
            } else {
                edited.add(file);
            }
        }
        OldCollections collections = OldCollections.of(
                folder,
                store,
                paths.stream().map(folder.project()::resolve).collect(Collectors.toCollection(TreeSet::new)),
                edited);
        for (Path pack : collections.packs()) {
            if (Leftovers.asWritten(pack, store.writtenFiles(folder.named(pack)))) {
                paths.add(folder.named(pack));
                ours.add(pack);
            } else {
                edited.add(pack);
            }
        }
        ours.addAll(told(folder, paths));
        ours.addAll(collections.files());
        return new OldDrafts(folder, paths, gone, List.copyOf(ours), edited, collections.parts(), absent);
    }

    boolean isEmpty() {
        return paths.isEmpty() && ours.isEmpty();
    }

    /** Files first, and their paths last: what a command that was cut short left is found again by them. */
    void dispose(Store store, RunLock lock) throws IOException, Refusal {
        Set<Path> folders = new HashSet<>();
        for (Path file : ours) {
            lock.assure();
            Files.deleteIfExists(file);
            folders.add(file.resolveSibling(""));
            folders.add(file.resolve("../..").normalize());
        }
        for (Path emptied : folders.stream()
                .sorted(Comparator.comparingInt(Path::getNameCount).reversed())
                .toList()) {
            removeIfEmpty(emptied);
        }
        parts.forEach(part -> store.agenda().dispose(folder.named(part)));
        paths.forEach(path -> forget(folder.project().resolve(path), store));
    }

    private void forget(Path file, Store store) {
        Path part = file.resolve("../../..").normalize();
        store.agenda()
                .forgetText(folder.named(part), part.relativize(file).toString().replace('\\', '/'));
        store.retention().disposeOfPath(folder.named(file));
    }

    /** What only told of drafts goes with them. */
    private static List<Path> told(JobFolder folder, List<String> paths) {
        return paths.stream()
                .map(path -> differences(folder.project().resolve(path)))
                .filter(Files::exists)
                .toList();
    }

    /** What tells how a draft differs from the one that somebody changed, where there is one. */
    static Path differences(Path draft) {
        return draft.resolveSibling(String.valueOf(draft.getFileName()).replaceFirst("\\.docx$", "") + DIFFERENCES);
    }

    /** Folders are named by papers, and meetings: one that is gone already, by a command that was cut short, is no fault. */
    private static void removeIfEmpty(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        boolean empty;
        try (Stream<Path> left = Files.list(folder)) {
            empty = left.findAny().isEmpty();
        }
        if (empty) {
            Files.delete(folder);
        }
    }
}
