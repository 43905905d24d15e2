package papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.pdf.PdfOutline;
import cabinetpapers.pdf.PdfRenderer;
import cabinetpapers.pdf.Qpdf;
import cabinetpapers.pdf.StructureCheck;
import cabinetpapers.pdf.VeraPdf;
import cabinetpapers.word.WordOutline;
import cabinetpapers.word.WordRenderer;
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

/** The papers of the sample data and of real data: what is in the model is in both files, and everyone can read it. */
class WholePapersTest {

    private static final Path KEPT = Path.of("target/papers");

    enum Source {
        SAMPLE,
        HART,
        /** A council with four times as many measures as most. */
        BUSY;

        Quarters quarter() {
            return switch (this) {
                case SAMPLE -> Quarters.sample();
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

        Paper of(Quarters quarter) {
            return switch (this) {
                case REPORT -> quarter.report();
                case APPENDIX -> quarter.appendix();
            };
        }
    }

    static Stream<Arguments> papers() {
        return Stream.of(Source.values())
                .flatMap(source -> Stream.of(Kind.values()).map(kind -> Arguments.of(source, kind)));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void wordAndPdfReadBackAgreeBlockByBlock(Source source, Kind kind) throws IOException {
        Paper paper = kind.of(source.quarter());
        List<String> outline = PaperOutline.of(paper);

        assertThat(outline).hasSizeGreaterThan(50);
        assertThat(PdfOutline.of(pdf(paper, source + "-" + kind))).isEqualTo(outline);
        assertThat(WordOutline.of(word(paper, source + "-" + kind))).isEqualTo(outline);
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPdfPassesPdfUaAndPdfA(Source source, Kind kind) throws Exception {
        Paper paper = kind.of(source.quarter());
        byte[] pdf = pdf(paper, source + "-" + kind);

        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(Qpdf.complaints(pdf)).isEmpty();
        assertThat(StructureCheck.faults(pdf, paper)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("papers")
    void noPaperShowsItsMachinery(Source source, Kind kind) {
        assertThat(PaperOutline.of(kind.of(source.quarter())))
                .noneMatch(line -> line.matches(".*(\\bnull\\b|\\[\\]|\\{|\\}|Optional|@[0-9a-f]{4,}).*"));
    }

    private static byte[] pdf(Paper paper, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new PdfRenderer(Quarters.house()).render(paper, out)).isEmpty();
        return kept(out, name + ".pdf");
    }

    private static byte[] word(Paper paper, String name) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new WordRenderer(Quarters.house()).render(paper, out)).isEmpty();
        return kept(out, name + ".docx");
    }

    /** Left to be looked at. */
    private static byte[] kept(ByteArrayOutputStream out, String name) throws IOException {
        Files.createDirectories(Objects.requireNonNull(KEPT));
        Files.write(KEPT.resolve(name), out.toByteArray());
        return out.toByteArray();
    }
}
