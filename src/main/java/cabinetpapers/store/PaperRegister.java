package cabinetpapers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What became of the papers after they were drafted: what was written, what officers changed, who locked, cleared and
 * published what. Saving the same thing twice is harmless.
 */
public final class PaperRegister {

    private final JdbcTemplate jdbc;

    /** @param dataSource H2 or PostgreSQL, migrated */
    public PaperRegister(DataSource dataSource) {
        this.jdbc = new JdbcTemplate(dataSource);
    }

    /** Saves what a file says in addition to what was written under its path before. */
    public void save(WrittenContent content) {
        int known = jdbc.update(
                "UPDATE paper_content SET fingerprint = ?, written_at = ? WHERE path = ? AND content_hash = ?",
                content.fingerprint(),
                utc(content.writtenAt()),
                content.path(),
                content.contentHash());
        if (known == 0) {
            jdbc.update(
                    "INSERT INTO paper_content (path, content_hash, fingerprint, content, written_at)"
                            + " VALUES (?, ?, ?, ?, ?)",
                    content.path(),
                    content.contentHash(),
                    content.fingerprint(),
                    String.join("\n", content.lines()),
                    utc(content.writtenAt()));
        }
    }

    /** All that our files under a path ever said, oldest first. */
    public List<WrittenContent> contents(String path) {
        return jdbc.query(
                "SELECT path, content_hash, fingerprint, content, written_at FROM paper_content WHERE path = ?"
                        + " ORDER BY written_at",
                (row, number) -> new WrittenContent(
                        row.getString("path"),
                        row.getString("content_hash"),
                        row.getString("fingerprint"),
                        List.of(row.getString("content").split("\n", -1)),
                        moment(row, "written_at")),
                path);
    }

    /** Saves a changed commentary in place of an earlier change to it. */
    public void save(HarvestedCommentary harvested) {
        jdbc.update(
                "DELETE FROM harvested_commentary WHERE council = ? AND readers = ? AND code = ? AND period = ?",
                harvested.council(),
                harvested.readers(),
                harvested.code(),
                harvested.period());
        jdbc.update(
                "INSERT INTO harvested_commentary (council, readers, code, period, original, edited, source,"
                        + " harvested_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                harvested.council(),
                harvested.readers(),
                harvested.code(),
                harvested.period(),
                harvested.original(),
                harvested.edited(),
                harvested.source(),
                utc(harvested.at()));
    }

    /** All of a council's, by code and period. */
    public List<HarvestedCommentary> commentary(String council) {
        return jdbc.query(
                "SELECT council, readers, code, period, original, edited, source, harvested_at FROM harvested_commentary"
                        + " WHERE council = ? ORDER BY code, period, readers",
                (row, number) -> new HarvestedCommentary(
                        row.getString("council"),
                        row.getString("readers"),
                        row.getString("code"),
                        row.getString("period"),
                        row.getString("original"),
                        row.getString("edited"),
                        row.getString("source"),
                        moment(row, "harvested_at")),
                council);
    }

    /** Saves what was changed of an action's update in place of an earlier change to it. */
    public void save(HarvestedProgress harvested) {
        jdbc.update(
                "DELETE FROM harvested_progress WHERE council = ? AND readers = ? AND plan_id = ? AND ref = ?"
                        + " AND period = ? AND field = ?",
                harvested.council(),
                harvested.readers(),
                harvested.planId(),
                harvested.ref(),
                harvested.period(),
                harvested.field().name());
        jdbc.update(
                "INSERT INTO harvested_progress (council, readers, plan_id, ref, period, field, original, edited, source,"
                        + " harvested_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                harvested.council(),
                harvested.readers(),
                harvested.planId(),
                harvested.ref(),
                harvested.period(),
                harvested.field().name(),
                harvested.original(),
                harvested.edited(),
                harvested.source(),
                utc(harvested.at()));
    }

