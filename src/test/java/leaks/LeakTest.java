package leaks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cabinetpapers.job.Ending;
import cabinetpapers.job.Outcome;
import cabinetpapers.job.Progress;
import cabinetpapers.job.QuarterEndJob;
import cabinetpapers.job.Request;
import cabinetpapers.job.RunsJobs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Fifty secrets in exempt rows and another's file: none of them in anything public, all of them in what the exempt papers' readers get. */
@RunsJobs
class LeakTest {

    @TempDir
    static Path folder;

    private static SecretCouncil council;
    private static Outcome outcome;
    private static String changed;
    private static String changedForExemptReaders;
    private static Set<String> wasPublic;

    @BeforeAll
    static void theMeetingsPapersAreMade() {
        council = new SecretCouncil(folder.toAbsolutePath());
        outcome = job().run();
        theyAreCollectedAndChangeAndAreCollectedAgain();
        rowsAreCollectedAsPublicAndBecomeExempt();
    }

    private static void rowsAreCollectedAsPublicAndBecomeExempt() {
        changed = text(council.cabinet().resolve("public/What changed.html"));
        changedForExemptReaders = text(council.cabinet().resolve("exempt/What changed.html"));
        council.addOpenRows();
        job().run();
        job().collect();
        wasPublic = Scanner.found(council.cabinet().resolve("public"), council.secrets());
        council.closeRows();
        job().run();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is made of changes is for the same two readerships. */
    private static void theyAreCollectedAndChangeAndAreCollectedAgain() {
        job().collect();
        council.change("data/values.csv", "8123400", "8123411");
        council.change("data/values.csv", ",final,,exempt 3", ",provisional,,exempt 3");
        job().run();
        job().supplement();
        council.change("data/values.csv", "8123411", "8123422");
        council.change("data/values.csv", ",provisional,,exempt 3", ",final,,exempt 3");
        job().run();
    }

    private static QuarterEndJob job() {
        return new QuarterEndJob(
                Request.of(council.project(), council.project().resolve("jobs/meeting.yaml")), Progress.SILENT);
    }

    @Test
    void thePapersAreMadeForBothReaderships() {
        assertThat(outcome.message()).isEmpty();
        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.papers()).hasSize(30);
        assertThat(council.secrets()).hasSizeGreaterThanOrEqualTo(50).doesNotHaveDuplicates();
    }

    @Test
    void noSecretIsInAnythingPublic() {
        assertThat(publicFolders())
                .hasSize(2)
                .allSatisfy(
                        folder -> assertThat(Scanner.found(folder, hidden())).isEmpty());
    }

    @Test
    void whatChangedSinceTheyWereCollectedIsToldApart() {
        Path cabinet = council.cabinet();

        assertThat(changed).contains("8,123,411", "8,123,422");
        assertThat(cabinet.resolve("public/Supplementary agenda 1")).isDirectory();
        assertThat(changedForExemptReaders).contains(council.secrets().getFirst());
        assertThat(cabinet.resolve("exempt/Supplementary agenda 1")).isDirectory();
    }

    /** What is public of them is what those papers said before; that, too, only their readers are told. */
    @Test
    void whatBecameExemptIsNotRepeatedByWhatTellsOfTheChange() {
        Path cabinet = council.cabinet();

        assertThat(wasPublic).hasSizeGreaterThanOrEqualTo(15);
        assertThat(cabinet.resolve("public/What changed.html")).content().contains("(not repeated)");
        assertThat(cabinet.resolve("changes.md"))
                .content()
                .contains("Left out is what")
                .doesNotContain(hidden());
        assertThat(cabinet.resolve("changes.json"))
                .content()
                .contains("\"leftOut\": ")
                .doesNotContain(hidden());
        for (String kept : List.of("var/metrics", "var/status")) {
            assertThat(Scanner.found(council.project().resolve(kept), council.secrets()))
                    .isEmpty();
        }
    }

