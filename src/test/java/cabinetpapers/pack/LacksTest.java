package cabinetpapers.pack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.pack.PdfSort.Tags;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationPopup;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceDictionary;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAppearanceStream;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that say that they follow PDF/UA, and what can be seen of it. */
class LacksTest {

    private static final String CLAIM = "<pdfuaid:part>1</pdfuaid:part>";
    private static final String TITLE =
            "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Offers</rdf:li></rdf:Alt></dc:title>";

    private static final COSName X1 = COSName.getPDFName("X1");

    @TempDir
    Path folder;

    /** What is done to a file that has all that is asked for. */
    private interface Spoiling {
        void spoil(PDDocument document) throws IOException;
    }

    @Test
    void aFileThatHasAllThatIsAskedForIsBelieved() throws IOException {
        assertThat(sort(document -> {})).isEqualTo(new PdfSort.Usable(1, Tags.CLAIMS_PDF_UA, List.of(), List.of()));
    }

    @Test
    void oneWithoutATitleIsNot() throws IOException {
        assertThat(lacks(document -> metadata(document, CLAIM))).containsExactly("it has no title");
    }

    @Test
    void oneThatShowsItsFilesNameIsNot() throws IOException {
        assertThat(lacks(document -> document.getDocumentCatalog().setViewerPreferences(null)))
                .containsExactly("it shows its file's name in place of its title");
    }

    @Test
    void oneWithoutALanguageIsNot() throws IOException {
        assertThat(lacks(document -> document.getDocumentCatalog().setLanguage(" ")))
                .containsExactly("it does not say which language it is in");
    }

    @Test
    void oneWhoseTagsWereGuessedIsNot() throws IOException {
        assertThat(lacks(document -> document.getDocumentCatalog()
                        .getMarkInfo()
                        .getCOSObject()
                        .setBoolean("Suspects", true)))
                .containsExactly("whatever tagged it was not sure of the tags");
    }

    @Test
    void aFontThatIsNotInTheFileIsNamedWhereverItIsUsed() throws IOException {
        assertThat(lacks(document -> {
                    showing(document, type1("Helvetica"), "(Offers) Tj ET /X1 Do BT");
                    document.getPage(0).getResources().put(X1, form(document, type1("Courier"), "[(of)] TJ"));
                    PDAnnotationText note = new PDAnnotationText();
                    note.setRectangle(new PDRectangle(10, 10, 20, 20));
                    note.setStructParent(1);
                    note.setAppearance(new PDAppearanceDictionary());
                    note.getAppearance()
                            .setNormalAppearance(new PDAppearanceStream(
                                    form(document, type1("Symbol"), "(a) '").getCOSObject()));
                    document.getPage(0).setAnnotations(List.of(note));
                    document.getPage(0).getCOSObject().setName("Tabs", "S");
                }))
                .containsExactly(
                        "the font Courier is not in the file",
                        "the font Helvetica is not in the file",
                        "the font Symbol is not in the file");
    }

    @Test
    void aFontThatShowsNothingNeedNotBeInTheFile() throws IOException {
        assertThat(lacks(document -> showing(document, type1("Helvetica"), "")))
                .as("lies ready")
                .isEmpty();
        assertThat(lacks(document -> showing(document, type1("Helvetica"), "() Tj")))
                .as("shows no letter")
                .isEmpty();
        assertThat(lacks(document -> showing(document, type1("Helvetica"), "3 Tr (Offers) Tj")))
                .as("behind a scan")
                .isEmpty();
        assertThat(lacks(document -> {
                    showing(document, type1("Helvetica"), "q 3 Tr /X1 Do Q");
                    document.getPage(0).getResources().put(X1, form(document, type1("Courier"), "(Offers) Tj"));
                }))
                .as("behind a scan, in a form")
                .isEmpty();
    }

    @Test
    void aFontIsMissedWhereTextThatWasHiddenIsShownAfterAll() throws IOException {
        assertThat(lacks(document -> {
                    showing(document, type1("Helvetica"), "q 3 Tr (Offers) Tj /X1 Do Q /X1 Do");
                    document.getPage(0).getResources().put(X1, form(document, type1("Courier"), "(Offers) Tj"));
                }))
                .containsExactly("the font Courier is not in the file");
    }

