package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Severity;
import cabinetpapers.job.PaperFile.Fate;
import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@RunsJobs
class QuarterEndJobTest {

    private static final String REPORT = "Quarterly report Quarter 2 2023-24";
    private static final String APPENDIX = "Appendix 1 Figures";
    private static final String FIGURES_AS_PDF = "Appendix 1 – Figures, Quarter 2 2023-24 as pdf";

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProject() {
        council = new TinyCouncil(folder.toAbsolutePath());
    }

    @Test
    void aRunLeavesThePapersWhereTheirTitlesSay() {
        Outcome outcome = council.run(new PlainPress());

        Path papers = council.papers();
        assertThat(outcome)
                .isEqualTo(new Outcome(
                        Ending.DONE,
                        "",
                        List.of(),
                        List.of(council.findings()),
                        List.of(
                                new PaperFile(papers.resolve(REPORT + ".docx"), Fate.WRITTEN),
                                new PaperFile(papers.resolve(REPORT + ".pdf"), Fate.WRITTEN),
                                new PaperFile(papers.resolve(APPENDIX + ".docx"), Fate.WRITTEN),
                                new PaperFile(papers.resolve(APPENDIX + ".pdf"), Fate.WRITTEN))));
        assertThat(council.texts())
                .containsOnlyKeys(REPORT + ".docx", REPORT + ".pdf", APPENDIX + ".docx", APPENDIX + ".pdf");
        assertThat(council.texts().get(REPORT + ".docx")).contains("1 of 2 rated measures", "None.");
    }

