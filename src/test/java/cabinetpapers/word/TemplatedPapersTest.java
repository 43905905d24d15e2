package cabinetpapers.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.HouseStyle.Furniture;
import cabinetpapers.house.HouseStyle.Lettering;
import cabinetpapers.house.Houses;
import cabinetpapers.house.TemplateLook;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.paper.Papers;
import cabinetpapers.pdf.PdfRenderer;
import cabinetpapers.pdf.VeraPdf;
import cabinetpapers.wordreader.CouncilTemplates;
import cabinetpapers.wordreader.TemplatedHouse;
import cabinetpapers.wordreader.WordTemplateReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;

/** Papers in a council's own Word template. */
class TemplatedPapersTest {

    /** Templates that we did not make, by the Debian package that brings them. */
    private static final Map<String, Path> FOREIGN = Map.of(
            "python3-docx",
            Path.of("/usr/lib/python3/dist-packages/docx/templates/default.docx"),
            "r-cran-officer",
            Path.of("/usr/lib/R/site-library/officer/template/template.docx"));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"python3-docx", "r-cran-officer", "pandoc"})
    void foreignTemplatesDriveTheStyle(String origin) throws Exception {
        byte[] template = foreign(origin);
        HouseStyle house = TemplatedHouse.of(template);
        byte[] docx = rendered(house);

        assertThat(Schema.faults(docx)).isEmpty();
        assertThat(WordOutline.of(docx)).isEqualTo(PaperOutline.of(Papers.specimen()));
        assertThat(look(docx).sizes()).isEqualTo(house.sizes());
        Map<String, String> before = properties(template);
        Map<String, String> after = properties(docx);
        assertThat(before).containsKey("heading 1");
        before.keySet().stream()
                .filter(name -> name.matches("normal|body text|title|caption|hyperlink|table grid"))
                .forEach(name -> assertThat(after).containsEntry(name, before.get(name)));
        assertThat(VeraPdf.failures(pdf(house))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "python3-docx, in Word only: borders of Title; letter spacing of Title",
        "python3-docx, papers leave out its table styles other than Table Grid and Data Table",
        "python3-docx, numbered lists have the letters and spacing of List Number",
        "r-cran-officer, in Word only: borders of heading 1",
        "r-cran-officer, 'the numbers of heading 1, heading 2, heading 3 are left out'",
        "r-cran-officer, papers leave out its table styles other than Table Grid and Data Table",
        "r-cran-officer, 'it has no style caption, List Bullet, List Number'",
        "pandoc, 'in Word only: centring of Title; italics of heading 4, caption'",
        "pandoc, it states no page",
        "pandoc, papers leave out its table styles other than Table Grid and Data Table"
    })
    void whatAForeignTemplateLosesIsSaid(String origin, String note) throws Exception {
        Findings findings = new Findings();

        WordTemplateReader.read("t.docx", foreign(origin), findings);

        assertThat(findings.list()).extracting(Finding::text).anyMatch(text -> text.contains(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"python3-docx", "r-cran-officer", "pandoc", "fernshire"})
    void libreOfficeOpensThePaper(String origin) throws Exception {
        assumeThat(Path.of("/usr/bin/soffice"))
                .as("LibreOffice is needed for this test")
                .exists();
        byte[] docx = rendered(
                TemplatedHouse.of(origin.equals("fernshire") ? CouncilTemplates.fernshire() : foreign(origin)));
        Path file = Files.write(folder.resolve("paper.docx"), docx);

        ran(
                "/usr/bin/soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "pdf",
                "--outdir",
                folder.toString(),
                file.toString());

        assertThat(folder.resolve("paper.pdf")).exists();
        assertThat(Files.size(folder.resolve("paper.pdf"))).isGreaterThan(10_000);
    }

    @Test
    void aTemplateInCalibriIsSetInAFreeFaceAndAFindingSaysSo() {
        HouseStyle house = TemplatedHouse.of(CouncilTemplates.fernshire());
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        List<Finding> findings = new PdfRenderer(house).render(Papers.specimen(), out);

        assertThat(findings.stream().map(Finding::text))
                .containsExactly(
                        "house style Numbered sections: the PDF is set in Liberation Sans: Calibri is not free"
                                + " to embed. Nothing need be done; choose Arial or Times New Roman to have Word and PDF alike.");
        assertThat(VeraPdf.failures(out.toByteArray())).isEmpty();
    }

    @Test
    void theTemplatesStylesAreUsedByNameWhateverTheirIds() {
        byte[] docx = rendered(TemplatedHouse.of(CouncilTemplates.fernshire()));
        DocxParts parts = new DocxParts(docx);
        WordStyles styles = new WordStyles(parts.xml("word/styles.xml"));

        assertThat(Schema.faults(docx)).isEmpty();
        assertThat(WordOutline.of(docx)).isEqualTo(PaperOutline.of(Papers.specimen()));
        assertThat(styles.value("Heading1", "w:rPr", "w:sz")).isEqualTo("44");
        assertThat(styles.value("Heading2Numbered", "w:rPr", "w:color")).isEqualTo("1B5E3A");
        assertThat(styles.value("DataTable", "w:basedOn")).isEqualTo("Raster");
        assertThat(parts.text("word/theme.xml")).contains("Calibri");
        assertThat(parts.text("word/styles.xml")).doesNotContain("en-US").contains("en-GB");
    }

    @Test
    void textKeepsClearOfATableAboveItAndACaptionStaysWithItsTableWhateverTheTemplateSays() throws Exception {
        Block.Table table = new Block.Table(
                "Actions",
                List.of(new Block.Column(1, Block.Align.LEFT)),
                List.of(Block.Row.of("Action")),
                List.of(Block.Row.of("One")),
                0);
        Paper paper = Papers.of(table, Block.Paragraph.of("Below"), Block.Paragraph.of("Further down"));

        List<Element> paragraphs = body(TemplatedHouse.of(CouncilTemplates.fernshire()), paper);

        assertThat(paragraphs.stream()
                        .map(each -> DocxParts.all(each, "w:spacing").stream()
                                .map(room -> room.getAttribute("w:before"))
                                .toList()))
                .containsExactly(List.of(), List.of("160"), List.of());
        assertThat(DocxParts.all(paragraphs.getFirst(), "w:keepNext")).hasSize(1);
        assertThat(body(Houses.plain(), paper))
                .allSatisfy(each -> assertThat(DocxParts.all(each, "w:spacing")).isEmpty());
    }

    @Test
    void aChartStaysWithItsCaptionWhateverTheTemplateSays() throws IOException {
        List<Element> charts = body(TemplatedHouse.of(CouncilTemplates.fernshire()), Papers.specimen()).stream()
                .filter(each -> DocxParts.all(each, "w:pStyle").stream()
                        .anyMatch(style -> style.getAttribute("w:val").equals("Figure")))
                .toList();

        assertThat(charts)
                .isNotEmpty()
                .allSatisfy(
                        each -> assertThat(DocxParts.all(each, "w:keepNext")).hasSize(1));
    }

    /** The paragraphs that stand in no table. */
    private static List<Element> body(HouseStyle house, Paper paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer(house).render(paper, out);
        Element document = new DocxParts(out.toByteArray()).xml("word/document.xml");
        return DocxParts.children(DocxParts.children(document, "w:body").getFirst(), "w:p");
    }

    @Test
    void theBulletsAreTheTemplates() {
        DocxParts parts = new DocxParts(rendered(TemplatedHouse.of(CouncilTemplates.fernshire())));
        WordStyles styles = new WordStyles(parts.xml("word/styles.xml"));
        String list = styles.value("ListBullet", "w:pPr", "w:numPr", "w:numId");
        Element numbering = parts.xml("word/numbering.xml");

        String definition = DocxParts.children(numbering, "w:num").stream()
                .filter(one -> one.getAttribute("w:numId").equals(list))
                .map(one -> DocxParts.value(one, "w:abstractNumId"))
                .findFirst()
                .orElseThrow();
        assertThat(DocxParts.children(numbering, "w:abstractNum"))
                .filteredOn(one -> one.getAttribute("w:abstractNumId").equals(definition))
                .singleElement()
                .satisfies(one ->
                        assertThat(DocxParts.value(one, "w:lvl", "w:lvlText")).isEqualTo("■"));
        assertThat(DocxParts.children(numbering, "w:num").stream().map(one -> one.getAttribute("w:numId")))
                .doesNotHaveDuplicates();
    }

    @Test
    void headerAndFooterKeepTheirPicturesAndTakeTheRunningTitle() throws Exception {
        byte[] docx = rendered(TemplatedHouse.of(CouncilTemplates.fernshire()));
        DocxParts parts = new DocxParts(docx);

        String header = parts.xml("word/headerOfTemplateDefault.xml").getTextContent();
        assertThat(header).contains("Specimen paper").doesNotContain("{");
        assertThat(parts.names()).contains("word/headerOfTemplateDefaultLandscape.xml", "word/media/template1.png");
        assertThat(parts.text("word/footerOfTemplateDefault.xml")).contains(" PAGE ");
        List<Element> sections = DocxParts.all(parts.xml("word/document.xml"), "w:sectPr");
        assertThat(sections.stream()
                        .map(section -> DocxParts.children(section, "w:titlePg").size()))
                .containsExactly(1, 0, 0);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(document.getHeaderList())
                    .hasSize(4)
                    .allSatisfy(one -> assertThat(one.getAllPictures()).hasSize(1));
        }
    }

    @Test
    void onLandscapePagesTheRightTabStopIsAtThePagesEdge() {
        DocxParts parts = new DocxParts(rendered(TemplatedHouse.of(CouncilTemplates.fernshire())));

        for (String id : List.of("HeaderLandscape", "FooterLandscape")) {
            Element style = DocxParts.children(parts.xml("word/styles.xml"), "w:style").stream()
                    .filter(one -> one.getAttribute("w:styleId").equals(id))
                    .findFirst()
                    .orElseThrow();
            assertThat(DocxParts.all(style, "w:tab").stream()
                            .map(tab -> tab.getAttribute("w:val") + " " + tab.getAttribute("w:pos")))
                    .containsExactly("clear 4819", "center 7285", "clear 9638", "right 14570");
        }
    }

    @Test
    void aLookReadFromOurOwnFileIsTheHousesOwn() {
        HouseStyle house = ownHouse();
        TemplateLook look = look(rendered(house));

        assertThat(look.fontFamily()).isEqualTo(house.fontFamily());
        assertThat(look.lettering().headingFont()).isEqualTo(house.fontFamily());
        assertThat(look.sizes()).isEqualTo(house.sizes());
        assertThat(List.of(look.text(), look.heading(), look.link()))
                .containsExactly(
                        house.palette().text(),
                        house.palette().heading(),
                        house.palette().link());
        assertThat(look.page().width()).isCloseTo(house.page().width(), TWIP);
        assertThat(look.page().height()).isCloseTo(house.page().height(), TWIP);
        assertThat(look.page().top()).isCloseTo(house.page().top(), TWIP);
        assertThat(look.page().left()).isCloseTo(house.page().left(), TWIP);
        assertThat(look.header().orElseThrow().lines()).isEqualTo(house.header().lines());
        assertThat(look.footer().orElseThrow().lines()).isEqualTo(house.footer().lines());
    }

    @Test
    void aPaperInTheStyleOfAnotherPaperIsTheSame() {
        byte[] once = rendered(TemplatedHouse.of(rendered(ownHouse())));
        byte[] twice = rendered(TemplatedHouse.of(once));

        assertThat(look(twice).sizes()).isEqualTo(look(once).sizes());
        assertThat(look(twice).lettering()).isEqualTo(look(once).lettering());
        assertThat(look(twice).header()).isEqualTo(look(once).header());
        assertThat(properties(twice)).isEqualTo(properties(once));
        assertThat(Schema.faults(twice)).isEmpty();
    }

    @Test
    void theSamePaperInTheSameTemplateGivesTheSameBytes() {
        byte[] template = CouncilTemplates.fernshire();

        assertThat(rendered(TemplatedHouse.of(template))).isEqualTo(rendered(TemplatedHouse.of(template)));
    }

    private static final Offset<Double> TWIP = Offset.offset(0.05);

    private static HouseStyle ownHouse() {
        HouseStyle plain = Houses.plain();
        return new HouseStyle(
                plain.name(),
                plain.language(),
                plain.fontFamily(),
                plain.sizes(),
                plain.palette(),
                plain.page(),
                new Furniture("Specimen Council", "Cabinet"),
                plain.footer(),
                Map.of(),
                new Lettering(
                        plain.fontFamily(),
                        plain.lettering().headings(),
                        plain.lettering().body()),
                new Furniture("Specimen Council", "Cabinet"),
                plain.footer(),
                plain.template());
    }

    private static TemplateLook look(byte[] docx) {
        return WordTemplateReader.read("paper.docx", docx, new Findings())
                .orElseThrow()
                .look();
    }

    private static byte[] rendered(HouseStyle house) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new WordRenderer(house).render(Papers.specimen(), out)).isEmpty();
        return out.toByteArray();
    }

    private static byte[] pdf(HouseStyle house) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(house).render(Papers.specimen(), out);
        return out.toByteArray();
    }

    /** What each style says of characters, by its name. */
    private static Map<String, String> properties(byte[] docx) {
        Map<String, String> properties = new TreeMap<>();
        for (Element style : DocxParts.children(new DocxParts(docx).xml("word/styles.xml"), "w:style")) {
            String said = Stream.of("w:rFonts", "w:b", "w:i", "w:color", "w:sz")
                    .flatMap(name -> DocxParts.at(style, "w:rPr", name).stream())
                    .map(property -> property.getTagName()
                            + property.getAttribute("w:val")
                            + property.getAttribute("w:ascii")
                            + property.getAttribute("w:asciiTheme"))
                    .sorted()
                    .reduce("", (one, other) -> one + " " + other);
            properties.put(DocxParts.value(style, "w:name").toLowerCase(Locale.ROOT), said);
        }
        return properties;
    }

    private byte[] foreign(String origin) throws Exception {
        if (origin.equals("pandoc")) {
            assumeThat(Path.of("/usr/bin/pandoc"))
                    .as("pandoc is needed for this test")
                    .exists();
            Path file = folder.resolve("reference.docx");
            ran("/usr/bin/pandoc", "-o", file.toString(), "--print-default-data-file", "reference.docx");
            return Files.readAllBytes(file);
        }
        Path file = FOREIGN.getOrDefault(origin, Path.of(""));
        assumeThat(file)
                .as("the Debian package " + origin + " is needed for this test")
                .isRegularFile();
        return Files.readAllBytes(file);
    }

    private static void ran(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }
}
