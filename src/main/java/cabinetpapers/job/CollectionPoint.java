package cabinetpapers.job;

import cabinetpapers.agenda.Handover;
import cabinetpapers.agenda.IndexPage;
import cabinetpapers.agenda.Manifest;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.html.HtmlRenderer;
import cabinetpapers.html.Links;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.CollectedDocument;
import cabinetpapers.meeting.DeadlineRules;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.meeting.Part;
import cabinetpapers.store.AgendaTables;
import cabinetpapers.store.Store;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Leaves beside a meeting's papers what democratic services collect them by: an index, a manifest, sums and one zip.
 *
 * @param lock to be asked before anything is put in its place
 * @param meeting whose papers they are
 * @param part whose readers they are for
 * @param folder where they lie
 */
record CollectionPoint(
        Order order,
        Store store,
        RunLock lock,
        JobFolder project,
        Clock clock,
        HouseStyle style,
        Meeting meeting,
        Part part,
        Path folder) {

    /** What the pack is an item of; it belongs to no job. */
    static final String PACK = "Whole agenda";

    static final String INDEX = "index.html";
    static final String MANIFEST = "manifest.json";
    static final String SUMS = "SHA256SUMS";

    AgendaTables tables() {
        return store.agenda();
    }

    /** By which the folder is known in the database. */
    String name() {
        return project.named(folder);
    }

    /** The same meeting's, of papers for other readers. */
    CollectionPoint of(Part others) {
        return new CollectionPoint(
                order, store, lock, project, clock, style, meeting, others, folder.resolveSibling(others.folder()));
    }

    /** Takes what the job left. */
    void take(List<AgendaDocument> documents) {
        tables().saveDocuments(name(), order.job(), documents);
    }

    /** Takes what is missing from what the job left. */
    void takeGaps(List<String> gaps) {
        tables().saveGaps(name(), order.job(), gaps);
    }

    /** Takes the pack that was joined from what all jobs left; empty where there is none any more. */
    void takePack(Optional<AgendaDocument> pack) {
        tables().saveDocuments(name(), PACK, pack.stream().toList());
    }

    /** Remembers that everything was collected as it is. */
    void collect() throws Refusal {
        lock.assure();
        tables().collect(name(), here(), clock.instant());
        new WhatChanged(this).remember();
        write();
    }

    /**
     * Makes a supplementary agenda of what has come or changed since papers were collected, if anything has, and
     * remembers all as collected.
     *
     * @return the folder that the supplementary agenda lies in
     */
    Optional<Path> supplement() throws Refusal {
        Optional<Path> made = supplementary().make();
        collect();
        return made;
    }

    Supplement supplementary() {
        return new Supplement(this, order.pack().orElse(PackWish.USUAL));
    }

    /** What was collected, as it was then. */
    List<CollectedDocument> collected() {
        return tables().collected(name());
    }

    /** The papers that lie in the folder, without what was made of them: the pack, and supplementary agendas. */
    List<AgendaDocument> papers() {
        return here().stream()
                .filter(document -> !document.item().equals(PACK) && !Supplement.holds(document))
                .toList();
    }

    /** What lies in the folder, whichever job left it there. */
    List<AgendaDocument> here() {
        return tables().documents(name()).stream()
                .filter(document -> Files.isRegularFile(folder.resolve(document.path())))
                .toList();
    }

    /** Writes everything anew that says something else than before. */
    void write() throws Refusal {
        lock.assure();
        Handover handover = handover();
        Access access = Access.to(part);
        byte[] manifest = Manifest.json(handover).getBytes(StandardCharsets.UTF_8);
        byte[] sums = Manifest.sums(handover.documents()).getBytes(StandardCharsets.UTF_8);
        boolean changed = !says(folder.resolve(MANIFEST), manifest) || !Files.exists(folder.resolve(handover.zip()));
        WholeFile.write(folder.resolve(SUMS), access, sums);
        if (changed) {
            zip(handover, manifest, sums, access);
        }
        WholeFile.write(folder.resolve(MANIFEST), access, manifest);
        Optional<String> changes = new WhatChanged(this).write() ? Optional.of(WhatChanged.FILE) : Optional.empty();
        WholeFile.write(folder.resolve(INDEX), access, index(handover.with(changes)));
    }

    private Handover handover() {
        DeadlineRules rules = order.council().deadlines();
        return new Handover(
                order.council().name(),
                order.quarter().title(),
                meeting.committee(),
                meeting.date(),
                part,
                inOrder(here()),
                tables().gaps(name()),
                collected(),
                new SinceCollected(this).gone(),
                rules.before(meeting.date(), meeting.body()),
                FileNames.slug(meeting.committee()) + "-" + meeting.date() + "-" + part.folder() + ".zip",
                Optional.empty());
    }

    /** The papers as the agenda has them, then what was made of them: the pack, and supplementary agendas. */
    private static List<AgendaDocument> inOrder(List<AgendaDocument> documents) {
        return documents.stream()
                .sorted(Comparator.<AgendaDocument, Boolean>comparing(Supplement::holds)
                        .thenComparing(document -> document.item().equals(PACK))
                        .thenComparing(PackBinder.AGENDA))
                .toList();
    }

    private byte[] index(Handover handover) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlRenderer(style, Links.FILES_BESIDE).render(IndexPage.of(handover), out);
        return out.toByteArray();
    }

    private void zip(Handover handover, byte[] manifest, byte[] sums, Access access) throws Refusal {
        Path target = folder.resolve(handover.zip());
        try (PartFile part = PartFile.beside(target, access)) {
            SteadyZip zip = new SteadyZip(part.stream());
            zip.add(MANIFEST, manifest);
            zip.add(SUMS, sums);
            for (AgendaDocument document : handover.documents()) {
                zip.add(document.path(), Files.readAllBytes(folder.resolve(document.path())));
            }
            zip.finish();
            part.finish();
            lock.assure();
            part.moveTo(target);
        } catch (IOException e) {
            throw Refusal.cannotWrite(target, e);
        }
    }

    private static boolean says(Path file, byte[] bytes) throws Refusal {
        try {
            return Files.exists(file) && Arrays.equals(Files.readAllBytes(file), bytes);
        } catch (IOException e) {
            throw Refusal.cannotWrite(file, e);
        }
    }
}
