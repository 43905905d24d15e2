package papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cabinetpapers.assembly.PlanCut;
import cabinetpapers.assembly.PlanMatters;
import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.html.HtmlOutline;
import cabinetpapers.html.HtmlRenderer;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.pdf.PdfOutline;
import cabinetpapers.pdf.PdfRenderer;
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
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Papers on plans: what the plan says is in every file, in its own words and order. */
class PlanPapersTest {

    private static final Path KEPT = Path.of("target/papers");
    private static final Quarter BEFORE_THE_PLAN_BEGINS = new Quarter(new FinancialYear(2025), 3);

    @Test
    void aRealPlanIsInTheAppendixWholeInOrderAndInItsOwnWords() throws Exception {
        Path bedford = Path.of(System.getProperty("shared", "../shared")).resolve("data/bedford");
        assumeThat(bedford).as("the real plan of Bedford beside the project").isDirectory();
        PlanPapers papers = new PlanPapers(PlanMatters.read(bedford, BEFORE_THE_PLAN_BEGINS, "", PlanCut.WHOLE));

        Paper paper = papers.paper("plan-progress", Look.USUAL);

        assertThat(papers.matter().figures().all()).hasSize(177);
        PlanInPaper.assertWhole(papers.matter().figures(), paper);
        holds(paper, Look.USUAL, "bedford");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whateverAPlanHoldsCanBeFoundAgain(long seed) throws Exception {
        PlanPapers papers = new PlanPapers(RandomPlans.of(seed));

        Paper paper = papers.paper("plan-progress", Look.GRID);

        PlanInPaper.assertWhole(papers.matter().figures(), paper);
        readsBackAlike(paper, Look.GRID, "random-" + seed);
    }

    @Test
    void aCutListsWhatItIsToAndCountsTheWholeOfItsItems() {
        PlanCut cut = new PlanCut(
                List.of("B"), Set.of(PlanCut.Only.OVERDUE), PlanCut.Order.END, Set.of(PlanCut.Omission.NARRATIVES));
        List<String> outline = PaperOutline.of(PlanPapers.improvement(cut).paper("plan-progress", Look.USUAL));

        assertThat(outline)
                .anyMatch(line -> line.contains("of that it shows in full only the actions that are overdue"))
                .anyMatch(line -> line.contains("This part of the plan has 15 actions"))
                .anyMatch(line -> line.contains("TABLE Actions by their current end"))
                .noneMatch(line -> line.contains("TABLE About"))
                .noneMatch(line -> line.contains("A council that lives within its means"));
    }

    private static void holds(Paper paper, Look look, String name) throws Exception {
        readsBackAlike(paper, look, name);
        byte[] pdf = pdf(paper, look, name);

        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(StructureCheck.faults(pdf, paper)).isEmpty();
    }

    private static void readsBackAlike(Paper paper, Look look, String name) throws IOException {
        List<String> outline = PaperOutline.of(paper);
        byte[] word = word(paper, look, name);
        byte[] pdf = pdf(paper, look, name);
        ByteArrayOutputStream html = new ByteArrayOutputStream();
        assertThat(new HtmlRenderer(look.style()).render(paper, html)).isEmpty();

        assertThat(outline).noneMatch(line -> line.matches(".*(\\bnull\\b|\\[\\]|Optional|@[0-9a-f]{4,}).*"));
        assertThat(PdfOutline.of(pdf)).isEqualTo(outline);
        assertThat(WordOutline.of(word)).isEqualTo(outline);
        assertThat(HtmlOutline.of(html.toByteArray())).isEqualTo(outline);
        assertThat(Schema.faults(word)).isEmpty();
        assertThat(WordText.of(word)).doesNotContain("w:gridSpan", "w:vMerge");
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

    /** Left to be looked at. */
    private static byte[] kept(ByteArrayOutputStream out, String name) throws IOException {
        Files.createDirectories(KEPT);
        Files.write(KEPT.resolve(name), out.toByteArray());
        return out.toByteArray();
    }
}
