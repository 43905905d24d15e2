package cabinetpapers.job;

import cabinetpapers.calendar.CouncilTime;
import cabinetpapers.meeting.Part;
import cabinetpapers.plan.PlanRef;
import cabinetpapers.store.Clearance;
import cabinetpapers.store.FigureOverride;
import cabinetpapers.store.HarvestedCommentary;
import cabinetpapers.store.HarvestedProgress;
import cabinetpapers.store.Publication;
import cabinetpapers.store.QuarterLock;
import cabinetpapers.store.QuarterUnlock;
import cabinetpapers.wordreader.PaperReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was done to a job's papers, a line each, oldest first; each says whether it still holds. */
final class PaperHistory {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK).withZone(CouncilTime.ZONE);

    /** As much of a snapshot's name as tells it from others. */
    private static final int SHOWN = 12;

    private final Registry registry;
    private final List<Entry> entries = new ArrayList<>();

    private record Entry(Instant at, String text) {}

    PaperHistory(Registry registry) {
        this.registry = registry;
    }

    List<String> lines() throws Refusal {
        String subject = registry.subject();
        for (Part part : registry.order().parts()) {
            registry.unlocks(part).forEach(unlock -> unlocked(part, unlock));
            registry.quarterLock(part).ifPresent(lock -> add(lock.at(), locked(part, lock)));
        }
        registry.register().overrides(subject).forEach(this::override);
        for (Clearance clearance : registry.register().clearances(subject)) {
            clearance(clearance);
        }
        registry.register().commentary(registry.order().council().slug()).forEach(this::commentary);
        registry.register().progress(registry.order().council().slug()).forEach(this::progress);
        for (Publication publication : registry.register().publications(subject)) {
            publication(publication);
        }
        return entries.stream()
                .sorted(Comparator.comparing(Entry::at))
                .map(entry -> MOMENT.format(entry.at()) + "  " + entry.text())
                .toList();
    }

    private void add(Instant at, String text) {
        entries.add(new Entry(at, text));
    }

    private void unlocked(Part part, QuarterUnlock one) {
        add(one.lock().at(), locked(part, one.lock()) + "; unlocked since");
        add(one.at(), part.words() + " papers unlocked by " + one.officer() + ": " + one.reason());
    }

    private static String locked(Part part, QuarterLock lock) {
        return part.words() + " papers locked by " + lock.officer() + ", snapshot "
                + lock.snapshotId().substring(0, SHOWN);
    }

    private void override(FigureOverride one) {
        add(one.at(), one.paper() + ": " + Lifecycle.printed(one) + ", says " + one.officer() + ": " + one.reason());
    }

    private void commentary(HarvestedCommentary one) {
        add(one.at(), "commentary on " + one.code() + " in " + one.period() + " taken over from " + one.source());
    }

    private void progress(HarvestedProgress one) {
        String what = switch (one.field()) {
            case PROGRESS -> "progress on ";
            case NEXT_STEPS -> "next steps of ";
        };
        add(
                one.at(),
                what + new PlanRef(one.planId(), one.ref()).words() + " in " + one.period() + " taken over from "
                        + one.source());
    }

    private void clearance(Clearance one) throws Refusal {
        Optional<PaperOrder> paper = registry.order().papers().stream()
                .filter(order -> order.key().equals(one.paper()))
                .findFirst();
        String standing =
                paper.isPresent() ? standing(paper.get(), one.contentHash()) : "; the job has no such paper any more";
        add(
                one.at(),
                one.paper() + ": cleared by " + one.officer() + " ("
                        + one.office().words() + ")" + standing);
    }

    /** What became of a cleared file; drafts of published papers are disposed of in time, which voids nothing. */
    private String standing(PaperOrder paper, String cleared) throws Refusal {
        Path file = registry.places().paper(paper, Output.WORD);
        if (!Files.isRegularFile(file)) {
            return "; its file is not there any more";
        }
        Optional<String> now = PaperReader.lines(registry.folder().named(file), Publishing.bytes(file))
                .map(SignedPaper::hash);
        return now.equals(Optional.of(cleared)) ? "" : "; void, the file has changed since";
    }

    private void publication(Publication one) throws Refusal {
        String what = one.supplement() == 0 ? "published" : "supplement " + one.supplement() + " published";
        String why = one.restatement().isEmpty() ? "" : ": " + one.restatement();
        add(one.at(), one.paper() + ": " + what + " by " + one.officer() + why);
        for (Map.Entry<String, String> file : one.files().entrySet()) {
            Path path = registry.folder().project().resolve(file.getKey());
            if (!untouched(path, file.getValue())) {
                add(one.at(), "  " + file.getKey() + ": MISSING OR CHANGED since it was published");
            }
        }
    }

    private static boolean untouched(Path file, String sha256) throws Refusal {
        try {
            return Files.isRegularFile(file) && Fingerprint.ofFile(file).equals(sha256);
        } catch (IOException e) {
            throw Refusal.cannotWrite(file, e);
        }
    }
}
