package cabinetpapers.job;

import cabinetpapers.dataset.DatasetReader;
import cabinetpapers.finding.Findings;
import cabinetpapers.yaml.YamlMapping;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables of a quarter, taken out of a council's own PostgreSQL through views that have the tables' names and columns.
 * They are streamed, row by row and all in one read-only transaction, into CSV files in a folder of this run's own, which
 * is read like any other and then deleted: what is wrong with a view's rows is told in the same words, and the same rows
 * give the same snapshot.
 */
record ViewExtract(Path folder) implements AutoCloseable {

    /** Tells a file that names views from a workbook or a folder of tables. */
    static final String ENDING = ".views.yaml";

    private static final Set<String> KEYS = Set.of("database", "schema");
    private static final Pattern SCHEMA = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,62}");
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final int ROWS_AT_ONCE = 1000;
    private static final String LOGIN = "CABINET_PAPERS_DATA";

    static boolean namesViews(Path data) {
        return data.getFileName().toString().endsWith(ENDING);
    }

    /** Empty, with findings, where the file that names the views is not as it should be. */
    static Optional<ViewExtract> of(Request request, Path file, Findings findings) throws Refusal {
        JobFolder folder = new JobFolder(request.project());
        Optional<YamlMapping> yaml = folder.yaml(file, findings);
        if (yaml.isEmpty()) {
            return Optional.empty();
        }
        yaml.get().refuseOthers(KEYS, findings);
        Fields fields = new Fields(yaml.get(), findings);
        Optional<String> database = fields.value("database", Kinds.SERVER);
        String schema = fields.valueIfAny(
                        "schema",
                        new Fields.Kind<>(
                                "a schema's name",
                                text -> SCHEMA.matcher(text).matches() ? Optional.of(text) : Optional.empty(),
                                "Use letters, digits and underscores."))
                .orElse("public");
        if (database.isEmpty() || findings.blocked()) {
            return Optional.empty();
        }
        ViewExtract extract = new ViewExtract(privateFolder(request.project()));
        try {
            extract.take(database.get(), schema, ServerLogin.of(LOGIN, request.environment()));
            return Optional.of(extract);
        } catch (Refusal | RuntimeException e) {
            extract.close();
            throw e;
        }
    }

    /** Readable by nobody else: the views may hold what is not public yet. */
    private static Path privateFolder(Path project) throws Refusal {
        Path parent = project.resolve("var/extract");
        try {
            Files.createDirectories(parent);
            sweep(parent);
            return Files.createTempDirectory(parent, "views-");
        } catch (IOException e) {
            throw Refusal.cannotWrite(parent, e);
        }
    }

    /** Removes what killed runs left behind; what is younger may be a living run's. */
    private static void sweep(Path parent) throws IOException {
        List<Path> folders;
        try (Stream<Path> children = Files.list(parent)) {
            folders = children.toList();
        }
        for (Path folder : folders) {
            if (Files.getLastModifiedTime(folder)
                    .toInstant()
                    .isBefore(Instant.now().minus(A_DAY))) {
                new ViewExtract(folder).close();
            }
        }
    }

    private void take(String database, String schema, ServerLogin login) throws Refusal {
        String shown = database.replaceFirst("[?;].*", "");
        try (Connection connection = DriverManager.getConnection(database, login.properties())) {
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            Set<String> present = views(connection, schema);
            for (String table : DatasetReader.tables()) {
                if (present.contains(table)) {
                    take(connection, schema, table);
                }
            }
            connection.rollback();
        } catch (SQLException e) {
            throw Refusal.dataUnavailable(shown, schema, e);
        } catch (IOException e) {
            throw Refusal.cannotWrite(folder, e);
        } catch (UncheckedIOException e) {
            throw Refusal.cannotWrite(folder, new IOException(e.getMessage(), e));
        }
    }

    private static Set<String> views(Connection connection, String schema) throws SQLException {
        Set<String> names = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT table_name FROM information_schema.tables WHERE table_schema = ?")) {
            query.setString(1, schema);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
        }
        return names;
    }

    /** In text, as PostgreSQL itself writes numbers and dates. */
    private void take(Connection connection, String schema, String table) throws SQLException, IOException {
        try (Statement statement = connection.createStatement();
                Writer out = new OutputStreamWriter(
                        Files.newOutputStream(folder.resolve(table + ".csv")), StandardCharsets.UTF_8);
                CsvWriter csv = CsvWriter.builder().build(out)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet rows = statement.executeQuery("SELECT * FROM \"" + schema + "\".\"" + table + "\"")) {
                int columns = rows.getMetaData().getColumnCount();
                List<String> cells = new ArrayList<>(columns);
                for (int i = 1; i <= columns; i++) {
                    cells.add(rows.getMetaData().getColumnLabel(i));
                }
                csv.writeRecord(cells);
                while (rows.next()) {
                    cells.clear();
                    for (int i = 1; i <= columns; i++) {
                        String cell = rows.getString(i);
                        cells.add(cell == null ? "" : cell);
                    }
                    csv.writeRecord(cells);
                }
            }
        }
    }

    /** Nothing of the extract stays behind; what a disk does not let go of, a later command removes. */
    @Override
    public void close() {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
            Files.deleteIfExists(folder);
        } catch (IOException leftToTheSweep) {
            // What the command has done stands, and its extract has served.
        }
    }
}
