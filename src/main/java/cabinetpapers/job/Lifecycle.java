package cabinetpapers.job;

import cabinetpapers.dataset.Dataset;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.NearestName;
import cabinetpapers.finding.Place;
import cabinetpapers.meeting.Part;
import cabinetpapers.store.Clearance;
import cabinetpapers.store.FigureOverride;
import cabinetpapers.store.Office;
import cabinetpapers.store.QuarterLock;
import cabinetpapers.store.QuarterUnlock;
import cabinetpapers.store.Snapshot;
import cabinetpapers.store.Store;
import cabinetpapers.wordreader.PaperReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What becomes of a job's papers after they are drafted: locked, cleared, published, and on record. */
public final class Lifecycle {

    private final Request request;
    private final Press press;
    private final PartFile.Mover mover;
    private final Clock clock;
    private final JobFolder folder;

    public Lifecycle(Request request) {
        this(request, Press.SIGNED_OFF, Clock.systemUTC());
    }

    Lifecycle(Request request, Press press, Clock clock) {
        this(request, press, PartFile.Mover.ATOMIC, clock);
    }

    Lifecycle(Request request, Press press, PartFile.Mover mover, Clock clock) {
        this.request = request;
        this.press = press;
        this.mover = mover;
        this.clock = clock;
        this.folder = new JobFolder(request.project());
    }

    /** Takes the quarter's data as it is now, and lets nothing move the papers' figures from then on. */
    public Outcome lock(String officer) {
        return with(registry -> {
            Optional<QuarterLock> before = registry.order().parts().stream()
                    .flatMap(part -> registry.quarterLock(part).stream())
                    .findFirst();
            return before.isPresent()
                    ? said("It is locked already, by " + before.get().officer() + " since "
                            + Holder.moment(before.get().at()) + ".")
                    : lock(registry, officer);
        });
    }

    private Outcome lock(Registry registry, String officer) throws Refusal {
        Findings unopened = new Findings();
        Optional<OpenedJob> opened = OpenedJob.of(request, registry.order(), unopened);
        if (opened.isEmpty()) {
            return Outcome.without(Ending.CONFIGURATION, "It was not locked.", unopened.list());
        }
        try (OpenedJob job = opened.get()) {
            return lock(registry, job.order(), officer);
        }
    }

    /** @param order its data can be read */
    private Outcome lock(Registry registry, Order order, String officer) throws Refusal {
        Findings marks = new Findings();
        Findings all = new Findings();
        Map<Part, Dataset> read = new LinkedHashMap<>();
        Stages stages = new Stages(registry.store(), RunIdentity.of(order).inputs(), order);
        for (Part part : order.parts()) {
            Findings findings = new Findings();
            read.put(part, ImportStep.read(order, part, findings, marks));
            stages.found(Stages.importing(part), findings.list());
            all.addAll(findings.list());
        }
        if (all.blocked()) {
            return Outcome.without(Ending.BLOCKED, "It was not locked: the data has blockers.", all.list());
        }
        stages.found(Stages.MARKS, marks.list().stream().distinct().toList());
        registry.runLock().assure();
        registry.store().together(() -> read.forEach((part, rows) -> lock(registry, part, rows, stages, officer)));
        Instant asAt =
                registry.locked(order.parts().getLast()).map(Snapshot::asAt).orElseThrow();
        return said(
                "Locked at the figures of " + Holder.moment(asAt) + ". Run the job again for the papers to have them.");
    }

    private void lock(Registry registry, Part part, Dataset rows, Stages stages, String officer) {
        Order order = registry.order();
        Snapshot snapshot = registry.store()
                .save(
                        order.council().slug(),
                        order.quarter(),
                        order.asAt(),
                        clock.instant(),
                        ImportStep.contentHash(order, rows),
                        ImportStep.content(rows));
        registry.register()
                .lock(new QuarterLock(
                        Registry.lockSubject(registry.subject(), part),
                        snapshot.id(),
                        stages.inputs(),
                        officer,
                        clock.instant()));
    }

    /** Lets the figures move again, for a correction. What is published stays as it is. */
    public Outcome unlock(String officer, String reason) {
        return with(registry -> {
            List<QuarterLock> locks = registry.order().parts().stream()
                    .flatMap(part -> registry.quarterLock(part).stream())
                    .toList();
            if (locks.isEmpty()) {
                return said("It is not locked.");
            }
            registry.runLock().assure();
            registry.store()
                    .together(() -> locks.forEach(lock ->
                            registry.register().unlock(new QuarterUnlock(lock, officer, reason, clock.instant()))));
            return said("The figures may move again, says " + officer + ". What is published stays as it is.");
        });
    }

    /**
     * Puts it on record that an office has cleared the papers as their Word files are now.
     *
     * @param office {@code finance}, {@code legal}, {@code monitoring-officer}, {@code director} or
     *     {@code portfolio-holder}
     * @param papers their keys; none means all of the job's
     */
    public Outcome clear(String office, String officer, Set<String> papers) {
        return with(registry -> {
            Findings findings = new Findings();
            Set<Office> offices = offices(Set.of(office), findings);
            papers.forEach(key -> known(registry, key, findings));
            if (findings.blocked()) {
                return misunderstood(findings);
            }
            List<Clearance> clearances = new ArrayList<>();
            for (PaperOrder paper : registry.order().papers()) {
                if (papers.isEmpty() || papers.contains(paper.key())) {
                    clearance(registry, paper, offices.iterator().next(), officer, findings)
                            .ifPresent(clearances::add);
                }
            }
            if (findings.blocked()) {
                return Outcome.without(Ending.BLOCKED, "Nothing was cleared.", findings.list());
            }
            registry.runLock().assure();
            registry.store().together(() -> clearances.forEach(registry.register()::save));
            return said(Words.count(clearances.size(), "paper") + " cleared by " + officer + " (" + office + ").");
        });
    }