    @Test
    void theSameRunAgainTouchesNothing() {
        council.run(new PlainPress());
        SortedMap<Path, Instant> before = TinyCouncil.moments(council.project.resolve("out"));
        PlainPress press = new PlainPress();

        Outcome outcome = council.run(press);

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.papers()).hasSize(4).allMatch(paper -> paper.fate() == Fate.UNTOUCHED);
        assertThat(press.printed()).isEmpty();
        assertThat(TinyCouncil.moments(council.project.resolve("out"))).isEqualTo(before);
    }

    @Test
    void otherInputsThatGiveTheSameBytesTouchNothing() {
        council.run(new PlainPress());
        SortedMap<Path, Instant> before = TinyCouncil.moments(council.papers());
        council.write("templates/plain/unused.md", "another template");

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.papers()).hasSize(4).allMatch(paper -> paper.fate() == Fate.UNTOUCHED);
        assertThat(TinyCouncil.moments(council.papers())).isEqualTo(before);
    }

    @Test
    void changedDataChangesThePapers() {
        council.run(new PlainPress());
        council.write("data/values.csv", TinyCouncil.values("61.5"));

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.papers()).hasSize(4).allMatch(paper -> paper.fate() == Fate.WRITTEN);
        assertThat(council.texts().get(REPORT + ".docx")).contains("Both rated measures are Red");
    }

    @Test
    void aWiderToleranceOfTheCouncilChangesTheFigures() {
        council.run(new PlainPress());
        council.write("jobs/council.yaml", "slug: tinyton\nname: Tinyton Council\namber-tolerance: 20%\n");

        council.run(new PlainPress());

        assertThat(council.texts().get(REPORT + ".docx")).contains("Amber");
    }

    @Test
    void realPapersMadeAgainElsewhereHaveTheSameBytes() throws IOException {
        Path elsewhere = council.project.resolve("elsewhere");

        Outcome first = council.run(Press.RENDERERS);
        Outcome again = TinyCouncil.job(
                        council.request(Optional.of(elsewhere), Optional.empty(), Holes.REPORTED, Rendering.AGAIN),
                        Press.RENDERERS,
                        Progress.SILENT)
                .run();

        assertThat(first.ending()).isEqualTo(Ending.DONE);
        assertThat(again.papers()).hasSize(4).allMatch(paper -> paper.fate() == Fate.WRITTEN);
        for (int paper = 0; paper < 4; paper++) {
            assertThat(again.papers().get(paper).path())
                    .startsWith(elsewhere)
                    .hasSameBinaryContentAs(first.papers().get(paper).path());
        }
    }

    @Test
    void aFailedRunGoesOnWithWhatIsLeft() {
        Outcome failed = council.run(PlainPress.failingAt(FIGURES_AS_PDF));
        SortedMap<Path, Instant> before = TinyCouncil.moments(council.papers());
        PlainPress press = new PlainPress();
        List<String> steps = new ArrayList<>();

        Outcome outcome =
                TinyCouncil.job(council.request(), press, stepsInto(steps)).run();

        assertThat(failed.ending()).isEqualTo(Ending.FAULT);
        assertThat(failed.papers())
                .extracting(paper -> paper.path().getFileName().toString())
                .containsExactly(REPORT + ".docx", REPORT + ".pdf", APPENDIX + ".docx");
        assertThat(before).hasSize(3);
        assertThat(steps).containsExactly("papers", "finish");
        assertThat(press.printed()).containsExactly(FIGURES_AS_PDF);
        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.papers())
                .extracting(PaperFile::fate)
                .containsExactly(Fate.UNTOUCHED, Fate.UNTOUCHED, Fate.UNTOUCHED, Fate.WRITTEN);
        assertThat(TinyCouncil.moments(council.papers())).containsAllEntriesOf(before);
    }

    @Test
    void aFaultOfOursIsKeptInAFileForWhoeverIsToFindIt() {
        Outcome outcome = council.run(PlainPress.failingAt(FIGURES_AS_PDF));

        List<Path> logs = TinyCouncil.files(council.project.resolve("var/log"));
        assertThat(logs).singleElement().satisfies(log -> {
            assertThat(outcome.message()).contains("the press broke").contains("var/log/" + log.getFileName());
            assertThat(TinyCouncil.read(log)).contains("PlainPress");
        });
    }

    @Test
    void aRunThatWasKilledIsTakenUpWhereItWas() throws Exception {
        council.run(PlainPress.failingAt(FIGURES_AS_PDF));
        council.database("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'STARTED', END_TIME = NULL");
        council.database("UPDATE BATCH_STEP_EXECUTION SET STATUS = 'STARTED', END_TIME = NULL WHERE STATUS = 'FAILED'");
        PlainPress press = new PlainPress();

        Outcome outcome = council.run(press);

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(press.printed()).containsExactly(FIGURES_AS_PDF);
    }

    @Test
    void aRunThatIsToldToStopGoesOnLater() {
        List<QuarterEndJob> running = new ArrayList<>();
        PlainPress stopping = new PlainPress(printing -> running.getFirst().stop());
        List<String> told = new ArrayList<>();
        running.add(TinyCouncil.job(council.request(), stopping, new Progress() {
            @Override
            public void begun(String step) {}

            @Override
            public void advanced(String step, String part) {}

            @Override
            public void ended(String step, String outcome) {
                told.add(step + ": " + outcome);
            }
        }));

        Outcome stopped = running.getFirst().run();
        PlainPress press = new PlainPress();
        Outcome outcome = council.run(press);

        assertThat(stopped.ending()).isEqualTo(Ending.STOPPED);
        assertThat(stopping.printed()).hasSizeBetween(1, 2);
        assertThat(told).last().isEqualTo("papers: not all done");
        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(press.printed().size() + stopping.printed().size()).isEqualTo(4);
        assertThat(outcome.papers()).hasSize(4);
    }

    @Test
    void aBlockerInTheDataLeavesYesterdaysPapers() {
        council.run(new PlainPress());
        SortedMap<String, String> yesterday = council.texts();
        council.write("data/values.csv", "code,perido,actual\nA1,2023-24 Q2,81.5\n");

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.BLOCKED);
        assertThat(outcome.papers()).isEmpty();
        assertThat(outcome.findings(Severity.BLOCKER)).isNotEmpty();
        assertThat(council.texts()).isEqualTo(yesterday);
        assertThat(TinyCouncil.read(council.findings())).contains("blocker,values.csv,");
    }

    @Test
    void whatIsWrongWithDataTemplateAndMeetingIsToldInOneRun() {
        council.write("data/values.csv", "code,perido,actual\nA1,2023-24 Q2,81.5\n");
        council.write("templates/plain/report.md", "---\nreport: note\n---\n\n{{ paper.titel }}\n");
        council.replaceInJob("date: 2023-12-18", "date: 2023-12-19");

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.BLOCKED);
        assertThat(TinyCouncil.texts(outcome.findings()))
                .anyMatch(text -> text.startsWith("BLOCKER values.csv"))
                .anyMatch(text -> text.contains("report.md line 5") && text.contains("paper.title"));
    }

    @Test
    void aMeetingThatTheTableDoesNotHaveIsAFaultOfTheSetUp() {
        council.replaceInJob("date: 2023-12-18", "date: 2023-12-19");

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.CONFIGURATION);
        assertThat(TinyCouncil.texts(outcome.findings()))
                .containsExactly(
                        "BLOCKER jobs/tiny.yaml line 6 column 1: the table \"meetings\" has no meeting of Cabinet"
                                + " on 2023-12-19. It has Cabinet on 2023-12-18. Name one of these, or add yours to the table.");
    }

    @Test
    void aBlockedRunGoesOnOnceTheFaultIsMended() {
        council.write("data/values.csv", "code,perido,actual\nA1,2023-24 Q2,81.5\n");
        council.run(new PlainPress());
        Outcome stillBlocked = council.run(new PlainPress());
        council.write("data/values.csv", TinyCouncil.values("81.5"));

        Outcome mended = council.run(new PlainPress());

        assertThat(stillBlocked.ending()).isEqualTo(Ending.BLOCKED);
        assertThat(mended.ending()).isEqualTo(Ending.DONE);
        assertThat(mended.papers()).hasSize(4);
    }

    @Test
    void aFileThatSomebodyChangedStaysAndTheNewDraftLiesBesideIt() {
        council.run(new PlainPress());
        Path edited = council.papers().resolve(REPORT + ".docx");
        council.write(council.project.relativize(edited).toString(), "the director's own words");
        council.write("data/values.csv", TinyCouncil.values("61.5"));

        Outcome outcome = council.run(new PlainPress());
        PlainPress press = new PlainPress();
        Outcome again = council.run(press);

        Path draft = council.papers().resolve(REPORT + " (new draft).docx");
        assertThat(outcome.papers().getFirst()).isEqualTo(new PaperFile(draft, Fate.WRITTEN_BESIDE));
        assertThat(again.papers().getFirst()).isEqualTo(new PaperFile(draft, Fate.UNTOUCHED));
        assertThat(press.printed()).isEmpty();
        assertThat(TinyCouncil.read(edited)).isEqualTo("the director's own words");
        assertThat(TinyCouncil.read(draft)).contains("Both rated measures are Red");
        assertThat(outcome.findings())
                .isEqualTo(again.findings())
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.NOTE);
                    assertThat(finding.remedy()).contains("\"" + draft.getFileName() + "\"");
                });
    }

    @Test
    void aFileThatSomebodyChangedIsLeftWhereThereIsNothingNewToSay() {
        council.run(new PlainPress());
        Path edited = council.papers().resolve(REPORT + ".docx");
        council.write(council.project.relativize(edited).toString(), "the director's own words");

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.papers().getFirst()).isEqualTo(new PaperFile(edited, Fate.LEFT_AS_EDITED));
        assertThat(council.texts()).hasSize(4).containsEntry(REPORT + ".docx", "the director's own words");
    }

    @Test
    void aFileThatSomebodyDeletedIsMadeAgain() throws IOException {
        council.run(new PlainPress());
        SortedMap<String, String> before = council.texts();
        Files.delete(council.papers().resolve(REPORT + ".docx"));

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.papers().getFirst().fate()).isEqualTo(Fate.WRITTEN);
        assertThat(council.texts()).isEqualTo(before);
    }

    @Test
    void papersAreKnownAgainWhenTheDatabaseIsLost() throws IOException {
        council.replaceInJob("quarter: 2023-24 Q2", "quarter: 2023-24 Q2\nas-at: 2023-11-20T09:00:00Z");
        council.run(new PlainPress());
        for (Path file : TinyCouncil.files(council.project.resolve("var"))) {
            Files.delete(file);
        }

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.papers()).hasSize(4).allMatch(paper -> paper.fate() == Fate.UNTOUCHED);
    }

    @Test
    void nothingHalfWrittenIsLeftBehind() throws IOException {
        Files.createDirectories(council.papers());
        Files.writeString(council.papers().resolve(".Old paper.docx.part"), "half of it");

        council.run(PlainPress.failingAt(FIGURES_AS_PDF));

        assertThat(council.texts()).containsOnlyKeys(REPORT + ".docx", REPORT + ".pdf", APPENDIX + ".docx");
    }

    @Test
    void aPaperThatCannotBeWrittenEndsTheRunWithItsName() throws IOException {
        Files.createDirectories(council.papers().resolve(REPORT + ".pdf"));

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.CANNOT_WRITE);
        assertThat(outcome.message()).contains(REPORT + ".pdf cannot be written");
        assertThat(outcome.papers()).hasSize(3);
    }

    @Test
    void aSecondRunOnTheSameDatabaseIsRefused() throws IOException {
        council.run(new PlainPress());
        Files.writeString(
                council.project.resolve("var/cabinet-papers.running"), "process 4711, since 02:30:05 on 1 May 2026");

        try (FileChannel database =
                        FileChannel.open(council.project.resolve("var/cabinet-papers.lock"), StandardOpenOption.WRITE);
                FileLock lock = database.lock()) {
            Outcome outcome = council.run(new PlainPress());

            assertThat(lock.isValid()).isTrue();
            assertThat(outcome.ending()).isEqualTo(Ending.ALREADY_RUNNING);
            assertThat(outcome.message()).contains("in use by process 4711, since 02:30:05 on 1 May 2026");
        }
    }

    @Test
    void aDatabaseThatAnotherProgramHasOpenIsLeftToIt() throws IOException {
        council.run(new PlainPress());

        try (FileChannel database = FileChannel.open(
                        council.project.resolve("var/cabinet-papers.mv.db"), StandardOpenOption.WRITE);
                FileLock lock = database.lock()) {
            Outcome outcome = council.run(new PlainPress());

            assertThat(lock.isValid()).isTrue();
            assertThat(outcome.ending()).isEqualTo(Ending.ALREADY_RUNNING);
            assertThat(outcome.message()).contains("is open in another program");
        }
        assertThat(council.run(new PlainPress()).ending()).isEqualTo(Ending.DONE);
    }

    @Test
    void aPaperThatWasTakenAwayBetweenTwoTriesIsMadeAgain() throws IOException {
        council.run(PlainPress.failingAt(FIGURES_AS_PDF));
        Files.delete(council.papers().resolve(REPORT + ".docx"));

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.papers())
                .extracting(PaperFile::fate)
                .containsExactly(Fate.WRITTEN, Fate.UNTOUCHED, Fate.UNTOUCHED, Fate.WRITTEN);
    }

    @Test
    void aRunThatWasKilledBetweenTwoStepsFindsWhatTheFirstLaidDown() throws Exception {
        council.run(PlainPress.failingAt(FIGURES_AS_PDF));
        council.database("UPDATE BATCH_JOB_EXECUTION SET STATUS = 'STARTED', END_TIME = NULL");
        council.database("DELETE FROM BATCH_STEP_EXECUTION_CONTEXT WHERE STEP_EXECUTION_ID IN"
                + " (SELECT STEP_EXECUTION_ID FROM BATCH_STEP_EXECUTION WHERE STEP_NAME <> 'import')");
        council.database("DELETE FROM BATCH_STEP_EXECUTION WHERE STEP_NAME <> 'import'");
        PlainPress press = new PlainPress();
        List<String> steps = new ArrayList<>();

        Outcome outcome =
                TinyCouncil.job(council.request(), press, stepsInto(steps)).run();

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(steps).containsExactly("check", "figures", "papers", "finish");
    }

    @Test
    void aDatabaseWhoseTablesWereOnlyHalfMadeIsMadeAnew() throws IOException {
        Files.createDirectories(council.project.resolve("var"));
        Files.writeString(council.project.resolve("var/cabinet-papers.upgrade.mv.db"), "half of one");

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(council.project.resolve("var/cabinet-papers.upgrade.mv.db")).doesNotExist();
    }

    @Test
    void theNoteOfARunThatWasKilledLocksNobodyOut() throws IOException {
        council.run(new PlainPress());
        Path note = council.project.resolve("var/cabinet-papers.running");
        Files.writeString(note, "Cabinet Papers, process 4711");

        assertThat(council.run(new PlainPress()).ending()).isEqualTo(Ending.DONE);
        assertThat(note).doesNotExist();
    }

    @Test
    void holesAreASuccessUnlessTheyAreRefused() {
        council.replaceInJob("legal-implications: None.", "legal-implications: \"\"");

        Outcome reported = council.run(new PlainPress());
        Outcome refused = TinyCouncil.job(
                        council.request(Optional.empty(), Optional.empty(), Holes.REFUSED, Rendering.WHERE_NEEDED),
                        new PlainPress(),
                        Progress.SILENT)
                .run();

        assertThat(reported.ending()).isEqualTo(Ending.DONE);
        assertThat(reported.findings(Severity.HOLE)).hasSize(1);
        assertThat(refused.ending()).isEqualTo(Ending.HOLES);
        assertThat(refused.findings()).isEqualTo(reported.findings());
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsNamedWithoutItsPassword() {
        Outcome outcome = TinyCouncil.job(
                        council.request(
                                Optional.empty(),
                                Optional.of("jdbc:postgresql://127.0.0.1:1/none?user=u&password=secret"),
                                Holes.REPORTED,
                                Rendering.WHERE_NEEDED),
                        new PlainPress(),
                        Progress.SILENT)
                .run();

        assertThat(outcome.ending()).isEqualTo(Ending.UNAVAILABLE);
        assertThat(outcome.message())
                .contains("jdbc:postgresql://127.0.0.1:1/none")
                .doesNotContain("secret");
    }

    @Test
    void aCheckTellsTheSameAndWritesNothing() {
        council.replaceInJob("legal-implications: None.", "legal-implications: \"\"");
        SortedMap<Path, Instant> before = TinyCouncil.moments(council.project);

        Outcome checked = TinyCouncil.job(council.request(), new PlainPress(), Progress.SILENT)
                .check();

        assertThat(TinyCouncil.moments(council.project)).isEqualTo(before);
        assertThat(checked.ending()).isEqualTo(Ending.DONE);
        assertThat(checked.findings()).isEqualTo(council.run(new PlainPress()).findings());
    }

    @Test
    void aCheckOfABlockedJobEndsAsItsRunWould() {
        council.write("data/values.csv", "code,perido,actual\nA1,2023-24 Q2,81.5\n");

        Outcome checked = TinyCouncil.job(council.request(), new PlainPress(), Progress.SILENT)
                .check();

        assertThat(checked.ending()).isEqualTo(Ending.BLOCKED);
        assertThat(checked.findings()).isEqualTo(council.run(new PlainPress()).findings());
    }

    private static Progress stepsInto(List<String> steps) {
        return new Progress() {
            @Override
            public void begun(String step) {
                steps.add(step);
            }

            @Override
            public void advanced(String step, String told) {}

            @Override
            public void ended(String step, String told) {}
        };
    }
}
