package papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cabinetpapers.html.HtmlOutline;
import cabinetpapers.html.HtmlRenderer;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.pdf.PdfOutline;
import cabinetpapers.pdf.PdfRenderer;
import cabinetpapers.pdf.Qpdf;
import cabinetpapers.pdf.StructureCheck;
import cabinetpapers.pdf.VeraPdf;
import cabinetpapers.word.Schema;
import cabinetpapers.word.WordOutline;
import cabinetpapers.word.WordRenderer;
import cabinetpapers.word.WordText;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The papers of the sample data and of real data: what is in the model is in every file, and everyone can read it. */
class WholePapersTest {

    private static final Path KEPT = Path.of("target/papers");

    enum Source {
        SAMPLE,
        THORNBECK,
        HART,
        /** A council with four times as many measures as most. */
        BUSY;

        List<Look> looks() {
            return switch (this) {
                case SAMPLE, HART, BUSY -> List.of(Look.values());
                case THORNBECK -> List.of(Look.GRID, Look.GRID_ACCESSIBLE);
            };
        }

        Quarters quarter() {
            return switch (this) {
                case SAMPLE -> Quarters.sample();
                case THORNBECK -> Quarters.thornbeck();
                case HART -> {
                    Path hart =
                            Path.of(System.getProperty("shared", "../shared")).resolve("data/hart");
                    assumeThat(hart)
                            .as("the real data of Hart beside the project")
                            .isDirectory();
                    yield Quarters.of(hart, "2014-15 Q2");
                }
                case BUSY -> Quarters.of(Workload.medium(), "2023-24 Q2");
            };
        }
    }

    enum Kind {
        REPORT,
        APPENDIX;

        Paper of(Quarters quarter, Look look) {
            return switch (this) {
                case REPORT -> quarter.report(look);
                case APPENDIX -> quarter.appendix(look);
            };
        }
    }

    /** Both houses in both variants. */
    static Stream<Arguments> papers() {
        return Stream.of(Source.values())
                .flatMap(source -> source.looks().stream()
                        .flatMap(look -> Stream.of(Kind.values()).map(kind -> Arguments.of(source, look, kind))));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void wordPdfAndHtmlReadBackAgreeBlockByBlock(Source source, Look look, Kind kind) throws IOException {
        Paper paper = kind.of(source.quarter(), look);
        List<String> outline = PaperOutline.of(paper);
        byte[] word = word(paper, look, name(source, look, kind));

        assertThat(outline).hasSizeGreaterThan(50);
        assertThat(PdfOutline.of(pdf(paper, look, name(source, look, kind)))).isEqualTo(outline);
        assertThat(WordOutline.of(word)).isEqualTo(outline);
        assertThat(HtmlOutline.of(html(paper, look, name(source, look, kind)))).isEqualTo(outline);
        assertThat(Schema.faults(word)).isEmpty();
        assertThat(WordText.of(word)).doesNotContain("w:gridSpan", "w:vMerge");
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPdfPassesPdfUaAndPdfA(Source source, Look look, Kind kind) throws Exception {
        Paper paper = kind.of(source.quarter(), look);
        byte[] pdf = pdf(paper, look, name(source, look, kind));

        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(Qpdf.complaints(pdf)).isEmpty();
        assertThat(StructureCheck.faults(pdf, paper)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noPaperShowsItsMachinery(Source source, Look look, Kind kind) {
        assertThat(PaperOutline.of(kind.of(source.quarter(), look)))
                .noneMatch(line -> line.matches(".*(\\bnull\\b|\\[\\]|\\{|\\}|Optional|@[0-9a-f]{4,}).*"));
    }

    private static String name(Source source, Look look, Kind kind) {
        return source + "-" + look + "-" + kind;
    }

    private static byte[] pdf(Paper paper, Look look, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new PdfRenderer(look.style()).render(paper, out)).isEmpty();
        return kept(out, name + ".pdf");
    }

    private static byte[] word(Paper paper, Look look, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new WordRenderer(look.style()).render(paper, out)).isEmpty();
        return kept(out, name + ".docx");
    }

    private static byte[] html(Paper paper, Look look, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new HtmlRenderer(look.style()).render(paper, out)).isEmpty();
        return kept(out, name + ".html");
    }

    /** Left to be looked at. */
    private static byte[] kept(ByteArrayOutputStream out, String name) throws IOException {
        Files.createDirectories(Objects.requireNonNull(KEPT));
        Files.write(KEPT.resolve(name), out.toByteArray());
        return out.toByteArray();
    }
}
