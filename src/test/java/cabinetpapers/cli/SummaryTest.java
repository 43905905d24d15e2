package cabinetpapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.cli.Screen.Kind;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Place;
import cabinetpapers.job.Ending;
import cabinetpapers.job.Outcome;
import cabinetpapers.job.PaperFile;
import cabinetpapers.job.PaperFile.Fate;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SummaryTest {

    private static final Path HERE = Path.of("/council");
    private static final Finding BLOCKER =
            Finding.blocker(Place.line("values.csv", 1), "the column actual is missing", "Add it.");
    private static final Finding HOLE = Finding.hole(Place.line("values.csv", 9), "no figure", "Add it.");
    private static final Finding NOTE = Finding.note(Place.of("report.docx"), "somebody changed this", "Keep it.");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final Screen screen = screen(Kind.PLAIN);

    @Test
    void papersAndFindingsAreShownFromTheCurrentFolderOn() {
        Path papers = HERE.resolve("out/draft");

        int exitCode = new Summary(screen)
                .ofRun(new Outcome(
                        Ending.DONE,
                        "",
                        List.of(HOLE, HOLE, NOTE),
                        List.of(HERE.resolve("out/findings.csv")),
                        List.of(
                                new PaperFile(papers.resolve("Report.docx"), Fate.WRITTEN),
                                new PaperFile(papers.resolve("Report.pdf"), Fate.UNTOUCHED))));

        assertThat(exitCode).isZero();
        assertThat(text(out)).isEqualTo("""
                        Papers in out/draft
                          Report.docx  (written)
                          Report.pdf  (up to date)
                        Findings: 0 blockers, 2 holes, 1 note
                        All findings: out/findings.csv
                        """);
        assertThat(text(err)).isEmpty();
    }

    @Test
    void findingsThatAreKeptWithPapersThatAreNotPublicAreShownToo() {
        Outcome outcome = new Outcome(
                Ending.DONE,
                "",
                List.of(HOLE),
                List.of(HERE.resolve("out/findings.csv"), HERE.resolve("out/exempt/findings.csv")),
                List.of());

        new Summary(screen).ofRun(outcome);

        assertThat(text(out)).endsWith("All findings: out/findings.csv\nand: out/exempt/findings.csv\n");
    }

    @Test
    void aPathIsWholeWhereTheCurrentFolderIsTheDisksRoot() {
        Path root = HERE.getRoot();

        assertThat(new Screen(screen.out(), screen.err(), Kind.PLAIN, root).shown(HERE.resolve("out")))
                .isEqualTo(HERE.resolve("out").toString());
    }

    @Test
    void whichSupplementaryAgendaWasMadeIsTold() {
        new Summary(screen)
                .ofCollection(new Outcome(
                        Ending.DONE,
                        "Supplementary agenda 1 lies in out/public/Supplementary agenda 1",
                        List.of(),
                        List.of(),
                        List.of()));

        assertThat(text(out))
                .startsWith("Supplementary agenda 1 lies in out/public/Supplementary agenda 1\nNoted as collected. ");
        assertThat(text(err)).isEmpty();
    }

    @Test
    void theFirstBlockersAreToldInFull() {
        int exitCode = new Summary(screen)
                .ofRun(new Outcome(
                        Ending.BLOCKED,
                        "No paper was written.",
                        Collections.nCopies(7, BLOCKER),
                        List.of(Path.of("/elsewhere/findings.csv")),
                        List.of()));

        assertThat(exitCode).isEqualTo(65);
        assertThat(text(out))
                .isEqualTo("Findings: 7 blockers, 0 holes, 0 notes\nAll findings: /elsewhere/findings.csv\n");
        assertThat(text(err))
                .isEqualTo("blocker: values.csv line 1: the column actual is missing. Add it.\n".repeat(5)
                        + "and 2 more\nNo paper was written.\n");
    }

    @Test
    void aCheckPrintsEveryFinding() {
        int exitCode =
                new Summary(screen).ofCheck(new Outcome(Ending.HOLES, "", List.of(HOLE, NOTE), List.of(), List.of()));

        assertThat(exitCode).isEqualTo(3);
        assertThat(text(out)).isEqualTo("""
                        hole: values.csv line 9: no figure. Add it.
                        note: report.docx: somebody changed this. Keep it.
                        Findings: 0 blockers, 1 hole, 1 note
                        """);
    }

    @Test
    void awayFromATerminalThereIsAPlainLineAStep() {
        StepLines lines = new StepLines(screen);

        lines.begun("import");
        lines.ended("import", "2 measures");
        lines.begun("papers");
        lines.advanced("papers", "report:word");
        lines.ended("papers", "all done");

        assertThat(text(out).lines().map(line -> line.replaceFirst("\\d+\\.\\d s", "0.0 s")))
                .containsExactly(
                        "  import      0.0 s  2 measures",
                        "  papers      0.0 s  report:word",
                        "  papers      0.0 s  all done");
    }

    @Test
    void onATerminalAStepsLineIsWrittenOver() {
        StepLines lines = new StepLines(screen(Kind.TERMINAL));

        lines.begun("papers");
        lines.advanced("papers", "report:word");
        lines.ended("papers", "all done");

        assertThat(text(out).replaceFirst("\\d+\\.\\d s", "0.0 s"))
                .isEqualTo("\r\u001b[2K  papers    …" + "\r\u001b[2K  papers    report:word"
                        + "\r\u001b[2K  papers      0.0 s  all done\n");
    }

    private Screen screen(Kind kind) {
        return new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                kind,
                HERE);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
