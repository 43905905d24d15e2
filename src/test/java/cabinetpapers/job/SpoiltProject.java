package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.assembly.Composed;
import cabinetpapers.dataset.Dataset;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.meeting.Part;
import cabinetpapers.store.Databases;
import cabinetpapers.store.Snapshot;
import cabinetpapers.store.SnapshotContent;
import cabinetpapers.store.Store;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * A project with all that a project may have: whatever is spoilt of it, all of it is read, checked, figured and composed,
 * and of some of it the rows are kept and the papers printed.
 */
final class SpoiltProject {

    static final String DATA = "jobs/samples/fernshire/2023-24-q2";
    static final String PARTED_DATA = "jobs/samples/hollowbrook/2023-24-q2";
    static final String COUNCIL = "jobs/council.yaml";
    static final String PARTED_COUNCIL = "jobs/samples/hollowbrook/council.yaml";
    static final String HOUSE = "templates/numbered-sections";
    static final String WORKBOOK = "data.xlsx";
    static final String PUBLISHED = "published.csv";
    static final String VIEWS_FILE =
            "database: jdbc:postgresql://db.fernshire.example:5432/figures?ssl=true\nschema: papers_q2\n";

    private static final Clock CLOCK = Clock.fixed(TinyCouncil.NOW, ZoneOffset.UTC);

    /** One input in so many goes all the way: that takes twenty times as long. */
    private static final int PRINTED = 8;

    /** The project's jobs. */
    enum Job {
        EVERYTHING("everything"),
        IN_A_WORKBOOK("workbook"),
        IN_PARTS("three-meetings");

        private final String name;

        Job(String name) {
            this.name = name;
        }

        String file() {
            return "jobs/" + name + ".yaml";
        }
    }

    private final Path folder;
    private final Store store;
    private final TransactionTemplate undone;
    private int composed;
    private int printed;

    SpoiltProject(Path folder) throws IOException {
        this.folder = folder.toAbsolutePath();
        copy("templates");
        copy("jobs");
        write(COUNCIL, bytes(resource("council.yaml")));
        write(Job.EVERYTHING.file(), bytes(resource("everything.yaml")));
        write(
                Job.IN_A_WORKBOOK.file(),
                bytes(resource("everything.yaml").replace("data: " + DATA, "data: " + WORKBOOK)));
        write(WORKBOOK, workbook());
        write(PUBLISHED, bytes(published()));
        DataSource source = Databases.h2();
        store = new Store(source);
        undone = new TransactionTemplate(new JdbcTransactionManager(source));
    }

    byte[] good(String path) throws IOException {
        return Files.readAllBytes(folder.resolve(path));
    }

    String text(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }

