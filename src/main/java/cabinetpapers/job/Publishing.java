package cabinetpapers.job;

import cabinetpapers.calendar.CouncilTime;
import cabinetpapers.calendar.Period;
import cabinetpapers.dataset.Subject;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.Return;
import cabinetpapers.kpi.SmallNumbers;
import cabinetpapers.meeting.Part;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperLines;
import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.Update;
import cabinetpapers.store.Clearance;
import cabinetpapers.store.FigureOverride;
import cabinetpapers.store.FindingsOwner;
import cabinetpapers.store.HarvestedCommentary;
import cabinetpapers.store.HarvestedProgress;
import cabinetpapers.store.Office;
import cabinetpapers.store.Publication;
import cabinetpapers.store.Snapshot;
import cabinetpapers.store.SnapshotContent;
import cabinetpapers.word.WordRenderer;
import cabinetpapers.wordreader.PaperReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Makes the final Word, PDF and HTML files of signed-off Word files, all of a job's or none. */
final class Publishing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Registry registry;
    private final Press press;
    private final PartFile.Mover mover;
    private final Clock clock;
    private final Map<Part, Findings> found = new LinkedHashMap<>();
    private final Map<Part, Composer> composers = new HashMap<>();

    Publishing(Registry registry, Press press, PartFile.Mover mover, Clock clock) {
        this.registry = registry;
        this.press = press;
        this.mover = mover;
        this.clock = clock;
    }

    /**
     * A signed-off paper on its way.
     *
     * @param paper as the file has it
     * @param supplement the number that it is published under
     */
    private record Ready(
            PaperOrder order,
            Paper paper,
            String hash,
            int supplement,
            List<HarvestedCommentary> commentary,
            List<HarvestedProgress> progress) {}

    /**
     * Publishes every paper of the job.
     *
     * @param offices whose clearance each paper needs
     * @param restatement what a supplement corrects; empty where none is wanted
     */
    Outcome publish(String officer, Set<Office> offices, String restatement) throws Refusal {
        registry.places().sweep();
        for (Part part : registry.order().parts()) {
            Optional<Snapshot> locked = registry.locked(part);
            if (locked.isEmpty()) {
                return notLocked(part);
            }
            Optional<Composer> composer = registry.composer(part, locked.get(), found(part));
            if (composer.isEmpty()) {
                return refused(Ending.CONFIGURATION, "The job cannot be understood.");
            }
            composers.put(part, composer.get());
        }
        List<Ready> ready = new ArrayList<>();
        List<PaperFile> standing = new ArrayList<>();
        for (PaperOrder paper : registry.order().papers()) {
            ready(paper, composer(paper), offices, restatement, standing).ifPresent(ready::add);
        }
        if (found.values().stream().anyMatch(Findings::blocked)) {
            return outcome(
                    Ending.BLOCKED, "Nothing was published: the blockers have to be dealt with first.", List.of());
        }
        recall(ready);
        List<PaperFile> files = new ArrayList<>(standing);
        files.addAll(put(ready, officer, restatement));
        String message = ready.isEmpty() ? "Nothing new: each paper says what was published before." : "";
        return outcome(Ending.DONE, message, files);
    }

    /** What the public were given figures of is what the next quarter's are compared with. The register tells. */
    private void givenOut() {
        if (registry.order().subjects().contains(Subject.MEASURES)) {
            registry.order().papers().stream()
                    .filter(paper -> paper.part().equals(Part.open()))
                    .flatMap(paper -> published(paper).stream())
                    .max(Comparator.comparing(Publication::at))
                    .ifPresent(latest -> registry.store()
                            .snapshot(latest.snapshotId())
                            .ifPresent(snapshot -> registry.store().saveGivenOut(snapshot, latest.at())));
        }
    }

    /**
     * Of a part whose papers are all published already, what was found then is told again: whoever was killed, or read it
     * too late, finds it where it was.
     */
    private void recall(List<Ready> ready) {
        for (Part part : registry.order().parts()) {
            if (ready.stream().noneMatch(paper -> paper.order().part().equals(part))) {
                registry.store().findings(foundKey(part)).stream()
                        .filter(finding -> !found(part).list().contains(finding))
                        .forEach(found(part)::add);
            }
        }
    }

    /** Keeps what was found about papers that are put on record with it. */
    private void keepFound(List<Ready> ready) {
        ready.stream()
                .map(paper -> paper.order().part())
                .distinct()
                .forEach(part -> registry.store()
                        .saveFindings(
                                new FindingsOwner(
                                        registry.subject(),
                                        registry.quarterLock(part).orElseThrow().inputs()),
                                foundKey(part),
                                found(part).list()));
    }

    private String foundKey(Part part) {
        return new Fingerprint()
                .add("publication")
                .add(registry.subject())
                .add(part.words())
                .hex();
    }

    /** What was found about papers of that part. */
    private Findings found(Part part) {
        return found.computeIfAbsent(part, unmet -> new Findings());
    }

    private Outcome outcome(Ending ending, String message, List<PaperFile> files) throws Refusal {
        return new Outcome(ending, message, all(), FindingsFile.ofPublication(registry.places(), found), files);
    }

    private List<Finding> all() {
        return found.values().stream()
                .flatMap(findings -> findings.list().stream())
                .distinct()
                .toList();
    }

    private Composer composer(PaperOrder paper) {
        return Optional.ofNullable(composers.get(paper.part())).orElseThrow();
    }

    private Outcome notLocked(Part part) throws Refusal {
        for (PaperOrder paper : registry.order().papers()) {
            if (paper.part().equals(part)) {
                Path file = registry.places().paper(paper, Output.WORD);
                found(part)
                        .add(Finding.blocker(
                                Place.of(registry.folder().named(file)),
                                "the quarter is not locked, so its figures may still move",
                                "Lock it, and run the job again."));
            }
        }
        return outcome(Ending.BLOCKED, "Nothing was published.", List.of());
    }

    private Outcome refused(Ending ending, String message) {
        return Outcome.without(ending, message, all());
    }

    /** What somebody wrote in a new draft would be missing from what is published. */
    private void besides(Path file, Findings findings) throws Refusal {
        try {
            for (Path draft : new WordEdits(registry.store(), registry.folder(), clock).writtenInBeside(file)) {
                findings.add(Finding.blocker(
                        Place.of(registry.folder().named(draft)),
                        "somebody wrote in this new draft, and it is not the file that is published",
                        "Give it the name \"" + file.getFileName() + "\" in that file's place, or delete it."));
            }
        } catch (IOException e) {
            throw Refusal.cannotWrite(file, e);
        }
    }

    /** The paper as it is to be published; empty, with findings, where it may not be, or where it is already. */
    private Optional<Ready> ready(
            PaperOrder order, Composer composer, Set<Office> offices, String restatement, List<PaperFile> standing)
            throws Refusal {
        Path file = registry.places().paper(order, Output.WORD);
        String source = registry.folder().named(file);
        Findings findings = found(order.part());
        if (!Files.isRegularFile(file)) {
            findings.add(Finding.blocker(
                    Place.of(source), "there is no such Word file", "Run the job, with word among its outputs."));
            return Optional.empty();
        }
        besides(file, findings);
        byte[] word = bytes(file);
        Paper draft = composer.compose(order).paper();
        SmallNumbers numbers = registry.smallNumbers(composer.snapshot());
        Findings read = new Findings();
        Optional<Paper> signed = PaperReader.read(source, word, draft, rendered(draft, composer), read);
        findings.addAll(
                read.list().stream().map(new QuotedWords(numbers)::discreet).toList());
        if (signed.isEmpty()) {
            return Optional.empty();
        }
        List<String> lines = PaperLines.of(signed.get());
        String hash = SignedPaper.hash(lines);
        List<Publication> before = published(order);
        if (before.stream().anyMatch(one -> one.contentHash().equals(hash))) {
            before.getLast()
                    .files()
                    .keySet()
                    .forEach(path -> standing.add(
                            new PaperFile(registry.folder().project().resolve(path), PaperFile.Fate.UNTOUCHED)));
            return Optional.empty();
        }
        if (!before.isEmpty() && restatement.isBlank()) {
            findings.add(Finding.blocker(
                    Place.of(source),
                    "it was published on " + day(before.getLast().at()) + " and has changed since",
                    "Publish a supplement, and say what it corrects: --restatement."));
        }
        List<String> drafted = PaperLines.of(draft);
        OfficersLines officers =
                OfficersLines.of(drafted, composer.figures(), order.supplied().values());
        SignedPaper changes = SignedPaper.of(
                source,
                drafted,
                lines,
                officers,
                ProgressLines.of(drafted, officers, items(order, composer)),
                overrides(order),
                numbers);
        findings.addAll(changes.findings());
        clearances(order, source, hash, offices);
        return Optional.of(new Ready(
                order,
                signed.get(),
                hash,
                before.size(),
                harvested(order, composer, changes, source),
                progress(order, changes, source)));
    }

    static List<ItemFigures> items(PaperOrder order, Composer composer) {
        return composer.plans()
                .matter(order)
                .map(matter -> matter.figures().all())
                .orElseGet(List::of);
    }

    private List<Publication> published(PaperOrder order) {
        return registry.register().publications(registry.subject()).stream()
                .filter(one -> one.paper().equals(order.key()))
                .toList();
    }

    private List<FigureOverride> overrides(PaperOrder order) {
        return registry.register().overrides(registry.subject()).stream()
                .filter(one -> one.paper().equals(order.key()))
                .toList();
    }

    private void clearances(PaperOrder order, String source, String hash, Set<Office> offices) {
        Findings findings = found(order.part());
        List<Clearance> given = registry.register().clearances(registry.subject()).stream()
                .filter(one -> one.paper().equals(order.key()))
                .toList();
        for (Office office : offices) {
            Optional<Clearance> clearance =
                    given.stream().filter(one -> one.office() == office).findFirst();
            if (clearance.isEmpty()) {
                findings.add(Finding.blocker(
                        Place.of(source),
                        "it is not cleared by " + office.words(),
                        "When they have, put it on record: clear --office " + office.key() + "."));
            } else if (!clearance.get().contentHash().equals(hash)) {
                findings.add(Finding.blocker(
                        Place.of(source),
                        "it was changed since " + clearance.get().officer() + " (" + office.words() + ") cleared it on "
                                + day(clearance.get().at()),
                        "Have it cleared again as it is now."));
            }
        }
    }

    private List<HarvestedCommentary> harvested(
            PaperOrder order, Composer composer, SignedPaper changes, String source) {
        Findings findings = found(order.part());
        Map<String, HarvestedCommentary> harvested = new LinkedHashMap<>();
        changes.changedCommentary().forEach((place, text) -> {
            String period = place.commented().period().label();
            Return row = row(composer, place.commented());
            HarvestedCommentary one = new HarvestedCommentary(
                    registry.order().council().slug(),
                    order.part().words(),
                    row.code(),
                    row.period().label(),
                    row.commentary(),
                    text,
                    source,
                    clock.instant());
            HarvestedCommentary other = harvested.putIfAbsent(one.code(), one);
            if (other != null && !PaperLines.fold(other.edited()).equals(PaperLines.fold(text))) {
                findings.add(Finding.blocker(
                        Place.of(source),
                        "the commentary on " + one.code() + " was changed in two places to different words",
                        "Write the same in both."));
            } else if (other == null) {
                findings.add(Finding.note(
                        Place.of(source),
                        "the commentary on " + one.code() + " in " + period + " was changed by hand",
                        "Other papers, and the next quarter's, have it once this one is published."));
            }
        });
        return List.copyOf(harvested.values());
    }

    /**
     * The row of the data whose commentary the paper prints, or what stands in its place: a quarter that is made of months
     * has the last month's, and the words of a row may be withheld, or changed by hand before.
     */
    private Return row(Composer composer, Return commented) {
        SnapshotContent rows = registry.store().content(composer.snapshot());
        Map<Period, Return> returns = new HashMap<>();
        rows.returns().stream()
                .filter(one -> one.code().equals(commented.code()))
                .forEach(one -> returns.put(one.period(), one));
        return rows.measures().stream()
                .filter(measure -> measure.code().equals(commented.code()))
                .map(measure ->
                        FigureRules.due(measure, registry.order().quarter()).getLast())
                .flatMap(period -> Stream.of(period, commented.period()))
                .flatMap(period -> Stream.ofNullable(returns.get(period)))
                .findFirst()
                .orElseThrow();
    }

    private List<HarvestedProgress> progress(PaperOrder order, SignedPaper changes, String source) {
        Findings findings = found(order.part());
        List<HarvestedProgress> harvested = new ArrayList<>();
        Harvest before = Harvest.of(registry.store(), registry.order(), order.part());
        changes.changedProgress().forEach((reported, texts) -> {
            Update update = reported.update();
            String what = switch (reported.field()) {
                case PROGRESS -> "progress on ";
                case NEXT_STEPS -> "next steps of ";
            };
            harvested.add(new HarvestedProgress(
                    registry.order().council().slug(),
                    order.part().words(),
                    update.ref().planId(),
                    update.ref().ref(),
                    update.period().label(),
                    reported.field(),
                    before.original(reported),
                    texts.iterator().next(),
                    source,
                    clock.instant()));
            findings.add(
                    texts.size() > 1
                            ? Finding.blocker(
                                    Place.of(source),
                                    "the " + what + update.ref().words()
                                            + " was changed in two places to different words",
                                    "Write the same in both.")
                            : Finding.note(
                                    Place.of(source),
                                    "the " + what + update.ref().words() + " in "
                                            + update.period().label() + " was changed by hand",
                                    "Other papers have it once this one is published."));
        });
        return harvested;
    }

    /** All or none: files first, and when the last is in its place, all that is on record of them. */
    private List<PaperFile> put(List<Ready> ready, String officer, String restatement) throws Refusal {
        List<Publication> publications = new ArrayList<>();
        try (PublishedFiles files = new PublishedFiles(registry, mover, clock)) {
            for (Ready paper : ready) {
                publications.add(print(paper, files, officer, restatement));
            }
            List<PaperFile> placed = files.place();
            registry.runLock().assure();
            registry.store().together(() -> {
                ready.forEach(this::harvest);
                publications.forEach(registry.register()::save);
                keepFound(ready);
                givenOut();
            });
            registry.store().settle();
            return placed;
        }
    }

    private Publication print(Ready ready, PublishedFiles files, String officer, String restatement) throws Refusal {
        Composer composer = composer(ready.order());
        Paper paper = ready.supplement() == 0 ? numbered(ready) : restated(ready, restatement);
        Map<String, String> hashes = new LinkedHashMap<>();
        for (Output output : Output.values()) {
            Path target = target(ready, output);
            String sha256 = files.print(
                    target,
                    Access.to(ready.order().part()),
                    ready.hash(),
                    out -> found(ready.order().part())
                            .addAll(press.print(output, composer.house().style(), paper, out)));
            hashes.put(registry.folder().named(target), sha256);
        }
        return new Publication(
                registry.subject(),
                ready.order().key(),
                ready.supplement(),
                ready.hash(),
                composer.snapshot().id(),
                officer,
                ready.supplement() == 0 ? "" : restatement,
                clock.instant(),
                hashes);
    }

    private void harvest(Ready ready) {
        ready.commentary().forEach(registry.register()::save);
        ready.progress().forEach(registry.register()::save);
    }

    /** Beside the folder of drafts. */
    private Path target(Ready ready, Output output) {
        Path draft = registry.places().paper(ready.order(), output);
        String name = String.valueOf(draft.getFileName());
        String mark = ready.supplement() == 0 ? "" : " (supplement " + ready.supplement() + ")";
        int dot = name.lastIndexOf('.');
        return registry.places().published(ready.order()).resolve(name.substring(0, dot) + mark + name.substring(dot));
    }

    /** What is published has an id of its own: other words are another document. */
    private static Paper numbered(Ready ready) {
        return with(ready.paper(), ready.hash(), ready.paper().blocks());
    }

    private Paper restated(Ready ready, String restatement) {
        LocalDate first = CouncilTime.day(published(ready.order()).getFirst().at());
        List<Block> blocks = new ArrayList<>(ready.paper().blocks());
        int at = !blocks.isEmpty() && blocks.getFirst() instanceof Block.Heading ? 1 : 0;
        blocks.add(
                at,
                new Block.Callout(
                        Block.Heading.plain(2, "Supplement " + ready.supplement()),
                        List.of(
                                Block.Paragraph.of(
                                        "This corrects the paper that was published on " + DAY.format(first) + "."),
                                new Block.Paragraph(
                                        List.of(Inline.strong("What is restated: "), Inline.text(restatement))))));
        return with(ready.paper(), ready.hash(), blocks);
    }

    private static Paper with(Paper paper, String hash, List<Block> blocks) {
        return new Paper(
                new Fingerprint().add(paper.documentId()).add(hash).hex(),
                paper.title(),
                paper.subject(),
                paper.author(),
                paper.runningTitle(),
                paper.asAt(),
                blocks);
    }

    /** The draft's Word file as the renderer gives it, whatever lies on the disk. */
    private static byte[] rendered(Paper draft, Composer composer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer(composer.house().style()).render(draft, out);
        return out.toByteArray();
    }

    static byte[] bytes(Path file) throws Refusal {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw Refusal.cannotWrite(file, e);
        }
    }

    private static String day(Instant moment) {
        return DAY.format(CouncilTime.day(moment));
    }
}
