package cabinetpapers.job;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** The database of a run, locked for it, its tables up to date. */
final class Database implements AutoCloseable {

    /** H2's error for a file that another process has open. */
    private static final int FILE_IS_LOCKED = 90020;

    private static final int CONNECTIONS = 4;

    /** How long a run waits for a server that went away: each record it then tries to make waits as long. */
    private static final long PATIENCE_MILLIS = 5000;

    private final DatabaseAddress address;
    private final HikariDataSource source;
    private final RunLock lock;

    private Database(DatabaseAddress address, HikariDataSource source, RunLock lock) {
        this.address = address;
        this.source = source;
        this.lock = lock;
    }

    /**
     * @param subject what nobody else may be making meanwhile
     * @param holder who is running, for whoever finds the lock taken
     */
    static Database open(DatabaseAddress address, String subject, Holder holder) throws Refusal {
        return switch (address.kind()) {
            case H2 -> openFile(address, address.file().orElseThrow(), holder);
            case POSTGRESQL -> openServer(address, subject, holder);
        };
    }

    /** Makes the tables or brings them up to date, and leaves nobody connected. */
    static void migrate(DatabaseAddress address) throws Refusal {
        try (HikariDataSource source = new HikariDataSource(pool(address))) {
            flyway(source).migrate();
        } catch (RuntimeException e) {
            throw Refusal.unavailable(address.text(), root(e));
        }
    }

    /** Connections to look with, beside whoever makes papers; a file lets in nobody while it is in use. */
    static HikariDataSource connect(DatabaseAddress address) throws Refusal {
        try {
            return new HikariDataSource(pool(address));
        } catch (HikariPool.PoolInitializationException e) {
            throw lockedByAnother(e)
                    ? new Refusal(
                            Ending.ALREADY_RUNNING,
                            "The database " + address.text() + " is in use by " + HolderNote.read(address)
                                    + ". Its history can be read when that run has ended; \"status\" tells how far it is.")
                    : Refusal.unavailable(address.text(), root(e));
        }
    }

    RunLock lock() {
        return lock;
    }

    DataSource source() {
        return source;
    }

    /** What is done while nobody else makes a subject's papers. */
    @FunctionalInterface
    interface Deed {
        void perform(RunLock lock) throws Refusal;
    }

    /** Does something about another subject than the run's own, under that one's lock; a file is locked whole already. */
    void locking(String subject, Holder holder, Deed deed) throws Refusal {
        if (address.kind() == DatabaseAddress.Kind.H2) {
            deed.perform(lock);
            return;
        }
        try (AdvisoryLock other = AdvisoryLock.take(address, subject, holder)) {
            deed.perform(other);
        } catch (SQLException e) {
            throw Refusal.unavailable(address.text(), e);
        }
    }

    /** H2 writes its last commits when it is closed. */
    @Override
    public void close() {
        source.close();
        lock.close();
    }

    private static Database openFile(DatabaseAddress address, Path file, Holder holder) throws Refusal {
        makeFolder(file.resolveSibling(""));
        FileGuard guard = FileGuard.take(address, file, holder);
        try {
            if (!Files.exists(FileUpgrade.fileOf(file))) {
                FileUpgrade.perform(address, file);
            }
            return new Database(address, fileUpToDate(address, file), guard);
        } catch (HikariPool.PoolInitializationException e) {
            guard.close();
            throw lockedByAnother(e) ? openElsewhere(address) : Refusal.unavailable(address.text(), root(e));
        } catch (Refusal | RuntimeException e) {
            guard.close();
            throw e;
        }
    }

    private static Database openServer(DatabaseAddress address, String subject, Holder holder) throws Refusal {
        AdvisoryLock lock;
        try {
            lock = AdvisoryLock.take(address, subject, holder);
        } catch (SQLException e) {
            throw Refusal.unavailable(address.text(), e);
        }
        try {
            return new Database(address, serverUpToDate(address), lock);
        } catch (RuntimeException e) {
            lock.close();
            throw Refusal.unavailable(address.text(), root(e));
        }
    }

    private static HikariDataSource fileUpToDate(DatabaseAddress address, Path file) throws Refusal {
        HikariDataSource source = new HikariDataSource(pool(address));
        try {
            if (flyway(source).info().pending().length == 0) {
                return source;
            }
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
        source.close();
        FileUpgrade.perform(address, file);
        return new HikariDataSource(pool(address));
    }

    private static HikariDataSource serverUpToDate(DatabaseAddress server) {
        HikariDataSource source = new HikariDataSource(pool(server));
        try {
            flyway(source).migrate();
            return source;
        } catch (RuntimeException e) {
            source.close();
            throw e;
        }
    }

    private static Flyway flyway(DataSource source) {
        return Flyway.configure().dataSource(source).loggers("slf4j").load();
    }

    private static HikariConfig pool(DatabaseAddress address) {
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl(address.url());
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(1);
        pool.setPoolName("database");
        switch (address.kind()) {
            case H2 -> {
                pool.setUsername(address.login().user());
                pool.setExceptionOverrideClassName(ClosedFile.class.getName());
            }
            case POSTGRESQL -> {
                pool.setDataSourceProperties(address.login().properties());
                pool.addDataSourceProperty("reWriteBatchedInserts", "true");
                pool.setConnectionTimeout(PATIENCE_MILLIS);
            }
        }
        return pool;
    }

    private static void makeFolder(Path folder) throws Refusal {
        try {
            Access.KEPT.makeFolder(folder);
        } catch (IOException e) {
            throw Refusal.cannotWrite(folder, e);
        }
    }

    private static Refusal openElsewhere(DatabaseAddress address) {
        return new Refusal(
                Ending.ALREADY_RUNNING,
                "The database " + address.text() + " is open in another program. Close it there, then give the command"
                        + " again.");
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
