package cabinetpapers.assembly;

import cabinetpapers.paper.Block;
import cabinetpapers.plan.SavingTotals;
import cabinetpapers.plan.SavingsTracker;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** How much of the year's savings is delivered, expected and at risk, each with what it is a share of. */
final class SavingsSentences {

    private static final ValueFormat POUNDS = new ValueFormat("£", 0);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private SavingsSentences() {}

    static List<Block> blocks(PlanMatter plan) {
        SavingsTracker tracker = new SavingsSelection(plan).ofYear();
        String year = plan.figures().quarter().year().label();
        if (tracker.savings().isEmpty()) {
            return List.of(Block.Paragraph.of("The data hold no savings for " + year + "."));
        }
        SavingTotals totals = tracker.total();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(planned(totals, year)));
        blocks.add(Block.Paragraph.of(risk(tracker, totals)));
        if (totals.rowsAtRiskKnown() < totals.rows()) {
            blocks.add(Block.Paragraph.of("What is at risk is known of "
                    + Wording.number(totals.rowsAtRiskKnown()) + " of "
                    + Wording.count(totals.rows(), "saving", "savings")
                    + ": of the others either the plan was not given, or neither what was delivered nor what is"
                    + " anticipated."));
        }
        return blocks;
    }

    private static String planned(SavingTotals totals, String year) {
        String begin = "For " + year + " the plan counts on " + Wording.count(totals.rows(), "saving", "savings")
                + " worth " + words(totals.planned()) + " together. ";
        return begin + words(totals.delivered()) + share(totals.delivered(), totals) + " had been delivered by the"
                + " quarter’s end, and a further " + words(totals.anticipated()) + share(totals.anticipated(), totals)
                + " is expected by the end of the year.";
    }

    private static String risk(SavingsTracker tracker, SavingTotals totals) {
        long atRisk = tracker.savings().stream()
                .filter(one -> one.netAtRisk().filter(net -> net.signum() > 0).isPresent())
                .count();
        String of = atRisk == 0
                ? "No saving of the " + Wording.number(totals.rowsAtRiskKnown())
                        + " whose figures are known has an amount at risk."
                : Wording.number((int) atRisk) + " of " + Wording.number(totals.rowsAtRiskKnown())
                        + " savings whose figures are known "
                        + (atRisk == 1 ? "has an amount" : "have amounts") + " at risk.";
        String net = totals.netAtRisk().signum() < 0
                ? "Taken together, " + words(totals.netAtRisk().negate())
                        + " more is delivered or expected than was planned."
                : "The net amount at risk is " + words(totals.netAtRisk()) + share(totals.netAtRisk(), totals) + ".";
        String pressures = totals.pressures().signum() < 0
                ? " It takes in pressures of " + words(totals.pressures().negate()) + "."
                : "";
        return of + " " + net + pressures;
    }

    /** " (44% of what was planned)"; nothing where nothing was planned. */
    private static String share(BigDecimal amount, SavingTotals totals) {
        if (totals.planned().signum() <= 0) {
            return "";
        }
        BigDecimal percent = amount.multiply(HUNDRED).divide(totals.planned(), 0, RoundingMode.HALF_UP);
        return " (" + ValueFormat.number(percent, 0) + "% of the plan)";
    }

    private static String words(BigDecimal pounds) {
        return POUNDS.words(pounds);
    }
}