    /** They are for officers, and are passed on all the same. */
    @Test
    void noSecretIsInTheFindingsOnThePublicPapers() throws IOException {
        assertThat(council.cabinet().resolve("findings.csv"))
                .content()
                .doesNotContain(hidden())
                .doesNotContain("A.2", "A.3");
    }

    @Test
    void theScannerFindsEverySecretInTheExemptPapers() {
        assertThat(Scanner.found(council.cabinet().resolve("exempt"), council.secrets()))
                .containsExactlyInAnyOrderElementsOf(council.secrets());
    }

    @Test
    void anExemptCutOfThePlanHasItsPartOfTheSecretsAndNoOther() {
        assertThat(Scanner.found(council.audit().resolve("exempt"), council.secrets()))
                .containsExactlyInAnyOrderElementsOf(council.cutSecrets());
    }

    @Test
    void aPublicCutOfThePlanHasWhatThePublicMaySeeOfItsPart() {
        List<String> open = List.of("Openaction", "Openoutcome", "Opencommentary");

        assertThat(Scanner.found(council.scrutiny().resolve("public"), open)).containsExactly("Openaction");
    }

    @Test
    void theScannerFindsWhatThePublicMaySeeInEveryForm() {
        assertThat(Scanner.found(council.cabinet().resolve("public"), SecretCouncil.openWords()))
                .containsExactlyInAnyOrderElementsOf(SecretCouncil.openWords());
    }

    @Test
    void thePublicReportSaysThatThereAreExemptAppendicesAndNoMore() {
        assertThat(report())
                .contains(
                        "Public report (Appendices 3, 4, 5, 6, 7 and 9 are exempt)",
                        "Paper not open to the public",
                        "Openattachment (not for publication: exempt, paragraph 3)");
    }

    @Test
    void exemptPapersSayWhyTheyAreAndWhereTheBalanceOfThePublicInterestLies() {
        List<String> marks =
                List.of("Not for publication", "paragraph 3 of Part 1 of Schedule 12A", "Publicinterestzqx outweighs.");
        try (Stream<Path> files = Files.walk(council.cabinet().resolve("exempt"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".html")
                                    && !file.endsWith("index.html")
                                    && !file.endsWith("What changed.html"))
                            .toList())
                    .as("five, and two of them again in the supplementary agenda")
                    .hasSize(7)
                    .allSatisfy(file -> assertThat(file).content().contains(marks));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void exemptFilesCanBeOpenedByTheirOwnerAlone() throws IOException {
        openedByTheirOwnerAlone(council.cabinet().resolve("exempt"), 27);
        openedByTheirOwnerAlone(council.audit().resolve("exempt"), 7);
    }

    private static void openedByTheirOwnerAlone(Path exempt, int least) throws IOException {
        assumeTrue(
                Files.getFileStore(exempt).supportsFileAttributeView("posix"), "this disk knows no rights of its own");
        assertThat(rights(exempt)).isEqualTo("rwx------");
        try (Stream<Path> files = Files.walk(exempt)) {
            assertThat(files.filter(Files::isRegularFile).toList())
                    .hasSizeGreaterThanOrEqualTo(least)
                    .allSatisfy(file -> {
                        assertThat(rights(file)).isEqualTo("rw-------");
                        assertThat(rights(file.getParent())).isEqualTo("rwx------");
                    });
        }
    }

    private static String rights(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its secrets, and the words of the exempt papers' titles and reasons. */
    private static List<String> hidden() {
        List<String> hidden = new ArrayList<>(council.secrets());
        hidden.addAll(List.of("Titlezqx", "Publicinterestzqx"));
        return hidden;
    }

    private static List<Path> publicFolders() {
        try (Stream<Path> folders = Files.walk(council.quarter(), 2)) {
            return folders.filter(folder -> folder.endsWith("public")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String report() {
        try (Stream<Path> files = Files.walk(council.cabinet().resolve("public"))) {
            return Files.readString(files.filter(
                            file -> file.getFileName().toString().equals("Quarterly report Quarter 2 2023-24.html"))
                    .findFirst()
                    .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
