package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.job.SpoiltProject.Job;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import spoilt.Cells;
import spoilt.Spoiling;

/**
 * Ten thousand inputs that somebody or something spoilt, over all readers of people's files, and on through all that is
 * done with what they read: {@code mvn -Pfuzz test}, in 512 MB of memory. None may throw, none may take longer than five
 * seconds. {@code -Dfuzz.inputs=} and {@code -Dfuzz.seed=} change how many and which; a failure names the seed by which
 * {@code -Dfuzz.inputs=1} repeats it.
 */
@Tag("fuzz")
@RunsJobs
class ManyInputsTest {

    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 10_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20260401);
    private static final int MOST_SECONDS = 5;
    private static final int MOST_FAILURES = 20;
    private static final int FRAMES = 12;

    @TempDir
    Path folder;

    private SpoiltProject project;
    private SpoiltWordFiles word;
    private SpoiltAttachment attachment;

    /** A kind of input. */
    private record Kind(String name, Reading reading) {}

    private interface Reading {
        void of(RandomGenerator random) throws IOException;
    }

    private record Failure(Kind kind, long seed, String what) {

        static Failure of(Kind kind, long seed, Throwable what) {
            Failure failure = new Failure(kind, seed, what + " at " + frames(what));
            System.out.println(failure);
            return failure;
        }

        @Override
        public String toString() {
            return kind.name() + ", seed " + seed + ": " + what;
        }
    }

    /** Libraries tell of each spoilt byte, and the log would be larger than all inputs. */
    @BeforeAll
    static void silence() {
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "off");
    }

    @BeforeEach
    void goodOnes() throws Exception {
        project = new SpoiltProject(folder.resolve("project"));
        project.readGoodOnes();
        word = new SpoiltWordFiles(folder.resolve("house"), SEED);
        attachment = new SpoiltAttachment(folder.resolve("attachment.pdf"), SEED);
    }

    private List<Kind> kinds() {
        return List.of(
                new Kind("table", random -> table(Job.EVERYTHING, SpoiltProject.DATA, random)),
                new Kind("table with parts", random -> table(Job.IN_PARTS, SpoiltProject.PARTED_DATA, random)),
                new Kind("cells", random -> cells(Job.EVERYTHING, SpoiltProject.DATA, random)),
                new Kind("cells with parts", random -> cells(Job.IN_PARTS, SpoiltProject.PARTED_DATA, random)),
                new Kind("bytes of a workbook", this::workbookBytes),
                new Kind("part of a workbook", this::workbookPart),
                new Kind("published figures", this::published),
                new Kind("job file", this::jobFile),
                new Kind("council's file", this::councilFile),
                new Kind("file of views", this::views),
                new Kind("report template", this::template),
                new Kind("house style", random -> word.style(text -> settings(text, random), random)),
                new Kind(
                        "bytes of a Word template",
                        random -> word.template(good -> Spoiling.bytes(good, random), random)),
                new Kind(
                        "part of a Word template",
                        random -> word.template(good -> Spoiling.OF_XML.part(good, random), random)),
                new Kind("logo", random -> word.logo(good -> Spoiling.bytes(good, random), random)),
                new Kind(
                        "bytes of a signed-off file",
                        random -> word.signed(good -> Spoiling.bytes(good, random), random)),
                new Kind(
                        "part of a signed-off file",
                        random -> word.signed(good -> Spoiling.OF_XML.part(good, random), random)),
                new Kind("bytes of a PDF", random -> attachment.read(Spoiling.bytes(attachment.packed(), random))),
                new Kind(
                        "objects of a PDF",
                        random -> attachment.read(Spoiling.OF_PDF.text(attachment.plain(), random))));
    }

    @Test
    void noInputThrowsOrHangs() throws Exception {
        List<Kind> kinds = kinds();
        Map<String, LongSummaryStatistics> taken = new LinkedHashMap<>();
        List<Failure> failures = new ArrayList<>();
        for (long seed = SEED; seed < SEED + INPUTS && failures.size() < MOST_FAILURES; seed++) {
            Kind kind = kinds.get((int) Math.floorMod(seed, (long) kinds.size()));
            Reader reader = new Reader(kind.reading(), new SplittableRandom(seed));
            try {
                long milliseconds = reader.milliseconds();
                taken.computeIfAbsent(kind.name(), unmet -> new LongSummaryStatistics())
                        .accept(milliseconds);
            } catch (ExecutionException thrown) {
                failures.add(Failure.of(kind, seed, Objects.requireNonNull(thrown.getCause())));
            } catch (TimeoutException hung) {
                failures.add(Failure.of(kind, seed, hung));
                // It may be writing to the project's files yet: nothing can be read beside it.
                break;
            }
        }
        tell(taken, failures);
        assertThat(failures).isEmpty();
        assertThat(Runtime.getRuntime().maxMemory())
                .as("the heap that this was tried in")
                .isLessThanOrEqualTo(512L << 20);
    }

    private void tell(Map<String, LongSummaryStatistics> taken, List<Failure> failures) {
        System.out.printf(
                "%d inputs, seeds from %d: %d failures. %s. Processor time:%n",
                taken.values().stream()
                                .mapToLong(LongSummaryStatistics::getCount)
                                .sum()
                        + failures.size(),
                SEED,
                failures.size(),
                project.told());
        taken.forEach((kind, milliseconds) -> System.out.printf(
                "%6d %-27s %5.0f ms each, at most %5d ms%n",
                milliseconds.getCount(), kind, milliseconds.getAverage(), milliseconds.getMax()));
    }

    /** One input read in a thread of its own, which is watched. */
    private static final class Reader {

        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        private final FutureTask<Long> reading;
        private final Thread thread;

        Reader(Reading input, RandomGenerator random) {
            reading = new FutureTask<>(() -> {
                input.of(random);
                return TimeUnit.NANOSECONDS.toMillis(THREADS.getCurrentThreadCpuTime());
            });
            thread = Thread.ofPlatform().daemon().start(reading);
        }

        /**
         * The processor time that it took.
         *
         * @throws TimeoutException whose frames are those of the reading
         */
        long milliseconds() throws ExecutionException, InterruptedException, TimeoutException {
            try {
                return reading.get(MOST_SECONDS, TimeUnit.SECONDS);
            } catch (TimeoutException hung) {
                hung.setStackTrace(thread.getStackTrace());
                throw hung;
            }
        }
    }

    private static String frames(Throwable failure) {
        List<StackTraceElement> all = Arrays.asList(failure.getStackTrace());
        return all.subList(0, Math.min(3, all.size())) + " ... "
                + all.stream()
                        .filter(frame -> frame.getClassName().startsWith("cabinetpapers"))
                        .limit(FRAMES)
                        .toList();
    }

    private void table(Job job, String data, RandomGenerator random) throws IOException {
        String file = any(project.files(data, ".csv"), random);
        byte[] spoilt = random.nextInt(20) == 0
                ? Spoiling.noise(2000, random)
                : Spoiling.OF_TABLES.text(project.good(file), random);
        project.read(job, file, spoilt, random);
    }

    private void cells(Job job, String data, RandomGenerator random) throws IOException {
        String file = any(project.files(data, ".csv"), random);
        project.read(job, file, bytes(Cells.spoilt(project.text(file), random)), random);
    }

    private void workbookBytes(RandomGenerator random) throws IOException {
        project.read(
                Job.IN_A_WORKBOOK,
                SpoiltProject.WORKBOOK,
                Spoiling.bytes(project.good(SpoiltProject.WORKBOOK), random),
                random);
    }

    private void workbookPart(RandomGenerator random) throws IOException {
        project.read(
                Job.IN_A_WORKBOOK,
                SpoiltProject.WORKBOOK,
                Spoiling.OF_XML.part(project.good(SpoiltProject.WORKBOOK), random),
                random);
    }

    private void published(RandomGenerator random) throws IOException {
        String good = project.text(SpoiltProject.PUBLISHED);
        project.reconcile(
                random.nextBoolean()
                        ? bytes(Cells.spoilt(good, random))
                        : Spoiling.OF_TABLES.text(bytes(good), random));
    }

    private void jobFile(RandomGenerator random) throws IOException {
        Job job = random.nextInt(4) == 0 ? Job.IN_PARTS : Job.EVERYTHING;
        project.read(job, job.file(), bytes(settings(project.text(job.file()), random)), random);
    }

    private void councilFile(RandomGenerator random) throws IOException {
        boolean parted = random.nextInt(4) == 0;
        String file = parted ? SpoiltProject.PARTED_COUNCIL : SpoiltProject.COUNCIL;
        project.read(parted ? Job.IN_PARTS : Job.EVERYTHING, file, bytes(settings(project.text(file), random)), random);
    }

    private void template(RandomGenerator random) throws IOException {
        String file = any(project.files(SpoiltProject.HOUSE, ".md"), random);
        project.read(Job.EVERYTHING, file, bytes(Spoiling.OF_TEMPLATES.text(project.text(file), random)), random);
    }

    private void views(RandomGenerator random) throws IOException {
        project.views(bytes(settings(SpoiltProject.VIEWS_FILE, random)));
    }

    private static String settings(String good, RandomGenerator random) {
        return Spoiling.OF_SETTINGS.text(good, random);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T any(List<T> all, RandomGenerator random) {
        return all.get(random.nextInt(all.size()));
    }
}