    /** The files of a folder with that ending, in their order. */
    List<String> files(String within, String ending) throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve(within))) {
            return files.map(file -> within + "/" + file.getFileName())
                    .filter(name -> name.endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    /** How many inputs went as far as papers, and how many of them were kept and printed too. */
    String told() {
        return composed + " gave papers, and of " + printed + " the rows were kept and the papers printed";
    }

    /** Unspoilt, each job gives its papers: else nothing would be tried. */
    void readGoodOnes() throws Refusal {
        for (Job job : Job.values()) {
            Findings findings = new Findings();
            Request request = request(job);
            boolean papers = OpenedJob.use(
                    request,
                    findings,
                    order -> new Rehearsal(order, new JobFolder(folder), Progress.SILENT, CLOCK)
                                    .check()
                                    .ending()
                            == Ending.DONE,
                    () -> false);
            assertThat(papers).as("%s: %s", job.file(), findings.list()).isTrue();
        }
    }

    /** Everything that a job does before it writes, with one file of the project spoilt. */
    void read(Job job, String path, byte[] spoilt, RandomGenerator random) throws IOException {
        byte[] good = good(path);
        write(path, spoilt);
        try {
            Request request = request(job);
            JobFileReader.jobName(request);
            Operations.of(request).timetable().ifPresent(timetable -> timetable.nextAfter(CLOCK.instant()));
            OpenedJob.use(request, new Findings(), order -> read(request, order, random), () -> false);
        } catch (Refusal refused) {
            assertThat(refused.ending()).isNotEqualTo(Ending.FAULT);
        } finally {
            write(path, good);
        }
    }

    private boolean read(Request request, Order order, RandomGenerator random) throws Refusal {
        assertThat(DatabaseAddress.of(request, order).text()).isNotEmpty();
        Outcome outcome = new Rehearsal(order, new JobFolder(folder), Progress.SILENT, CLOCK).check();
        if (outcome.ending() != Ending.DONE) {
            return false;
        }
        composed++;
        if (random.nextInt(PRINTED) == 0) {
            printed++;
            order.parts().forEach(part -> printed(order, part));
        }
        return true;
    }

    /** What names the council's own database, up to the asking of it. */
    void views(byte[] spoilt) throws IOException {
        String name = "council" + ViewExtract.ENDING;
        write(name, spoilt);
        ViewsFile.read(folder.resolve(name), new JobFolder(folder), new Findings());
    }

    /** What was published held against the figures, with the file that holds it spoilt. */
    void reconcile(byte[] spoilt) throws IOException {
        byte[] good = good(PUBLISHED);
        write(PUBLISHED, spoilt);
        try {
            ReconciliationReport.of(
                    request(Job.EVERYTHING),
                    Optional.of(folder.resolve(PUBLISHED)),
                    Optional.of(folder.resolve("compared.csv")));
        } finally {
            write(PUBLISHED, good);
        }
    }

    /** What the steps of a run do after the reading; the database is left as it was. */
    private void printed(Order order, Part part) {
        Findings findings = new Findings();
        Dataset dataset = ImportStep.read(order, part, findings, new Findings());
        HouseFolder house =
                HouseFolder.read(order, new JobFolder(folder), findings).orElseThrow();
        QuarterFigures figures =
                FigureRules.figure(order.quarter(), dataset.measures(), dataset.returns(), dataset.benchmarks());
        Snapshot snapshot = kept(order, dataset, figures);
        Composer composer = new Composer(
                order,
                house,
                snapshot,
                dataset.meetings(),
                dataset.decisions(),
                figures,
                Plans.of(order, dataset.plans()),
                findings.list());
        for (PaperOrder paper : order.papers()) {
            if (paper.part().equals(part)) {
                Composed made = composer.compose(paper);
                for (Output output : Output.values()) {
                    List<Finding> found = Press.SIGNED_OFF.print(
                            output, house.style(), made.paper(), OutputStream.nullOutputStream());
                    assertThat(found).isNotNull();
                }
            }
        }
    }

    private Snapshot kept(Order order, Dataset dataset, QuarterFigures figures) {
        SnapshotContent content = ImportStep.content(dataset);
        return Optional.ofNullable(undone.execute(status -> {
                    status.setRollbackOnly();
                    Snapshot snapshot = store.save(
                            order.council().slug(),
                            order.quarter(),
                            order.asAt(),
                            CLOCK.instant(),
                            ImportStep.contentHash(order, dataset),
                            content);
                    store.saveFigures(snapshot, figures);
                    assertThat(store.content(snapshot)).isEqualTo(content);
                    return snapshot;
                }))
                .orElseThrow();
    }

    private Request request(Job job) {
        return Request.of(folder, folder.resolve(job.file()));
    }

    private void copy(String tree) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(tree))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                write(file.toString(), Files.readAllBytes(file));
            }
        }
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private byte[] workbook() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Tests", "1.0")) {
            for (String table : files(DATA, ".csv")) {
                Worksheet sheet =
                        workbook.newWorksheet(table.substring(DATA.length() + 1).replace(".csv", ""));
                int row = 0;
                for (CsvRecord record : CsvReader.builder().ofCsvRecord(text(table))) {
                    for (int column = 0; column < record.getFieldCount(); column++) {
                        sheet.value(row, column, record.getField(column));
                    }
                    row++;
                }
            }
        }
        return out.toByteArray();
    }

    private String published() throws IOException {
        StringBuilder table = new StringBuilder("code,rag,short,long\n");
        for (CsvRecord record : CsvReader.builder().ofCsvRecord(text(DATA + "/measures.csv"))) {
            table.append(record.getField(0)).append(",green,improved,unchanged\n");
        }
        return table.toString();
    }

    private static String resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(SpoiltProject.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
