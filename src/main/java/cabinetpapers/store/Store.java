package cabinetpapers.store;

import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Place;
import cabinetpapers.finding.Severity;
import cabinetpapers.kpi.QuarterFigures;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The database: snapshots with their rows and figures, findings, and which files were written. Each method is one
 * transaction if the caller has opened none; saving the same thing twice is harmless.
 */
public final class Store {

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final SnapshotTables tables;
    private final AgendaTables agenda;
    private final PaperRegister register;
    private final boolean file;

    /** @param dataSource H2 or PostgreSQL, migrated */
    public Store(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(dataSource));
        this.tables = new SnapshotTables(jdbc);
        this.file = Boolean.TRUE.equals(jdbc.execute((ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getDatabaseProductName().equals("H2")));
        this.agenda = new AgendaTables(jdbc);
        this.register = new PaperRegister(dataSource);
    }

    /** What lies ready for meetings. */
    public AgendaTables agenda() {
        return agenda;
    }

    /**
     * Saves what was read, unless it is here already.
     *
     * @param asAt the moment the data is stated to stand at; without it, when this content was first seen
     * @param now the present moment
     */
    public Snapshot save(
            String council,
            Quarter quarter,
            Optional<Instant> asAt,
            Instant now,
            String contentHash,
            SnapshotContent content) {
        Optional<Snapshot> firstSeen = asAt.isPresent() ? Optional.empty() : first(council, quarter, contentHash);
        if (firstSeen.isPresent()) {
            return firstSeen.get();
        }
        Instant moment = asAt.orElse(now).truncatedTo(ChronoUnit.SECONDS);
        Snapshot snapshot = new Snapshot(
                sha256(String.join("\n", council, quarter.label(), moment.toString(), contentHash)),
                council,
                quarter,
                moment,
                contentHash);
        transaction.executeWithoutResult(status -> {
            if (snapshots("id = ?", snapshot.id()).isEmpty()) {
                insert(snapshot, now);
                tables.save(snapshot.id(), content);
            }
        });
        return snapshot;
    }

    /** Saves several things, here and in the register, all or none. */
    public void together(Runnable saving) {
        transaction.executeWithoutResult(status -> saving.run());
    }

    /** What is here for longer than it is needed. */
    public RetentionTables retention() {
        return new RetentionTables(jdbc, transaction);
    }

    /** What became of the papers after they were drafted. */
    public PaperRegister register() {
        return register;
    }

    public Optional<Snapshot> snapshot(String id) {
        return snapshots("id = ?", id).stream().findFirst();
    }

    public SnapshotContent content(Snapshot snapshot) {
        return tables.load(snapshot.id());
    }

    /** Saves the figures computed from a snapshot in place of any that it has. */
    public void saveFigures(Snapshot snapshot, QuarterFigures figures) {
        transaction.executeWithoutResult(status -> {
            jdbc.update("DELETE FROM figure WHERE snapshot_id = ?", snapshot.id());
            FigureRows.save(jdbc, snapshot.id(), figures);
        });
    }

    /**
     * Notes that a finished run left the snapshot's papers: until another one of the quarter does, it counts as what was
     * published. Where papers of the quarter were given out, those count, whatever is drafted after them.
     */
    public void savePublished(Snapshot snapshot, Instant finishedAt) {
        transaction.executeWithoutResult(status -> {
            int givenOut = jdbc.queryForList(
                            "SELECT snapshot_id FROM published WHERE council = ? AND quarter = ? AND given_out",
                            String.class,
                            snapshot.council(),
                            snapshot.quarter().label())
                    .size();
            if (givenOut == 0) {
                replacePublished(snapshot, finishedAt);
            }
        });
    }

    /** Notes that papers with the snapshot's figures were given out. */
    public void saveGivenOut(Snapshot snapshot, Instant at) {
        transaction.executeWithoutResult(status -> {
            replacePublished(snapshot, at);
            jdbc.update(
                    "UPDATE published SET given_out = TRUE WHERE council = ? AND quarter = ?",
                    snapshot.council(),
                    snapshot.quarter().label());
        });
    }

    private void replacePublished(Snapshot snapshot, Instant at) {
        jdbc.update(
                "DELETE FROM published WHERE council = ? AND quarter = ?",
                snapshot.council(),
                snapshot.quarter().label());
        jdbc.update(
                "INSERT INTO published (council, quarter, snapshot_id, finished_at) VALUES (?, ?, ?, ?)",
                snapshot.council(),
                snapshot.quarter().label(),
                snapshot.id(),
                utc(at));
    }

    /** What was published last before a quarter's papers: the snapshot of the latest earlier quarter. */
    public Optional<Snapshot> publishedBefore(String council, Quarter quarter) {
        return snapshots(
                        "council = ? AND id IN (SELECT snapshot_id FROM published WHERE council = ?)", council, council)
                .stream()
                .filter(one -> one.quarter().lastDay().isBefore(quarter.firstDay()))
                .max(Comparator.comparing(one -> one.quarter().lastDay()));
    }

