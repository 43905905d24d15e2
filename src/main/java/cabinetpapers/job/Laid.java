package cabinetpapers.job;

import cabinetpapers.dataset.Dataset;
import cabinetpapers.finding.Findings;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.meeting.Part;
import cabinetpapers.store.Snapshot;
import cabinetpapers.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a job's earlier runs laid ready for its meetings. */
record Laid(Order order, JobFolder folder, Store store, RunLock lock, Clock clock) {

    /** How papers are collected. */
    enum Collection {
        /** As the agenda's. */
        WHOLE,
        /** What has come or changed since, as a supplementary agenda's. */
        SUPPLEMENTARY
    }

    /**
     * Remembers that all of it was collected.
     *
     * @return the folders of supplementary agendas that were made
     */
    List<Path> collect(Collection collection) throws Refusal {
        List<CollectionPoint> points = points();
        if (points.isEmpty()) {
            throw nothing();
        }
        requireSamePapers();
        return switch (collection) {
            case WHOLE -> {
                for (CollectionPoint point : points) {
                    point.collect();
                }
                yield List.of();
            }
            case SUPPLEMENTARY -> supplement(points);
        };
    }

    /** A paper may have been closed since the job ran, and lie where more people may open it: nobody is to take it from there. */
    private void requireSamePapers() throws Refusal {
        if (order.readerships().equals(List.of(Part.open()))) {
            return;
        }
        LeftPapers papers = LeftPapers.of(order, folder);
        for (MeetingWish wish : Meetings.of(order)) {
            for (Part part : PaperPlaces.FOLDERS) {
                String name = folder.named(new PaperPlaces(order).part(wish, part));
                boolean others = store.agenda().documents(name, order.job()).stream()
                        .map(document -> name + "/" + document.path())
                        .filter(path -> path.contains(PaperPlaces.IN_DRAFTS))
                        .anyMatch(path -> !papers.paths(part).contains(Leftovers.paper(path)));
                if (others) {
                    throw new Refusal(
                            Ending.CONFIGURATION,
                            "The job asks for other papers than lie ready, and not all of them are for the public."
                                    + " Run it first.");
                }
            }
        }
    }

    private List<Path> supplement(List<CollectionPoint> points) throws Refusal {
        if (points.stream().allMatch(point -> point.collected().isEmpty())) {
            throw new Refusal(
                    Ending.CONFIGURATION,
                    "Nothing has been collected for these meetings yet, and so nothing can supplement it.");
        }
        if (points.stream().allMatch(point -> point.supplementary().late().isEmpty())) {
            throw new Refusal(Ending.CONFIGURATION, "Nothing has come or changed since papers were collected.");
        }
        List<Path> made = new ArrayList<>();
        for (CollectionPoint point : points) {
            point.supplement().ifPresent(made::add);
        }
        return made;
    }

    /** Every folder in which anything lies ready. */
    private List<CollectionPoint> points() throws Refusal {
        Findings findings = new Findings();
        HouseFolder house = HouseFolder.read(order, folder, findings)
                .orElseThrow(() -> new Refusal(Ending.CONFIGURATION, "The house or a template cannot be used."));
        List<Meeting> meetings = ImportStep.read(order, findings).meetings();
        Map<Path, CollectionPoint> points = new LinkedHashMap<>();
        for (MeetingWish wish : Meetings.of(order)) {
            Optional<Meeting> meeting = Meetings.find(wish, meetings, findings);
            for (Part part : order.readerships()) {
                Path place = new PaperPlaces(order).part(wish, part);
                meeting.map(found -> new CollectionPoint(
                                order, store, lock, folder, clock, house.style(), found, part, place))
                        .filter(point -> !point.here().isEmpty())
                        .ifPresent(point -> points.putIfAbsent(place, point));
            }
        }
        return List.copyOf(points.values());
    }

    /** Whether the papers would be made from the same data again. */
    void requireSameData() throws Refusal {
        boolean any = false;
        for (Part part : order.parts()) {
            if (isLocked(part)) {
                any |= !documents(part).isEmpty();
                continue;
            }
            Findings findings = new Findings();
            Dataset dataset = ImportStep.read(order, part, findings, findings);
            String hash = ImportStep.contentHash(order, dataset);
            for (AgendaDocument document : documents(part)) {
                any = true;
                Optional<Snapshot> snapshot = document.origin().flatMap(origin -> store.snapshot(origin.snapshot()));
                boolean same = snapshot.isPresent()
                        && snapshot.get().contentHash().equals(hash)
                        && order.asAt().map(snapshot.get().asAt()::equals).orElse(true);
                if (!same) {
                    throw new Refusal(
                            Ending.BLOCKED,
                            "The data have changed since these papers were made, so that figures would move with the"
                                    + " number. Put the data back as they were, or run the job first.");
                }
            }
        }
        if (!any) {
            throw nothing();
        }
    }

    /** From the lock on the data moves no figure. */
    private boolean isLocked(Part part) {
        return store.register()
                .lock(Registry.lockSubject(RunIdentity.jobName(order), part))
                .isPresent();
    }

    private List<AgendaDocument> documents(Part part) {
        List<AgendaDocument> documents = new ArrayList<>();
        for (MeetingWish wish : Meetings.of(order)) {
            String name = folder.named(new PaperPlaces(order).part(wish, part));
            store.agenda().documents(name, order.job()).stream()
                    .filter(document -> document.part().equals(part))
                    .filter(document -> document.origin().isPresent())
                    .forEach(documents::add);
        }
        return documents;
    }

    private static Refusal nothing() {
        return new Refusal(Ending.CONFIGURATION, "Nothing lies ready for these meetings yet. Run the job first.");
    }
}