    @Test
    void aFormThatDrawsItselfComesToAnEnd() throws IOException {
        assertThat(lacks(document -> {
                    showing(document, type1("Helvetica"), "ET /X1 Do BT");
                    PDFormXObject form = form(document, type1("Courier"), "(Offers) Tj ET /X1 Do /X1 Do BT");
                    form.getResources().put(X1, form);
                    document.getPage(0).getResources().put(X1, form);
                }))
                .containsExactly("the font Courier is not in the file");
    }

    @Test
    void aDrawingOfAnUnknownKindCannotBeLookedThrough() throws IOException {
        assertThat(lacks(document -> {
                    showing(document, type1("Helvetica"), "ET /X1 Do BT");
                    PDFormXObject form = form(document, type1("Courier"), "(Offers) Tj");
                    form.getCOSObject().setName(COSName.SUBTYPE, "Unknown");
                    document.getPage(0).getResources().put(X1, form);
                }))
                .containsExactly("not all of it can be looked through");
    }

    @Test
    void aPictureWithoutWordsIsToldOnceUnderWhateverNameItsMakerGaveIt() throws IOException {
        assertThat(lacks(document -> {
                    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
                    COSDictionary roles = new COSDictionary();
                    roles.setName(COSName.getPDFName("Diagram"), "Figure");
                    root.getCOSObject().setItem(COSName.ROLE_MAP, roles);
                    root.appendKid(new PDStructureElement("Diagram", root));
                    root.appendKid(new PDStructureElement("Figure", root));
                }))
                .containsExactly("a picture has no words in its place");
    }

    @Test
    void aPictureWithWordsIsAsItShouldBe() throws IOException {
        assertThat(lacks(document -> {
                    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
                    PDStructureElement picture = new PDStructureElement("Figure", root);
                    picture.setAlternateDescription("The site from the north");
                    root.appendKid(picture);
                }))
                .isEmpty();
    }

    @Test
    void aLinkOutsideTheTagsIsTold() throws IOException {
        assertThat(lacks(document -> document.getPage(0).setAnnotations(List.of(new PDAnnotationLink()))))
                .containsExactly(
                        "a link, note or form field is not in its tags", "the tab key does not follow its tags");
    }

    @Test
    void aFormFieldOutsideTheTagsIsToldToo() throws IOException {
        assertThat(lacks(document -> document.getPage(0).setAnnotations(List.of(new PDAnnotationWidget()))))
                .containsExactly(
                        "a link, note or form field is not in its tags", "the tab key does not follow its tags");
    }

    @Test
    void theTabKeyHasToFollowTheTagsWhateverIsOnThePage() throws IOException {
        assertThat(lacks(document -> document.getPage(0).setAnnotations(List.of(new PDAnnotationPopup()))))
                .containsExactly("the tab key does not follow its tags");
    }

    @Test
    void whatIsHiddenIsNotAskedFor() throws IOException {
        assertThat(lacks(document -> {
                    PDAnnotationWidget field = new PDAnnotationWidget();
                    field.setHidden(true);
                    document.getPage(0).setAnnotations(List.of(field));
                }))
                .isEmpty();
    }

    @Test
    void aPictureWhoseNameHasAnotherNameIsAPicture() throws IOException {
        assertThat(lacks(document -> {
                    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
                    COSDictionary roles = new COSDictionary();
                    roles.setName("Diagram", "Picture");
                    roles.setName("Picture", "Figure");
                    root.getCOSObject().setItem(COSName.ROLE_MAP, roles);
                    root.appendKid(new PDStructureElement("Diagram", root));
                }))
                .containsExactly("a picture has no words in its place");
    }

    @Test
    void namesThatLeadInACircleComeToAnEnd() throws IOException {
        assertThat(lacks(document -> {
                    PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
                    COSDictionary roles = new COSDictionary();
                    roles.setName("Diagram", "Drawing");
                    roles.setName("Drawing", "Diagram");
                    root.getCOSObject().setItem(COSName.ROLE_MAP, roles);
                    root.appendKid(new PDStructureElement("Diagram", root));
                }))
                .isEmpty();
    }

