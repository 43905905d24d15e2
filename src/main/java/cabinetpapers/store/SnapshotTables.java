package cabinetpapers.store;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.Benchmark;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.Range;
import cabinetpapers.kpi.Return;
import cabinetpapers.meeting.Body;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.meeting.MeetingDecision;
import cabinetpapers.plan.PlanTables;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowMapper;

/** The tables that hold a snapshot's rows. */
final class SnapshotTables {

    private final JdbcTemplate jdbc;

    SnapshotTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void save(String id, SnapshotContent content) {
        insert(
                "snapshot_measure (snapshot_id, position, code, name, priority, service, owner, unit, decimals,"
                        + " polarity, basis, frequency, tolerance_kind, tolerance_amount, range_low, range_high,"
                        + " definition, " + RuleColumns.NAMES + ")",
                Rows.numbered(content.measures(), (position, measure) -> row(id, position, measure)));
        insert(
                "snapshot_return (snapshot_id, position, code, frequency, period, status, actual, cell, target,"
                        + " numerator, denominator, commentary, forecast, corrective_action, restatement_reason)",
                Rows.numbered(content.returns(), (position, one) -> row(id, position, one)));
        insert(
                "snapshot_benchmark (snapshot_id, position, code, frequency, period, comparator, amount)",
                Rows.numbered(content.benchmarks(), (position, benchmark) -> new Object[] {
                    id,
                    position,
                    benchmark.code(),
                    benchmark.period().frequency().name(),
                    benchmark.period().label(),
                    benchmark.comparator(),
                    benchmark.value()
                }));
        insert(
                "snapshot_meeting (snapshot_id, position, committee, body, meets_on, meets_at, venue, portfolio,"
                        + " report_of, contact, agenda_item)",
                Rows.numbered(content.meetings(), (position, meeting) -> row(id, position, meeting)));
        insert(
                "snapshot_decision (snapshot_id, position, meeting_date, committee, item, decision, reasons,"
                        + " options_rejected, interests)",
                Rows.numbered(content.decisions(), (position, decision) -> row(id, position, decision)));
        save(id, content.plans());
    }

    private void save(String id, PlanTables plans) {
        insert(PlanRows.ITEM, Rows.numbered(plans.items(), (position, item) -> PlanRows.row(id, position, item)));
        insert(PlanRows.UPDATE, Rows.numbered(plans.updates(), (position, one) -> PlanRows.row(id, position, one)));
        insert(
                PlanRows.NARRATIVE,
                Rows.numbered(plans.narratives(), (position, one) -> PlanRows.row(id, position, one)));
        insert(PlanRows.RISK, Rows.numbered(plans.risks(), (position, risk) -> PlanRows.row(id, position, risk)));
        insert(PlanRows.SAVING, Rows.numbered(plans.savings(), (position, one) -> PlanRows.row(id, position, one)));
    }

    SnapshotContent load(String id) {
        return new SnapshotContent(
                select("snapshot_measure", SnapshotTables::measure, id),
                select("snapshot_return", SnapshotTables::oneReturn, id),
                select(
                        "snapshot_benchmark",
                        (row, number) -> new Benchmark(
                                row.getString("code"),
                                Rows.period(row),
                                row.getString("comparator"),
                                Rows.plain(row.getBigDecimal("amount"))),
                        id),
                select("snapshot_meeting", SnapshotTables::meeting, id),
                select("snapshot_decision", SnapshotTables::decision, id),
                new PlanTables(
                        select("snapshot_plan_item", PlanRows::item, id),
                        select("snapshot_update", PlanRows::update, id),
                        select("snapshot_narrative", PlanRows::narrative, id),
                        select("snapshot_risk", PlanRows::risk, id),
                        select("snapshot_saving", PlanRows::saving, id)));
    }

    private void insert(String tableAndColumns, List<@Nullable Object[]> rows) {
        if (rows.isEmpty()) {
            return;
        }
        String marks = "?" + ", ?".repeat(rows.getFirst().length - 1);
        jdbc.batchUpdate("INSERT INTO " + tableAndColumns + " VALUES (" + marks + ")", rows);
    }

    private <T> List<T> select(String table, RowMapper<T> mapper, String id) {
        return jdbc.query("SELECT * FROM " + table + " WHERE snapshot_id = ? ORDER BY position", mapper, id);
    }

