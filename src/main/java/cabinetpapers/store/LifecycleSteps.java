package cabinetpapers.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** Locks, unlockings, overrides, clearances and publications of all jobs, by their moments. */
final class LifecycleSteps {

    private static final String ALL = """
            SELECT subject, locked_at AS happened_at, 'locked' AS deed, '' AS paper, '' AS office, officer
              FROM quarter_lock
            UNION ALL
            SELECT subject, locked_at, 'locked', '', '', locked_by FROM quarter_unlock
            UNION ALL
            SELECT subject, unlocked_at, 'unlocked', '', '', officer FROM quarter_unlock
            UNION ALL
            SELECT subject, recorded_at, 'a figure overridden', paper, '', officer FROM figure_override
            UNION ALL
            SELECT subject, cleared_at, 'cleared', paper, office, officer FROM clearance
            UNION ALL
            SELECT subject, published_at,
                   CASE WHEN supplement = 0 THEN 'published' ELSE 'published as a supplement' END,
                   paper, '', officer
              FROM publication
            """;

    private LifecycleSteps() {}

    /** The latest first. */
    static List<LifecycleStep> latest(JdbcTemplate jdbc, int most) {
        return jdbc.query(
                "SELECT * FROM (" + ALL + ") steps ORDER BY happened_at DESC, subject, paper, deed, office FETCH FIRST "
                        + most + " ROWS ONLY",
                (row, number) -> new LifecycleStep(
                        row.getObject("happened_at", OffsetDateTime.class).toInstant(),
                        row.getString("subject"),
                        words(row)));
    }

    private static String words(ResultSet row) throws SQLException {
        String paper = row.getString("paper");
        String office = row.getString("office");
        return (paper.isEmpty() ? "" : paper + ": ") + row.getString("deed") + " by " + row.getString("officer")
                + (office.isEmpty() ? "" : " (" + Office.valueOf(office).words() + ")");
    }
}
