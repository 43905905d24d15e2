package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.job.PaperFile.Fate;
import cabinetpapers.store.Databases;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A quarter's data straight from the council's own PostgreSQL. */
@RunsJobs
class ViewsTest {

    private static final List<String> TABLES = List.of("measures", "values", "benchmarks", "meetings");

    @TempDir
    Path folder;

    private TinyCouncil council;
    private String address;

    @BeforeEach
    void aCouncilWithADatabase() {
        council = new TinyCouncil(folder.toAbsolutePath());
        address = Databases.emptyPostgres();
        council.write("jobs/returns.views.yaml", "database: " + withoutUser(address) + "\nschema: returns\n");
    }

    @Test
    void viewsGiveTheSamePapersAndFindingsAsTheirRowsInFiles() {
        council.write("data/values.csv", TinyCouncil.values("12;5").replace("final", "finl"));
        Outcome fromFiles = council.run(new PlainPress());
        SortedMap<String, String> papers = council.texts();
        views();
        council.replaceInJob("data: data", "data: jobs/returns.views.yaml");

        Outcome fromViews = run();

        assertThat(fromFiles.findings()).isNotEmpty();
        assertThat(fromViews.ending()).isEqualTo(Ending.DONE);
        assertThat(fromViews.findings()).isEqualTo(fromFiles.findings());
        assertThat(council.texts()).isEqualTo(papers);
    }

    @Test
    void theSameRowsTouchNothingAndOthersDo() throws SQLException {
        views();
        council.replaceInJob("data: data", "data: jobs/returns.views.yaml");
        run();

        Outcome again = run();
        execute("UPDATE returns.values_rows SET actual = '61.5' WHERE code = 'A1' AND period = '2023-24 Q2'");
        Outcome changed = run();

        assertThat(again.papers()).hasSize(4).allMatch(paper -> paper.fate() == Fate.UNTOUCHED);
        assertThat(changed.papers()).hasSize(4).allMatch(paper -> paper.fate() == Fate.WRITTEN);
        assertThat(TinyCouncil.files(council.project.resolve("var/extract"))).isEmpty();
    }

