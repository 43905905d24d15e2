package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Severity;
import cabinetpapers.job.Ending;
import cabinetpapers.job.Lifecycle;
import cabinetpapers.job.Outcome;
import cabinetpapers.job.Progress;
import cabinetpapers.job.QuarterEndJob;
import cabinetpapers.job.Request;
import cabinetpapers.job.RunsJobs;
import cabinetpapers.job.WordFiles;
import cabinetpapers.pdf.PdfOutline;
import cabinetpapers.pdf.VeraPdf;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sample job's papers: drafted, locked, edited in LibreOffice, cleared by every office and published. */
@RunsJobs
class PublishedPapersTest {

    private static final String ITEM = "fernshire/2023-24-q2/2023-12-18-cabinet/public/quarterly-performance-report";
    private static final String REPORT = "Quarterly performance report Quarter 2 2023-24";
    private static final String LEGAL = "The Council has a duty to make arrangements for continuous improvement.";

    @TempDir
    Path folder;

    @Test
    void whatOfficersWroteInLibreOfficeIsInThePublishedPdf() throws IOException {
        Lifecycle papers = new Lifecycle(request());
        papers.lock("P. Officer");
        assertThat(new QuarterEndJob(request(), Progress.SILENT).run().ending()).isEqualTo(Ending.DONE);
        Path word = folder.resolve("out").resolve(ITEM).resolve("draft/" + REPORT + ".docx");
        WordFiles.reword(word, "To be supplied by the Monitoring Officer", LEGAL);
        Files.write(word, LibreOffice.savedAgain(Files.readAllBytes(word), folder));
        for (String office : Lifecycle.offices()) {
            assertThat(papers.clear(office, "The " + office, Set.of()).findings())
                    .isEmpty();
        }

        Outcome outcome = papers.publish("D. Officer", Set.copyOf(Lifecycle.offices()), "");

        assertThat(outcome.findings(Severity.BLOCKER).stream().map(Finding::text))
                .isEmpty();
        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        byte[] pdf = Files.readAllBytes(folder.resolve("out").resolve(ITEM).resolve(REPORT + ".pdf"));
        List<String> outline = PdfOutline.of(pdf);
        assertThat(outline).anyMatch(line -> line.endsWith(LEGAL)).noneMatch(line -> line.contains("To be supplied"));
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(Files.readString(folder.resolve("out").resolve(ITEM).resolve(REPORT + ".html")))
                .contains(LEGAL);
    }

    private Request request() {
        Path project = Path.of("").toAbsolutePath();
        return new Request(
                project,
                project.resolve("jobs/quarter-end.yaml"),
                Optional.of(folder.resolve("out")),
                Optional.of(folder.resolve("database").toString()),
                Optional.empty(),
                Optional.empty(),
                Request.Holes.REPORTED,
                Request.Rendering.WHERE_NEEDED,
                Map.of());
    }
}
