package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import cabinetpapers.job.DueReport.Letter.Fate;
import cabinetpapers.job.DueReport.Owed;
import cabinetpapers.job.DueReport.Standing;
import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who owes what by when for a job's papers. */
@RunsJobs
class DueTest {

    /** 15 working days before the papers are published, on 8 December. */
    private static final LocalDate FIRST_DEADLINE = LocalDate.of(2023, 11, 17);

    private static final LocalDate LAST_DEADLINE = LocalDate.of(2023, 12, 6);

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProject() throws IOException {
        council = new TinyCouncil(folder.toAbsolutePath());
        council.write("data/measures.csv", """
                code,name,priority,service,owner,unit,decimals,polarity,basis,frequency
                A1,Calls answered,A good council,Customer Services,Head of Calls,%,1,higher,period,quarterly
                B1,Days to decide,A good council,Planning,,days,0,lower,period,quarterly
                """);
        council.write(
                "templates/plain/reminder-letter.md",
                Files.readString(Path.of("templates/numbered-sections/reminder-letter.md")));
    }

    @Test
    void nothingIsOwedWhereEverythingHasCome() {
        DueReport report = due();

        assertThat(report.owed()).isEmpty();
        assertThat(report.ending()).isEqualTo(Ending.DONE);
        assertThat(report.heading())
                .contains("for Cabinet on 18 December 2023", "Returns are due by 17 November 2023")
                .contains("published by 8 December 2023");
    }

    @Test
    void aServiceOwesItsFigureByTheFirstOfTheCouncilsDeadlines() {
        withoutAFigure();

        assertThat(due().owed())
                .containsExactly(new Owed(
                        "Customer Services",
                        "Head of Calls",
                        "A1 Calls answered",
                        "figure",
                        FIRST_DEADLINE,
                        Standing.DUE));
    }

    @Test
    void theJobMayNameTheDayItself() {
        withoutAFigure();
        council.replaceInJob("house: plain", "house: plain\nreturns-due: 2023-11-03");

        assertThat(due().owed())
                .extracting(Owed::by, Owed::standing)
                .containsExactly(tuple(LocalDate.of(2023, 11, 3), Standing.OVERDUE));
    }

    @Test
    void officersWordsBlockPublication() {
        council.replaceInJob("legal-implications: None.", "legal-implications: ''");

        assertThat(due().owed())
                .containsExactly(new Owed(
                        "the Monitoring Officer",
                        "",
                        "Quarterly report",
                        "legal implications",
                        LAST_DEADLINE,
                        Standing.BLOCKS));
    }

    @Test
    void withStrictSomethingOwedIsToldByTheExitCode() {
        withoutAFigure();
        Request strict = council.request(Optional.empty(), Optional.empty(), Holes.REFUSED, Rendering.WHERE_NEEDED);

        assertThat(DueReport.of(strict, Optional.empty(), Optional.empty(), new PlainPress(), clock())
                        .ending())
                .isEqualTo(Ending.HOLES);
    }

    @Test
    void theSameIsWrittenAsATable() throws IOException {
        withoutAFigure();
        Path table = folder.resolve("sent/due.csv");

        due(Optional.of(table), Optional.empty());

        assertThat(Files.readString(table)).isEqualToNormalizingNewlines("""
                \uFEFFwho,owner,measure or paper,what,by,standing
                Customer Services,Head of Calls,A1 Calls answered,figure,2023-11-17,due
                """);
    }

    @Test
    void eachServiceThatOwesGetsALetterOfItsOwn() throws IOException {
        withoutAFigure();
        Path letters = folder.resolve("letters");

        DueReport report = due(Optional.empty(), Optional.of(letters));

        Path letter = letters.resolve("Returns of Customer Services Quarter 2 2023-24.docx");
        assertThat(report.letters()).containsExactly(new DueReport.Letter(letter, Fate.WRITTEN));
        assertThat(Files.readString(letter))
                .contains("what we need from Customer Services")
                .contains("The one measure is not complete. Returns are due by 17 November 2023.")
                .contains("A1 Calls answered: the figure for Quarter 2 2023-24, from the Head of Calls")
                .contains("Please send them by 17 November 2023.")
                .doesNotContain("Days to decide");
    }

    @Test
    void aLetterThatIsThereIsLeftAsItIs() throws IOException {
        withoutAFigure();
        Path letters = Files.createDirectories(folder.resolve("letters"));
        Path letter = letters.resolve("Returns of Customer Services Quarter 2 2023-24.docx");
        Files.writeString(letter, "edited");

        assertThat(due(Optional.empty(), Optional.of(letters)).letters())
                .containsExactly(new DueReport.Letter(letter, Fate.LEFT));
        assertThat(letter).hasContent("edited");
    }

    @Test
    void aHouseWithoutALetterIsAFaultOfTheSetUp() throws IOException {
        withoutAFigure();
        Files.delete(council.project.resolve("templates/plain/reminder-letter.md"));

        DueReport report = due(Optional.empty(), Optional.of(folder.resolve("letters")));

        assertThat(report.ending()).isEqualTo(Ending.CONFIGURATION);
        assertThat(report.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.text())
                        .startsWith("templates/plain/reminder-letter.md: the house has no template for letters."));
    }

    @Test
    void dataThatCannotBeReadIsToldInstead() {
        council.write("data/values.csv", "code,period\n");

        DueReport report = due();

        assertThat(report.ending()).isEqualTo(Ending.BLOCKED);
        assertThat(report.findings()).isNotEmpty();
        assertThat(report.message()).startsWith("What is due cannot be told: ");
    }

    private void withoutAFigure() {
        council.write(
                "data/values.csv", TinyCouncil.values("").replace(",80,final,Answered", ",80,not reported,Answered"));
    }

    private DueReport due() {
        return due(Optional.empty(), Optional.empty());
    }

    private DueReport due(Optional<Path> csv, Optional<Path> letters) {
        return DueReport.of(council.request(), csv, letters, new PlainPress(), clock());
    }

    private static Clock clock() {
        return Clock.fixed(Instant.parse("2023-11-06T09:00:00Z"), ZoneOffset.UTC);
    }
}
