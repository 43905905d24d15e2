package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import cabinetpapers.paper.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A disk that is full, a folder that may not be written, a file that somebody has open, and memory that does not suffice. */
@RunsJobs
class DiskTest {

    private static final String OPEN = "Appendix 1 Figures.pdf";

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProject() {
        council = new TinyCouncil(folder.toAbsolutePath());
    }

    @Test
    void aFullDiskLosesNothingThatWasThereAndTheRunGoesOnWhenThereIsRoom() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeThat(mounted(disk)).as("a small tmpfs, which only root can mount").isTrue();
        try {
            Outcome before = run(disk, new PlainPress());
            SortedMap<String, String> papers = contents(disk);
            council.write("data/values.csv", TinyCouncil.values("61.5"));

            Outcome full = run(disk, new Verbose());
            SortedMap<String, String> left = contents(disk);
            Outcome after = run(disk, new PlainPress());

            assertThat(before.ending()).isEqualTo(Ending.DONE);
            assertThat(full.ending()).isEqualTo(Ending.CANNOT_WRITE);
            assertThat(full.message()).contains("No space left on device", "disk's space", "same command again");
            assertThat(left).containsAllEntriesOf(papers).hasSameSizeAs(papers);
            assertThat(after.ending()).isEqualTo(Ending.DONE);
            assertThat(contents(disk))
                    .doesNotContainEntry(
                            "Quarterly report Quarter 2 2023-24.pdf",
                            papers.get("Quarterly report Quarter 2 2023-24.pdf"));
        } finally {
            assertThat(succeeds("umount", "--lazy", disk.toString())).isTrue();
        }
    }

    @Test
    @Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void aRunWhoseDatabaseHasAFullDiskEndsAndGoesOnWhenThereIsRoom() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeThat(mounted(disk)).as("a small tmpfs, which only root can mount").isTrue();
        try {
            assertThat(succeeds("mount", "-o", "remount,size=4m", disk.toString()))
                    .isTrue();
            Outcome before = runWithDatabase(disk);
            Path filler = disk.resolve("filler");
            fill(filler);
            council.write("data/values.csv", TinyCouncil.values("61.5"));

            Outcome full = runWithDatabase(disk);
            Files.delete(filler);
            Outcome after = runWithDatabase(disk);

            assertThat(before.ending()).isEqualTo(Ending.DONE);
            assertThat(full.ending()).isEqualTo(Ending.CANNOT_WRITE);
            assertThat(full.message()).contains("No space left on device");
            assertThat(after.ending()).isEqualTo(Ending.DONE);
        } finally {
            assertThat(succeeds("umount", "--lazy", disk.toString())).isTrue();
        }
    }

    private Outcome runWithDatabase(Path disk) {
        return TinyCouncil.job(
                        council.request(
                                Optional.empty(),
                                Optional.of(disk.resolve("database").toString()),
                                Holes.REPORTED,
                                Rendering.WHERE_NEEDED),
                        new PlainPress(),
                        Progress.SILENT)
                .run();
    }

    private static void fill(Path filler) throws IOException {
        try (OutputStream out = Files.newOutputStream(filler)) {
            while (true) {
                out.write(new byte[4096]);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    @Test
    void aDiskThatBecameReadOnlyKeepsItsPapers() throws Exception {
        Path disk = Files.createDirectories(folder.resolve("disk"));
        assumeThat(mounted(disk)).as("a small tmpfs, which only root can mount").isTrue();
        try {
            run(disk, new PlainPress());
            SortedMap<String, String> papers = contents(disk);
            council.write("data/values.csv", TinyCouncil.values("61.5"));
            assertThat(succeeds("mount", "-o", "remount,ro", disk.toString())).isTrue();

            Outcome outcome = run(disk, new PlainPress());

            assertThat(outcome.ending()).isEqualTo(Ending.CANNOT_WRITE);
            assertThat(outcome.message()).contains("Read-only file system", "your rights");
            assertThat(contents(disk)).isEqualTo(papers);
        } finally {
            assertThat(succeeds("umount", "--lazy", disk.toString())).isTrue();
        }
    }

    @Test
    void anOutputThatIsNoFolderIsNamed() {
        council.write("out", "a file, not a folder");

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.CANNOT_WRITE);
        assertThat(outcome.message()).contains("cannot be written", "same command again");
        assertThat(TinyCouncil.read(council.project.resolve("out"))).isEqualTo("a file, not a folder");
    }

    /** As on Windows, where a file that is open in Word or a viewer can be neither replaced nor deleted. */
    @ParameterizedTest
    @ValueSource(strings = {"denied", "in use"})
    void aPaperThatSomebodyHasOpenStaysAndTheOthersAreWritten(String how) {
        council.run(new PlainPress());
        SortedMap<String, String> papers = council.texts();
        council.write("data/values.csv", TinyCouncil.values("61.5"));

        Outcome outcome = run((from, to) -> {
            if (to.getFileName().toString().equals(OPEN)) {
                throw how.equals("denied")
                        ? new AccessDeniedException(to.toString())
                        : new FileSystemException(
                                to.toString(),
                                null,
                                "The process cannot access the file because it is" + " being used by another process");
            }
            PartFile.Mover.ATOMIC.move(from, to);
        });
        SortedMap<String, String> left = council.texts();
        Outcome after = council.run(new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.CANNOT_WRITE);
        assertThat(outcome.message())
                .contains(OPEN + " cannot be written: ", "has the file open", "what is finished stays")
                .contains(how.equals("denied") ? "access is denied" : "being used by another process");
        assertThat(outcome.papers()).hasSize(3);
        assertThat(left).containsOnlyKeys(papers.keySet()).containsEntry(OPEN, papers.get(OPEN));
        assertThat(after.ending()).isEqualTo(Ending.DONE);
        assertThat(council.texts()).doesNotContainEntry(OPEN, papers.get(OPEN));
        assertThat(after.papers())
                .filteredOn(paper -> paper.fate() == PaperFile.Fate.WRITTEN)
                .hasSize(1);
    }

    @Test
    void memoryThatDoesNotSufficeCostsOnlyThePaperThatItWasFor() {
        Outcome before = council.run(new PlainPress(printing -> {
            if (printing.contains("Figures")) {
                throw new OutOfMemoryError("Java heap space");
            }
        }));
        SortedMap<String, String> left = council.texts();
        PlainPress press = new PlainPress();
        Outcome after = council.run(press);

        assertThat(before.ending()).isEqualTo(Ending.FAULT);
        assertThat(left.keySet()).allMatch(name -> name.startsWith("Quarterly report"));
        assertThat(after.ending()).isEqualTo(Ending.DONE);
        assertThat(press.printed()).hasSize(2).allMatch(printed -> printed.contains("Figures"));
    }

    @Test
    void theLockOnADatabaseFileIsGivenBackWhereItsNoteCannotBeWritten() throws IOException {
        Path inTheWay = Files.createDirectories(council.project.resolve("var/cabinet-papers.running"));
        Path within = Files.createFile(inTheWay.resolve("a file"));

        Outcome before = council.run(new PlainPress());
        Files.delete(within);
        Files.delete(inTheWay);
        Outcome after = council.run(new PlainPress());

        assertThat(before.ending()).isEqualTo(Ending.CANNOT_WRITE);
        assertThat(before.message()).contains("cabinet-papers.running cannot be written");
        assertThat(after.ending()).as(after.message()).isEqualTo(Ending.DONE);
    }

    @Test
    void aDatabaseFileWhoseTablesCannotBeToldIsLetGo() throws Exception {
        council.run(new PlainPress());
        council.database("ALTER TABLE \"flyway_schema_history\" DROP COLUMN \"checksum\"");

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.FAULT);
        try (FileChannel file = FileChannel.open(
                        council.project.resolve("var/cabinet-papers.mv.db"), StandardOpenOption.WRITE);
                FileLock lock = file.tryLock()) {
            assertThat(lock.isValid()).isTrue();
        }
    }

    private Outcome run(PartFile.Mover mover) {
        return new QuarterEndJob(
                        council.request(),
                        Progress.SILENT,
                        new PlainPress(),
                        mover,
                        Clock.fixed(TinyCouncil.NOW, ZoneOffset.UTC))
                .run();
    }

    private Outcome run(Path out, Press press) {
        return TinyCouncil.job(
                        council.request(Optional.of(out), Optional.empty(), Holes.REPORTED, Rendering.WHERE_NEEDED),
                        press,
                        Progress.SILENT)
                .run();
    }

    private static SortedMap<String, String> contents(Path out) {
        SortedMap<String, String> contents = new TreeMap<>();
        TinyCouncil.files(out).stream()
                .filter(file -> file.toString().contains("/draft/"))
                .forEach(file -> contents.put(file.getFileName().toString(), TinyCouncil.read(file)));
        return contents;
    }

    private static boolean mounted(Path disk) throws Exception {
        return System.getProperty("os.name").equals("Linux")
                && succeeds("mount", "-t", "tmpfs", "-o", "size=512k", "tmpfs", disk.toString());
    }

    private static boolean succeeds(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException noSuchCommand) {
            return false;
        }
    }

    /** Prints a megabyte a paper. */
    private static final class Verbose implements Press {
        @Override
        public List<Finding> print(Output output, HouseStyle house, Paper paper, OutputStream out) {
            try {
                for (int i = 0; i < 1024; i++) {
                    out.write(new byte[1024]);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return List.of();
        }
    }
}