    @Test
    void numbersAndDatesOfTheDatabasesOwnTypesAreRead() throws SQLException {
        views();
        execute("CREATE OR REPLACE VIEW returns.meetings AS SELECT committee, body, date::text AS date, time, venue,"
                + " portfolio, report_of, contact FROM (SELECT committee, body, DATE '2023-12-18' AS date, time, venue,"
                + " portfolio, report_of, contact FROM returns.meetings_rows) AS typed");
        execute("DROP VIEW returns.values");
        execute("CREATE VIEW returns.values AS SELECT code, period, actual::numeric(10, 2) AS actual,"
                + " target::double precision AS target, status, commentary FROM returns.values_rows");
        council.replaceInJob("data: data", "data: jobs/returns.views.yaml");

        Outcome outcome = run();

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.findings()).isEmpty();
    }

    @Test
    void aServerThatIsAwayLeavesThePapersAndSaysWhatToDo() {
        council.run(new PlainPress());
        SortedMap<String, String> papers = council.texts();
        council.write("jobs/returns.views.yaml", "database: jdbc:postgresql://127.0.0.1:1/none\n");
        council.replaceInJob("data: data", "data: jobs/returns.views.yaml");

        Outcome outcome = run();

        assertThat(outcome.ending()).isEqualTo(Ending.UNAVAILABLE);
        assertThat(outcome.message()).contains("jdbc:postgresql://127.0.0.1:1/none", "No paper was touched");
        assertThat(council.texts()).isEqualTo(papers);
    }

    /** Whoever makes a view anew makes it without the rights that it had. */
    @Test
    void aViewThatMayNotBeReadIsNotTakenForOneThatIsNotThere() throws SQLException {
        views();
        council.replaceInJob("data: data", "data: jobs/returns.views.yaml");
        String role = "reader_" + Long.toHexString(System.nanoTime());
        execute("CREATE ROLE " + role + " LOGIN; GRANT USAGE ON SCHEMA returns TO " + role
                + "; GRANT SELECT ON ALL TABLES IN SCHEMA returns TO " + role);
        Request reading = Requests.with(council.request(), "CABINET_PAPERS_DATA_USER", role);

        Outcome read =
                TinyCouncil.job(reading, new PlainPress(), Progress.SILENT).run();
        SortedMap<String, String> papers = council.texts();
        execute("REVOKE SELECT ON returns.benchmarks FROM " + role);
        Outcome refused =
                TinyCouncil.job(reading, new PlainPress(), Progress.SILENT).run();

        assertThat(read.ending()).isEqualTo(Ending.DONE);
        assertThat(refused.ending()).isEqualTo(Ending.UNAVAILABLE);
        assertThat(refused.message()).contains("permission denied for view benchmarks", "No paper was touched");
        assertThat(council.texts()).isEqualTo(papers);
    }

    @Test
    void aViewMayKeepItsRows() throws SQLException {
        views();
        execute("ALTER VIEW returns.values RENAME TO values_now;"
                + " CREATE MATERIALIZED VIEW returns.values AS SELECT * FROM returns.values_now");
        council.replaceInJob("data: data", "data: jobs/returns.views.yaml");

        assertThat(run().ending()).isEqualTo(Ending.DONE);
    }

    @Test
    void aSchemaWithoutAnyOfTheTablesIsAFaultOfTheSetUp() {
        views();
        council.write("jobs/returns.views.yaml", "database: " + withoutUser(address) + "\nschema: retruns\n");
        council.replaceInJob("data: data", "data: jobs/returns.views.yaml");

        Outcome outcome = run();

        assertThat(outcome.ending()).isEqualTo(Ending.CONFIGURATION);
        assertThat(outcome.message()).contains("no schema retruns", "jobs/returns.views.yaml names the right one");
        assertThat(TinyCouncil.files(council.project.resolve("var/extract"))).isEmpty();
    }

    @Test
    void aPasswordInTheFileIsRefusedAndNotRepeated() {
        council.write("jobs/returns.views.yaml", "database: jdbc:postgresql://host/db?password=secret\n");
        council.replaceInJob("data: data", "data: jobs/returns.views.yaml");

        Outcome outcome = run();

        assertThat(outcome.ending()).isEqualTo(Ending.CONFIGURATION);
        assertThat(TinyCouncil.texts(outcome.findings()))
                .singleElement()
                .satisfies(text -> assertThat(text).contains("without a password"));
    }

    @Test
    void everyCommandThatReadsTheDataReadsItFromViews() throws IOException {
        views();
        council.replaceInJob("data: data", "data: jobs/returns.views.yaml");
        council.write("published.csv", "code,rag\nA1,green\nB1,red\n");
        Files.delete(council.project.resolve("data/values.csv"));
        Request request = request();
        Clock clock = Clock.fixed(TinyCouncil.NOW, ZoneOffset.UTC);

        assertThat(Explanation.of(request, "B1").lines()).contains("Figure: 11");
        assertThat(ReconciliationReport.of(
                                request, Optional.of(council.project.resolve("published.csv")), Optional.empty())
                        .lines())
                .containsExactly("Rating: 2 of 2 agree.");
        assertThat(DeadlineReport.of(request, Optional.empty()).lines()).isNotEmpty();
        assertThat(DueReport.of(request, Optional.empty(), Optional.empty(), new PlainPress(), clock)
                        .ending())
                .isEqualTo(Ending.DONE);
        assertThat(TinyCouncil.job(request, new PlainPress(), Progress.SILENT)
                        .check()
                        .ending())
                .isEqualTo(Ending.DONE);
        assertThat(TinyCouncil.files(council.project.resolve("var/extract"))).isEmpty();
    }

    @Test
    void aQuarterOfViewsIsLockedAndWhatMovesInThemIsTold() throws SQLException {
        views();
        council.replaceInJob("data: data", "data: jobs/returns.views.yaml");
        Lifecycle lifecycle = new Lifecycle(request(), Press.SIGNED_OFF, Clock.fixed(TinyCouncil.NOW, ZoneOffset.UTC));

        Outcome locked = lifecycle.lock("P. Officer");
        Outcome quiet = run();
        execute("UPDATE returns.values_rows SET actual = '61.5' WHERE code = 'A1' AND period = '2023-24 Q2'");
        Outcome loud = run();

        assertThat(locked.ending()).as(locked.message()).isEqualTo(Ending.DONE);
        assertThat(locked.message()).startsWith("Locked at the figures of ");
        assertThat(quiet.message()).isEmpty();
        assertThat(loud.papers()).hasSize(4).allMatch(paper -> paper.fate() == Fate.UNTOUCHED);
        assertThat(TinyCouncil.texts(loud.findings()))
                .anyMatch(text -> text.startsWith("NOTE jobs/returns.views.yaml: the quarter is locked"));
        assertThat(TinyCouncil.files(council.project.resolve("var/extract"))).isEmpty();
    }

    @Test
    void aServerThatIsAwayKeepsNoCommandFromAnsweringPlainly() {
        council.write("jobs/returns.views.yaml", "database: jdbc:postgresql://127.0.0.1:1/none\n");
        council.replaceInJob("data: data", "data: jobs/returns.views.yaml");
        Lifecycle lifecycle = new Lifecycle(request());

        assertThat(Explanation.of(request(), "B1").ending()).isEqualTo(Ending.UNAVAILABLE);
        assertThat(DeadlineReport.of(request(), Optional.empty()).message()).contains("cannot be read");
        assertThat(DueReport.of(request(), Optional.empty(), Optional.empty()).ending())
                .isEqualTo(Ending.UNAVAILABLE);
        assertThat(ReconciliationReport.of(request(), Optional.of(council.project.resolve("p.csv")), Optional.empty())
                        .ending())
                .isEqualTo(Ending.UNAVAILABLE);
        assertThat(lifecycle.lock("P. Officer").ending()).isEqualTo(Ending.UNAVAILABLE);
        assertThat(lifecycle.unlock("P. Officer", "A correction.").ending()).isEqualTo(Ending.DONE);
    }

    private Request request() {
        return Requests.with(council.request(), "CABINET_PAPERS_DATA_USER", "postgres");
    }

    private Outcome run() {
        return TinyCouncil.job(request(), new PlainPress(), Progress.SILENT).run();
    }

    /** Each of the council's files as rows, and a view on them that keeps their order. */
    private void views() {
        try (Connection connection = DriverManager.getConnection(address)) {
            connection.createStatement().execute("CREATE SCHEMA returns");
            for (String table : TABLES) {
                List<CsvRecord> records;
                try (CsvReader<CsvRecord> csv =
                        CsvReader.builder().ofCsvRecord(council.project.resolve("data/" + table + ".csv"))) {
                    records = csv.stream().toList();
                }
                List<String> columns = records.getFirst().getFields();
                connection
                        .createStatement()
                        .execute("CREATE TABLE returns." + table + "_rows (row_number SERIAL, "
                                + columns.stream()
                                        .map(column -> "\"" + column + "\" TEXT")
                                        .collect(Collectors.joining(", "))
                                + ")");
                for (CsvRecord one : records.subList(1, records.size())) {
                    insert(connection, table, columns, one);
                }
                connection
                        .createStatement()
                        .execute("CREATE VIEW returns." + table + " AS SELECT "
                                + columns.stream()
                                        .map(column -> "\"" + column + "\"")
                                        .collect(Collectors.joining(", "))
                                + " FROM returns." + table + "_rows ORDER BY row_number");
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void insert(Connection connection, String table, List<String> columns, CsvRecord one)
            throws SQLException {
        String marks = columns.stream().map(column -> "NULLIF(?, '')").collect(Collectors.joining(", "));
        String names = columns.stream().map(column -> "\"" + column + "\"").collect(Collectors.joining(", "));
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO returns." + table + "_rows (" + names + ") VALUES (" + marks + ")")) {
            for (int i = 0; i < columns.size(); i++) {
                insert.setString(i + 1, one.getField(i));
            }
            insert.executeUpdate();
        }
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address)) {
            connection.createStatement().execute(statement);
        }
    }

    private static String withoutUser(String address) {
        return address.replaceFirst("\\?.*", "");
    }
}