    @Test
    void tagsThatLeadInACircleComeToAnEnd() throws IOException {
        assertThat(lacks(document -> {
                    COSDictionary root =
                            document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
                    COSDictionary above = new COSDictionary();
                    COSDictionary below = new COSDictionary();
                    COSArray kids = new COSArray();
                    kids.add(below);
                    above.setItem(COSName.K, kids);
                    below.setItem(COSName.K, above);
                    root.setItem(COSName.K, above);
                }))
                .isEmpty();
    }

    @Test
    void whatCannotBeLookedThroughIsUsableAllTheSame() throws IOException {
        assertThat(lacks(document -> showing(document, dictionary("Font", "Type0"), "(Offers) Tj")))
                .containsExactly("not all of it can be looked through");
    }

    @Test
    void propertiesThatCannotBeReadClaimNothing() throws IOException {
        assertThat(sort(document -> document.getDocumentCatalog()
                        .getMetadata()
                        .getCOSObject()
                        .setItem(COSName.FILTER, COSName.getPDFName("Unknown"))))
                .isEqualTo(
                        new PdfSort.Usable(1, Tags.TAGGED, List.of("not all of it can be looked through"), List.of()));
    }

    @Test
    void whatWasSeenBeforeTheLookFailedIsStillTold() throws IOException {
        assertThat(lacks(document -> {
                    document.getDocumentCatalog().setLanguage("");
                    showing(document, dictionary("Font", "Type0"), "(Offers) Tj");
                }))
                .containsExactly("it does not say which language it is in", "not all of it can be looked through");
    }

    @Test
    void aFontWithoutANameIsToldTooWhereItIsNotInTheFile() throws IOException {
        assertThat(lacks(document -> showing(document, dictionary("Font", "TrueType"), "(Offers) Tj")))
                .containsExactly("a font without a name is not in the file");
    }

    private static COSDictionary dictionary(String type, String subtype) {
        COSDictionary dictionary = new COSDictionary();
        dictionary.setName(COSName.TYPE, type);
        dictionary.setName(COSName.SUBTYPE, subtype);
        return dictionary;
    }

    /** None of the file's own. */
    private static COSDictionary type1(String name) {
        COSDictionary font = dictionary("Font", "Type1");
        font.setName(COSName.BASE_FONT, name);
        return font;
    }

    /** Sets the first page in a font; what is done with it stands in its content. */
    private static void showing(PDDocument document, COSDictionary font, String content) throws IOException {
        document.getPage(0).setResources(resources(font));
        document.getPage(0).setContents(new PDStream(document, content(content)));
    }

    private static PDFormXObject form(PDDocument document, COSDictionary font, String content) throws IOException {
        PDFormXObject form = new PDFormXObject(new PDStream(document, content(content)));
        form.setResources(resources(font));
        form.setBBox(new PDRectangle(100, 100));
        return form;
    }

    private static PDResources resources(COSDictionary font) {
        COSDictionary fonts = new COSDictionary();
        fonts.setItem("F1", font);
        PDResources resources = new PDResources();
        resources.getCOSObject().setItem(COSName.FONT, fonts);
        return resources;
    }

    private static InputStream content(String content) {
        return new ByteArrayInputStream(("BT /F1 12 Tf " + content + " ET").getBytes(UTF_8));
    }

    private List<String> lacks(Spoiling spoiling) throws IOException {
        PdfSort.Usable sort = (PdfSort.Usable) sort(spoiling);
        assertThat(sort.tags()).isEqualTo(Tags.CLAIMS_PDF_UA);
        assertThat(sort.followsPdfUa()).isEqualTo(sort.lacks().isEmpty());
        return sort.lacks();
    }

    private PdfSort sort(Spoiling spoiling) throws IOException {
        Path file = folder.resolve("offers.pdf");
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            PDMarkInfo marks = new PDMarkInfo();
            marks.setMarked(true);
            document.getDocumentCatalog().setMarkInfo(marks);
            document.getDocumentCatalog().setStructureTreeRoot(new PDStructureTreeRoot());
            document.getDocumentCatalog().setLanguage("en-GB");
            PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
            preferences.setDisplayDocTitle(true);
            document.getDocumentCatalog().setViewerPreferences(preferences);
            metadata(document, TITLE + CLAIM);
            spoiling.spoil(document);
            document.save(file.toFile());
        }
        return PackJoiner.sort(file);
    }

    private static void metadata(PDDocument document, String words) throws IOException {
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(words.getBytes(UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }
}
