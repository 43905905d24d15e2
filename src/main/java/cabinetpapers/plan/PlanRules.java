package cabinetpapers.plan;

import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Works out what papers say of plans, risks and savings. The rules are on the pages "Timescales" and "Definitions".
 */
public final class PlanRules {

    private PlanRules() {}

    /**
     * The figures of each plan, in the order in which the rows first name them.
     *
     * @param asAt the day as at which lateness is told: an item is overdue if its last day was before it
     */
    public static List<PlanFigures> figure(PlanTables tables, Quarter quarter, LocalDate asAt, PlanSettings settings) {
        List<PlanFigures> plans = new ArrayList<>();
        PlanTree.of(tables.items())
                .forEach((planId, tree) -> plans.add(new PlanFigures(
                        planId, quarter, asAt, new ItemRules(planId, tables, quarter, asAt, settings).figures(tree))));
        return plans;
    }

    /**
     * What is wrong with plans, as they were read: numbers, leads, dates, and what updates say. Lateness is told as at
     * the quarter's last day.
     */
    public static List<Finding> check(PlacedTables tables, Quarter quarter, PlanSettings settings) {
        return PlanCheck.check(tables, quarter, settings);
    }

    /**
     * A quarter's register: of the registers up to then the latest, against the one before it.
     *
     * @param rows of any number of registers, told apart by their periods
     */
    public static RiskRegister register(List<Risk> rows, Quarter quarter, PlanSettings settings) {
        return RiskRules.register(rows, quarter, settings);
    }

    public static SavingsTracker track(List<Saving> savings) {
        return new SavingsTracker(savings.stream().map(SavingsRules::figure).toList());
    }

    /** The reading of a timescale of a plan, for instance of when a risk's mitigation is due. */
    public static Timescale timescale(String words, String planId, PlanSettings settings) {
        return settings.parser(planId).parse(words);
    }
}
