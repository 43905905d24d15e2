package cabinetpapers.plan;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A plan to be put together in a test, for Quarter 1 2026-27, which ends on 30 June 2026. */
final class Plans {

    static final Quarter Q1 = new Quarter(new FinancialYear(2026), 1);
    static final LocalDate AS_AT = LocalDate.of(2026, 7, 1);
    static final PlanSettings SETTINGS = new PlanSettings(
            TimescaleSettings.USUAL,
            StatusWords.USUAL,
            RiskMatrix.USUAL,
            Map.of(
                    PlanSettings.ALL_PLANS,
                    new PlanContext(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2025, 12, 1)))));

    private PlanSettings settings = SETTINGS;
    private final List<PlanItem> items = new ArrayList<>();
    private final List<Update> updates = new ArrayList<>();
    private final List<Narrative> narratives = new ArrayList<>();
    private final List<Risk> risks = new ArrayList<>();
    private final List<Saving> savings = new ArrayList<>();

    static Plans plan() {
        return new Plans();
    }

    /** Of a council that rates only what is at one of these stages. */
    Plans rating(Set<Lifecycle> stages) {
        settings = new PlanSettings(
                SETTINGS.timescales(), SETTINGS.statuses(), stages, SETTINGS.risks(), SETTINGS.contexts());
        return this;
    }

    Plans group(String ref, String parent) {
        return item(ref, parent, PlanKind.PACKAGE, "", "", "", "");
    }

    Plans action(String ref, String parent, String start, String end) {
        return item(ref, parent, PlanKind.ACTION, "", "Head of Finance", start, end);
    }

    Plans part(String ref, String parent, String start, String end) {
        return item(ref, parent, PlanKind.SUB_ACTION, "", "", start, end);
    }

    Plans item(String ref, String parent, PlanKind kind, String number, String lead, String start, String end) {
        return item(ref, parent, kind, number, lead, start, end, "");
    }

    Plans item(
            String ref,
            String parent,
            PlanKind kind,
            String number,
            String lead,
            String start,
            String end,
            String text) {
        items.add(new PlanItem(
                new PlanRef("", ref),
                parent,
                kind,
                number,
                "Title of " + ref,
                new PlanText(text),
                Leads.NONE,
                new Leads(lead),
                start,
                end));
        return this;
    }

    Plans update(String ref, String period, String status) {
        return update(ref, period, status, "", "", "");
    }

    Plans update(String ref, String period, String status, String rag, String revisedEnd, String percent) {
        return update(ref, period, status, rag, revisedEnd, percent, "Carry on.");
    }

    Plans update(
            String ref, String period, String status, String rag, String revisedEnd, String percent, String nextSteps) {
        updates.add(new Update(
                new PlanRef("", ref),
                Period.parse(period, Frequency.QUARTERLY)
                        .or(() -> Period.parse(period, Frequency.MONTHLY))
                        .orElseThrow(),
                status,
                PlanText.NONE,
                new PlanText(nextSteps),
                revisedEnd,
                rag,
                percent.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(percent))));
        return this;
    }

    Plans narrative(String ref, String heading) {
        narratives.add(new Narrative(new PlanRef("", ref), heading, new PlanText("Words.")));
        return this;
    }

    Plans risk(String ref, String linkedRef, String due) {
        risks.add(risk(ref, linkedRef, due, Optional.empty(), Optional.empty()));
        return this;
    }

    static Risk risk(
            String ref, String linkedRef, String due, Optional<RiskScore> current, Optional<RiskScore> target) {
        return new Risk(
                new PlanRef("", ref),
                Q1,
                linkedRef,
                "Risk " + ref,
                PlanText.NONE,
                PlanText.NONE,
                Optional.empty(),
                current,
                target,
                "Treat",
                PlanText.NONE,
                Leads.NONE,
                due);
    }

    PlanTables tables() {
        return new PlanTables(items, updates, narratives, risks, savings);
    }

    PlanFigures figures() {
        return PlanRules.figure(tables(), Q1, AS_AT, settings).getFirst();
    }

    ItemFigures item(String ref) {
        return figures().item(ref).orElseThrow();
    }

    /** The findings on it, its rows counted from line 2. */
    List<String> findings() {
        PlacedTables placed = new PlacedTables(
                placed("plan", items),
                placed("updates", updates),
                placed("narratives", narratives),
                placed("risks", risks),
                placed("savings", savings));
        return PlanRules.check(placed, Q1, settings).stream().map(Plans::text).toList();
    }

    private static String text(Finding finding) {
        return finding.severity() + " " + finding.place().text() + ": " + finding.fact();
    }

    private static <T> List<Placed<T>> placed(String table, List<T> rows) {
        List<Placed<T>> placed = new ArrayList<>();
        for (T row : rows) {
            int line = placed.size() + 2;
            placed.add(new Placed<>(row, column -> new Place(table, line + " " + column)));
        }
        return placed;
    }
}
