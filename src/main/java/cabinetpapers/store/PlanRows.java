package cabinetpapers.store;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.plan.Leads;
import cabinetpapers.plan.Narrative;
import cabinetpapers.plan.PlanItem;
import cabinetpapers.plan.PlanKind;
import cabinetpapers.plan.PlanRef;
import cabinetpapers.plan.PlanText;
import cabinetpapers.plan.Risk;
import cabinetpapers.plan.RiskScore;
import cabinetpapers.plan.Saving;
import cabinetpapers.plan.SavingKind;
import cabinetpapers.plan.SavingYear;
import cabinetpapers.plan.Update;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The tables of plans as rows. Words stand as they were read; what they mean is worked out when papers are. */
final class PlanRows {

    static final String ITEM = "snapshot_plan_item (snapshot_id, position, plan_id, ref, parent, kind, number, title,"
            + " detail, lead_member, lead_officer, starts, ends)";
    static final String UPDATE = "snapshot_update (snapshot_id, position, plan_id, ref, frequency, period, status,"
            + " progress, next_steps, revised_end, rag, percent_complete)";
    static final String NARRATIVE = "snapshot_narrative (snapshot_id, position, plan_id, ref, heading, narrative)";
    static final String RISK =
            "snapshot_risk (snapshot_id, position, plan_id, ref, frequency, period, linked_ref, title, cause,"
                    + " consequence, inherent_likelihood, inherent_impact, current_likelihood, current_impact,"
                    + " target_likelihood, target_impact, response, mitigation, owner, due)";
    static final String SAVING = "snapshot_saving (snapshot_id, position, plan_id, ref, linked_ref, description, kind,"
            + " funding_source, year_reach, first_year, planned, delivered, anticipated, pressures)";

    private enum YearReach {
        IN_YEAR,
        FROM_YEAR,
        NOT_STATED
    }

    private PlanRows() {}

    static @Nullable Object[] row(String id, int position, PlanItem item) {
        return new @Nullable Object[] {
            id,
            position,
            item.ref().planId(),
            item.ref().ref(),
            item.parent(),
            item.kind().name(),
            item.number(),
            item.title(),
            item.detail().words(),
            item.leadMember().words(),
            item.leadOfficer().words(),
            item.start(),
            item.end()
        };
    }

    static PlanItem item(ResultSet row, int number) throws SQLException {
        return new PlanItem(
                ref(row),
                row.getString("parent"),
                PlanKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("title"),
                new PlanText(row.getString("detail")),
                new Leads(row.getString("lead_member")),
                new Leads(row.getString("lead_officer")),
                row.getString("starts"),
                row.getString("ends"));
    }

    static @Nullable Object[] row(String id, int position, Update update) {
        return new @Nullable Object[] {
            id,
            position,
            update.ref().planId(),
            update.ref().ref(),
            update.period().frequency().name(),
            update.period().label(),
            update.status(),
            update.progress().words(),
            update.nextSteps().words(),
            update.revisedEnd(),
            update.rag(),
            update.percentComplete().orElse(null)
        };
    }

    static Update update(ResultSet row, int number) throws SQLException {
        return new Update(
                ref(row),
                Rows.period(row),
                row.getString("status"),
                new PlanText(row.getString("progress")),
                new PlanText(row.getString("next_steps")),
                row.getString("revised_end"),
                row.getString("rag"),
                Rows.amount(row, "percent_complete"));
    }

    static @Nullable Object[] row(String id, int position, Narrative narrative) {
        return new Object[] {
            id,
            position,
            narrative.ref().planId(),
            narrative.ref().ref(),
            narrative.heading(),
            narrative.text().words()
        };
    }

    static Narrative narrative(ResultSet row, int number) throws SQLException {
        return new Narrative(ref(row), row.getString("heading"), new PlanText(row.getString("narrative")));
    }

    static @Nullable Object[] row(String id, int position, Risk risk) {
        return new @Nullable Object[] {
            id,
            position,
            risk.ref().planId(),
            risk.ref().ref(),
            risk.period().frequency().name(),
            risk.period().label(),
            risk.linkedRef(),
            risk.title(),
            risk.cause().words(),
            risk.consequence().words(),
            risk.inherent().map(RiskScore::likelihood).orElse(null),
            risk.inherent().map(RiskScore::impact).orElse(null),
            risk.current().map(RiskScore::likelihood).orElse(null),
            risk.current().map(RiskScore::impact).orElse(null),
            risk.target().map(RiskScore::likelihood).orElse(null),
            risk.target().map(RiskScore::impact).orElse(null),
            risk.response(),
            risk.mitigation().words(),
            risk.owner().words(),
            risk.due()
        };
    }

    static Risk risk(ResultSet row, int number) throws SQLException {
        return new Risk(
                ref(row),
                Rows.period(row),
                row.getString("linked_ref"),
                row.getString("title"),
                new PlanText(row.getString("cause")),
                new PlanText(row.getString("consequence")),
                score(row, "inherent"),
                score(row, "current"),
                score(row, "target"),
                row.getString("response"),
                new PlanText(row.getString("mitigation")),
                new Leads(row.getString("owner")),
                row.getString("due"));
    }

    private static Optional<RiskScore> score(ResultSet row, String stage) throws SQLException {
        int likelihood = row.getInt(stage + "_likelihood");
        return row.wasNull() ? Optional.empty() : Optional.of(new RiskScore(likelihood, row.getInt(stage + "_impact")));
    }

    static @Nullable Object[] row(String id, int position, Saving saving) {
        return new @Nullable Object[] {
            id,
            position,
            saving.ref().planId(),
            saving.ref().ref(),
            saving.linkedRef(),
            saving.description(),
            saving.kind().name(),
            saving.fundingSource(),
            reach(saving.year()).name(),
            firstYear(saving.year()),
            saving.planned().orElse(null),
            saving.delivered().orElse(null),
            saving.anticipated().orElse(null),
            saving.pressures().orElse(null)
        };
    }

    static Saving saving(ResultSet row, int number) throws SQLException {
        return new Saving(
                ref(row),
                row.getString("linked_ref"),
                row.getString("description"),
                SavingKind.valueOf(row.getString("kind")),
                row.getString("funding_source"),
                year(row),
                Rows.amount(row, "planned"),
                Rows.amount(row, "delivered"),
                Rows.amount(row, "anticipated"),
                Rows.amount(row, "pressures"));
    }

    private static YearReach reach(SavingYear year) {
        return switch (year) {
            case SavingYear.InYear one -> YearReach.IN_YEAR;
            case SavingYear.FromYear one -> YearReach.FROM_YEAR;
            case SavingYear.NotStated none -> YearReach.NOT_STATED;
        };
    }

    private static @Nullable Integer firstYear(SavingYear year) {
        return switch (year) {
            case SavingYear.InYear one -> one.year().startYear();
            case SavingYear.FromYear one -> one.year().startYear();
            case SavingYear.NotStated none -> null;
        };
    }

    private static SavingYear year(ResultSet row) throws SQLException {
        FinancialYear first = new FinancialYear(row.getInt("first_year"));
        return switch (YearReach.valueOf(row.getString("year_reach"))) {
            case IN_YEAR -> new SavingYear.InYear(first);
            case FROM_YEAR -> new SavingYear.FromYear(first);
            case NOT_STATED -> new SavingYear.NotStated();
        };
    }

    private static PlanRef ref(ResultSet row) throws SQLException {
        return new PlanRef(row.getString("plan_id"), row.getString("ref"));
    }
}
