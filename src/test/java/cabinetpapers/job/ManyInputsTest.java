package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.assembly.Assembly;
import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.dataset.DatasetReader;
import cabinetpapers.finding.Findings;
import cabinetpapers.house.Houses;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.SmallNumbers;
import cabinetpapers.kpi.Tolerance;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperLines;
import cabinetpapers.paper.RandomPapers;
import cabinetpapers.template.Mutations;
import cabinetpapers.template.Template;
import cabinetpapers.template.TemplateChecker;
import cabinetpapers.template.TemplateParser;
import cabinetpapers.word.WordRenderer;
import cabinetpapers.wordreader.CouncilTemplates;
import cabinetpapers.wordreader.PaperReader;
import cabinetpapers.wordreader.WordTemplateReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Ten thousand inputs that somebody or something spoilt, over all readers: {@code mvn -Pfuzz test}, in 512 MB of memory.
 * None may throw, none may take longer than five seconds. {@code -Dfuzz.inputs=} and {@code -Dfuzz.seed=} change how many
 * and which.
 */
@Tag("fuzz")
class ManyInputsTest {

    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 10_000);
    private static final long SEED = Long.getLong("fuzz.seed", 20260401);
    private static final int MOST_SECONDS = 5;
    private static final List<String> TABLES = List.of(
            "measures", "values", "benchmarks", "meetings", "plan", "updates", "narratives", "risks", "savings");
    private static final Quarter QUARTER = new Quarter(new FinancialYear(2023), 2);
    private static final List<String> SPICE = List.of(
            "\"",
            "\u0000",
            "\r",
            "\n",
            ",",
            "=1+1",
            "=HYPERLINK(\"http://x\")",
            "<!DOCTYPE a [<!ENTITY b SYSTEM" + " \"file:///etc/passwd\">]>",
            "&b;",
            "../",
            "{{",
            "}}",
            "\u202E",
            "\uD800",
            "1e999999999",
            "-",
            "%",
            "£",
            "31/06/2026",
            "99999999999999999999999",
            "<w:p>",
            "</w:p>",
            "&#0;",
            "!!java.lang.Object",
            "&a [*a]",
            "- ",
            ": ",
            "\t",
            "'",
            "#REF!",
            "exempt",
            "2009-10");

    @TempDir
    Path folder;

    private Path tables = Path.of("");
    private byte[] workbook = {};
    private byte[] word = {};
    private byte[] signed = {};
    private final Paper draft = RandomPapers.any(new Random(SEED));
    private String job = "";
    private final List<String> templates = new ArrayList<>();
    private TinyCouncil council;

    private interface Input {
        void read(SplittableRandom random) throws IOException;
    }

    @BeforeEach
    void goodOnes() throws IOException {
        Path sample = Path.of("jobs/samples/fernshire/2023-24-q2");
        tables = Files.createDirectories(folder.resolve("tables"));
        for (String table : TABLES) {
            Files.copy(sample.resolve(table + ".csv"), tables.resolve(table + ".csv"));
        }
        workbook = workbook(sample);
        word = CouncilTemplates.fernshire();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer(Houses.plain()).render(draft, out);
        signed = out.toByteArray();
        council = new TinyCouncil(folder.resolve("project"));
        job = TinyCouncil.job();
        try (Stream<Path> files = Files.list(Path.of("templates/numbered-sections"))) {
            for (Path file :
                    files.filter(one -> one.toString().endsWith(".md")).sorted().toList()) {
                templates.add(Files.readString(file));
            }
        }
    }

    @Test
    void noInputThrowsOrHangs() throws Exception {
        List<Input> kinds = List.of(
                this::table,
                this::workbookBytes,
                this::workbookPart,
                this::template,
                this::jobFile,
                this::wordBytes,
                this::wordPart,
                this::signedBytes,
                this::signedPart);
        long longest = 0;
        List<String> failures = new ArrayList<>();
        try (ExecutorService thread = Executors.newCachedThreadPool()) {
            for (int i = 0; i < INPUTS; i++) {
                SplittableRandom random = new SplittableRandom(SEED + i);
                Input kind = kinds.get(i % kinds.size());
                long begun = System.nanoTime();
                Future<?> reading = thread.submit(() -> {
                    kind.read(random);
                    return null;
                });
                try {
                    reading.get(MOST_SECONDS, TimeUnit.SECONDS);
                } catch (ExecutionException | TimeoutException e) {
                    failures.add(
                            "input " + i + " of kind " + i % kinds.size() + ", seed " + (SEED + i) + ": " + trace(e));
                }
                longest = Math.max(longest, System.nanoTime() - begun);
            }
        }
        assertThat(failures).isEmpty();
        assertThat(Runtime.getRuntime().maxMemory())
                .as("the heap that this was tried in")
                .isLessThanOrEqualTo(512L << 20);
        System.out.printf(
                "%d inputs, seeds from %d: none threw; the longest took %d ms%n", INPUTS, SEED, longest / 1_000_000);
    }

    private static String trace(Exception failure) {
        Throwable cause = failure.getCause() == null ? failure : failure.getCause();
        return cause + " at "
                + Arrays.stream(cause.getStackTrace())
                        .filter(frame -> frame.getClassName().startsWith("cabinetpapers"))
                        .limit(4)
                        .toList();
    }

    private void table(SplittableRandom random) throws IOException {
        Path file = tables.resolve(TABLES.get(random.nextInt(TABLES.size())) + ".csv");
        byte[] good = Files.readAllBytes(file);
        Files.write(file, random.nextInt(20) == 0 ? random(random) : spoilt(good, random));
        dataset(tables);
        Files.write(file, good);
    }

    private void workbookBytes(SplittableRandom random) throws IOException {
        Path file = folder.resolve("spoilt.xlsx");
        byte[] bytes = workbook.clone();
        for (int i = random.nextInt(1, 9); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        Files.write(file, random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
        dataset(file);
    }

    private void workbookPart(SplittableRandom random) throws IOException {
        Path file = folder.resolve("spoilt.xlsx");
        Files.write(file, withSpoiltPart(workbook, random));
        dataset(file);
    }

    private void template(SplittableRandom random) {
        String text = Mutations.of(templates.get(random.nextInt(templates.size())), random.nextLong());
        Findings findings = new Findings();
        Template template = TemplateParser.parse("report.md", text, findings);
        TemplateChecker.check(template, Assembly.vocabulary(), List.of("Purpose"), findings);
    }

    private void jobFile(SplittableRandom random) {
        council.write(
                "jobs/tiny.yaml",
                new String(spoilt(job.getBytes(StandardCharsets.UTF_8), random), StandardCharsets.ISO_8859_1));
        JobFileReader.read(council.request(), new Findings());
    }

    private void wordBytes(SplittableRandom random) {
        WordTemplateReader.read("letterhead.dotx", withSpoiltBytes(word, random), new Findings());
    }

    private void signedBytes(SplittableRandom random) {
        signed(withSpoiltBytes(signed, random));
    }

    private void signedPart(SplittableRandom random) throws IOException {
        signed(withSpoiltPart(signed, random));
    }

    /** Read for publication, and compared line by line where it can be read. */
    private void signed(byte[] file) {
        PaperReader.read("report.docx", file, draft, signed, new Findings());
        List<String> lines = PaperLines.of(draft);
        OfficersLines officers = OfficersLines.of(
                lines, FigureRules.figure(QUARTER, List.of(), List.of(), List.of()), List.of("Words of an officer."));
        PaperReader.lines("report.docx", file)
                .map(read -> SignedPaper.of(
                        "report.docx",
                        lines,
                        read,
                        officers,
                        ProgressLines.of(lines, officers, List.of()),
                        List.of(),
                        SmallNumbers.of(List.of(), List.of(), Optional.empty())))
                .ifPresent(paper -> assertThat(paper.findings()).isNotNull());
    }

    private static byte[] withSpoiltBytes(byte[] good, SplittableRandom random) {
        byte[] bytes = good.clone();
        for (int i = random.nextInt(1, 9); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return bytes;
    }

    private void wordPart(SplittableRandom random) throws IOException {
        WordTemplateReader.read("letterhead.dotx", withSpoiltPart(word, random), new Findings());
    }

    private static void dataset(Path place) {
        new DatasetReader(QUARTER, new Tolerance.Exact()).read(place, new Findings());
    }

    private static byte[] random(SplittableRandom random) {
        byte[] bytes = new byte[random.nextInt(2000)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Some characters changed, words put in that mean something somewhere, a piece cut out or doubled. */
    private static byte[] spoilt(byte[] good, SplittableRandom random) {
        StringBuilder text = new StringBuilder(new String(good, StandardCharsets.ISO_8859_1));
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length() - 1, at + random.nextInt(60));
            switch (random.nextInt(4)) {
                case 0 -> text.setCharAt(at, (char) random.nextInt(256));
                case 1 ->
                    text.insert(
                            at,
                            new String(
                                    SPICE.get(random.nextInt(SPICE.size())).getBytes(StandardCharsets.UTF_8),
                                    StandardCharsets.ISO_8859_1));
                case 2 -> text.delete(at, to);
                default -> text.insert(at, text.substring(at, to).repeat(random.nextInt(1, 4)));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] withSpoiltPart(byte[] file, SplittableRandom random) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Path whole = folder.resolve("whole.zip");
        Files.write(whole, file);
        try (ZipFile zip = new ZipFile(whole.toFile())) {
            for (ZipEntry entry : Collections.list(zip.entries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        }
        String chosen = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
        parts.put(chosen, spoilt(parts.getOrDefault(chosen, new byte[0]), random));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static byte[] workbook(Path sample) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Tests", "1.0")) {
            for (String table : TABLES) {
                Worksheet sheet = workbook.newWorksheet(table);
                List<String> lines = Files.readAllLines(sample.resolve(table + ".csv"));
                for (int row = 0; row < Math.min(40, lines.size()); row++) {
                    String[] cells = lines.get(row).split(",", -1);
                    for (int column = 0; column < cells.length; column++) {
                        sheet.value(row, column, cells[column]);
                    }
                }
            }
        }
        return out.toByteArray();
    }
}
