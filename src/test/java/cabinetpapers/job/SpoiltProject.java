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
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
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
        write(Job.EVERYTHING.file(), bytes(everything(DATA)));
        write(Job.IN_A_WORKBOOK.file(), bytes(everything(WORKBOOK)));
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
        Request request = request(job);
        Findings findings = new Findings();
        JobFileReader.jobName(request);
        Operations.of(request).timetable().ifPresent(timetable -> timetable.nextAfter(CLOCK.instant()));
        try {
            OpenedJob.use(request, findings, order -> read(request, order, random), () -> false);
        } catch (Refusal refused) {
            assertThat(refused.ending()).isNotEqualTo(Ending.FAULT);
        }
        write(path, good);
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
        ReconciliationReport.of(
                request(Job.EVERYTHING), Optional.of(folder.resolve(PUBLISHED)), Optional.of(folder.resolve("t.csv")));
        write(PUBLISHED, good);
    }

    /** What the steps of a run do after the reading; the database is left as it was. */
    private void printed(Order order, Part part) {
        Findings findings = new Findings();
        Dataset dataset = ImportStep.read(order, part, findings, new Findings());
        HouseFolder house = HouseFolder.read(order, new JobFolder(folder), findings).orElseThrow();
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
                Worksheet sheet = workbook.newWorksheet(
                        table.substring(DATA.length() + 1).replace(".csv", ""));
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

    private static String everything(String data) {
        return """
                job: everything
                schedule: 30 2 * * 1-5
                mail:
                  from: papers@fernshire.example
                  to: [team@fernshire.example, duty@fernshire.example]
                  when: [failed, changed]
                council: jobs/samples/fernshire/council.yaml
                data: %s
                quarter: 2023-24 Q2
                as-at: 2023-11-20T09:00:00Z
                subjects: [measures, plans]
                unmarked-rows: public
                house: numbered-sections
                variant: standard
                meeting:
                  committee: Cabinet
                  date: 2023-12-18
                agenda-item: 8
                key-decision: yes
                late: The returns of two services came after the agenda was published.
                deadline: 2023-12-18
                returns-due: 2023-11-17
                database: jdbc:postgresql://localhost/papers
                out: out
                outputs: [word, pdf, html]
                pack:
                  odd-pages: yes
                  page-numbers: instead
                attachments:
                  - file: budget.pdf
                    title: Budget monitoring
                    appendix: 8
                    part: public
                  - file: offers.pdf
                    title: Offers for Mill House
                    appendix: 9
                    part: exempt 3
                    public-title: Mill House
                papers:
                  - key: report
                    template: covering-report
                    title: Quarterly performance report
                    supplied:
                      background-papers: as proposed
                      key-decision: No. The report is for information.
                      financial-implications: >-
                        The report has no direct financial implications.

                        The overspend is in another report.
                  - { key: figures, template: performance-report, title: Performance in detail, appendix: 1 }
                  - { key: plan, template: plan-report, title: The plan, plan: improvement-plan }
                  - key: progress
                    template: plan-progress
                    title: The plan in detail
                    appendix: 2
                    plan: improvement-plan
                    cut: { only: [overdue, slipped, red, changed, open], order: end, leave-out: [narratives] }
                  - { key: risks, template: risk-register, title: Risks, appendix: 3, plan: improvement-plan }
                  - { key: savings, template: savings-tracker, title: Savings, appendix: 4, plan: improvement-plan }
                  - key: case
                    template: business-case
                    title: Homes for families
                    appendix: 5
                    plan: improvement-plan
                    action: "3.1"
                  - { key: peers, template: peer-challenge, title: Peer challenge, appendix: 6, plan: peer-challenge }
                  - { key: page, template: plan-on-a-page, title: One page, appendix: 7, plan: plan-on-a-page }
                  - key: scrutiny
                    template: working
                    title: How the figures were worked out
                    meeting:
                      committee: Overview and Scrutiny Committee
                      date: 2024-01-16
                    agenda-item: 6
                """.formatted(data);
    }
}
