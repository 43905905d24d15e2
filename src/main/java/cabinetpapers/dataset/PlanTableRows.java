package cabinetpapers.dataset;

import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Findings;
import cabinetpapers.plan.PlacedTables;

/** Reads the tables of plans, all of which a data set may do without. */
final class PlanTableRows {

    private final Quarter quarter;
    private final Periods periods;
    private final Findings findings;

    PlanTableRows(Quarter quarter, Periods periods, Findings findings) {
        this.quarter = quarter;
        this.periods = periods;
        this.findings = findings;
    }

    PlacedTables read(TableReader tables) {
        PlanItemRows items = new PlanItemRows(findings);
        tables.read(KnownTable.PLAN, items::read);
        UpdateRows updates = new UpdateRows(periods, findings);
        tables.read(KnownTable.UPDATES, updates::read);
        NarrativeRows narratives = new NarrativeRows(findings);
        tables.read(KnownTable.NARRATIVES, narratives::read);
        RiskRows risks = new RiskRows(quarter, periods, findings);
        tables.read(KnownTable.RISKS, risks::read);
        SavingRows savings = new SavingRows(findings);
        tables.read(KnownTable.SAVINGS, savings::read);
        return new PlacedTables(items.list(), updates.list(), narratives.list(), risks.list(), savings.list());
    }
}
