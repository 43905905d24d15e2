package cabinetpapers.job;

import cabinetpapers.agenda.ChangesPage;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.store.PaperRegister;
import cabinetpapers.store.Store;
import cabinetpapers.store.WrittenContent;
import cabinetpapers.store.WrittenFile;
import cabinetpapers.wordreader.PaperReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells what officers changed in Word files. By content, not by bytes: document systems write a file anew that somebody
 * only opened.
 */
record WordEdits(Store store, JobFolder folder, Clock clock) {

    /** Of what was written under a path, only the last few can be what an officer began with. */
    private static final int MOST_BASES = 8;

    private static final long MOST_BYTES = 64L << 20;

    static WordEdits of(Run run) {
        return new WordEdits(run.store(), run.folder(), run.clock());
    }

    /**
     * A file that says what we wrote is ours, whoever saved it again. One that is nearest to the new draft beside it began
     * with that draft: somebody carried the changes over, and there is nothing new to lay beside it.
     *
     * @param fingerprint of the papers as they are to be now
     */
    void recognise(Path file, String fingerprint) throws IOException {
        String path = folder.named(file);
        List<WrittenContent> known = register().contents(path);
        if (known.isEmpty() || !Files.isRegularFile(file)) {
            return;
        }
        String sha256 = Fingerprint.ofFile(file);
        if (store.writtenFiles(path).stream().anyMatch(one -> one.sha256().equals(sha256))) {
            return;
        }
        Optional<List<String>> lines = lines(file);
        Optional<String> hash = lines.map(WordEdits::hash);
        Optional<WrittenContent> same = known.stream()
                .filter(content -> Optional.of(content.contentHash()).equals(hash))
                .findFirst();
        if (same.isPresent()) {
            store.save(new WrittenFile(path, same.get().fingerprint(), sha256, clock.instant()));
            return;
        }
        Optional<WrittenFile> draft = store.writtenFiles(folder.named(PaperShelf.place(file, 1))).stream()
                .filter(one -> one.fingerprint().equals(fingerprint))
                .findFirst();
        if (lines.isPresent()
                && draft.isPresent()
                && nearest(known, lines.get()).fingerprint().equals(fingerprint)) {
            store.save(new WrittenFile(path, fingerprint, draft.get().sha256(), clock.instant()));
        }
    }

    /** The new drafts beside a file in which somebody wrote: what they wrote there is not what is published. */
    List<Path> writtenInBeside(Path file) throws IOException {
        List<Path> written = new ArrayList<>();
        Path draft = PaperShelf.place(file, 1);
        for (int number = 1; Files.isRegularFile(draft); draft = PaperShelf.place(file, ++number)) {
            if (!isOurs(draft, file)) {
                written.add(draft);
            }
        }
        return written;
    }

    private boolean isOurs(Path draft, Path file) throws IOException {
        String sha256 = Fingerprint.ofFile(draft);
        if (store.writtenFiles(folder.named(draft)).stream()
                .anyMatch(one -> one.sha256().equals(sha256))) {
            return true;
        }
        Optional<String> hash = lines(draft).map(WordEdits::hash);
        return register().contents(folder.named(file)).stream()
                .anyMatch(content -> Optional.of(content.contentHash()).equals(hash));
    }

    /** Keeps what a file says that is about to be written. */
    void remember(Path file, String fingerprint, List<String> lines) {
        register().save(new WrittenContent(folder.named(file), hash(lines), fingerprint, lines, clock.instant()));
    }

    /** Writes down, beside a new draft, what differs between it and the file that somebody changed. */
    void compare(Path edited, Path draft, Access access, List<String> drafted, Findings findings) throws IOException {
        Optional<List<String>> now = lines(edited);
        if (now.isEmpty()) {
            unsettled(edited, findings);
            return;
        }
        List<String> base = base(edited, now.get(), drafted);
        List<LineChange> byHand = LineDiff.of(base, now.get());
        List<LineChange> ofData = LineDiff.of(base, drafted);
        String name = String.valueOf(draft.getFileName()).replaceFirst("\\.docx$", "") + " - what differs.txt";
        Path differences = draft.resolveSibling(name);
        write(differences, access, text(edited, draft, byHand, ofData));
        findings.add(Finding.note(
                Place.of(folder.named(edited)),
                Words.count(byHand.size(), "line") + " changed by hand, " + Words.count(ofData.size(), "line")
                        + " changed in the new draft",
                "See \"" + name + "\" beside it."));
    }

    private void unsettled(Path edited, Findings findings) throws IOException {
        if (PaperReader.isWordFile(folder.named(edited), Files.readAllBytes(edited))) {
            findings.add(Finding.note(
                    Place.of(folder.named(edited)),
                    "it cannot be compared with the new draft while it holds tracked changes, comments or hidden text",
                    "Accept or reject the changes and delete the comments."));
        }
    }

    static String hash(List<String> lines) {
        Fingerprint fingerprint = new Fingerprint();
        lines.forEach(fingerprint::add);
        return fingerprint.hex();
    }

    /** What the officer began with: of what we wrote there, that which is nearest to the file. */
    private List<String> base(Path edited, List<String> now, List<String> drafted) {
        List<WrittenContent> known = register().contents(folder.named(edited));
        return known.isEmpty() ? drafted : nearest(known, now).lines();
    }

    private static WrittenContent nearest(List<WrittenContent> known, List<String> now) {
        return known.subList(Math.max(0, known.size() - MOST_BASES), known.size()).stream()
                .min(Comparator.comparingInt(
                        content -> LineDiff.of(content.lines(), now).size()))
                .orElseThrow();
    }

    private Optional<List<String>> lines(Path file) throws IOException {
        return lines(folder.named(file), file);
    }

    /** What a Word file says; empty where it is too large, or holds what cannot be read. */
    static Optional<List<String>> lines(String name, Path file) throws IOException {
        return Files.size(file) > MOST_BYTES ? Optional.empty() : PaperReader.lines(name, Files.readAllBytes(file));
    }

    private static String text(Path edited, Path draft, List<LineChange> byHand, List<LineChange> ofData) {
        List<String> lines = new ArrayList<>();
        lines.add("What differs between \"" + edited.getFileName() + "\", which somebody changed,");
        lines.add("and \"" + draft.getFileName() + "\", which the data as it is now gives.");
        lines.add("What the data changed may not be for these readers any more: of that, what was written");
        lines.add("before is " + ChangesPage.NOT_REPEATED + ".");
        lines.add("");
        Set<Integer> gone = ofData.stream()
                .filter(change -> change.before().isPresent())
                .map(LineChange::line)
                .collect(Collectors.toSet());
        section("Changed by hand since it was written", byHand, gone, lines);
        section("Changed by the data since it was written", ofData, gone, lines);
        return String.join("\n", lines) + "\n";
    }

    /** @param gone which of the lines that both sections begin with the new draft does not have any more */
    private static void section(String title, List<LineChange> changes, Set<Integer> gone, List<String> lines) {
        lines.add(title + ": " + (changes.isEmpty() ? "nothing" : Words.count(changes.size(), "line")));
        for (LineChange change : changes) {
            change.before()
                    .map(line -> gone.contains(change.line()) ? ChangesPage.NOT_REPEATED : line)
                    .ifPresent(line -> lines.add("- " + line));
            change.after().ifPresent(line -> lines.add("+ " + line));
            lines.add("");
        }
        lines.add("");
    }

    private static void write(Path file, Access access, String text) throws IOException {
        PartFile.write(file, access, text.getBytes(StandardCharsets.UTF_8));
    }

    private PaperRegister register() {
        return store.register();
    }
}
