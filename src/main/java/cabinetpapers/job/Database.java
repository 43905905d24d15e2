package cabinetpapers.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The database of a run, locked for it, its tables up to date. */
final class Database implements AutoCloseable {

    /** H2's error for a file that another process has open. */
    private static final int FILE_IS_LOCKED = 90020;

    private static final int CONNECTIONS = 4;

    private final HikariDataSource source;
    private final RunLock lock;

    private Database(HikariDataSource source, RunLock lock) {
        this.source = source;
        this.lock = lock;
    }

    /**
     * @param subject what nobody else may be making meanwhile
     * @param holder who is running, for whoever finds the lock taken
     */
    static Database open(DatabaseAddress address, String subject, String holder) throws Refusal {
        Database database = switch (address.kind()) {
            case H2 -> openFile(address, holder);
            case POSTGRESQL -> openServer(address, subject, holder);
        };
        try {
            Flyway.configure()
                    .dataSource(database.source)
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (RuntimeException e) {
            database.close();
            throw Refusal.unavailable(address.text(), e);
        }
        return database;
    }

    DataSource source() {
        return source;
    }

    /** H2 writes its last commits when it is closed. */
    @Override
    public void close() {
        source.close();
        lock.close();
    }

    private static Database openFile(DatabaseAddress address, String holder) throws Refusal {
        makeFolder(address);
        HikariDataSource source;
        try {
            source = new HikariDataSource(pool(address));
        } catch (HikariPool.PoolInitializationException e) {
            throw lockedByAnother(e)
                    ? new Refusal(
                            Ending.ALREADY_RUNNING,
                            "The database " + address.text() + " is in use by " + HolderNote.read(address)
                                    + ". Wait until that run has ended, then give the command again.")
                    : Refusal.unavailable(address.text(), root(e));
        }
        try {
            return new Database(source, HolderNote.write(address, holder));
        } catch (Refusal refusal) {
            source.close();
            throw refusal;
        }
    }

    private static Database openServer(DatabaseAddress address, String subject, String holder) throws Refusal {
        AdvisoryLock lock;
        try {
            lock = AdvisoryLock.take(address, subject, holder);
        } catch (SQLException e) {
            throw Refusal.unavailable(address.text(), e);
        }
        try {
            return new Database(new HikariDataSource(pool(address)), lock);
        } catch (HikariPool.PoolInitializationException e) {
            lock.close();
            throw Refusal.unavailable(address.text(), root(e));
        }
    }

    private static HikariConfig pool(DatabaseAddress address) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(address.url());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setPoolName("database");
        if (!address.user().isEmpty()) {
            pool.setUsername(address.user());
            pool.setPassword(address.password());
        }
        if (address.kind() == DatabaseAddress.Kind.POSTGRESQL) {
            pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        }
        return pool;
    }

    private static void makeFolder(DatabaseAddress address) throws Refusal {
        Optional<Path> folder = address.file().map(Path::getParent);
        if (folder.isPresent()) {
            try {
                Files.createDirectories(folder.get());
            } catch (IOException e) {
                throw Refusal.cannotWrite(folder.get(), e);
            }
        }
    }

    private static boolean lockedByAnother(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getErrorCode() == FILE_IS_LOCKED) {
                return true;
            }
        }
        return false;
    }

    private static Throwable root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
