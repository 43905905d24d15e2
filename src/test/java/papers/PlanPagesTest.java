package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.assembly.Composed;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.pdf.PdfOutline;
import cabinetpapers.pdf.PdfRenderer;
import cabinetpapers.pdf.StructureCheck;
import cabinetpapers.pdf.VeraPdf;
import cabinetpapers.word.Schema;
import cabinetpapers.word.WordOutline;
import cabinetpapers.word.WordRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan on a page, business cases, a risk register and a savings tracker, in both houses and variants. */
class PlanPagesTest {

    static Stream<Arguments> papers() {
        return Stream.of(PlanPages.values())
                .flatMap(page -> Stream.of(Look.values()).map(look -> Arguments.of(page, look)));
    }

    @ParameterizedTest
    @EnumSource
    void theOutlineIsAsAccepted(PlanPages page) {
        new Golden(Path.of(page.name().toLowerCase(Locale.ROOT).replace('_', '-')))
                .holds("outline.txt", PaperOutline.of(page.compose(Look.USUAL).paper()));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void wordAndPdfReadBackAgreeBlockByBlock(PlanPages page, Look look) {
        Paper paper = page.compose(look).paper();
        List<String> outline = PaperOutline.of(paper);
        byte[] word = word(paper, look);

        assertThat(PdfOutline.of(pdf(paper, look))).isEqualTo(outline);
        assertThat(WordOutline.of(word)).isEqualTo(outline);
        assertThat(Schema.faults(word)).isEmpty();
        assertThat(outline).noneMatch(line -> line.matches(".*(\\bnull\\b|\\[\\]|\\{|\\}|Optional|@[0-9a-f]{4,}).*"));
    }

    @ParameterizedTest
    @MethodSource("papers")
    void everyPdfPassesPdfUaAndPdfA(PlanPages page, Look look) throws IOException {
        byte[] pdf = pdf(page.compose(look).paper(), look);

        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(StructureCheck.faults(pdf)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = PlanPages.class, mode = EnumSource.Mode.EXCLUDE, names = "BUSINESS_CASE_UNWRITTEN")
    void theSamplePapersLeaveNothingOpen(PlanPages page) {
        assertThat(page.compose(Look.USUAL).findings()).isEmpty();
    }

    @Test
    void aBusinessCaseThatNobodyWroteSaysWhoIsToSupplyEachPartAndReportsIt() {
        Composed composed = PlanPages.BUSINESS_CASE_UNWRITTEN.compose(Look.USUAL);
        List<String> outline = PaperOutline.of(composed.paper());

        assertThat(outline).contains("P To be supplied by the Section 151 Officer");
        assertThat(outline.stream().filter(line -> line.contains("To be supplied by")))
                .hasSameSizeAs(composed.findings());
        assertThat(composed.findings())
                .extracting(finding -> finding.text())
                .contains(
                        "business case 4.1 of improvement-plan: \"1.5 Key impacts\" is to be supplied by the project manager,"
                                + " and has not been. Add a row to the table narratives with the heading"
                                + " \"Business case: 1.5 Key impacts\"; until then the draft says who is to supply it.");
    }

    private static byte[] pdf(Paper paper, Look look) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new PdfRenderer(look.style()).render(paper, out)).isEmpty();
        return out.toByteArray();
    }

    private static byte[] word(Paper paper, Look look) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new WordRenderer(look.style()).render(paper, out)).isEmpty();
        return out.toByteArray();
    }
}