    /** All of a council's, by plan, action and period. */
    public List<HarvestedProgress> progress(String council) {
        return jdbc.query(
                "SELECT council, readers, plan_id, ref, period, field, original, edited, source, harvested_at"
                        + " FROM harvested_progress WHERE council = ? ORDER BY plan_id, ref, period, field, readers",
                (row, number) -> new HarvestedProgress(
                        row.getString("council"),
                        row.getString("readers"),
                        row.getString("plan_id"),
                        row.getString("ref"),
                        row.getString("period"),
                        HarvestedProgress.Field.valueOf(row.getString("field")),
                        row.getString("original"),
                        row.getString("edited"),
                        row.getString("source"),
                        moment(row, "harvested_at")),
                council);
    }

    public void save(FigureOverride override) {
        jdbc.update(
                "DELETE FROM figure_override WHERE subject = ? AND paper = ? AND computed = ? AND printed = ?",
                override.subject(),
                override.paper(),
                override.computed(),
                override.printed());
        jdbc.update(
                "INSERT INTO figure_override (subject, paper, computed, printed, officer, reason, recorded_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                override.subject(),
                override.paper(),
                override.computed(),
                override.printed(),
                override.officer(),
                override.reason(),
                utc(override.at()));
    }

    /** Oldest first. */
    public List<FigureOverride> overrides(String subject) {
        return jdbc.query(
                "SELECT subject, paper, computed, printed, officer, reason, recorded_at FROM figure_override"
                        + " WHERE subject = ? ORDER BY recorded_at, paper, computed",
                (row, number) -> new FigureOverride(
                        row.getString("subject"),
                        row.getString("paper"),
                        row.getString("computed"),
                        row.getString("printed"),
                        row.getString("officer"),
                        row.getString("reason"),
                        moment(row, "recorded_at")),
                subject);
    }

    /** Locks a quarter, unless it is locked: the first lock holds. */
    public QuarterLock lock(QuarterLock lock) {
        Optional<QuarterLock> before = lock(lock.subject());
        if (before.isPresent()) {
            return before.get();
        }
        jdbc.update(
                "INSERT INTO quarter_lock (subject, snapshot_id, inputs, officer, locked_at) VALUES (?, ?, ?, ?, ?)",
                lock.subject(),
                lock.snapshotId(),
                lock.inputs(),
                lock.officer(),
                utc(lock.at()));
        return lock;
    }

    /** Lets a quarter's figures move again, so that a correction can be made; where another lock holds them, nothing is done. */
    public void unlock(QuarterUnlock unlock) {
        QuarterLock lock = unlock.lock();
        int taken = jdbc.update(
                "DELETE FROM quarter_lock WHERE subject = ? AND snapshot_id = ? AND locked_at = ?",
                lock.subject(),
                lock.snapshotId(),
                utc(lock.at()));
        if (taken > 0) {
            jdbc.update(
                    "INSERT INTO quarter_unlock (subject, number, snapshot_id, inputs, locked_by, locked_at, officer,"
                            + " reason, unlocked_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    lock.subject(),
                    unlocks(lock.subject()).size() + 1,
                    lock.snapshotId(),
                    lock.inputs(),
                    lock.officer(),
                    utc(lock.at()),
                    unlock.officer(),
                    unlock.reason(),
                    utc(unlock.at()));
        }
    }

    /** Oldest first. */
    public List<QuarterUnlock> unlocks(String subject) {
        return jdbc.query(
                "SELECT subject, snapshot_id, inputs, locked_by, locked_at, officer, reason, unlocked_at"
                        + " FROM quarter_unlock WHERE subject = ? ORDER BY number",
                (row, number) -> new QuarterUnlock(
                        new QuarterLock(
                                row.getString("subject"),
                                row.getString("snapshot_id"),
                                row.getString("inputs"),
                                row.getString("locked_by"),
                                moment(row, "locked_at")),
                        row.getString("officer"),
                        row.getString("reason"),
                        moment(row, "unlocked_at")),
                subject);
    }

