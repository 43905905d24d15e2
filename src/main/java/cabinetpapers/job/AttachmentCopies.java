package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.AgendaDocument.Accessible;
import cabinetpapers.pack.PackJoiner;
import cabinetpapers.pack.PdfSort;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Puts other people's files into the item's folder beside its papers, under names like theirs. What cannot be read, or may
 * not be, is not put there: whoever made it has to send another.
 *
 * @param folder of the meeting and part, which documents' paths begin at
 * @param number of the item on the agenda
 * @param known documents of the last run by their paths
 */
record AttachmentCopies(Run run, Path folder, Optional<String> number, Map<String, AgendaDocument> known) {

    private static final String MARK = "Not for publication";

    /**
     * What lies in the item's folder now.
     *
     * @param awaited files that could not be taken
     */
    record Laid(List<AgendaDocument> documents, List<Attachment> awaited) {

        Laid {
            documents = List.copyOf(documents);
            awaited = List.copyOf(awaited);
        }
    }

    /** What is known of the file that lies in the folder. */
    private record Lying(Optional<Integer> pages, Accessible accessible) {

        /** Of one that somebody changed there, what the file itself shows, and nothing that its source claims. */
        private static Lying changed(PdfSort sort) {
            return new Lying(
                    switch (sort) {
                        case PdfSort.Usable usable -> Optional.of(usable.pages());
                        case PdfSort.Unusable damaged -> Optional.empty();
                    },
                    Accessible.NOT_KNOWN);
        }
    }

    Laid lay(List<Attachment> attachments, Findings findings) throws Refusal {
        List<AgendaDocument> documents = new ArrayList<>();
        List<Attachment> awaited = new ArrayList<>();
        for (Attachment attachment : attachments) {
            switch (PackJoiner.sort(attachment.file())) {
                case PdfSort.Usable usable -> {
                    new PdfAccess(attachment.place(), name(attachment), attachment.part()).tell(usable, findings);
                    marked(attachment, findings);
                    documents.add(copied(attachment, usable, findings));
                }
                case PdfSort.Unusable unusable -> {
                    refuse(attachment, unusable.why(), findings);
                    awaited.add(attachment);
                }
            }
        }
        return new Laid(documents, awaited);
    }

    /** Every copy of it has to be marked: Local Government Act 1972, section 100B(5). We put nothing into others' files. */
    private static void marked(Attachment attachment, Findings findings) {
        if (!attachment.isPublic() && !PackJoiner.says(attachment.file(), MARK)) {
            findings.add(Finding.hole(
                    attachment.place(),
                    name(attachment) + " is not for publication, and its first page does not say so",
                    "Ask whoever made it to mark it \"" + MARK + "\", with what it is: "
                            + attachment.part().words() + "."));
        }
    }

    private static void refuse(Attachment attachment, PdfSort.Why why, Findings findings) {
        findings.add(
                switch (why) {
                    case LOCKED ->
                        Finding.hole(
                                attachment.place(),
                                name(attachment)
                                        + " is locked by a password or against changes, and is not among the papers",
                                "Ask whoever made it for a file that is not locked, and run again.");
                    case BROKEN ->
                        Finding.hole(
                                attachment.place(),
                                name(attachment) + " is no PDF file that can be read, and is not among the papers",
                                "Open it to see what it is. Ask whoever made it for a sound PDF, and run again.");
                });
    }

    private static String name(Attachment attachment) {
        return "\"" + attachment.file().getFileName() + "\"";
    }

    private AgendaDocument copied(Attachment attachment, PdfSort.Usable sort, Findings findings) throws Refusal {
        Path target = run.places().attachment(attachment);
        try {
            Path file = put(attachment, target, findings);
            String path = folder.relativize(file).toString().replace('\\', '/');
            String sha256 = Fingerprint.ofFile(file);
            Lying lying = sha256.equals(Fingerprint.ofFile(attachment.file()))
                    ? new Lying(Optional.of(sort.pages()), accessible(sort))
                    : Lying.changed(PackJoiner.sort(file));
            Optional<AgendaDocument> before = Optional.ofNullable(known.get(path))
                    .filter(one -> one.sha256().equals(sha256));
            return new AgendaDocument(
                    path,
                    attachment.heading(),
                    attachment.openHeading(),
                    FileNames.itemTitle(run.order().item(run.order().attachedTo())),
                    number,
                    attachment.appendix(),
                    attachment.part(),
                    lying.pages(),
                    before.isPresent() ? before.get().words() : PackJoiner.words(file),
                    Files.size(file),
                    sha256,
                    Optional.empty(),
                    lying.accessible(),
                    Math.max(
                            1,
                            run.store().writtenFiles(run.folder().named(file)).size()));
        } catch (IOException e) {
            throw Refusal.cannotWrite(target, e);
        }
    }

    /** Only another content moves anything, and what somebody changed in the folder stays. */
    private Path put(Attachment attachment, Path target, Findings findings) throws IOException, Refusal {
        PaperShelf shelf = new PaperShelf(
                run.store(),
                run.lock(),
                run.folder(),
                new Fingerprint().add(attachment.file()).hex(),
                run.clock());
        Optional<PaperFile> upToDate = shelf.upToDate(target, findings);
        if (upToDate.isPresent()) {
            return upToDate.get().path();
        }
        try (PartFile part = PartFile.beside(target, Access.to(attachment.part()))) {
            Files.copy(attachment.file(), part.stream());
            String sha256 = part.finish();
            return shelf.put(part, sha256, target, findings).path();
        }
    }

    /** A claim is believed where nothing that is looked at speaks against it; silence says neither yes nor no. */
    private static Accessible accessible(PdfSort.Usable sort) {
        return switch (sort.tags()) {
            case CLAIMS_PDF_UA -> sort.followsPdfUa() ? Accessible.YES : Accessible.NO;
            case TAGGED -> Accessible.NOT_KNOWN;
            case NONE -> Accessible.NO;
        };
    }
}
