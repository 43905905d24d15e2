package cabinetpapers.job;

import cabinetpapers.store.Databases;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Where runs are killed: a database that can be made again and again, empty or as another was left, and looked into. */
enum CrashGround {
    H2 {
        @Override
        String empty(Path folder) {
            return folder.resolve("database").toString();
        }

        @Override
        String copy(String from, Path folder) {
            try {
                Files.createDirectories(folder);
                Files.copy(Path.of(from + ".mv.db"), folder.resolve("database.mv.db"));
                return empty(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        void drop(String address) {
            // It goes with its folder.
        }

        @Override
        Connection open(String address) throws SQLException {
            return DriverManager.getConnection("jdbc:h2:file:" + address + ";TRACE_LEVEL_FILE=0", "sa", "");
        }

        @Override
        Connection look(String address, Path folder) throws SQLException {
            return open(copy(address, folder));
        }
    },

    POSTGRESQL {
        @Override
        String empty(Path folder) {
            return Databases.emptyPostgres();
        }

        @Override
        String copy(String from, Path folder) {
            return Databases.copyOfPostgres(from);
        }

        @Override
        void drop(String address) {
            Databases.dropPostgres(address);
        }

        @Override
        Connection open(String address) throws SQLException {
            return DriverManager.getConnection(address);
        }

        @Override
        Connection look(String address, Path folder) throws SQLException {
            return open(address);
        }
    };

    /** A run that was killed and the one that finished it are two there, and were one undisturbed. */
    private static final Pattern OF_EACH_TRY = Pattern.compile("(?i)batch_.*|job_run");

    private static final List<String> NOT_ENDED = List.of(
            "BATCH_JOB_EXECUTION WHERE STATUS NOT IN ('COMPLETED', 'FAILED')",
            "BATCH_STEP_EXECUTION WHERE STATUS NOT IN ('COMPLETED', 'FAILED')");

    /** The address of a database without any tables. */
    abstract String empty(Path folder);

    /** The address of a database with all that another holds. */
    abstract String copy(String from, Path folder);

    abstract void drop(String address);

    abstract Connection open(String address) throws SQLException;

    /** Opens what a killed process left, for reading, without setting it right for the next one. */
    abstract Connection look(String address, Path folder) throws SQLException;

    /** The two columns of a query. */
    Map<String, String> pairs(String address, Path folder, String query) {
        Map<String, String> pairs = new TreeMap<>();
        try (Connection connection = look(address, folder);
                ResultSet rows = connection.createStatement().executeQuery(query)) {
            while (rows.next()) {
                pairs.put(rows.getString(1), rows.getString(2));
            }
            return pairs;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> counted(Connection connection) throws SQLException {
        List<String> counted = new ArrayList<>(NOT_ENDED);
        try (ResultSet tables = connection
                .createStatement()
                .executeQuery("SELECT table_name FROM information_schema.tables WHERE LOWER(table_schema) = 'public'"
                        + " AND table_type = 'BASE TABLE' ORDER BY LOWER(table_name)")) {
            while (tables.next()) {
                String table = tables.getString(1);
                if (!OF_EACH_TRY.matcher(table).matches()) {
                    counted.add('"' + table + '"');
                }
            }
        }
        return counted;
    }

    /** How many rows each table has but those that keep account of each try, and how many runs and steps did not end. */
    String rows(String address) {
        StringBuilder counts = new StringBuilder();
        try (Connection connection = open(address)) {
            for (String table : counted(connection)) {
                try (ResultSet row = connection.createStatement().executeQuery("SELECT COUNT(*) FROM " + table)) {
                    row.next();
                    counts.append(row.getInt(1)).append(' ').append(table).append('\n');
                }
            }
            return counts.toString();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