    private static @Nullable Object[] row(String id, int position, Measure measure) {
        ToleranceColumns tolerance = ToleranceColumns.of(measure.tolerance());
        return Rows.joined(RuleColumns.values(measure.rules()), new @Nullable Object[] {
            id,
            position,
            measure.code(),
            measure.name(),
            measure.priority(),
            measure.service(),
            measure.owner(),
            measure.unit(),
            measure.decimals(),
            measure.polarity().name(),
            measure.basis().name(),
            measure.frequency().name(),
            tolerance.kind().name(),
            tolerance.amount().orElse(null),
            measure.range().map(Range::low).orElse(null),
            measure.range().map(Range::high).orElse(null),
            measure.definition()
        });
    }

    private static Measure measure(ResultSet row, int number) throws SQLException {
        ToleranceColumns tolerance = new ToleranceColumns(
                ToleranceColumns.Kind.valueOf(row.getString("tolerance_kind")), Rows.amount(row, "tolerance_amount"));
        Optional<Range> range = Optional.empty();
        if (Rows.amount(row, "range_low").isPresent()) {
            range = Optional.of(
                    new Range(Rows.plain(row.getBigDecimal("range_low")), Rows.plain(row.getBigDecimal("range_high"))));
        }
        return new Measure(
                row.getString("code"),
                row.getString("name"),
                row.getString("priority"),
                row.getString("service"),
                row.getString("owner"),
                row.getString("unit"),
                row.getInt("decimals"),
                Polarity.valueOf(row.getString("polarity")),
                Basis.valueOf(row.getString("basis")),
                Frequency.valueOf(row.getString("frequency")),
                tolerance.tolerance(),
                range,
                row.getString("definition"),
                RuleColumns.rules(row));
    }

    private static @Nullable Object[] row(String id, int position, Return one) {
        ReadingColumns reading = ReadingColumns.of(one.reading());
        return new @Nullable Object[] {
            id,
            position,
            one.code(),
            one.period().frequency().name(),
            one.period().label(),
            reading.status().name(),
            reading.actual().orElse(null),
            reading.cell(),
            one.target().orElse(null),
            one.numerator().orElse(null),
            one.denominator().orElse(null),
            one.commentary(),
            one.forecast().orElse(null),
            one.correctiveAction(),
            one.restatementReason()
        };
    }

    private static Return oneReturn(ResultSet row, int number) throws SQLException {
        ReadingColumns reading = new ReadingColumns(
                ReadingColumns.Status.valueOf(row.getString("status")),
                Rows.amount(row, "actual"),
                row.getString("cell"));
        return new Return(
                row.getString("code"),
                Rows.period(row),
                reading.reading(),
                Rows.amount(row, "target"),
                Rows.amount(row, "numerator"),
                Rows.amount(row, "denominator"),
                row.getString("commentary"),
                Rows.amount(row, "forecast"),
                row.getString("corrective_action"),
                row.getString("restatement_reason"));
    }

    private static @Nullable Object[] row(String id, int position, Meeting meeting) {
        return new @Nullable Object[] {
            id,
            position,
            meeting.committee(),
            meeting.body().name(),
            meeting.date(),
            meeting.time(),
            meeting.venue(),
            meeting.portfolio(),
            meeting.reportOf(),
            meeting.contact(),
            meeting.agendaItem().orElse(null)
        };
    }

    private static Meeting meeting(ResultSet row, int number) throws SQLException {
        return new Meeting(
                row.getString("committee"),
                Body.valueOf(row.getString("body")),
                row.getObject("meets_on", LocalDate.class),
                row.getString("meets_at"),
                row.getString("venue"),
                row.getString("portfolio"),
                row.getString("report_of"),
                row.getString("contact"),
                Optional.ofNullable(row.getString("agenda_item")));
    }

    private static @Nullable Object[] row(String id, int position, MeetingDecision decision) {
        return new Object[] {
            id,
            position,
            decision.meetingDate(),
            decision.committee(),
            decision.item(),
            decision.decision(),
            decision.reasons(),
            decision.optionsRejected(),
            decision.interests()
        };
    }

    private static MeetingDecision decision(ResultSet row, int number) throws SQLException {
        return new MeetingDecision(
                row.getObject("meeting_date", LocalDate.class),
                row.getString("committee"),
                row.getString("item"),
                row.getString("decision"),
                row.getString("reasons"),
                row.getString("options_rejected"),
                row.getString("interests"));
    }
}
