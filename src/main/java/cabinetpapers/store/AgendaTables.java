package cabinetpapers.store;

import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.CollectedDocument;
import cabinetpapers.meeting.Part;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What lies ready for meetings, and what of it was collected.
 *
 * <p>A folder is that of a meeting and a part; several jobs may leave papers in it.
 */
public final class AgendaTables {

    private static final List<String> OF_A_FOLDER =
            List.of("agenda_document", "agenda_gap", "agenda_collected", "agenda_collected_text", "agenda_supplement");

    private final JdbcTemplate jdbc;

    AgendaTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Saves what a job left in a folder, in place of what it left before. */
    public void saveDocuments(String folder, String job, List<AgendaDocument> documents) {
        jdbc.update("DELETE FROM agenda_document WHERE folder = ? AND job = ?", folder, job);
        for (AgendaDocument document : documents) {
            jdbc.update("DELETE FROM agenda_document WHERE folder = ? AND path = ?", folder, document.path());
        }
        jdbc.batchUpdate(
                "INSERT INTO agenda_document (folder, job, position, path, title, open_title, item, item_number, appendix,"
                        + " part, pages, words, bytes, sha256, snapshot_id, as_at, accessible, version)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                Rows.numbered(documents, (position, one) -> row(folder, job, position, one)));
    }

    /** What all jobs left in a folder: by job, and in each job's order. */
    public List<AgendaDocument> documents(String folder) {
        return jdbc.query(
                "SELECT * FROM agenda_document WHERE folder = ? ORDER BY job, position",
                AgendaTables::document,
                folder);
    }

    /** What one job left in a folder. */
    public List<AgendaDocument> documents(String folder, String job) {
        return jdbc.query(
                "SELECT * FROM agenda_document WHERE folder = ? AND job = ? ORDER BY position",
                AgendaTables::document,
                folder,
                job);
    }

    /** Saves what a job's papers in a folder still lack, in place of what they lacked before. */
    public void saveGaps(String folder, String job, List<String> gaps) {
        jdbc.update("DELETE FROM agenda_gap WHERE folder = ? AND job = ?", folder, job);
        jdbc.batchUpdate(
                "INSERT INTO agenda_gap (folder, job, position, words) VALUES (?, ?, ?, ?)",
                Rows.numbered(gaps, (position, words) -> new Object[] {folder, job, position, words}));
    }

    public List<String> gaps(String folder) {
        return jdbc.query(
                "SELECT words FROM agenda_gap WHERE folder = ? ORDER BY job, position",
                (row, number) -> row.getString("words"),
                folder);
    }

    /** Remembers that everything in a folder was collected as it is now. */
    public void collect(String folder, List<AgendaDocument> documents, Instant now) {
        jdbc.update("DELETE FROM agenda_collected WHERE folder = ?", folder);
        jdbc.batchUpdate(
                "INSERT INTO agenda_collected (folder, path, title, sha256, version, collected_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                Rows.numbered(documents, (position, one) -> new Object[] {
                    folder, one.path(), one.title(), one.sha256(), one.version(), now.atOffset(ZoneOffset.UTC)
                }));
    }

    public List<CollectedDocument> collected(String folder) {
        return jdbc.query(
                "SELECT path, title, sha256, version, collected_at FROM agenda_collected WHERE folder = ? ORDER BY path",
                (row, number) -> new CollectedDocument(
                        row.getString("path"),
                        row.getString("title"),
                        row.getString("sha256"),
                        row.getInt("version"),
                        row.getObject("collected_at", OffsetDateTime.class).toInstant()),
                folder);
    }

    /** Forgets what papers in a folder said when they were collected. */
    public void forgetTexts(String folder) {
        jdbc.update("DELETE FROM agenda_collected_text WHERE folder = ?", folder);
    }

    /**
     * Saves what a paper said when it was collected.
     *
     * @param snapshot that it was made from; empty where that is not known
     */
    public void saveText(String folder, String path, Optional<String> snapshot, List<String> lines) {
        jdbc.update(
                "INSERT INTO agenda_collected_text (folder, path, snapshot_id, content) VALUES (?, ?, ?, ?)",
                folder,
                path,
                snapshot.orElse(null),
                String.join("\n", lines));
    }

    /** The snapshot that a collected paper was made from; empty where that is not known. */
    public Optional<String> textSnapshot(String folder, String path) {
        return jdbc
                .query(
                        "SELECT snapshot_id FROM agenda_collected_text"
                                + " WHERE folder = ? AND path = ? AND snapshot_id IS NOT NULL",
                        (row, number) -> row.getString("snapshot_id"),
                        folder,
                        path)
                .stream()
                .findFirst();
    }

    public Optional<List<String>> text(String folder, String path) {
        return jdbc
                .queryForList(
                        "SELECT content FROM agenda_collected_text WHERE folder = ? AND path = ?",
                        String.class,
                        folder,
                        path)
                .stream()
                .findFirst()
                .map(content -> List.of(content.split("\n", -1)));
    }

    /** Binds the number of a job's item at a meeting, in place of any that it has. */
    public void bind(String council, String job, String committee, LocalDate date, String number) {
        jdbc.update(
                "DELETE FROM agenda_number WHERE council = ? AND job = ? AND committee = ? AND meets_on = ?",
                council,
                job,
                committee,
                date);
        jdbc.update(
                "INSERT INTO agenda_number (council, job, committee, meets_on, item_number) VALUES (?, ?, ?, ?, ?)",
                council,
                job,
                committee,
                date,
                number);
    }

    public Optional<String> number(String council, String job, String committee, LocalDate date) {
        return jdbc
                .query(
                        "SELECT item_number FROM agenda_number"
                                + " WHERE council = ? AND job = ? AND committee = ? AND meets_on = ?",
                        (row, number) -> row.getString("item_number"),
                        council,
                        job,
                        committee,
                        date)
                .stream()
                .findFirst();
    }

    /** How many supplementary agendas there have been to what lies in a folder. */
    public int supplements(String folder) {
        return jdbc.queryForList("SELECT number FROM agenda_supplement WHERE folder = ?", Integer.class, folder)
                .size();
    }

    /** Remembers that a supplementary agenda was made of what lies in a folder. */
    public void saveSupplement(String folder, int number, Instant now) {
        jdbc.update(
                "INSERT INTO agenda_supplement (folder, number, made_at) VALUES (?, ?, ?)",
                folder,
                number,
                now.atOffset(ZoneOffset.UTC));
    }

    /** Forgets all of a folder: what lay there, what was collected, and what it said. */
    public void dispose(String folder) {
        for (String table : OF_A_FOLDER) {
            jdbc.update("DELETE FROM " + table + " WHERE folder = ?", folder);
        }
    }

    /** Forgets what one paper said when it was collected. */
    public void forgetText(String folder, String path) {
        jdbc.update("DELETE FROM agenda_collected_text WHERE folder = ? AND path = ?", folder, path);
    }

    private static @Nullable Object[] row(String folder, String job, int position, AgendaDocument one) {
        return new @Nullable Object[] {
            folder,
            job,
            position,
            one.path(),
            one.title(),
            one.openTitle(),
            one.item(),
            one.number().orElse(null),
            one.appendix().orElse(null),
            one.part().words(),
            one.pages().orElse(null),
            one.words(),
            one.bytes(),
            one.sha256(),
            one.origin().map(AgendaDocument.Origin::snapshot).orElse(null),
            one.origin().map(origin -> origin.asAt().atOffset(ZoneOffset.UTC)).orElse(null),
            one.accessible().name(),
            one.version()
        };
    }

    private static AgendaDocument document(ResultSet row, int number) throws SQLException {
        return new AgendaDocument(
                row.getString("path"),
                row.getString("title"),
                row.getString("open_title"),
                row.getString("item"),
                Optional.ofNullable(row.getString("item_number")),
                Optional.ofNullable(row.getObject("appendix", Integer.class)),
                Part.parse(row.getString("part")).orElseThrow(),
                Optional.ofNullable(row.getObject("pages", Integer.class)),
                row.getInt("words"),
                row.getLong("bytes"),
                row.getString("sha256"),
                origin(row),
                AgendaDocument.Accessible.valueOf(row.getString("accessible")),
                row.getInt("version"));
    }

    private static Optional<AgendaDocument.Origin> origin(ResultSet row) throws SQLException {
        String snapshot = row.getString("snapshot_id");
        OffsetDateTime asAt = row.getObject("as_at", OffsetDateTime.class);
        return snapshot == null || asAt == null
                ? Optional.empty()
                : Optional.of(new AgendaDocument.Origin(snapshot, asAt.toInstant()));
    }
}
