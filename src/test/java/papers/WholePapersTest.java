package papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import cabinetpapers.assembly.Variant;
import cabinetpapers.html.HtmlOutline;
import cabinetpapers.html.HtmlRenderer;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
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
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The papers of the sample data, of real data and of a busy council, on measures and on plans, in both houses and both
 * variants, each rendered once: what is in the model is in every file, and everyone can read it.
 */
@Order(1)
class WholePapersTest {

    private static final Path KEPT = Path.of("target/papers");

    enum Source {
        SAMPLE,
        THORNBECK,
        HART,
        /** A council with four times as many measures as most. */
        BUSY;

        private static final Map<Source, Quarters> QUARTERS = new EnumMap<>(Source.class);

        /** What is looked at every day; the rest now and then. */
        private boolean leftForLong(Look look) {
            return switch (this) {
                case SAMPLE, HART -> false;
                case BUSY -> look.variant() == Variant.ACCESSIBLE;
                case THORNBECK -> look != Look.GRID && look != Look.GRID_ACCESSIBLE;
            };
        }

        Quarters quarter() {
            return QUARTERS.computeIfAbsent(this, Source::composed);
        }

        private Quarters composed() {
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

    /** A paper that is composed when its turn comes. */
    record Whole(String name, Look look, boolean takesLong, Supplier<Paper> paper) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static Stream<Whole> papers() {
        return Stream.concat(onMeasures(), onPlans()).filter(whole -> !whole.takesLong());
    }

    private static Stream<Whole> papersThatTakeLong() {
        return Stream.concat(onMeasures(), onPlans()).filter(Whole::takesLong);
    }

    private static Stream<Whole> onMeasures() {
        return Stream.of(Source.values())
                .flatMap(source -> Stream.of(Look.values())
                        .flatMap(look -> Stream.of(Kind.values())
                                .map(kind -> new Whole(
                                        source + "-" + look + "-" + kind,
                                        look,
                                        source.leftForLong(look),
                                        () -> kind.of(source.quarter(), look)))));
    }

    /** A plan's papers are looked at in each house once, and in each variant, every day. */
    private static boolean leftForLong(Look look) {
        return look != Look.USUAL && look != Look.GRID_ACCESSIBLE;
    }

    private static Stream<Whole> onPlans() {
        return Stream.of(Look.values())
                .flatMap(look -> Stream.concat(
                        PlanPapers.TEMPLATES.stream()
                                .map(template -> new Whole(
                                        template + "-" + look,
                                        look,
                                        leftForLong(look),
                                        () -> PlanPapers.sample(template).paper(template, look))),
                        Stream.of(PlanPages.values())
                                .map(page -> new Whole(
                                        page + "-" + look,
                                        look,
                                        leftForLong(look),
                                        () -> page.compose(look).paper()))));
    }

    /** A paper and its files. */
    private record Rendered(
            Paper paper, ByteArrayOutputStream word, ByteArrayOutputStream pdf, ByteArrayOutputStream html) {

        private static Rendered of(Paper paper, Look look, String name) throws IOException {
            Rendered rendered = new Rendered(
                    paper, new ByteArrayOutputStream(), new ByteArrayOutputStream(), new ByteArrayOutputStream());
            assertThat(new WordRenderer(look.style()).render(paper, rendered.word))
                    .isEmpty();
            assertThat(new PdfRenderer(look.style()).render(paper, rendered.pdf))
                    .isEmpty();
            assertThat(new HtmlRenderer(look.style()).render(paper, rendered.html))
                    .isEmpty();
            keep(rendered.word, name + ".docx");
            keep(rendered.pdf, name + ".pdf");
            keep(rendered.html, name + ".html");
            return rendered;
        }
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyFileHoldsThePaperAndEveryoneCanReadIt(Whole whole) throws IOException {
        Rendered rendered = Rendered.of(whole.paper().get(), whole.look(), whole.name());

        assertAll(
                () -> showsNothingOfItsMachinery(rendered.paper()),
                () -> readBackAgreeBlockByBlock(rendered),
                () -> wordObeysTheSchema(rendered.word().toByteArray()),
                () -> pdfPassesPdfUaAndPdfA(rendered));
    }

    /** The rest of all papers, houses and variants: {@code mvn -Pwhole test}. */
    @Tag("whole")
    @ParameterizedTest
    @MethodSource("papersThatTakeLong")
    void soDoThoseThatTakeLong(Whole whole) throws IOException {
        everyFileHoldsThePaperAndEveryoneCanReadIt(whole);
    }

    private static void showsNothingOfItsMachinery(Paper paper) {
        assertThat(PaperOutline.of(paper))
                .noneMatch(line -> line.matches(".*(\\bnull\\b|\\[\\]|\\{|\\}|Optional|@[0-9a-f]{4,}).*"));
    }

    private static void readBackAgreeBlockByBlock(Rendered rendered) {
        List<String> outline = PaperOutline.of(rendered.paper());

        assertThat(outline).hasSizeGreaterThan(20);
        assertThat(WordOutline.of(rendered.word().toByteArray())).as("Word").isEqualTo(outline);
        assertThat(HtmlOutline.of(rendered.html().toByteArray())).as("HTML").isEqualTo(outline);
    }

    private static void wordObeysTheSchema(byte[] word) {
        assertThat(Schema.faults(word)).isEmpty();
        assertThat(WordText.of(word)).doesNotContain("w:gridSpan", "w:vMerge");
    }

    /** What the file says, read back, is compared with the paper by the structure check. */
    private static void pdfPassesPdfUaAndPdfA(Rendered rendered) throws Exception {
        assertThat(VeraPdf.failures(rendered.pdf().toByteArray())).isEmpty();
        assertThat(Qpdf.complaints(rendered.pdf().toByteArray())).isEmpty();
        assertThat(StructureCheck.faults(rendered.pdf().toByteArray(), rendered.paper()))
                .isEmpty();
    }

    /** Left to be looked at. */
    private static void keep(ByteArrayOutputStream out, String name) throws IOException {
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(name), out.toByteArray());
    }
}
