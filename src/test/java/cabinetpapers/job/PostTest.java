package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Letters to those whom a job file names, by a mail server that keeps them. */
@RunsJobs
class PostTest {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aCouncilThatWantsToBeTold() {
        server.start();
        council = new TinyCouncil(folder.toAbsolutePath());
        council.replaceInJob("out: out", """
                out: out
                mail:
                  from: papers@council.example
                  to: [performance@council.example, duty@council.example]
                  when: [failed, changed]""");
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void newPapersAreToldAndPapersThatAreUpToDateAreNot() throws Exception {
        run(server(), new PlainPress());
        run(server(), new PlainPress());

        assertThat(server.getReceivedMessages()).hasSize(2);
        MimeMessage letter = server.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Cabinet Papers: tinyton/2023-24 Q2/quarter-end: done");
        assertThat(letter.getContent().toString())
                .contains("exit code 0", "4 written, 0 up to date")
                .doesNotContain("Quarterly report");
    }

    @Test
    void aRunThatFailedIsToldWithWhatToDo() throws Exception {
        council.write("data/values.csv", "code,perido,actual\nA1,2023-24 Q2,81.5\n");

        run(server(), new PlainPress());

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getSubject()).endsWith(": blocked");
        assertThat(server.getReceivedMessages()[0].getContent().toString())
                .contains("exit code 65", "No paper was written or changed");
    }

    @Test
    void theTitleOfAPaperThatCannotBeWrittenIsNotInTheLetter() throws Exception {
        council.replaceInJob("    appendix: 1\n", """
                    appendix: 1
                    part: exempt 3
                    supplied:
                      public-interest: The council's bargaining position outweighs it.
                """);
        council.replaceInJob("title: Figures", "title: Talks with Contractor");
        Path inItsPlace = council.findings()
                .resolveSibling("exempt/quarterly-report/draft/Appendix 1 Talks with Contractor.docx");
        Files.createDirectories(inItsPlace.resolve("a folder in its place"));

        Outcome outcome = run(server(), new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.CANNOT_WRITE);
        assertThat(outcome.message()).contains("Talks with Contractor");
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getSubject()).endsWith(": cannot write");
        assertThat(server.getReceivedMessages()[0].getContent().toString())
                .contains("exit code 74", "cannot be read or written", "the disk's space")
                .doesNotContain("Contractor", "exempt");
    }

    @Test
    void theWordsOfAFaultAreNotInTheLetter() throws Exception {
        Outcome outcome = run(server(), new PlainPress(printing -> {
            throw new IllegalStateException("cannot draw " + printing);
        }));

        assertThat(outcome.ending()).isEqualTo(Ending.FAULT);
        assertThat(outcome.message()).contains("cannot draw");
        assertThat(server.getReceivedMessages()[0].getContent().toString())
                .contains("exit code 70", "a fault in the program")
                .doesNotContain("cannot draw", "Quarter 2");
    }

    @Test
    void aJobFileThatIsWrongIsToldBeforeAnyRunBegins() throws Exception {
        council.replaceInJob("template: figures", "template: no-such-template\n    fonts: large");

        Outcome outcome = run(server(), new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.CONFIGURATION);
        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getSubject())
                .isEqualTo("Cabinet Papers: tinyton/2023-24 Q2/quarter-end: configuration");
        assertThat(server.getReceivedMessages()[0].getContent().toString()).contains("exit code 78");
        assertThat(metrics()).containsExactly("cabinet-papers-tinyton-2023-24-q2-quarter-end.prom");
        assertThat(JobStatus.lines(council.project)).anyMatch(line -> line.contains("configuration (exit code 78)"));
    }

    @Test
    void viewsOnAServerThatIsAwayAreTold() throws Exception {
        council.write("jobs/returns.views.yaml", "database: jdbc:postgresql://127.0.0.1:1/none\n");
        council.replaceInJob("data: data", "data: jobs/returns.views.yaml");

        run(server(), new PlainPress());

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(server.getReceivedMessages()[0].getSubject()).endsWith(": unavailable");
        assertThat(TinyCouncil.read(
                        council.project.resolve("var/metrics").resolve(metrics().getFirst())))
                .contains("cabinet_papers_run_exit_code{job=\"tinyton/2023-24 Q2/quarter-end\"} 69\n");
    }

    @Test
    void aFolderThatCannotBeMadeIsTold() throws Exception {
        council.write("jobs/returns.views.yaml", "database: jdbc:postgresql://127.0.0.1:1/none\n");
        council.write("var/extract", "a file where the folder should be");
        council.replaceInJob("data: data", "data: jobs/returns.views.yaml");

        run(server(), new PlainPress());

        assertThat(server.getReceivedMessages()[0].getSubject()).endsWith(": cannot write");
    }

    @Test
    void aJobThatCannotBeNamedIsToldByItsFileUntilItsRunsHaveTheirNameAgain() throws Exception {
        council.replaceInJob("quarter: 2023-24 Q2", "quarter: soon");

        run(server(), new PlainPress());
        List<String> unnamed = metrics();
        List<String> status = JobStatus.lines(council.project);
        council.replaceInJob("quarter: soon", "quarter: 2023-24 Q2");
        run(server(), new PlainPress());

        assertThat(server.getReceivedMessages()[0].getSubject())
                .isEqualTo("Cabinet Papers: jobs/tiny.yaml: configuration");
        assertThat(unnamed).containsExactly("cabinet-papers-jobs-tiny-yaml.prom");
        assertThat(status).first().isEqualTo("jobs/tiny.yaml");
        assertThat(metrics()).containsExactly("cabinet-papers-tinyton-2023-24-q2-quarter-end.prom");
        assertThat(JobStatus.lines(council.project))
                .contains("tinyton/2023-24 Q2/quarter-end")
                .doesNotContain("jobs/tiny.yaml");
    }

    @Test
    void aJobFileThatIsNotThereLeavesItsFiguresThoughNobodyCanBeWrittenTo() throws Exception {
        Files.delete(council.project.resolve("jobs/tiny.yaml"));

        Outcome outcome = run(server(), new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.CONFIGURATION);
        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(metrics()).containsExactly("cabinet-papers-jobs-tiny-yaml.prom");
    }

    private List<String> metrics() {
        return TinyCouncil.files(council.project.resolve("var/metrics")).stream()
                .map(file -> file.getFileName().toString())
                .toList();
    }

    @Test
    void anAddressThatFewMailServersTakeIsAFaultOfTheJobFile() {
        council.replaceInJob("duty@council.example", "d\u00FCty@council.example");

        Outcome outcome = run(server(), new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.CONFIGURATION);
        assertThat(TinyCouncil.texts(outcome.findings()))
                .singleElement()
                .asString()
                .contains("without accents");
    }

    @Test
    void aMailServerThatIsAwayDoesNotMakeARunFail() {
        Outcome outcome = run("smtp://127.0.0.1:1", new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.message()).startsWith("No mail was sent: ");
        assertThat(council.texts()).hasSize(4);
    }

    @Test
    void aMailServerThatIsNotNamedIsAskedFor() {
        assertThat(run("", new PlainPress()).message()).contains("CABINET_PAPERS_SMTP names no server");
    }

    private String server() {
        return "smtp://127.0.0.1:" + server.getSmtp().getPort();
    }

    private Outcome run(String server, Press press) {
        return TinyCouncil.job(Requests.with(council.request(), "CABINET_PAPERS_SMTP", server), press, Progress.SILENT)
                .run();
    }
}
