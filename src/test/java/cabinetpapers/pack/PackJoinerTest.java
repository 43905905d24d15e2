package cabinetpapers.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.PDJavascriptNameTreeNode;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void aFileWhoseTagsLeadNowhereCannotBeJoined() throws IOException {
        Path file = folder.resolve("tags.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSArray numbers = new COSArray();
            numbers.add(COSInteger.ZERO);
            numbers.add(new COSString("no element"));
            COSDictionary parents = new COSDictionary();
            parents.setItem(COSName.NUMS, numbers);
            PDStructureTreeRoot root = new PDStructureTreeRoot();
            root.getCOSObject().setItem(COSName.PARENT_TREE, parents);
            document.getDocumentCatalog().setStructureTreeRoot(root);
            document.save(file.toFile());
        }

        assertThat(PackJoiner.sort(file)).isEqualTo(new PdfSort.Unusable(PdfSort.Why.BROKEN));
    }

    /** Two bytes number 65,536 characters, which is what many programs write; four number more than anybody waits for. */
    @ParameterizedTest
    @CsvSource({"<0000> <FFFF> <0000>, true", "<00000000> <7FFFFFFF> <0000>, false"})
    void aFontThatCountsItsCharactersForHoursCannotBeJoined(String range, boolean usable) throws IOException {
        Path file = folder.resolve("characters.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            COSDictionary font = new COSDictionary();
            font.setItem(COSName.TYPE, COSName.FONT);
            font.setItem(COSName.SUBTYPE, COSName.TYPE1);
            font.setName(COSName.BASE_FONT, "Helvetica");
            COSStream map = document.getDocument().createCOSStream();
            try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(("1 beginbfrange " + range + " endbfrange").getBytes(StandardCharsets.US_ASCII));
            }
            font.setItem(COSName.TO_UNICODE, map);
            COSDictionary fonts = new COSDictionary();
            fonts.setItem("F1", font);
            page.setResources(new PDResources());
            page.getResources().getCOSObject().setItem(COSName.FONT, fonts);
            document.save(file.toFile());
        }

        assertThat(PackJoiner.sort(file) instanceof PdfSort.Usable).isEqualTo(usable);
        assertThat(PackJoiner.words(file)).isZero();
        assertThat(PackJoiner.says(file, "anything")).isFalse();
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

    @Test
    void whatAFileHoldsBesidesItsPagesIsToldAndIsInNoPack() throws IOException {
        Path file = folder.resolve("offers.pdf");
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage();
            document.addPage(page);
            PDComplexFileSpecification salaries = new PDComplexFileSpecification();
            salaries.setFile("salaries.csv");
            salaries.setFileUnicode("salaries.csv");
            salaries.setEmbeddedFile(new PDEmbeddedFile(
                    document, new ByteArrayInputStream("Secretperson,99123".getBytes(StandardCharsets.UTF_8))));
            PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
            files.setNames(Map.of("salaries.csv", salaries));
            PDJavascriptNameTreeNode scripts = new PDJavascriptNameTreeNode();
            scripts.setNames(Map.of("start", new PDActionJavaScript("app.alert('script')")));
            PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(files);
            names.setJavascript(scripts);
            document.getDocumentCatalog().setNames(names);
            document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert('script')"));
            PDAnnotationFileAttachment clip = new PDAnnotationFileAttachment();
            clip.setFile(salaries);
            PDAnnotationLink script = new PDAnnotationLink();
            script.setAction(new PDActionJavaScript("app.alert('script')"));
            PDAnnotationLink address = new PDAnnotationLink();
            PDActionURI uri = new PDActionURI();
            uri.setURI("https://fernshire.example/");
            address.setAction(uri);
            page.setAnnotations(List.of(clip, script, address));
            document.save(file.toFile());
        }

        assertThat(PackJoiner.sort(file))
                .isEqualTo(new PdfSort.Usable(
                        1, PdfSort.Tags.NONE, List.of(), List.of("a program", "the file \"salaries.csv\"")));
        try (PDDocument pack = joined(file)) {
            assertThat(Extras.of(pack)).isEmpty();
            List<PDAnnotation> notes = pack.getPage(1).getAnnotations();
            assertThat(notes).hasSize(3);
            assertThat(notes.getFirst().getSubtype()).isEqualTo("Text");
            assertThat(notes.getFirst().isHidden()).isTrue();
            assertThat(((PDActionURI) ((PDAnnotationLink) notes.getLast()).getAction()).getURI())
                    .isEqualTo("https://fernshire.example/");
            ByteArrayOutputStream all = new ByteArrayOutputStream();
            for (COSObjectKey key : pack.getDocument().getXrefTable().keySet()) {
                COSBase object = pack.getDocument().getObjectFromPool(key).getObject();
                all.write(String.valueOf(object).getBytes(StandardCharsets.UTF_8));
                if (object instanceof COSStream stream) {
                    all.write(stream.createInputStream().readAllBytes());
                }
            }
            assertThat(all.toString(StandardCharsets.UTF_8))
                    .contains("fernshire.example")
                    .doesNotContain("Secretperson", "salaries", "script'");
        }
    }

    @Test
    void aFormThatMakesItsPagesItselfIsAProgramAndIsJoinedWithoutIt() throws IOException {
        Path file = folder.resolve("survey.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            COSStream script = document.getDocument().createCOSStream();
            try (OutputStream xfa = script.createOutputStream()) {
                xfa.write("<template><script>app.alert('script')</script></template>".getBytes(StandardCharsets.UTF_8));
            }
            COSDictionary form = new COSDictionary();
            form.setItem(COSName.FIELDS, new COSArray());
            form.setItem("XFA", script);
            document.getDocumentCatalog().getCOSObject().setItem(COSName.ACRO_FORM, form);
            document.save(file.toFile());
        }

        assertThat(PackJoiner.sort(file))
                .isEqualTo(new PdfSort.Usable(1, PdfSort.Tags.NONE, List.of(), List.of("a program")));
        try (PDDocument pack = joined(file)) {
            assertThat(Extras.of(pack)).isEmpty();
            assertThat(pack.getNumberOfPages()).isEqualTo(2);
        }
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
