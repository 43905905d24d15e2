package cabinetpapers.job;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Properties;

/** PostgreSQL's advisory lock on a council and quarter. It belongs to one connection, and ends with it. */
record AdvisoryLock(Connection connection) implements RunLock {

    /** Tells our locks from other programs': "CabP" in ASCII. */
    private static final int OURS = 0x43616250;

    private static final int PATIENCE_SECONDS = 10;

    /** PostgreSQL cuts longer names off. */
    private static final int LONGEST_NAME = 63;

    /** Locks of other databases on the same server are listed with ours; they hold nobody up here. */
    private static final String HOLDER = "SELECT a.application_name, a.backend_start FROM pg_locks l"
            + " JOIN pg_stat_activity a ON a.pid = l.pid"
            + " WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 2"
            + " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
            + " AND l.classid::bigint = ? AND l.objid::bigint = ?";

    /** @param subject what is locked; two subjects that fall together merely wait for each other */
    static AdvisoryLock take(DatabaseAddress address, String subject, Holder holder) throws SQLException, Refusal {
        Connection connection = DriverManager.getConnection(address.url(), properties(address, holder.name()));
        try {
            if (!taken(connection, subject.hashCode())) {
                throw new Refusal(
                        Ending.ALREADY_RUNNING,
                        "These papers are being made by " + holderOf(connection, subject.hashCode())
                                + ". Wait until that run has ended, then give the command again.");
            }
            return new AdvisoryLock(connection);
        } catch (SQLException | Refusal | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private static Properties properties(DatabaseAddress address, String holder) {
        Properties properties = address.login().properties();
        properties.setProperty(
                "ApplicationName", holder.length() > LONGEST_NAME ? holder.substring(0, LONGEST_NAME) : holder);
        return properties;
    }

    private static boolean taken(Connection connection, int key) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement("SELECT pg_try_advisory_lock(?, ?)")) {
            lock.setInt(1, OURS);
            lock.setInt(2, key);
            try (ResultSet row = lock.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static String holderOf(Connection connection, int key) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(HOLDER)) {
            query.setLong(1, Integer.toUnsignedLong(OURS));
            query.setLong(2, Integer.toUnsignedLong(key));
            try (ResultSet row = query.executeQuery()) {
                return row.next() ? inFull(row) : "another process";
            }
        }
    }

    /** Whoever may not see other users' connections learns only that there is one. */
    private static String inFull(ResultSet row) throws SQLException {
        String name = row.getString(1);
        OffsetDateTime since = row.getObject(2, OffsetDateTime.class);
        return name == null || since == null ? "another process" : new Holder(name, since.toInstant()).inFull();
    }

    @Override
    public void assure() throws Refusal {
        boolean alive;
        try {
            alive = connection.isValid(PATIENCE_SECONDS);
        } catch (SQLException e) {
            alive = false;
        }
        if (!alive) {
            throw new Refusal(
                    Ending.UNAVAILABLE,
                    "The database stopped answering, and with it went the lock on these papers. When it runs again,"
                            + " give the same command; what is finished stays.");
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException("the run's lock could not be given back", e);
        }
    }
}
