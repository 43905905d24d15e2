package cabinetpapers.cli;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.cli.Screen.Kind;
import cabinetpapers.job.DueReport;
import cabinetpapers.job.DueReport.Letter;
import cabinetpapers.job.DueReport.Owed;
import cabinetpapers.job.DueReport.Standing;
import cabinetpapers.job.Ending;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DueLinesTest {

    private static final Path HERE = Path.of("/council");
    private static final LocalDate DAY = LocalDate.of(2023, 11, 17);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void oneScreenSaysWhoOwesWhatByWhenAndWhatBlocks() {
        int exitCode = show(
                new DueReport(
                        Ending.DONE,
                        "",
                        List.of(
                                new Owed("Highways", "Head of Roads", "R1 Potholes", "figure", DAY, Standing.OVERDUE),
                                new Owed("Highways", "", "R2 Lights", "commentary", DAY, Standing.OVERDUE),
                                new Owed("the Monitoring Officer", "", "Report", "urgency", DAY, Standing.BLOCKS)),
                        List.of(),
                        "Quarter 2:",
                        List.of(new Letter(HERE.resolve("letters/Highways.docx"), Letter.Fate.WRITTEN))),
                Optional.of(HERE.resolve("due.csv")));

        assertThat(exitCode).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualToNormalizingNewlines("""
                Quarter 2:

                Highways, by Friday 17 November 2023 (overdue)
                  R1 Potholes: figure (Head of Roads)
                  R2 Lights: commentary

                The Monitoring Officer, by Friday 17 November 2023 (blocks publication)
                  Report: urgency

                2 items are owed by 1 service; 1 officer's text blocks publication.
                Table: due.csv
                Letter: letters/Highways.docx  (written)
                """);
    }

    @Test
    void nothingOwedIsSaid() {
        show(new DueReport(Ending.DONE, "", List.of(), List.of(), "Quarter 2:", List.of()), Optional.empty());

        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Nothing is owed, and nothing blocks publication.");
    }

    @Test
    void whatKeptItFromBeingToldGoesToTheErrors() {
        int exitCode = show(
                new DueReport(Ending.BLOCKED, "It cannot be told.", List.of(), List.of(), "", List.of()),
                Optional.of(HERE.resolve("due.csv")));

        assertThat(exitCode).isEqualTo(65);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8)).contains("It cannot be told.");
    }

    private int show(DueReport report, Optional<Path> csv) {
        Screen screen = new Screen(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Kind.PLAIN,
                HERE);
        return new DueLines(screen).show(report, csv);
    }
}
