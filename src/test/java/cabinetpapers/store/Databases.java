package cabinetpapers.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;

/** Empty migrated databases for tests: H2 in memory, and one real PostgreSQL server for the whole test run. */
public final class Databases {

    private Databases() {}

    public static DataSource h2() {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        return migrated(source);
    }

    /** A new database on the one server. */
    public static DataSource postgres() {
        return migrated(Server.ONE.getDatabase("postgres", created()));
    }

    /** The JDBC address of a new database on the one server, without any tables. */
    public static String emptyPostgres() {
        return Server.ONE.getJdbcUrl("postgres", created());
    }

    /** The JDBC address of a new database that holds all that another one does; nobody may be using that one. */
    public static String copyOfPostgres(String address) {
        String name = newName();
        administer("CREATE DATABASE " + name + " TEMPLATE " + nameIn(address));
        return Server.ONE.getJdbcUrl("postgres", name);
    }

    /** Takes a database away, whoever uses it. */
    public static void dropPostgres(String address) {
        administer("DROP DATABASE " + nameIn(address) + " WITH (FORCE)");
    }

    private static String created() {
        String name = newName();
        administer("CREATE DATABASE " + name);
        return name;
    }

    private static String newName() {
        return "test_" + UUID.randomUUID().toString().replace('-', '_');
    }

    private static String nameIn(String address) {
        return address.replaceFirst(".*/(test_\\w+).*", "$1");
    }

    private static void administer(String statement) {
        try (Connection connection = Server.ONE.getPostgresDatabase().getConnection()) {
            connection.createStatement().execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static DataSource migrated(DataSource source) {
        Flyway.configure().dataSource(source).load().migrate();
        return source;
    }

    private static final class Server {
        static final EmbeddedPostgres ONE = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