    public Optional<QuarterLock> lock(String subject) {
        return jdbc
                .query(
                        "SELECT subject, snapshot_id, inputs, officer, locked_at FROM quarter_lock WHERE subject = ?",
                        (row, number) -> new QuarterLock(
                                row.getString("subject"),
                                row.getString("snapshot_id"),
                                row.getString("inputs"),
                                row.getString("officer"),
                                moment(row, "locked_at")),
                        subject)
                .stream()
                .findFirst();
    }

    /** Saves a clearance in place of an earlier one by the same office. */
    public void save(Clearance clearance) {
        jdbc.update(
                "DELETE FROM clearance WHERE subject = ? AND paper = ? AND office = ?",
                clearance.subject(),
                clearance.paper(),
                clearance.office().name());
        jdbc.update(
                "INSERT INTO clearance (subject, paper, office, officer, content_hash, cleared_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                clearance.subject(),
                clearance.paper(),
                clearance.office().name(),
                clearance.officer(),
                clearance.contentHash(),
                utc(clearance.at()));
    }

    /** Oldest first. */
    public List<Clearance> clearances(String subject) {
        return jdbc.query(
                "SELECT subject, paper, office, officer, content_hash, cleared_at FROM clearance WHERE subject = ?"
                        + " ORDER BY cleared_at, paper, office",
                (row, number) -> new Clearance(
                        row.getString("subject"),
                        row.getString("paper"),
                        Office.valueOf(row.getString("office")),
                        row.getString("officer"),
                        row.getString("content_hash"),
                        moment(row, "cleared_at")),
                subject);
    }

    /** Saves a publication, which is never changed or taken away. */
    public void save(Publication publication) {
        jdbc.update(
                "INSERT INTO publication (subject, paper, supplement, content_hash, snapshot_id, officer, restatement,"
                        + " published_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                publication.subject(),
                publication.paper(),
                publication.supplement(),
                publication.contentHash(),
                publication.snapshotId(),
                publication.officer(),
                publication.restatement(),
                utc(publication.at()));
        publication
                .files()
                .forEach((path, sha256) -> jdbc.update(
                        "INSERT INTO published_file (path, subject, paper, supplement, sha256) VALUES (?, ?, ?, ?, ?)",
                        path,
                        publication.subject(),
                        publication.paper(),
                        publication.supplement(),
                        sha256));
    }

    /** Whether a file was ever published, by whatever job. */
    public boolean isPublished(String path) {
        return !jdbc.queryForList("SELECT path FROM published_file WHERE path = ?", String.class, path)
                .isEmpty();
    }

    /** By paper, and each paper's supplements after it. */
    public List<Publication> publications(String subject) {
        Map<String, Map<String, String>> files = new HashMap<>();
        jdbc.query(
                "SELECT path, paper, supplement, sha256 FROM published_file WHERE subject = ?",
                row -> {
                    files.computeIfAbsent(
                                    row.getString("paper") + " " + row.getInt("supplement"), unused -> new HashMap<>())
                            .put(row.getString("path"), row.getString("sha256"));
                },
                subject);
        return new ArrayList<>(jdbc.query(
                "SELECT subject, paper, supplement, content_hash, snapshot_id, officer, restatement, published_at"
                        + " FROM publication WHERE subject = ? ORDER BY paper, supplement",
                (row, number) -> new Publication(
                        row.getString("subject"),
                        row.getString("paper"),
                        row.getInt("supplement"),
                        row.getString("content_hash"),
                        row.getString("snapshot_id"),
                        row.getString("officer"),
                        row.getString("restatement"),
                        moment(row, "published_at"),
                        files.getOrDefault(row.getString("paper") + " " + row.getInt("supplement"), Map.of())),
                subject));
    }

    /** What was put on record last, of all jobs; the latest first. */
    public List<LifecycleStep> latest(int most) {
        return LifecycleSteps.latest(jdbc, most);
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
