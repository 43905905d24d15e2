package cabinetpapers.store;

import cabinetpapers.calendar.Quarter;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What is in the database for longer than it is needed. Publications, and whatever they came from (snapshots, clearances,
 * overrides, locks), are never among it.
 */
public final class RetentionTables {

    /** What a snapshot has rows in; those of its figures among them. */
    private static final List<String> SNAPSHOT_ROWS = List.of(
            "snapshot_measure",
            "snapshot_return",
            "snapshot_benchmark",
            "snapshot_meeting",
            "snapshot_decision",
            "snapshot_plan_item",
            "snapshot_update",
            "snapshot_narrative",
            "snapshot_risk",
            "snapshot_saving",
            "figure");

    /** How a run that left its papers ends. */
    private static final Set<String> WELL = Set.of("DONE", "HOLES");

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    RetentionTables(JdbcTemplate jdbc, TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The quarters that a council has anything of, the oldest first. */
    public List<Quarter> quarters(String council) {
        Set<String> labels = new TreeSet<>(
                jdbc.queryForList("SELECT DISTINCT quarter FROM snapshot WHERE council = ?", String.class, council));
        jdbc.queryForList("SELECT DISTINCT job_name FROM job_run WHERE job_name LIKE ?", String.class, council + "/%")
                .forEach(job -> labels.add(job.split("/", -1)[1]));
        return labels.stream().map(Rows::quarter).toList();
    }

    /**
     * Runs that began before a moment, the oldest first, but for the last of each job and its last that ended well. To be
     * used under the quarter's lock: then a run without an end is over too, since its process is gone.
     */
    public List<JobRun> runs(String subject, Instant before) {
        List<JobRun> all = jdbc.query(
                "SELECT * FROM job_run WHERE job_name LIKE ? ORDER BY began_at, id", RunRows::run, subject + "/%");
        Map<String, String> last = new HashMap<>();
        Map<String, String> lastWell = new HashMap<>();
        for (JobRun run : all) {
            last.put(run.jobName(), run.id());
            if (run.end().filter(end -> WELL.contains(end.ending())).isPresent()) {
                lastWell.put(run.jobName(), run.id());
            }
        }
        return all.stream()
                .filter(run -> run.began().isBefore(before))
                .filter(run -> !last.containsValue(run.id()) && !lastWell.containsValue(run.id()))
                .toList();
    }

    /**
     * Snapshots that were taken before a moment and that nothing in the database goes back to, the oldest first.
     *
     * @param inUse those that runs go back to
     */
    public List<Snapshot> snapshots(String council, Quarter quarter, Instant before, Set<String> inUse) {
        return jdbc
                .query(
                        "SELECT id, council, quarter, as_at, content_hash FROM snapshot"
                                + " WHERE council = ? AND quarter = ? AND taken_at < ?"
                                + " AND id NOT IN (SELECT snapshot_id FROM quarter_lock)"
                                + " AND id NOT IN (SELECT snapshot_id FROM publication)"
                                + " AND id NOT IN (SELECT snapshot_id FROM published)"
                                + " ORDER BY taken_at, id",
                        Store.SNAPSHOT,
                        council,
                        quarter.label(),
                        before.atOffset(ZoneOffset.UTC))
                .stream()
                .filter(one -> !inUse.contains(one.id()))
                .toList();
    }

    /** Under which paths we ever wrote. */
    public Set<String> paths() {
        Set<String> paths = new TreeSet<>(jdbc.queryForList("SELECT DISTINCT path FROM written_file", String.class));
        paths.addAll(jdbc.queryForList("SELECT DISTINCT path FROM paper_content", String.class));
        return paths;
    }

    public void disposeOfRuns(Collection<JobRun> runs) {
        jdbc.batchUpdate(
                "DELETE FROM job_run WHERE id = ?",
                runs.stream().map(run -> new Object[] {run.id()}).toList());
    }

    /**
     * Lets go what was found in runs of a quarter that nothing goes back to any more.
     *
     * @param inputs fingerprints of the runs that are kept
     */
    public void disposeOfFindings(String subject, Set<String> inputs) {
        List<Object[]> gone = jdbc
                .queryForList(
                        "SELECT DISTINCT run_inputs FROM finding WHERE job_name LIKE ?"
                                + " AND run_inputs NOT IN (SELECT inputs FROM quarter_lock)",
                        String.class,
                        subject + "/%")
                .stream()
                .filter(one -> !inputs.contains(one))
                .map(one -> new Object[] {subject + "/%", one})
                .toList();
        jdbc.batchUpdate(
                "DELETE FROM finding WHERE job_name LIKE ? AND run_inputs = ?"
                        + " AND inputs NOT IN (SELECT content FROM written_content)",
                gone);
    }

    /** Each goes whole or not at all: half of one would pass for all of it when the same data came again. */
    public void disposeOfSnapshots(Collection<Snapshot> snapshots) {
        for (Snapshot snapshot : snapshots) {
            transaction.executeWithoutResult(status -> {
                for (String table : SNAPSHOT_ROWS) {
                    jdbc.update("DELETE FROM " + table + " WHERE snapshot_id = ?", snapshot.id());
                }
                jdbc.update("DELETE FROM snapshot WHERE id = ?", snapshot.id());
            });
        }
    }

    /** Forgets what was written under a path. */
    public void disposeOfPath(String path) {
        transaction.executeWithoutResult(status -> {
            jdbc.update("DELETE FROM written_file WHERE path = ?", path);
            jdbc.update("DELETE FROM written_content WHERE path = ?", path);
            jdbc.update("DELETE FROM paper_content WHERE path = ?", path);
        });
    }
}