    private Optional<Clearance> clearance(
            Registry registry, PaperOrder paper, Office office, String officer, Findings findings) throws Refusal {
        Path file = registry.places().paper(paper, Output.WORD);
        Place place = Place.of(folder.named(file));
        if (registry.quarterLock(paper.part()).isEmpty()) {
            findings.add(Finding.blocker(
                    place, "the quarter is not locked, so its figures may still move", "Lock it first."));
            return Optional.empty();
        }
        if (!Files.isRegularFile(file)) {
            findings.add(Finding.blocker(place, "there is no such Word file", "Run the job first."));
            return Optional.empty();
        }
        Optional<List<String>> lines = PaperReader.lines(place.source(), Publishing.bytes(file));
        if (lines.isEmpty()) {
            findings.add(Finding.blocker(
                    place,
                    "it holds tracked changes, comments or hidden text, or is no Word file",
                    "Settle them and save; a clearance is for what will be published."));
        }
        return lines.map(said -> new Clearance(
                registry.subject(), paper.key(), office, officer, SignedPaper.hash(said), clock.instant()));
    }

    /**
     * Puts it on record that a paper prints a figure otherwise than it was computed.
     *
     * @param paper its key
     * @param computed as the finding has it; blank where the draft has no figure there
     * @param printed as the finding has it; blank where the file has none
     */
    public Outcome override(String paper, String computed, String printed, String officer, String reason) {
        return with(registry -> {
            Findings findings = new Findings();
            known(registry, paper, findings);
            if (findings.blocked()) {
                return misunderstood(findings);
            }
            registry.runLock().assure();
            FigureOverride override = new FigureOverride(
                    registry.subject(), paper, computed.strip(), printed.strip(), officer, reason, clock.instant());
            registry.register().save(override);
            return said("On record: " + printed(override) + ", says " + officer + ".");
        });
    }

    static String printed(FigureOverride override) {
        return SignedPaper.orNothing(override.computed()) + " is printed as "
                + SignedPaper.orNothing(override.printed());
    }

    /**
     * Makes PDF and HTML of the signed-off Word files.
     *
     * @param offices whose clearance each paper needs
     * @param restatement what a supplement corrects; empty where the papers are published for the first time
     */
    public Outcome publish(String officer, Set<String> offices, String restatement) {
        return with(registry -> {
            Findings findings = new Findings();
            Set<Office> needed = offices(offices, findings);
            return findings.blocked()
                    ? misunderstood(findings)
                    : new Publishing(registry, press, mover, clock).publish(officer, needed, restatement);
        });
    }

    /** The keys of all offices that may clear a paper. */
    public static List<String> offices() {
        return Arrays.stream(Office.values()).map(Office::key).toList();
    }

    private static Set<Office> offices(Set<String> keys, Findings findings) {
        Set<Office> offices = EnumSet.noneOf(Office.class);
        for (String key : keys) {
            Arrays.stream(Office.values())
                    .filter(office -> office.key().equals(key))
                    .findFirst()
                    .ifPresentOrElse(
                            offices::add,
                            () -> findings.add(Finding.blocker(
                                    Place.of("the command"),
                                    "there is no office \"" + key + "\"",
                                    NearestName.remedy(key, offices()))));
        }
        return offices;
    }

    private static void known(Registry registry, String paper, Findings findings) {
        List<String> keys =
                registry.order().papers().stream().map(PaperOrder::key).toList();
        if (!keys.contains(paper)) {
            findings.add(Finding.blocker(
                    Place.of("the command"),
                    "the job has no paper \"" + paper + "\"",
                    NearestName.remedy(paper, keys)));
        }
    }

    private static Outcome misunderstood(Findings findings) {
        return Outcome.without(Ending.MISUNDERSTOOD, "Nothing was done.", findings.list());
    }

    /** What was done to the job's papers, and by whom: in {@code told}, oldest first. */
    public Outcome history(List<String> told) {
        return with(registry -> {
            told.addAll(new PaperHistory(registry).lines());
            return said("");
        });
    }

    private static Outcome said(String message) {
        return Outcome.without(Ending.DONE, message, List.of());
    }

    private interface Deed {
        Outcome perform(Registry registry) throws Refusal;
    }

    private Outcome with(Deed deed) {
        Findings findings = new Findings();
        try {
            Optional<Order> order = JobFileReader.read(request, findings);
            if (order.isEmpty()) {
                return Outcome.without(Ending.CONFIGURATION, "The job cannot be understood.", findings.list());
            }
            Holder holder = Holder.of(RunIdentity.jobName(order.get()), clock);
            try (Database database =
                    Database.open(DatabaseAddress.of(request, order.get()), RunIdentity.subject(order.get()), holder)) {
                Registry registry = Registry.of(order.get(), folder, new Store(database.source()), database.lock());
                Outcome outcome = deed.perform(registry);
                PaperStandings.write(registry);
                return outcome;
            }
        } catch (Exception | OutOfMemoryError failure) {
            return Refusal.within(failure)
                    .map(refusal -> Outcome.without(refusal.ending(), refusal.getMessage(), findings.list()))
                    .orElseGet(() -> Outcome.without(Ending.FAULT, FaultLog.record(failure, folder, clock), List.of()));
        }
    }
}
