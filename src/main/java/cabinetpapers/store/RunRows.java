package cabinetpapers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;

/** The history of runs as rows. */
final class RunRows {

    private RunRows() {}

    static void begin(JdbcTemplate jdbc, JobRun run) {
        jdbc.update(
                "INSERT INTO job_run (id, job_name, holder, asked, began_at) VALUES (?, ?, ?, ?, ?)",
                run.id(),
                run.jobName(),
                run.holder(),
                run.asked(),
                utc(run.began()));
    }

    static void end(JdbcTemplate jdbc, String id, JobRun.End end) {
        jdbc.update(
                "UPDATE job_run SET ended_at = ?, ending = ?, exit_code = ?, message = ?, written = ?, untouched = ?,"
                        + " edited = ?, blockers = ?, holes = ?, notes = ? WHERE id = ?",
                utc(end.at()),
                end.ending(),
                end.exitCode(),
                end.message(),
                end.written(),
                end.untouched(),
                end.edited(),
                end.blockers(),
                end.holes(),
                end.notes(),
                id);
    }

    /** The latest first. */
    static List<JobRun> latest(JdbcTemplate jdbc, int most) {
        return jdbc.query(
                "SELECT * FROM job_run ORDER BY began_at DESC, id FETCH FIRST " + most + " ROWS ONLY", RunRows::run);
    }

    static JobRun run(ResultSet row, int number) throws SQLException {
        return new JobRun(
                row.getString("id"),
                row.getString("job_name"),
                row.getString("holder"),
                row.getString("asked"),
                row.getObject("began_at", OffsetDateTime.class).toInstant(),
                end(row));
    }

    private static Optional<JobRun.End> end(ResultSet row) throws SQLException {
        OffsetDateTime at = row.getObject("ended_at", OffsetDateTime.class);
        return at == null
                ? Optional.empty()
                : Optional.of(new JobRun.End(
                        at.toInstant(),
                        row.getString("ending"),
                        row.getInt("exit_code"),
                        row.getString("message"),
                        row.getInt("written"),
                        row.getInt("untouched"),
                        row.getInt("edited"),
                        row.getInt("blockers"),
                        row.getInt("holes"),
                        row.getInt("notes")));
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