    /**
     * Saves what was found, in place of what was found before.
     *
     * @param key that it is found again by
     */
    public void saveFindings(FindingsOwner owner, String key, List<Finding> findings) {
        transaction.executeWithoutResult(status -> {
            jdbc.update("DELETE FROM finding WHERE inputs = ?", key);
            jdbc.batchUpdate(
                    "INSERT INTO finding (inputs, position, severity, source, spot, fact, remedy, job_name, run_inputs)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    Rows.numbered(findings, (position, finding) -> new Object[] {
                        key,
                        position,
                        finding.severity().name(),
                        finding.place().source(),
                        finding.place().spot(),
                        finding.fact(),
                        finding.remedy(),
                        owner.jobName(),
                        owner.inputs()
                    }));
        });
    }

    public List<Finding> findings(String key) {
        return jdbc.query(
                "SELECT severity, source, spot, fact, remedy FROM finding WHERE inputs = ? ORDER BY position",
                (row, number) -> new Finding(
                        Severity.valueOf(row.getString("severity")),
                        new Place(row.getString("source"), row.getString("spot")),
                        row.getString("fact"),
                        row.getString("remedy")),
                key);
    }

    /** All that we ever wrote under a path, oldest first. */
    public List<WrittenFile> writtenFiles(String path) {
        return jdbc.query(
                "SELECT path, fingerprint, sha256, written_at FROM written_file WHERE path = ? ORDER BY written_at",
                WRITTEN,
                path);
    }

    /** Saves a file in addition to what else was written under its path. */
    public void save(WrittenFile file) {
        int known = jdbc.update(
                "UPDATE written_file SET fingerprint = ?, written_at = ? WHERE path = ? AND sha256 = ?",
                file.fingerprint(),
                utc(file.writtenAt()),
                file.path(),
                file.sha256());
        if (known == 0) {
            jdbc.update(
                    "INSERT INTO written_file (path, fingerprint, sha256, written_at) VALUES (?, ?, ?, ?)",
                    file.path(),
                    file.fingerprint(),
                    file.sha256(),
                    utc(file.writtenAt()));
        }
    }

    /** What a file that was written under a path says: a fingerprint that leaves out the moment it was written for. */
    public Optional<String> writtenContent(String path, String sha256) {
        return jdbc
                .queryForList(
                        "SELECT content FROM written_content WHERE path = ? AND sha256 = ?", String.class, path, sha256)
                .stream()
                .findFirst();
    }

    /** Saves what a written file says, in place of what it was thought to say. */
    public void saveContent(String path, String sha256, String content) {
        jdbc.update("DELETE FROM written_content WHERE path = ? AND sha256 = ?", path, sha256);
        jdbc.update("INSERT INTO written_content (path, sha256, content) VALUES (?, ?, ?)", path, sha256, content);
    }

    /** Saves that a run has begun. */
    public void begin(JobRun run) {
        RunRows.begin(jdbc, run);
    }

    /** Saves of runs of a job that have no end that they were killed; to be used under the run's lock. */
    public void endDead(String jobName, Instant now) {
        jdbc.update(
                "UPDATE job_run SET ended_at = ?, ending = 'KILLED', exit_code = 137 WHERE job_name = ? AND ended_at IS NULL",
                utc(now),
                jobName);
    }

    /** The moment of the newest snapshot of a council's quarter. */
    public Optional<Instant> latest(String council, Quarter quarter) {
        return snapshots("council = ? AND quarter = ? ORDER BY as_at DESC", council, quarter.label()).stream()
                .findFirst()
                .map(Snapshot::asAt);
    }

    /** Saves how a run ended. */
    public void end(String runId, JobRun.End end) {
        RunRows.end(jdbc, runId, end);
    }

    /** The latest runs of all jobs, the very latest first. */
    public List<JobRun> history(int most) {
        return RunRows.latest(jdbc, most);
    }

    /**
     * Brings what was saved to the disk. PostgreSQL has done so with each transaction; H2 waits half a second, and a
     * process that is killed meanwhile has saved nothing.
     */
    public void settle() {
        if (file) {
            jdbc.execute("CHECKPOINT SYNC");
        }
    }

    static final RowMapper<Snapshot> SNAPSHOT = (row, number) -> new Snapshot(
            row.getString("id"),
            row.getString("council"),
            Rows.quarter(row.getString("quarter")),
            row.getObject("as_at", OffsetDateTime.class).toInstant(),
            row.getString("content_hash"));

    private static final RowMapper<WrittenFile> WRITTEN = (row, number) -> new WrittenFile(
            row.getString("path"),
            row.getString("fingerprint"),
            row.getString("sha256"),
            row.getObject("written_at", OffsetDateTime.class).toInstant());

    private Optional<Snapshot> first(String council, Quarter quarter, String contentHash) {
        return snapshots(
                        "council = ? AND quarter = ? AND content_hash = ? ORDER BY as_at",
                        council,
                        quarter.label(),
                        contentHash)
                .stream()
                .findFirst();
    }

    private List<Snapshot> snapshots(String condition, Object... arguments) {
        return jdbc.query(
                "SELECT id, council, quarter, as_at, content_hash FROM snapshot WHERE " + condition,
                SNAPSHOT,
                arguments);
    }

    private void insert(Snapshot snapshot, Instant takenAt) {
        jdbc.update(
                "INSERT INTO snapshot (id, council, quarter, as_at, content_hash, taken_at) VALUES (?, ?, ?, ?, ?, ?)",
                snapshot.id(),
                snapshot.council(),
                snapshot.quarter().label(),
                utc(snapshot.asAt()),
                snapshot.contentHash(),
                utc(takenAt));
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
