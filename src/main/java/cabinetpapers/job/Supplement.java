package cabinetpapers.job;

import cabinetpapers.agenda.FrontSheet;
import cabinetpapers.calendar.CouncilTime;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.AgendaDocument.Accessible;
import cabinetpapers.meeting.CollectedDocument;
import cabinetpapers.meeting.Part;
import cabinetpapers.pack.PackPlan;
import cabinetpapers.pdf.PdfRenderer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A supplementary agenda: the papers that have come or changed since papers were collected, each as it is now, in a folder
 * that nothing changes any more. Of the public ones there is one PDF as well, with page numbers of its own.
 */
record Supplement(CollectionPoint point, PackWish wish) {

    private static final String TITLE = "Supplementary agenda ";

    private static final Pattern FOLDER = Pattern.compile(TITLE + "\\d+/.*");

    /** Whether a document belongs to a supplementary agenda that was made before. */
    static boolean holds(AgendaDocument document) {
        return FOLDER.matcher(document.path()).matches();
    }

    /** The papers that have come or changed since papers were collected; none where none ever were. */
    List<AgendaDocument> late() {
        List<CollectedDocument> before = point.collected();
        return before.isEmpty()
                ? List.of()
                : point.papers().stream()
                        .filter(document -> !asCollected(document, before))
                        .toList();
    }

    /** @return the folder that it lies in, named by its number; none where no paper is late */
    Optional<Path> make() throws Refusal {
        List<AgendaDocument> late = late();
        if (late.isEmpty()) {
            return Optional.empty();
        }
        List<CollectedDocument> before = point.collected();
        Instant since = before.stream()
                .map(CollectedDocument::collectedAt)
                .max(Instant::compareTo)
                .orElseThrow();
        int number = 1 + point.tables().supplements(point.name());
        List<AgendaDocument> made = new ArrayList<>();
        for (AgendaDocument document : late) {
            made.add(copied(document, number));
        }
        pack(late, before, number, since).ifPresent(made::add);
        point.tables().saveDocuments(point.name(), TITLE + number, made);
        point.tables().saveSupplement(point.name(), number, point.clock().instant());
        return Optional.of(point.folder().resolve(TITLE + number));
    }

    private static boolean asCollected(AgendaDocument document, List<CollectedDocument> before) {
        return before.stream()
                .anyMatch(one ->
                        one.path().equals(document.path()) && one.sha256().equals(document.sha256()));
    }

    private AgendaDocument copied(AgendaDocument document, int number) throws Refusal {
        String path = TITLE + number + "/" + document.path().replace(PaperPlaces.IN_DRAFTS, "/");
        Path target = point.folder().resolve(path);
        try (PartFile part = PartFile.beside(target, Access.to(point.part()))) {
            Files.copy(point.folder().resolve(document.path()), part.stream());
            part.finish();
            point.lock().assure();
            part.moveTo(target);
        } catch (IOException e) {
            throw Refusal.cannotWrite(target, e);
        }
        return new AgendaDocument(
                path,
                document.title(),
                document.openTitle(),
                TITLE + number,
                Optional.empty(),
                document.appendix(),
                document.part(),
                document.pages(),
                document.words(),
                document.bytes(),
                document.sha256(),
                document.origin(),
                document.accessible(),
                document.version());
    }

    /** Papers that are not for publication are handed over as they are: nobody puts them before the public. */
    private Optional<AgendaDocument> pack(
            List<AgendaDocument> late, List<CollectedDocument> before, int number, Instant since) throws Refusal {
        List<AgendaDocument> papers = late.stream()
                .filter(document -> document.ending().equals(Output.PDF.extension()))
                .filter(document -> document.part().equals(Part.open()))
                .toList();
        Map<String, List<Sheet>> items =
                PackBinder.items(papers, document -> Sheet.of(point.folder(), document, told(document, before, since)));
        if (items.values().stream()
                .flatMap(List::stream)
                .allMatch(sheet -> sheet.file().isEmpty())) {
            return Optional.empty();
        }
        String title = TITLE + number + " " + point.meeting().committee() + " "
                + point.meeting().date();
        String path = TITLE + number + "/" + FileNames.spelt(title) + "." + Output.PDF.extension();
        Path target = point.folder().resolve(path);
        Instant asAt = papers.stream()
                .flatMap(document -> document.origin().stream())
                .map(AgendaDocument.Origin::asAt)
                .max(Instant::compareTo)
                .orElse(since);
        try (PartFile part = PartFile.beside(target, Access.USUAL)) {
            new PackBinder(
                            point.style(),
                            point.order().council().name(),
                            point.meeting(),
                            FrontSheet.supplement(point.meeting(), number, CouncilTime.day(since)),
                            wish,
                            asAt)
                    .bind(items, part.stream());
            String sha256 = part.finish();
            point.lock().assure();
            part.moveTo(target);
            return Optional.of(new AgendaDocument(
                    path,
                    TITLE + number,
                    TITLE + number,
                    TITLE + number,
                    Optional.empty(),
                    Optional.empty(),
                    Part.open(),
                    PdfRenderer.pages(target),
                    papers.stream().mapToInt(AgendaDocument::words).sum(),
                    Files.size(target),
                    sha256,
                    papers.stream().flatMap(paper -> paper.origin().stream()).findFirst(),
                    PackBinder.claim(items) == PackPlan.Claim.PDF_UA ? Accessible.YES : Accessible.NO,
                    1));
        } catch (IOException e) {
            throw Refusal.cannotWrite(target, e);
        }
    }

    /** {@code Appendix 1 – Figures (replaces the paper collected on 6 November 2023)}. */
    private static String told(AgendaDocument document, List<CollectedDocument> before, Instant since) {
        boolean corrected = before.stream().anyMatch(one -> one.path().equals(document.path()));
        return document.title()
                + (corrected
                        ? " (replaces the paper collected on " + Words.day(CouncilTime.day(since)) + ")"
                        : " (new)");
    }
}
