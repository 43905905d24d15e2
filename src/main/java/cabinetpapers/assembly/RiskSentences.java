package cabinetpapers.assembly;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Place;
import cabinetpapers.paper.Block;
import cabinetpapers.plan.PlanRules;
import cabinetpapers.plan.RiskBand;
import cabinetpapers.plan.RiskFigures;
import cabinetpapers.plan.RiskFigures.Movement;
import cabinetpapers.plan.RiskRegister;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How many risks there are, and how grave they are now. */
final class RiskSentences {

    /** Of fewer a percentage says nothing. */
    private static final int FEWEST_FOR_A_PERCENTAGE = 10;

    private RiskSentences() {}

    static RiskRegister register(PlanMatter plan) {
        return PlanRules.register(plan.risks(), plan.figures().quarter(), plan.settings())
                .only(risk -> Linked.within(plan, risk.linkedRef()));
    }

    static List<Block> blocks(Material material, PlanMatter plan) {
        RiskRegister register = register(plan);
        int risks = register.risks().size();
        if (risks == 0) {
            return List.of(Block.Paragraph.of("The register holds no risks."));
        }
        List<Block> blocks = new ArrayList<>();
        if (!register.period().lastDay().equals(plan.figures().quarter().lastDay())) {
            blocks.add(outdated(material, register));
        }
        blocks.add(Block.Paragraph.of(
                "The register holds " + Wording.count(risks, "risk", "risks") + ". " + bands(register)));
        blocks.add(Block.Paragraph.of(targets(register) + " " + movement(register)));
        blocks.add(Block.Paragraph.of(lateness(register)));
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

    /** Nobody has looked at the risks since: the paper says so rather than pass old scores for this quarter's. */
    private static Block outdated(Material material, RiskRegister register) {
        String quarter = material.occasion().quarter().title();
        material.gaps()
                .add(Finding.hole(
                        Place.of("table risks"),
                        "the latest register is that of " + register.period().title() + ", not of " + quarter,
                        "Add the risks of " + material.occasion().quarter().label()
                                + ", or leave the column period blank for this quarter's, and run again."));
        return Block.Paragraph.of("No register was given for " + quarter + ". This is the one of "
                + register.period().title() + ".");
    }

    /** "Since the register of Quarter 1 2023-24, 1 has improved, 1 has worsened, 4 are unchanged and 1 is new." */
    private static String movement(RiskRegister register) {
        if (register.earlier().isEmpty()) {
            return "There is no earlier register to compare with.";
        }
        List<String> parts = new ArrayList<>();
        parts.add(moved(register, Movement.IMPROVED, "has improved", "have improved"));
        parts.add(moved(register, Movement.WORSENED, "has worsened", "have worsened"));
        parts.add(moved(register, Movement.UNCHANGED, "is unchanged", "are unchanged"));
        parts.add(moved(register, Movement.NEW, "is new", "are new"));
        String gone = register.gone().isEmpty()
                ? ""
                : " No longer in it: "
                        + Wording.list(register.gone().stream()
                                .map(risk -> Wording.line(risk.ref().ref() + " " + risk.title()))
                                .toList())
                        + ".";
        return "Since the register of " + register.earlier().orElseThrow().title() + ", " + Wording.list(parts) + "."
                + gone;
    }

    private static String moved(RiskRegister register, Movement movement, String one, String several) {
        int count = Math.toIntExact(register.moved(movement));
        return count == 0 ? "none " + one : Wording.number(count) + " " + (count == 1 ? one : several);
    }

    /** "1 of 6 risks with a due date that can be tested is overdue as at 30 September 2023. 1 has no such date." */
    static String lateness(RiskRegister register) {
        int tested = Math.toIntExact(
                register.risks().stream().filter(one -> one.due().testable()).count());
        int untested = register.risks().size() - tested;
        if (tested == 0) {
            return "No risk has a due date that can be tested.";
        }
        int overdue = register.overdue().size();
        String asAt = Wording.date(register.risks().getFirst().asAt());
        return (overdue == 0 ? "None" : Wording.number(overdue)) + " of "
                + Wording.count(tested, "risk", "risks") + " with a due date that can be tested "
                + (overdue <= 1 ? "is" : "are") + " overdue as at " + asAt + "."
                + (untested == 0
                        ? ""
                        : " " + Wording.number(untested) + (untested == 1 ? " has" : " have") + " no such date.");
    }

    /** "Of 7 with a current score, 2 are High, 4 are Medium and 1 is Low"; of ten or more with percentages. */
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
                    + (count == 0 || scored < FEWEST_FOR_A_PERCENTAGE
                            ? ""
                            : " (" + Shares.percent(count, scored) + ")"));
        }
        return "Of " + Wording.number(scored) + " with a current score, " + Wording.list(parts) + ".";
    }

    /** "6 of the 7 with a current and a target score stand above the target.": where all do, "All 7". */
    private static String targets(RiskRegister register) {
        List<RiskFigures> known = register.risks().stream()
                .filter(one -> one.toTarget().isPresent())
                .toList();
        if (known.isEmpty()) {
            return "No risk has both a current and a target score.";
        }
        int above = (int)
                known.stream().filter(one -> one.toTarget().orElseThrow() > 0).count();
        String which = above == known.size() && above > 1
                ? "All " + Wording.number(above)
                : Wording.number(above) + " of the " + Wording.number(known.size());
        return which + " with a current and a target score " + (above == 1 ? "stands" : "stand") + " above the target.";
    }
}
