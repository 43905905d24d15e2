package cabinetpapers.job;

import cabinetpapers.agenda.FrontSheet;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.meeting.Part;
import cabinetpapers.pack.PackPlan;
import cabinetpapers.pack.PdfSort;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
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
 * @param unseen papers of the job's first item that lie in no folder: still to come, or not for publication and to come
 * @param told those of the open papers whose own faults were told already
 */
record PackMaker(
        Run run,
        HouseStyle style,
        Meeting meeting,
        PackWish wish,
        Path folder,
        List<AgendaDocument> open,
        List<AgendaDocument> closed,
        List<Sheet> unseen,
        List<AgendaDocument> told) {

    /**
     * A pack that is there now.
     *
     * @param kept what there is to say of packs that somebody changed, and that lie there still
     */
    record Made(PaperFile file, AgendaDocument.Accessible accessible, List<Finding> kept) {

        Made {
            kept = List.copyOf(kept);
        }
    }

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
        unseen.forEach(sheet -> fingerprint.add(sheet.toString()));
        return fingerprint.hex();
    }

    /** Makes the pack where it is not up to date; empty where there is nothing to join. */
    Optional<Made> make(Findings findings) throws Refusal {
        Map<String, List<Sheet>> items = items(findings);
        if (items.values().stream()
                .flatMap(List::stream)
                .allMatch(sheet -> sheet.file().isEmpty())) {
            return Optional.empty();
        }
        Path target = folder.resolve(name(meeting));
        PaperShelf shelf = new PaperShelf(run.store(), run.lock(), run.folder(), fingerprint(), run.clock());
        try {
            Findings changed = new Findings();
            Optional<PaperFile> upToDate =
                    run.rendering() == Request.Rendering.AGAIN ? Optional.empty() : shelf.upToDate(target, changed);
            PaperFile file = upToDate.isPresent() ? upToDate.get() : make(items, target, shelf, changed);
            return Optional.of(new Made(file, accessible(file, items), kept(file, changed)));
        } catch (IOException e) {
            throw Refusal.cannotWrite(target, e);
        }
    }

    /** Nobody vouches for one that somebody changed. */
    private static AgendaDocument.Accessible accessible(PaperFile file, Map<String, List<Sheet>> items) {
        return switch (file.fate()) {
            case LEFT_AS_EDITED -> AgendaDocument.Accessible.NOT_KNOWN;
            case WRITTEN, UNTOUCHED, WRITTEN_BESIDE ->
                PackBinder.claim(items) == PackPlan.Claim.PDF_UA
                        ? AgendaDocument.Accessible.YES
                        : AgendaDocument.Accessible.NO;
        };
    }

    /** A pack that a newer one lies beside has pages of papers as they were: some may not be public any more. */
    private static List<Finding> kept(PaperFile file, Findings changed) {
        return changed.list().stream()
                .map(Finding::place)
                .map(place -> switch (file.fate()) {
                    case LEFT_AS_EDITED ->
                        Finding.note(
                                place,
                                "somebody changed the pack since it was written, so it was not overwritten",
                                "Keep the changes, or delete the file and run again.");
                    case WRITTEN, UNTOUCHED, WRITTEN_BESIDE ->
                        Finding.hole(
                                place,
                                "somebody changed the pack, so it was not overwritten and has old pages",
                                "Hand over \"" + file.path().getFileName()
                                        + "\" beside it, and move this one away from the papers that the public may see.");
                })
                .toList();
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

    private Map<String, List<Sheet>> items(Findings findings) {
        List<AgendaDocument> all = new ArrayList<>(open.stream()
                .filter(document -> document.ending().equals(Output.PDF.extension()))
                .toList());
        List<String> listed = new ArrayList<>();
        for (AgendaDocument document : closed) {
            if (!listed.contains(form(document)) && open.stream().noneMatch(one -> sameLine(one, document))) {
                listed.add(form(document));
                all.add(document);
            }
        }
        Map<String, List<Sheet>> items = PackBinder.items(all, document -> sheet(document, findings));
        if (!items.isEmpty() && !unseen.isEmpty()) {
            String own = ownItem().orElse(items.keySet().iterator().next());
            List<Sheet> sheets = items.computeIfAbsent(own, unmet -> new ArrayList<>());
            sheets.addAll(unseen);
            sheets.sort(Sheet.IN_ITEM);
        }
        return items;
    }

    /** The same for each form of a paper, which is listed once however many there are. */
    private static String form(AgendaDocument document) {
        return PackBinder.heading(document) + "\n" + document.title();
    }

    /** Several closed papers may be listed by the same words: each of them is there. */
    private static boolean sameLine(AgendaDocument open, AgendaDocument closed) {
        return open.openTitle().equals(closed.openTitle())
                && PackBinder.heading(open).equals(PackBinder.heading(closed));
    }

    private Optional<String> ownItem() {
        String title = FileNames.itemTitle(run.order().item(run.order().attachedTo()));
        return open.stream()
                .filter(document -> document.item().equals(title))
                .map(PackBinder::heading)
                .findFirst();
    }

    private Sheet sheet(AgendaDocument document, Findings findings) {
        if (!open.contains(document)) {
            return Sheet.leftOut(
                    document.appendix(), document.openTitle(), document.part().note());
        }
        Sheet sheet = Sheet.of(folder, document, document.title());
        if (!told.contains(document)) {
            sheet.sort().ifPresent(sort -> tell(document, sort, findings));
        }
        return sheet;
    }

    /** Each part that keeps the pack from being accessible, whoever made it and whichever job left it. */
    private void tell(AgendaDocument document, PdfSort sort, Findings findings) {
        Place place = Place.of(run.folder().named(folder.resolve(document.path())));
        switch (sort) {
            case PdfSort.Usable usable -> new PdfAccess(place, "this paper", Part.open()).tell(usable, findings);
            case PdfSort.Unusable unusable ->
                findings.add(Finding.hole(
                        place,
                        "this paper cannot be read any more, so the pack is without it",
                        "Delete the file and run again, or put a sound one in its place."));
        }
    }

    /** Where only other people's files are left, there are no figures: then the day of the meeting stands for it. */
    private Instant asAt() {
        return open.stream()
                .flatMap(document -> document.origin().stream())
                .map(AgendaDocument.Origin::asAt)
                .max(Instant::compareTo)
                .orElseGet(() -> meeting.date().atStartOfDay(ZoneOffset.UTC).toInstant());
    }
}
