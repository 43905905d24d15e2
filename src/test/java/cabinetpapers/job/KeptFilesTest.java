package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cabinetpapers.chart.Typefaces;
import cabinetpapers.chart.Typefaces.Face;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the program keeps for itself below {@code var}: who may open it, and what of it outlives its use. */
@RunsJobs
class KeptFilesTest {

    private static final String OWNERS_FOLDER = "rwx------";
    private static final String OWNERS_FILE = "rw-------";

    @TempDir
    Path folder;

    private TinyCouncil council;
    private Path var;

    @BeforeEach
    void aCouncil() {
        council = new TinyCouncil(folder.toAbsolutePath());
        var = council.project.resolve("var");
    }

    @Test
    void whatMayHoldExemptRowsOrNameExemptFilesIsItsOwnersAlone() throws IOException {
        assumePosix();

        council.run(new PlainPress());

        assertThat(rights(var)).isEqualTo(OWNERS_FOLDER);
        assertThat(rights(var.resolve("cabinet-papers.mv.db"))).isEqualTo(OWNERS_FILE);
        assertThat(rights(var.resolve("status"))).isEqualTo(OWNERS_FOLDER);
        assertThat(TinyCouncil.files(var.resolve("status")))
                .hasSize(2)
                .allMatch(file -> rights(file).equals(OWNERS_FILE));
    }

    @Test
    void aFaultIsRememberedForItsOwnerAlone() {
        assumePosix();

        council.run(new PlainPress(printing -> {
            throw new IllegalStateException("a fault");
        }));

        assertThat(TinyCouncil.files(var.resolve("log")))
                .isNotEmpty()
                .allMatch(file -> rights(file).equals(OWNERS_FILE));
    }

    @Test
    void aFolderThatSomebodyMadeWiderStaysSoAndItsFilesAreClosedAllTheSame() throws IOException {
        assumePosix();
        Files.createDirectories(var.resolve("status"));
        Files.setPosixFilePermissions(var, PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(var.resolve("status"), PosixFilePermissions.fromString("rwxr-xr-x"));

        council.run(new PlainPress());

        assertThat(rights(var)).isEqualTo("rwxr-xr-x");
        assertThat(rights(var.resolve("status"))).isEqualTo("rwxr-xr-x");
        assertThat(rights(var.resolve("cabinet-papers.mv.db"))).isEqualTo(OWNERS_FILE);
        assertThat(TinyCouncil.files(var.resolve("status")))
                .hasSize(2)
                .allMatch(file -> rights(file).equals(OWNERS_FILE));
    }

    @Test
    void anUpgradedDatabaseIsItsOwnersAloneHoweverWideItWas() throws IOException, Refusal {
        assumePosix();
        Path database = var.resolve("cabinet-papers");
        DatabaseAddress address = DatabaseAddress.of(council.project, Optional.empty(), Map.of(), Optional.empty());
        Files.createDirectories(var);
        FileUpgrade.perform(address, database);
        Path file = FileUpgrade.fileOf(database);
        long before = Files.size(file);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));

        FileUpgrade.perform(address, database);

        assertThat(rights(file)).isEqualTo(OWNERS_FILE);
        assertThat(Files.size(file)).isGreaterThanOrEqualTo(before);
    }

    @Test
    void rowsThatAKilledCommandTookOutOfADatabaseGoWithTheNextRunWhateverThatReads() throws IOException {
        Path extract = var.resolve("extract");
        try (ScratchFolder living = ScratchFolder.in(extract)) {
            Files.writeString(living.path().resolve("values.csv"), "of a living command");
            Files.createFile(extract.resolve("views-killed.lock"));
            council.write("var/extract/views-killed/values.csv", "of a killed command");

            council.run(new PlainPress());

            assertThat(extract.resolve("views-killed")).doesNotExist();
            assertThat(extract.resolve("views-killed.lock")).doesNotExist();
            assertThat(living.path().resolve("values.csv")).exists();
        }
        assertThat(TinyCouncil.files(extract)).isEmpty();
    }

    @Test
    void whatCannotBeSweptKeepsNoRunFromItsPapersAndNoOtherRowsFromBeingSwept() throws IOException {
        Path extract = var.resolve("extract");
        Files.createDirectories(extract.resolve("views-folder.lock"));
        Files.createFile(extract.resolve("views-killed.lock"));
        council.write("var/extract/views-killed/values.csv", "of a killed command");

        assertThat(council.run(new PlainPress()).ending()).isEqualTo(Ending.DONE);

        assertThat(extract.resolve("views-folder.lock")).exists();
        assertThat(extract.resolve("views-killed")).doesNotExist();
    }

    @Test
    void aFolderThatCouldNotBeEmptiedGoesWithALaterSweep() throws IOException {
        Path extract = var.resolve("extract");
        Path somebodys;
        try (ScratchFolder scratch = ScratchFolder.in(extract)) {
            somebodys = Files.createDirectory(scratch.path().resolve("somebody's"));
            Files.createFile(somebodys.resolve("file"));
        }
        assertThat(somebodys.resolve("file")).exists();
        Files.delete(somebodys.resolve("file"));

        ScratchFolder.sweep(extract);

        assertThat(TinyCouncil.files(extract)).isEmpty();
        assertThat(somebodys).doesNotExist();
    }

    @Test
    void aFontIsUnpackedOnceAndMendedWhereItIsDamaged() throws IOException {
        FontShelf shelf = new FontShelf(var.resolve("fonts"));
        Path file = shelf.file(Face.BOLD).orElseThrow();
        assertThat(file).hasBinaryContent(Typefaces.bytes(Face.BOLD));
        assertThat(shelf.file(Face.BOLD)).contains(file);

        Files.writeString(file, "half of it");

        assertThat(shelf.file(Face.BOLD).orElseThrow()).hasBinaryContent(Typefaces.bytes(Face.BOLD));
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "Windows has no SIGKILL")
    void aKilledRunLeavesNothingInTheSystemsTemporaryFolder() throws Exception {
        council.write("templates/plain/report.md", """
                ---
                report: note
                numbering: none
                ---

                # {{ paper.title }}

                :::exceptions
                :::
                """);
        council.write("data/values.csv", TinyCouncil.values("61.5"));
        Path temporary = Files.createDirectories(folder.toAbsolutePath().resolve("temporary"));
        Process process = new Program(council.project, temporary).start("run", "jobs/tiny.yaml");
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String line = lines.readLine();
            while (line != null && !line.contains("papers ")) {
                line = lines.readLine();
            }
            assertThat(line).as("the first paper").isNotNull();
            process.destroyForcibly();
            process.waitFor();
        }

        assertThat(TinyCouncil.files(var.resolve("fonts"))).isNotEmpty();
        assertThat(TinyCouncil.files(temporary)).isEmpty();
    }

    private static void assumePosix() {
        assumeTrue(
                Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix"),
                "this system has other rights");
    }

    private static String rights(Path file) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
