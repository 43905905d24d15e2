package cabinetpapers.job;

import cabinetpapers.agenda.AgendaItem;
import cabinetpapers.agenda.AgendaItem.Entry;
import cabinetpapers.agenda.FrontSheet;
import cabinetpapers.agenda.PackPages;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.pack.PackJoiner;
import cabinetpapers.pack.PackPlan;
import cabinetpapers.pack.PdfSort;
import cabinetpapers.paper.Paper;
import cabinetpapers.pdf.PdfRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins a meeting's public papers into one pack.
 *
 * @param folder where the papers lie, and the pack beside them
 * @param open the papers in that folder
 * @param closed those that the public may only know of
 */
record PackMaker(
        Run run,
        HouseStyle style,
        Meeting meeting,
        PackWish wish,
        Path folder,
        List<AgendaDocument> open,
        List<AgendaDocument> closed) {

    private static final String BLANK = "This page is intentionally left blank";

    /** A paper of the pack: how the agenda lists it, and where it lies if it is in. */
    private record Sheet(Entry entry, Optional<Path> file, PdfSort.Tags tags) {}

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
        wish.attachments().forEach(attachment -> fingerprint.add(attachment.file()));
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
            Optional<PaperFile> upToDate = run.rendering() == Request.Rendering.AGAIN
                    ? Optional.empty()
                    : shelf.upToDate(target, new Findings());
            PaperFile file = upToDate.isPresent() ? upToDate.get() : make(items, target, shelf, findings);
            return Optional.of(new Made(
                    file,
                    claim(items) == PackPlan.Claim.PDF_UA
                            ? AgendaDocument.Accessible.YES
                            : AgendaDocument.Accessible.NO));
        } catch (IOException e) {
            throw Refusal.cannotWrite(target, e);
        }
    }

    private PaperFile make(Map<String, List<Sheet>> items, Path target, PaperShelf shelf, Findings findings)
            throws IOException, Refusal {
        try (PartFile part = PartFile.beside(target, Access.USUAL)) {
            join(items, part.stream());
            String sha256 = part.finish();
            return shelf.put(part, sha256, target, findings);
        }
    }

    /** By number, then as they lie; each item's report comes before its appendices. */
    private Map<String, List<Sheet>> items(Findings findings) {
        List<AgendaDocument> all = new ArrayList<>(open.stream()
                .filter(document -> document.ending().equals(Output.PDF.extension()))
                .toList());
        closed.stream()
                .filter(document ->
                        all.stream().noneMatch(one -> one.openTitle().equals(document.openTitle())))
                .filter(document -> document.ending().equals(closedEnding()))
                .forEach(all::add);
        all.sort(Comparator.comparing(PackMaker::rank)
                .thenComparing(document -> document.appendix().orElse(0)));
        Map<String, List<Sheet>> items = new LinkedHashMap<>();
        for (AgendaDocument document : all) {
            items.computeIfAbsent(heading(document), unseen -> new ArrayList<>())
                    .add(sheet(document));
        }
        if (!wish.attachments().isEmpty() && !items.isEmpty()) {
            String own = ownItem().orElse(items.keySet().iterator().next());
            for (PackWish.Attachment attachment : wish.attachments()) {
                items.computeIfAbsent(own, unseen -> new ArrayList<>()).add(sheet(attachment, findings));
            }
        }
        return items;
    }

    /** A paper that is written in several forms is listed once. */
    private String closedEnding() {
        return closed.isEmpty() ? "" : closed.getFirst().ending();
    }

    private Optional<String> ownItem() {
        PaperOrder first = run.order().papers().getFirst();
        String title = FileNames.itemTitle(run.order().item(first));
        return open.stream()
                .filter(document -> document.item().equals(title))
                .map(PackMaker::heading)
                .findFirst();
    }

    /** Numbers in their own order, whatever letters follow; what has none comes last. */
    private static String rank(AgendaDocument document) {
        String number = document.number().orElse("");
        String digits = number.replaceAll("\\D.*", "");
        return digits.isEmpty() ? "9999999" + number : "%07d".formatted(Integer.valueOf(digits)) + number;
    }

    private static String heading(AgendaDocument document) {
        return new AgendaItem(document.number(), document.item(), List.of()).heading();
    }

    private Sheet sheet(AgendaDocument document) {
        if (document.pages().isPresent() && open.contains(document)) {
            return new Sheet(
                    new Entry.Enclosed(document.title(), document.pages().get()),
                    Optional.of(folder.resolve(document.path())),
                    PdfSort.Tags.CLAIMS_PDF_UA);
        }
        String why =
                open.contains(document) ? "cannot be read" : document.part().note();
        return new Sheet(new Entry.LeftOut(document.openTitle(), why), Optional.empty(), PdfSort.Tags.CLAIMS_PDF_UA);
    }

    private static Sheet sheet(PackWish.Attachment attachment, Findings findings) {
        Place place = attachment.place();
        String name = "\"" + attachment.file().getFileName() + "\"";
        return switch (PackJoiner.sort(attachment.file())) {
            case PdfSort.Usable usable -> {
                switch (usable.tags()) {
                    case CLAIMS_PDF_UA -> {}
                    case TAGGED ->
                        findings.add(Finding.note(
                                place,
                                name + " is tagged but does not say that it follows PDF/UA, so the pack cannot either",
                                "Ask whoever made it to check its accessibility."));
                    case NONE ->
                        findings.add(Finding.hole(
                                place,
                                name + " has no tags, so that nobody who listens to the pack can follow it",
                                "Ask whoever made it for a tagged PDF."));
                }
                yield new Sheet(
                        new Entry.Enclosed(attachment.heading(), usable.pages()),
                        Optional.of(attachment.file()),
                        usable.tags());
            }
            case PdfSort.Unusable unusable -> {
                String fact = switch (unusable.why()) {
                    case LOCKED -> name + " is locked by a password or against changes, and is not in the pack";
                    case BROKEN -> name + " is no PDF file that can be read, and is not in the pack";
                };
                findings.add(Finding.hole(place, fact, "Ask whoever made it for a file without that, and run again."));
                yield new Sheet(
                        new Entry.LeftOut(attachment.heading(), "to follow"),
                        Optional.empty(),
                        PdfSort.Tags.CLAIMS_PDF_UA);
            }
        };
    }

    private void join(Map<String, List<Sheet>> items, OutputStream out) throws IOException {
        List<AgendaItem> agenda = new ArrayList<>();
        items.forEach((heading, sheets) -> agenda.add(new AgendaItem(
                Optional.empty(), heading, sheets.stream().map(Sheet::entry).toList())));
        int frontPages = pages(front(agenda, PackPages.of(1, agenda, wish.starts())));
        PackPages pages = PackPages.of(frontPages, agenda, wish.starts());
        PackPlan plan = new PackPlan(
                FrontSheet.title(meeting),
                run.order().council().name(),
                style.language(),
                asAt(),
                sections(items, pages),
                BLANK,
                claim(items));
        PackJoiner.join(plan, front(agenda, pages), out);
    }

    /** A pack is no more accessible than each of its parts. */
    private static PackPlan.Claim claim(Map<String, List<Sheet>> items) {
        boolean all = items.values().stream()
                .flatMap(List::stream)
                .allMatch(sheet -> sheet.tags() == PdfSort.Tags.CLAIMS_PDF_UA);
        return all ? PackPlan.Claim.PDF_UA : PackPlan.Claim.NONE;
    }

    private static List<PackPlan.Section> sections(Map<String, List<Sheet>> items, PackPages pages) {
        List<PackPlan.Section> sections = new ArrayList<>();
        int item = 0;
        for (Map.Entry<String, List<Sheet>> entry : items.entrySet()) {
            List<PackPlan.Part> parts = new ArrayList<>();
            for (int i = 0; i < entry.getValue().size(); i++) {
                Sheet sheet = entry.getValue().get(i);
                Optional<PackPages.Range> range = pages.ranges().get(item).get(i);
                if (sheet.file().isPresent() && range.isPresent()) {
                    parts.add(new PackPlan.Part(
                            sheet.entry().title(),
                            sheet.file().get(),
                            range.get().first()));
                }
            }
            if (!parts.isEmpty()) {
                sections.add(new PackPlan.Section(entry.getKey(), parts));
            }
            item++;
        }
        return sections;
    }

    /** The numbers in it take no more room than others of as many digits: its own pages stay as many. */
    private byte[] front(List<AgendaItem> agenda, PackPages pages) {
        Paper paper = FrontSheet.of(run.order().council().name(), meeting, agenda, pages, asAt());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(style).render(paper, out);
        return out.toByteArray();
    }

    private static int pages(byte[] pdf) {
        return PdfRenderer.pages(pdf).orElseThrow();
    }

    private Instant asAt() {
        return open.stream().map(AgendaDocument::asAt).max(Instant::compareTo).orElseThrow();
    }
}
