package cabinetpapers.job;

import cabinetpapers.agenda.FrontSheet;
import cabinetpapers.finding.Findings;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.pack.PackPlan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins a meeting's public papers into one pack.
 *
 * @param folder where the papers lie, and the pack beside them
 * @param open the papers in that folder
 * @param closed those that the public may only know of
 * @param awaited headings of papers of the job's first item that are still to come
 */
record PackMaker(
        Run run,
        HouseStyle style,
        Meeting meeting,
        PackWish wish,
        Path folder,
        List<AgendaDocument> open,
        List<AgendaDocument> closed,
        List<String> awaited) {

    /** A pack that is there now. */
    record Made(PaperFile file, AgendaDocument.Accessible accessible) {}

    static String name(Meeting meeting) {
        return FileNames.spelt("Agenda pack " + meeting.committee() + " " + meeting.date()) + ".pdf";
    }

    /** What the pack is made of; a pack of the same is the same, byte for byte. */
    String fingerprint() {
        Fingerprint fingerprint =
                new Fingerprint().add(run.identity().content()).add(wish.toString());
        for (AgendaDocument document : open) {
            fingerprint
                    .add(document.sha256())
                    .add(document.title())
                    .add(document.number().orElse(""));
        }
        for (AgendaDocument document : closed) {
            fingerprint.add(document.openTitle()).add(document.number().orElse(""));
        }
        awaited.forEach(fingerprint::add);
        return fingerprint.hex();
    }

    /** Makes the pack where it is not up to date; empty where there is nothing to join. */
    Optional<Made> make(Findings findings) throws Refusal {
        Map<String, List<Sheet>> items = items();
        if (items.values().stream()
                .flatMap(List::stream)
                .allMatch(sheet -> sheet.file().isEmpty())) {
            return Optional.empty();
        }
        Path target = folder.resolve(name(meeting));
        PaperShelf shelf = new PaperShelf(run.store(), run.lock(), run.folder(), fingerprint(), run.clock());
        try {
            Optional<PaperFile> upToDate = run.rendering() == Request.Rendering.AGAIN
                    ? Optional.empty()
                    : shelf.upToDate(target, new Findings());
            PaperFile file = upToDate.isPresent() ? upToDate.get() : make(items, target, shelf, findings);
            return Optional.of(new Made(
                    file,
                    PackBinder.claim(items) == PackPlan.Claim.PDF_UA
                            ? AgendaDocument.Accessible.YES
                            : AgendaDocument.Accessible.NO));
        } catch (IOException e) {
            throw Refusal.cannotWrite(target, e);
        }
    }

    private PaperFile make(Map<String, List<Sheet>> items, Path target, PaperShelf shelf, Findings findings)
            throws IOException, Refusal {
        try (PartFile part = PartFile.beside(target, Access.USUAL)) {
            new PackBinder(style, run.order().council().name(), meeting, FrontSheet.agenda(meeting), wish, asAt())
                    .bind(items, part.stream());
            String sha256 = part.finish();
            return shelf.put(part, sha256, target, findings);
        }
    }

    private Map<String, List<Sheet>> items() {
        List<AgendaDocument> all = new ArrayList<>(open.stream()
                .filter(document -> document.ending().equals(Output.PDF.extension()))
                .toList());
        closed.stream()
                .filter(document ->
                        all.stream().noneMatch(one -> one.openTitle().equals(document.openTitle())))
                .filter(document -> document.ending().equals(closedEnding()))
                .forEach(all::add);
        Map<String, List<Sheet>> items = PackBinder.items(all, this::sheet);
        if (!items.isEmpty() && !awaited.isEmpty()) {
            String own = ownItem().orElse(items.keySet().iterator().next());
            List<Sheet> sheets = items.computeIfAbsent(own, unseen -> new ArrayList<>());
            awaited.forEach(heading -> sheets.add(Sheet.leftOut(heading, "to follow")));
        }
        return items;
    }

    /** A paper that is written in several forms is listed once. */
    private String closedEnding() {
        return closed.isEmpty() ? "" : closed.getFirst().ending();
    }

    private Optional<String> ownItem() {
        String title = FileNames.itemTitle(run.order().item(run.order().attachedTo()));
        return open.stream()
                .filter(document -> document.item().equals(title))
                .map(PackBinder::heading)
                .findFirst();
    }

    private Sheet sheet(AgendaDocument document) {
        return open.contains(document)
                ? Sheet.of(folder, document, document.title())
                : Sheet.leftOut(document.openTitle(), document.part().note());
    }

    private Instant asAt() {
        return open.stream()
                .flatMap(document -> document.origin().stream())
                .map(AgendaDocument.Origin::asAt)
                .max(Instant::compareTo)
                .orElseThrow();
    }
}
