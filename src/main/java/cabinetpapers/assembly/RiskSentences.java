package cabinetpapers.assembly;

import cabinetpapers.paper.Block;
import cabinetpapers.plan.PlanRules;
import cabinetpapers.plan.RiskBand;
import cabinetpapers.plan.RiskFigures;
import cabinetpapers.plan.RiskRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How many risks there are, and how grave they are now. */
final class RiskSentences {

    private RiskSentences() {}

    /** No earlier register is kept, so that every risk's movement says so. */
    static RiskRegister register(PlanMatter plan) {
        return PlanRules.register(
                plan.risks().stream()
                        .filter(risk -> Linked.within(plan, risk.linkedRef()))
                        .toList(),
                List.of(),
                plan.settings());
    }

    static List<Block> blocks(PlanMatter plan) {
        RiskRegister register = register(plan);
        int risks = register.risks().size();
        if (risks == 0) {
            return List.of(Block.Paragraph.of("The register holds no risks."));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(
                "The register holds " + Wording.count(risks, "risk", "risks") + ". " + bands(register)));
        blocks.add(Block.Paragraph.of(targets(register) + " There is no earlier register to compare with."));
        List<String> unscored = register.risks().stream()
                .filter(one -> one.current().isEmpty())
                .map(one -> Wording.line(one.risk().ref().ref()))
                .toList();
        if (!unscored.isEmpty()) {
            blocks.add(Block.Paragraph.of(Wording.count(unscored.size(), "risk has", "risks have")
                    + " no current score and so no place in the matrix: " + Wording.list(unscored) + "."));
        }
        return blocks;
    }

    /** "Of 7 with a current score, 2 are High (29%), 4 are Medium (57%) and 1 is Low (14%)." */
    private static String bands(RiskRegister register) {
        int scored = (int) register.scored();
        if (scored == 0) {
            return "None has a current score.";
        }
        Map<RiskBand, Long> counts = register.byBand();
        List<String> parts = new ArrayList<>();
        for (RiskBand band : register.matrix().bands().reversed()) {
            int count = counts.getOrDefault(band, 0L).intValue();
            parts.add((count == 0 ? "none is " : Wording.number(count) + (count == 1 ? " is " : " are "))
                    + Wording.line(band.name())
                    + (count == 0 ? "" : " (" + Shares.percent(count, scored) + ")"));
        }
        return "Of " + Wording.number(scored) + " with a current score, " + Wording.list(parts) + ".";
    }

    private static String targets(RiskRegister register) {
        List<RiskFigures> known = register.risks().stream()
                .filter(one -> one.toTarget().isPresent())
                .toList();
        if (known.isEmpty()) {
            return "No risk has both a current and a target score.";
        }
        int above = (int)
                known.stream().filter(one -> one.toTarget().orElseThrow() > 0).count();
        return Wording.number(above) + " of the " + Wording.number(known.size()) + " with a current and a target score "
                + (above == 1 ? "stands" : "stand") + " above the target.";
    }
}
