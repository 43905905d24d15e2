package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.job.PaperFile.Fate;
import cabinetpapers.meeting.Part;
import cabinetpapers.store.Snapshot;
import cabinetpapers.store.Store;
import cabinetpapers.store.WrittenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Where finished papers are put. A file that is up to date is left untouched, and one that somebody changed is never
 * overwritten: the new draft then lies beside it.
 *
 * @param fingerprint of all that the papers' content depends on
 */
record PaperShelf(Store store, RunLock lock, JobFolder folder, String fingerprint, Clock clock) {

    /** How a file stands to what we wrote under its path. */
    private enum Standing {
        ABSENT,
        CURRENT,
        OUTDATED,
        EDITED_SINCE,
        STRANGE
    }

    /** @param part whom the papers are for */
    static PaperShelf of(Run run, Part part, Snapshot snapshot) {
        String fingerprint = new Fingerprint()
                .add(run.identity().content())
                .add(snapshot.id())
                .add(run.publishedBefore().map(Snapshot::id).orElse(""))
                .add(Harvest.of(run.store(), run.order(), part).hash())
                .hex();
        return new PaperShelf(run.store(), run.lock(), run.folder(), fingerprint, run.clock());
    }

    /** The paper's file where it needs no rendering: it is up to date, or somebody changed what was. */
    Optional<PaperFile> upToDate(Path target, Findings findings) throws IOException {
        List<Path> edited = new ArrayList<>();
        for (int draft = 0; ; draft++) {
            Path place = place(target, draft);
            switch (standing(place)) {
                case CURRENT -> {
                    beside(edited, place, findings);
                    return Optional.of(new PaperFile(place, Fate.UNTOUCHED));
                }
                case EDITED_SINCE -> {
                    edited.add(place);
                    left(edited, findings);
                    return Optional.of(new PaperFile(place, Fate.LEFT_AS_EDITED));
                }
                case STRANGE -> edited.add(place);
                case ABSENT, OUTDATED -> {
                    return Optional.empty();
                }
            }
        }
    }

    /**
     * The paper's file where a new one would say nothing new: ours that says the same, or one that somebody changed and
     * that said the same when we wrote it. Only the moment that the figures were taken at may be another.
     *
     * @param words fingerprint of what the paper says
     */
    Optional<PaperFile> sayingTheSame(String words, Path target, Findings findings) throws IOException {
        List<Path> edited = new ArrayList<>();
        for (int draft = 0; ; draft++) {
            Path place = place(target, draft);
            Optional<String> there = sha256(place);
            if (there.isEmpty()) {
                return Optional.empty();
            }
            List<WrittenFile> ours = store.writtenFiles(folder.named(place));
            if (wrote(ours, there.get())) {
                if (!says(place, there.get(), words)) {
                    return Optional.empty();
                }
                remember(place, there.get());
                beside(edited, place, findings);
                return Optional.of(new PaperFile(place, Fate.UNTOUCHED));
            }
            edited.add(place);
            if (!ours.isEmpty() && says(place, ours.getLast().sha256(), words)) {
                remember(place, ours.getLast().sha256());
                left(edited, findings);
                return Optional.of(new PaperFile(place, Fate.LEFT_AS_EDITED));
            }
        }
    }

    private boolean says(Path place, String sha256, String words) {
        return store.writtenContent(folder.named(place), sha256).equals(Optional.of(words));
    }

    /** Puts a finished file where it belongs; only another content moves anything. */
    PaperFile put(PartFile part, String sha256, Path target, Findings findings) throws IOException, Refusal {
        return put(part, sha256, Optional.empty(), target, findings);
    }

    /** @param words fingerprint of what the file says; empty where nobody asks for it later */
    PaperFile put(PartFile part, String sha256, Optional<String> words, Path target, Findings findings)
            throws IOException, Refusal {
        lock.assure();
        List<Path> edited = new ArrayList<>();
        for (int draft = 0; ; draft++) {
            Path place = place(target, draft);
            List<WrittenFile> ours = store.writtenFiles(folder.named(place));
            Optional<String> there = sha256(place);
            if (there.equals(Optional.of(sha256))) {
                remember(place, sha256, words);
                beside(edited, place, findings);
                return new PaperFile(place, Fate.UNTOUCHED);
            }
            if (there.isEmpty() || wrote(ours, there.get())) {
                // First the record, then the file: a file whose record was lost would pass for one that was edited.
                remember(place, sha256, words);
                store.settle();
                part.moveTo(place);
                beside(edited, place, findings);
                return new PaperFile(place, draft == 0 ? Fate.WRITTEN : Fate.WRITTEN_BESIDE);
            }
            edited.add(place);
            if (wrote(ours, sha256)) {
                remember(place, sha256, words);
                left(edited, findings);
                return new PaperFile(place, Fate.LEFT_AS_EDITED);
            }
        }
    }

    private Standing standing(Path place) throws IOException {
        Optional<String> there = sha256(place);
        if (there.isEmpty()) {
            return Standing.ABSENT;
        }
        List<WrittenFile> ours = store.writtenFiles(folder.named(place));
        Optional<WrittenFile> same =
                ours.stream().filter(one -> one.sha256().equals(there.get())).findFirst();
        if (same.isPresent()) {
            return same.get().fingerprint().equals(fingerprint) ? Standing.CURRENT : Standing.OUTDATED;
        }
        return ours.stream().anyMatch(one -> one.fingerprint().equals(fingerprint))
                ? Standing.EDITED_SINCE
                : Standing.STRANGE;
    }

    private void remember(Path place, String sha256) {
        store.save(new WrittenFile(folder.named(place), fingerprint, sha256, clock.instant()));
    }

    private void remember(Path place, String sha256, Optional<String> words) {
        remember(place, sha256);
        words.ifPresent(said -> store.saveContent(folder.named(place), sha256, said));
    }

    private void beside(List<Path> edited, Path draft, Findings findings) {
        for (Path place : edited) {
            findings.add(
                    note(
                            place,
                            "Carry the changes over to \"" + draft.getFileName()
                                    + "\" beside it and give that the name of this file in its place, or delete this file and run again."));
        }
    }

    private void left(List<Path> edited, Findings findings) {
        for (Path place : edited) {
            findings.add(note(place, "Keep the changes, or delete the file and run again."));
        }
    }

    private Finding note(Path place, String remedy) {
        return Finding.note(
                Place.of(folder.named(place)),
                "somebody changed this file since it was written, so it was not overwritten",
                remedy);
    }

    private static boolean wrote(List<WrittenFile> ours, String sha256) {
        return ours.stream().anyMatch(one -> one.sha256().equals(sha256));
    }

    private static Optional<String> sha256(Path file) throws IOException {
        return Files.exists(file) ? Optional.of(Fingerprint.ofFile(file)) : Optional.empty();
    }

    /** {@code Report.docx}, {@code Report (new draft).docx}, {@code Report (new draft 2).docx} … */
    static Path place(Path target, int draft) {
        if (draft == 0) {
            return target;
        }
        String name = target.getFileName().toString();
        int dot = name.lastIndexOf('.');
        String mark = draft == 1 ? " (new draft)" : " (new draft " + draft + ")";
        return target.resolveSibling(name.substring(0, dot) + mark + name.substring(dot));
    }
}
