package cabinetpapers.job;

import cabinetpapers.dataset.DatasetReader;
import cabinetpapers.finding.Findings;
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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tables of a quarter, taken out of a council's own PostgreSQL through views that have the tables' names and columns.
 * They are streamed, row by row and all in one read-only transaction, into CSV files in a folder of this run's own, which
 * is read like any other and then deleted: what is wrong with a view's rows is told in the same words, and the same rows
 * give the same snapshot.
 */
record ViewExtract(ScratchFolder scratch) implements AutoCloseable {

    /** Tells a file that names views from a workbook or a folder of tables. */
    static final String ENDING = ".views.yaml";

    private static final String PARENT = "var/extract";
    private static final int ROWS_AT_ONCE = 1000;
    private static final String LOGIN = "CABINET_PAPERS_DATA";

    static boolean namesViews(Path data) {
        return String.valueOf(data.getFileName()).endsWith(ENDING);
    }

    /** Empty, with findings, where the file that names the views is not as it should be. */
    static Optional<ViewExtract> of(Request request, Path file, Findings findings) throws Refusal {
        JobFolder folder = new JobFolder(request.project());
        Optional<ViewsFile> views = ViewsFile.read(file, folder, findings);
        if (views.isEmpty()) {
            return Optional.empty();
        }
        ViewExtract extract = new ViewExtract(scratch(request.project()));
        try {
            extract.take(views.get().database(), views.get().schema(), ServerLogin.of(LOGIN, request.environment()));
            if (extract.isEmpty()) {
                throw new Refusal(
                        Ending.CONFIGURATION,
                        "There is no schema " + views.get().schema() + " with any of the tables in "
                                + shown(views.get().database()) + ". See whether " + folder.named(file)
                                + " names the right one. No paper was touched.");
            }
            return Optional.of(extract);
        } catch (Refusal | RuntimeException e) {
            extract.close();
            throw e;
        }
    }

    /** The views may hold what is not public yet. */
    private static ScratchFolder scratch(Path project) throws Refusal {
        Path parent = project.resolve(PARENT);
        try {
            return ScratchFolder.in(parent);
        } catch (IOException e) {
            throw Refusal.cannotWrite(parent, e);
        }
    }

    /** Removes what killed commands left of a council's rows, whether this one reads views or not. */
    static void sweep(Path project) {
        ScratchFolder.sweep(project.resolve(PARENT));
    }

    Path folder() {
        return scratch.path();
    }

    private void take(String database, String schema, ServerLogin login) throws Refusal {
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
            throw Refusal.dataUnavailable(shown(database), schema, e);
        } catch (IOException e) {
            throw Refusal.cannotWrite(folder(), e);
        } catch (UncheckedIOException e) {
            throw Refusal.cannotWrite(folder(), new IOException(e.getMessage(), e));
        }
    }

    private boolean isEmpty() throws Refusal {
        try (Stream<Path> tables = Files.list(folder())) {
            return tables.findAny().isEmpty();
        } catch (IOException e) {
            throw Refusal.cannotWrite(folder(), e);
        }
    }

    private static String shown(String database) {
        return database.replaceFirst("[?;].*", "");
    }

    /** Those that this user may not read, too: the information schema hides them, and papers would lack their rows unnoticed. */
    private static Set<String> views(Connection connection, String schema) throws SQLException {
        Set<String> names = new HashSet<>();
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT one.relname FROM pg_catalog.pg_class one JOIN pg_catalog.pg_namespace schema"
                        + " ON schema.oid = one.relnamespace"
                        + " WHERE schema.nspname = ? AND one.relkind IN ('v', 'm', 'r', 'p', 'f')")) {
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
                        Files.newOutputStream(folder().resolve(table + ".csv")), StandardCharsets.UTF_8);
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

    @Override
    public void close() {
        scratch.close();
    }
}
