package cabinetpapers.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What other people's files may hold. */
class PackJoinerTest {

    @TempDir
    Path folder;

    @Test
    void aFileWithAFontWithoutItsPartsIsJoined() throws IOException {
        PDPage page = new PDPage();
        COSDictionary font = new COSDictionary();
        font.setItem(COSName.TYPE, COSName.FONT);
        font.setItem(COSName.SUBTYPE, COSName.TYPE0);
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F1", font);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        page.setResources(resources);
        Path file = file(page);

        assertThat(PackJoiner.sort(file)).isInstanceOf(PdfSort.Usable.class);
        try (PDDocument pack = joined(file)) {
            assertThat(pack.getNumberOfPages()).isEqualTo(2);
        }
    }

    @Test
    void aFileWhoseNotesCannotBeReadCannotBeJoined() throws IOException {
        PDPage page = new PDPage();
        COSArray notes = new COSArray();
        notes.add(COSName.A);
        page.getCOSObject().setItem(COSName.ANNOTS, notes);

        assertThat(PackJoiner.sort(file(page))).isEqualTo(new PdfSort.Unusable(PdfSort.Why.BROKEN));
    }

    @Test
    void linksThatOnlyLookLikeTheFrontSheetsStayAsTheyAre() throws IOException {
        PDPage page = new PDPage();
        PDActionURI action = new PDActionURI();
        action.setURI(PageLinks.SCHEME + "overleaf");
        PDAnnotationLink link = new PDAnnotationLink();
        link.setAction(action);
        page.setAnnotations(List.of(link));

        try (PDDocument pack = joined(file(page))) {
            PDAnnotationLink theirs =
                    (PDAnnotationLink) pack.getPage(1).getAnnotations().getFirst();
            assertThat(((PDActionURI) theirs.getAction()).getURI()).isEqualTo("page:overleaf");
        }
    }

    @Test
    void aMarkIsFoundAcrossSpacesAtWhichNoLineMayBreak() throws IOException {
        Path file = folder.resolve("offers.pdf");
        try (PDDocument document = new PDDocument();
                Typeface typeface = new Typeface(document)) {
            new BlankPage("NOT\u00A0FOR\u00A0PUBLICATION", typeface).addTo(document);
            document.save(file.toFile());
        }

        assertThat(PackJoiner.says(file, "Not for publication")).isTrue();
        assertThat(PackJoiner.says(file, "Not for inspection")).isFalse();
    }

    /** poppler takes the word that no tag is in doubt for an error; silence says the same. */
    @Test
    void aPackSaysOnlyOfDoubtfulTagsThatTheyAre() throws IOException {
        Path file = folder.resolve("offers.pdf");
        for (Optional<Boolean> doubt : List.of(Optional.<Boolean>empty(), Optional.of(false), Optional.of(true))) {
            try (PDDocument document = new PDDocument()) {
                document.addPage(new PDPage());
                COSDictionary marks = new COSDictionary();
                marks.setBoolean("UserProperties", true);
                doubt.ifPresent(words -> marks.setBoolean("Suspects", words));
                document.getDocumentCatalog().setMarkInfo(new PDMarkInfo(marks));
                document.save(file.toFile());
            }

            try (PDDocument pack = joined(file)) {
                PDMarkInfo marks = pack.getDocumentCatalog().getMarkInfo();
                assertThat(marks.isMarked()).isTrue();
                assertThat(marks.usesUserProperties()).isTrue();
                assertThat(Optional.ofNullable(marks.getCOSObject().getDictionaryObject("Suspects")))
                        .isEqualTo(doubt.filter(words -> words).map(words -> COSBoolean.TRUE));
            }
        }
    }

    private Path file(PDPage page) throws IOException {
        Path file = folder.resolve("offers.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(page);
            document.save(file.toFile());
        }
        return file;
    }

    private static PDDocument joined(Path file) throws IOException {
        ByteArrayOutputStream front = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(front);
        }
        PackPlan plan = new PackPlan(
                "Agenda",
                "Tinyton Council",
                "en-GB",
                Instant.EPOCH,
                List.of(new PackPlan.Section("Item 1", List.of(new PackPlan.Part("Offers", file, 2)))),
                PackPlan.Numbers.BESIDE_ITS_OWN,
                "Agenda page",
                "This page is intentionally left blank",
                PackPlan.Claim.NONE);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        PackJoiner.join(plan, front.toByteArray(), out);
        return Loader.loadPDF(out.toByteArray());
    }
}
