package cabinetpapers.pack;

import cabinetpapers.pack.PdfSort.Tags;
import cabinetpapers.pack.PdfSort.Why;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;

/** Joins PDF files by a plan. */
public final class PackJoiner {

    private PackJoiner() {}

    /** Looks at a file, whoever made it. */
    public static PdfSort sort(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            if (document.isEncrypted()) {
                return new PdfSort.Unusable(Why.LOCKED);
            }
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                return new PdfSort.Unusable(Why.BROKEN);
            }
            CharacterMaps.requireWithinReason(document);
            tryJoining(file);
            return usable(document, pages);
        } catch (InvalidPasswordException locked) {
            return new PdfSort.Unusable(Why.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return new PdfSort.Unusable(Why.BROKEN);
        }
    }

    /**
     * Joining follows pages, notes and tags to their ends, and fails where it cannot: one damaged file would keep a meeting
     * from its pack, so each is tried alone first.
     */
    private static void tryJoining(Path file) throws IOException {
        PackPlan alone = new PackPlan(
                "",
                "",
                "en-GB",
                Instant.EPOCH,
                List.of(new PackPlan.Section("", List.of(new PackPlan.Part("", file, 2)))),
                PackPlan.Numbers.INSTEAD_OF_ITS_OWN,
                "",
                "",
                PackPlan.Claim.NONE);
        ByteArrayOutputStream front = new ByteArrayOutputStream();
        try (PDDocument page = new PDDocument()) {
            page.addPage(new PDPage());
            page.save(front);
        }
        join(alone, front.toByteArray(), OutputStream.nullOutputStream());
    }

    /** Whether the first page of a file says something, however its lines break and whatever letters are capitals. */
    public static boolean says(Path file, String words) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            CharacterMaps.requireWithinReason(document);
            PDFTextStripper first = new PDFTextStripper();
            first.setEndPage(1);
            return first.getText(document)
                    .replaceAll("(?U)\\s+", " ")
                    .toLowerCase(Locale.UK)
                    .contains(words.toLowerCase(Locale.UK));
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return false;
        }
    }

    /**
     * How many words a reader of the file finds in it; none in one that is pictures alone, or whose text is damaged: its
     * pages may be shown all the same.
     */
    public static int words(Path file) {
        try (PDDocument document = Loader.loadPDF(file.toFile())) {
            CharacterMaps.requireWithinReason(document);
            String text = new PDFTextStripper().getText(document).strip();
            return text.isEmpty() ? 0 : text.split("\\s+").length;
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            return 0;
        }
    }

    private static PdfSort usable(PDDocument document, int pages) {
        Tags tags = tags(document);
        List<String> lacks = switch (tags) {
            case NONE -> List.of();
            case TAGGED, CLAIMS_PDF_UA -> Lacks.of(document);
        };
        return new PdfSort.Usable(pages, tags, lacks, Extras.of(document));
    }

    private static Tags tags(PDDocument document) {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        if (catalog.getStructureTreeRoot() == null
                || catalog.getMarkInfo() == null
                || !catalog.getMarkInfo().isMarked()) {
            return Tags.NONE;
        }
        return claimsPdfUa(catalog) ? Tags.CLAIMS_PDF_UA : Tags.TAGGED;
    }

    /** What nobody can read claims nothing. */
    private static boolean claimsPdfUa(PDDocumentCatalog catalog) {
        try {
            return catalog.getMetadata() != null
                    && Xmp.claimsPdfUa(catalog.getMetadata().toByteArray());
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Writes the pack. The same plan for the same files always gives the same bytes.
     *
     * @param front the front sheet, a PDF file; a link in it to {@code page:7} is made to lead to page 7
     * @param out is not closed
     */
    public static void join(PackPlan plan, byte[] front, OutputStream out) throws IOException {
        PDFMergerUtility merger = new PDFMergerUtility();
        try (PDDocument pack = Loader.loadPDF(front);
                Typeface typeface = new Typeface(pack)) {
            // The front sheet has the pack's number alone: of itself it is always the first page.
            OwnNumbers.takeOff(pack);
            int frontPages = pack.getNumberOfPages();
            Outline outline = new Outline(pack);
            Marks marks = new Marks();
            outline.add("Front sheet", 0, pack);
            for (PackPlan.Section section : plan.sections()) {
                outline.open(section.title(), section.parts().getFirst().firstPage() - 1);
                for (PackPlan.Part part : section.parts()) {
                    append(plan, part, pack, merger, typeface, outline, marks);
                }
            }
            outline.write();
            marks.write(pack);
            PageLinks.lead(pack, frontPages);
            switch (plan.numbers()) {
                case BESIDE_ITS_OWN -> {}
                case INSTEAD_OF_ITS_OWN -> OwnNumbers.takeOff(pack);
            }
            new PageNumbers(typeface, plan.page()).stamp(pack);
            describe(plan, pack);
            // With compressed objects PDFBox 3.0.5 writes a count of them that readers complain of.
            pack.save(out, CompressParameters.NO_COMPRESSION);
        }
    }

    private static void append(
            PackPlan plan,
            PackPlan.Part part,
            PDDocument pack,
            PDFMergerUtility merger,
            Typeface typeface,
            Outline outline,
            Marks marks)
            throws IOException {
        BlankPage blank = new BlankPage(plan.blank(), typeface);
        while (pack.getNumberOfPages() < part.firstPage() - 1) {
            blank.addTo(pack);
        }
        try (PDDocument source = Loader.loadPDF(part.file().toFile())) {
            outline.add(part.title(), pack.getNumberOfPages(), source);
            marks.add(source);
            Extras.takeOff(source);
            source.getDocumentCatalog().setDocumentOutline(null);
            merger.appendDocument(pack, source);
        }
    }

    private static void describe(PackPlan plan, PDDocument pack) throws IOException {
        Calendar date = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.UK);
        date.setTimeInMillis(plan.asAt().getEpochSecond() * 1000);
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(plan.title());
        information.setAuthor(plan.author());
        information.setCreator("Cabinet Papers");
        information.setProducer("Cabinet Papers");
        information.setCreationDate(date);
        information.setModificationDate(date);
        pack.setDocumentInformation(information);
        PDMetadata metadata = new PDMetadata(pack);
        metadata.importXMPMetadata(Xmp.of(plan));
        pack.getDocumentCatalog().setMetadata(metadata);
        pack.getDocumentCatalog().setLanguage(plan.language());
        // The file's id is made of this and the properties above.
        pack.setDocumentId(plan.asAt().getEpochSecond());
    }
}
