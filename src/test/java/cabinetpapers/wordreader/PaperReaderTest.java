package cabinetpapers.wordreader;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import cabinetpapers.house.Houses;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperLines;
import cabinetpapers.paper.Papers;
import cabinetpapers.word.WordRenderer;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Word files of ours as officers hand them back. */
class PaperReaderTest {

    private static final String DOCUMENT = "word/document.xml";

    private final Paper paper = Papers.specimen();
    private final byte[] file = word(paper);
    private final Findings findings = new Findings();

    private static byte[] word(Paper paper) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer(Houses.plain()).render(paper, out);
        return out.toByteArray();
    }

    private Optional<Paper> read(byte[] signed) {
        return PaperReader.read("report.docx", signed, paper, file, findings);
    }

    private Optional<Paper> readWith(UnaryOperator<String> change) {
        return read(Zips.changed(file, DOCUMENT, change));
    }

    /** Puts a paragraph before the first. */
    private Optional<Paper> readWithParagraph(String content) {
        return readWith(document -> document.replaceFirst("<w:body>", "<w:body><w:p>" + content + "</w:p>"));
    }

    private List<String> blockers() {
        return findings.list().stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER)
                .map(Finding::text)
                .toList();
    }

    @Test
    void thePropertiesOfTheDocumentAreTheDrafts() {
        Paper read = read(file).orElseThrow();

        assertThat(findings.list()).isEmpty();
        assertThat(PaperLines.of(read)).isEqualTo(PaperLines.of(paper));
        assertThat(read.title()).isEqualTo(paper.title());
        assertThat(read.runningTitle()).isEqualTo(paper.runningTitle());
        assertThat(read.asAt()).isEqualTo(paper.asAt());
    }

    @Test
    void anUntouchedPaperHasItsPicturesAndChartsAsTheDraftHasThem() {
        Paper read = read(file).orElseThrow();

        assertThat(figures(read)).isNotEmpty().isEqualTo(figures(paper));
        assertThat(read.blocks())
                .filteredOn(Block.Picture.class::isInstance)
                .isEqualTo(paper.blocks().stream()
                        .filter(Block.Picture.class::isInstance)
                        .toList());
    }

    private static List<Object> figures(Paper paper) {
        return paper.blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(block -> (Object) ((Block.Figure) block).chart())
                .toList();
    }

    @Test
    void wordsInAStyleThatNobodyKnowsAreAParagraph() {
        Paper read = readWithParagraph(
                        "<w:pPr><w:pStyle w:val=\"Fancy\"/></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Bold</w:t></w:r>")
                .orElseThrow();

        assertThat(read.blocks().getFirst()).isEqualTo(new Block.Paragraph(List.of(Inline.strong("Bold"))));
    }

    @Test
    void aLinkThatWordKeepsInAFieldIsALink() {
        Paper read = readWithParagraph("<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>HYPERLINK"
                        + " \"https://www.example.org/\"</w:instrText></w:r><w:r><w:fldChar"
                        + " w:fldCharType=\"separate\"/></w:r><w:r><w:t>here</w:t></w:r><w:r><w:fldChar"
                        + " w:fldCharType=\"end\"/></w:r>")
                .orElseThrow();

        assertThat(PaperLines.of(read)).contains("[here](https://www.example.org/)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<w:r><w:t>In 2023</w:t><w:noBreakHyphen/><w:t>24 it</w:t></w:r>",
                "<w:r><w:t>In 2023</w:t></w:r><w:r><w:noBreakHyphen/><w:t>24 it</w:t></w:r>",
                "<w:r><w:t>In 20</w:t></w:r><w:r><w:t>23</w:t></w:r><w:r><w:noBreakHyphen/></w:r><w:r><w:t>24 it</w:t></w:r>",
            })
    void aYearHasItsHyphenHoweverWordSplitsIt(String runs) {
        Paper read = readWithParagraph(runs).orElseThrow();

        assertThat(read.blocks().getFirst()).isEqualTo(Block.Paragraph.of("In 2023-24 it"));
    }

    @Test
    void aHyphenBetweenWordsThatEndsNoLineStaysOne() {
        Paper read = readWithParagraph("<w:r><w:t>well</w:t></w:r><w:r><w:noBreakHyphen/><w:t>being</w:t></w:r>")
                .orElseThrow();

        assertThat(read.blocks().getFirst()).isEqualTo(Block.Paragraph.of("well\u2011being"));
    }

    @Test
    void aPageBreakByHandIsAPageBreak() {
        Paper read = readWith(document -> document.replaceFirst(
                        "</w:p><w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr>",
                        "</w:p><w:p><w:r><w:br w:type=\"page\"/></w:r></w:p>"
                                + "<w:p><w:pPr><w:pStyle w:val=\"BodyText\"/></w:pPr>"))
                .orElseThrow();

        assertThat(read.blocks()).contains(new Block.PageBreak());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "<w:ins w:id='1' w:author='A'><w:r><w:t>more</w:t></w:r></w:ins> | it holds tracked changes (1)",
                "<w:del w:id='1' w:author='A'><w:r><w:delText>less</w:delText></w:r></w:del> | it holds tracked changes (1)",
                "<w:r><w:commentReference w:id='1'/></w:r> | it holds comments (1)",
                "<w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r> | it holds hidden text (1)",
                "<w:bdo w:val='rtl'><w:r><w:t>000,1</w:t></w:r></w:bdo> | characters that turn the direction of reading (1)",
                "<w:dir w:val='rtl'><w:r><w:t>000,1</w:t></w:r></w:dir> | characters that turn the direction of reading (1)",
                "<w:r><w:t>\u202E000,1\u202C</w:t></w:r> | characters that turn the direction of reading (1)",
                "<w:r><w:rPr><w:strike/></w:rPr><w:t>gone</w:t></w:r> | words are struck through",
                "<w:r><w:rPr><w:vertAlign w:val='superscript'/></w:rPr><w:t>2</w:t></w:r> | raised or lowered",
                "<w:r><w:object/></w:r> | an embedded object",
                "<w:r><w:pict/></w:r> | a shape or picture of an older Word",
                "<m:oMath xmlns:m='http://schemas.openxmlformats.org/officeDocument/2006/math'/> | an equation",
                "<w:r><w:sym w:font='Wingdings' w:char='F0FC'/></w:r> | a symbol of a font of its own",
                "<w:r><w:novelty/></w:r> | something that Word calls w:novelty"
            })
    void whatCannotBeReadIsNamedAndNothingIsUsed(String content, String named) {
        Optional<Paper> read = readWithParagraph(content);

        assertThat(read).isEmpty();
        assertThat(blockers()).hasSize(1).first().asString().contains(named);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "http://schemas.microsoft.com/office/word/2010/wordprocessingShape, a text box or shape",
        "http://schemas.openxmlformats.org/drawingml/2006/diagram, SmartArt",
        "http://schemas.openxmlformats.org/drawingml/2006/chart, a chart made in Word"
    })
    void drawingsThatAreNoPicturesAreNamed(String kind, String named) {
        Optional<Paper> read = readWithParagraph(
                "<w:r><w:drawing><a:graphic><a:graphicData uri='" + kind + "'/></a:graphic></w:drawing></w:r>");

        assertThat(read).isEmpty();
        assertThat(blockers()).hasSize(1).first().asString().contains(named);
    }

    @Test
    void whatHasNoWordsOfItsOwnIsToldByThoseItStandsAfter() {
        readWith(document -> document.replaceFirst(
                "<w:body>",
                "<w:body><w:p><w:r><w:t>Where it</w:t></w:r><w:r><w:t> began.</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:object/></w:r></w:p><w:p><w:r><w:t>Later.</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:object/></w:r></w:p>"));

        assertThat(blockers())
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("report.docx after \"Where it began.\": it holds an emb"),
                        second -> assertThat(second).startsWith("report.docx after \"Later.\": it holds an emb"));
    }

    @Test
    void aTableIsToldByTheWordsOfItsCells() {
        readWith(document -> document.replaceFirst(
                "<w:body>",
                "<w:body><w:tbl><w:tr><w:tc><w:p><w:r><w:t>Town</w:t></w:r></w:p></w:tc>"
                        + "<w:tc><w:p><w:r><w:t>Shops</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));

        assertThat(blockers()).first().asString().startsWith("report.docx at \"Town Shops\": a table");
    }

    @Test
    void aChartWithAnotherPictureAndOtherWordsIsRefused() {
        Optional<Paper> read = read(Zips.changed(
                Zips.changed(file, "word/media/chart1.emf", old -> "another picture"),
                DOCUMENT,
                document -> document.replace(alternativeText(), "Something else")));

        assertThat(read).isEmpty();
        assertThat(blockers()).hasSize(1).first().asString().contains("is not one of the draft's");
    }

    @Test
    void aChartWhosePictureWasWrittenAnewIsDrawnFromItsNumbers() {
        Paper read = read(Zips.changed(file, "word/media/chart1.emf", old -> "written anew"))
                .orElseThrow();

        assertThat(figures(read)).isEqualTo(figures(paper));
    }

    private String alternativeText() {
        return paper.blocks().stream()
                .filter(Block.Figure.class::isInstance)
                .map(block -> ((Block.Figure) block).alternativeText())
                .findFirst()
                .orElseThrow();
    }

    @Test
    void wordsTypedIntoTheHeaderAreToldNotTaken() {
        read(Zips.changed(
                file, "word/header.xml", old -> old.replaceFirst("</w:p>", "<w:r><w:t>TYPED</w:t></w:r></w:p>")));

        assertThat(findings.list()).extracting(Finding::text).anyMatch(text -> text.contains("report.docx header"));
    }

    @Test
    void whatIsNoWordFileIsRefused() {
        assertThat(read("not a zip".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(blockers()).hasSize(1);
    }
}
