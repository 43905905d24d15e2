package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Findings;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What papers' files are called. */
class FileNamesTest {

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProject() {
        council = new TinyCouncil(folder.toAbsolutePath());
    }

    @Test
    void namesReadAsTitles() {
        assertThat(names()).containsExactly("Quarterly report Quarter 2 2023-24", "Appendix 1 Figures");
    }

    @Test
    void bothVariantsOfAPaperMayLieSideBySide() {
        council.replaceInJob("house: plain", "house: plain\nvariant: accessible");

        assertThat(names())
                .containsExactly("Quarterly report Quarter 2 2023-24 (accessible)", "Appendix 1 Figures (accessible)");
    }

    @Test
    void aCouncilNamesFilesByAPatternOfItsOwn() {
        pattern("report: \"{date} {committee} item {item} - {title}\"", "appendix: \"{date} App {appendix} {title}\"");
        council.replaceInJob("out: out", "agenda-item: 8a\nout: out");

        assertThat(names())
                .containsExactly("2023-12-18 Cabinet item 8a - Quarterly report", "2023-12-18 App 1 Figures");
    }

    @Test
    void aNumberThatIsNotKnownYetLeavesNothingBehind() {
        pattern("report: \"{item} {title}\"", "appendix: \"{item} {title} {appendix}\"");

        assertThat(names()).containsExactly("Quarterly report", "Figures 1");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            report: "{titel}" | there is no field "{titel}" for names of files. The nearest is {title}.
            report: "{quarter}" | without {title} several papers would have one name. Put {title} into it.
            appendix: "{title}" | without {appendix} several papers would have one name. Put {appendix} into it.
            """)
    void aPatternThatCannotBeIsToldWithTheWayOut(String pattern, String message) {
        pattern(pattern);
        Findings findings = new Findings();

        assertThat(JobFileReader.read(council.request(), findings)).isEmpty();
        assertThat(findings.list()).anyMatch(finding -> finding.text().contains(message));
    }

    @Test
    void namesThatDifferInCapitalsAloneAreOneNameOnWindows() {
        council.replaceInJob("title: Figures\n    appendix: 1", "title: quarterly Report");
        Findings findings = new Findings();

        assertThat(JobFileReader.read(council.request(), findings)).isEmpty();
        assertThat(findings.list())
                .extracting(finding -> finding.fact())
                .containsExactly("another paper's file has the name \"quarterly Report Quarter 2 2023-24\" too");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', ignoreLeadingAndTrailingWhitespace = false, textBlock = """
            Care: who/what?  "Now".|Care who what Now
            Report...  |Report
            ..hidden|hidden
            CON|Paper CON
            nul|Paper nul
            Aux.2023 figures|Paper Aux.2023 figures
            com1|Paper com1
            LPT9 .x|Paper LPT9 .x
            COM²|Paper COM²
            Contract|Contract
            COM10|COM10
            <>|Paper
            """)
    void noNameIsOneThatWindowsRefuses(String title, String name) {
        assertThat(FileNames.spelt(title)).isEqualTo(name);
    }

    @Test
    void lettersThatNobodySeesAreLeftOutAndAccentsAreOfOnePiece() {
        assertThat(FileNames.spelt("Cafe\u0301 re\u00ADport\u200B")).isEqualTo("Café report");
    }

    @Test
    void aNameThatIsTooLongIsCutBetweenLetters() {
        String letters = FileNames.spelt("A".repeat(98) + ". B");
        String wide = FileNames.spelt("\uD83D\uDE00".repeat(80));

        assertThat(letters).isEqualTo("A".repeat(98));
        assertThat(wide.getBytes(StandardCharsets.UTF_8)).hasSize(180);
        assertThat(wide.codePoints()).allMatch(letter -> letter == 0x1F600);
    }

    @Test
    void foldersAreNamedSafelyToo() {
        assertThat(FileNames.slug("Café & Kitchen – Überblick")).isEqualTo("cafe-kitchen-uberblick");
        assertThat(FileNames.slug("Con")).isEqualTo("con-paper");
        assertThat(FileNames.slug("a".repeat(49) + " b")).isEqualTo("a".repeat(49));
    }

    private void pattern(String... lines) {
        council.write(
                "jobs/council.yaml",
                "slug: tinyton\nname: Tinyton Council\namber-tolerance: 5%\nfile-names:\n  "
                        + String.join("\n  ", lines) + "\n");
    }

    private List<String> names() {
        Findings findings = new Findings();
        Order order = JobFileReader.read(council.request(), findings).orElseThrow();
        assertThat(findings.list()).isEmpty();
        return order.papers().stream().map(paper -> FileNames.of(paper, order)).toList();
    }
}
