package cabinetpapers.assembly;

import cabinetpapers.paper.Block;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/** The data blocks that a template may name for a paper on a plan. */
final class PlanBlocks {

    static final Map<String, Kind> KINDS = kinds();

    private PlanBlocks() {}

    /**
     * @param arguments the names it knows
     * @param blocks given the arguments as written, fields in them filled
     */
    record Kind(Set<String> arguments, Content blocks) {

        DataBlock of(Material material) {
            return written -> blocks.of(
                    material,
                    material.plan().orElseThrow(() -> new IllegalStateException("a paper that is on no plan")),
                    written);
        }
    }

    @FunctionalInterface
    interface Content {
        List<Block> of(Material material, PlanMatter plan, Map<String, String> arguments);
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("plan-counts", whole(PlanCountTable::blocks));
        kinds.put("plan-programmes", whole(PlanProgrammes::blocks));
        kinds.put("plan-timeline", whole(PlanTimeline::blocks));
        kinds.put("plan-recommendations", whole(Recommendations::blocks));
        kinds.put("plan-overdue", whole(PlanLists::overdue));
        kinds.put("plan-slipped", whole(PlanLists::slipped));
        kinds.put("plan-changed", whole(PlanLists::changed));
        kinds.put("plan-disputed", whole(PlanLists::disputed));
        kinds.put("plan-untested", whole(PlanLists::untested));
        kinds.put("plan-due-next", whole(PlanLists::dueNext));
        kinds.put("plan-to-settle", whole(PlanLists::toSettle));
        kinds.put("plan-on-a-page", whole(PlanOnAPage::blocks));
        kinds.put("business-case-details", whole(BusinessCase::details));
        kinds.put("business-case-text", whole(BusinessCase::text));
        kinds.put("financial-overview", whole(FinancialOverview::blocks));
        kinds.put("risk-summary", whole(RiskSentences::blocks));
        kinds.put("risk-matrix", whole((material, plan) -> RiskMatrixTable.blocks(plan)));
        kinds.put("risk-register", whole(RiskTable::blocks));
        kinds.put("risk-overdue", whole(RiskTable::overdue));
        kinds.put("savings-summary", whole((material, plan) -> SavingsSentences.blocks(plan)));
        kinds.put("savings-by-kind", whole(SavingsTables::byKind));
        kinds.put("savings-tracker", whole(SavingsTables::tracker));
        kinds.put("savings-at-risk", whole(SavingsAtRisk::blocks));
        return kinds;
    }

    private static Kind whole(BiFunction<Material, PlanMatter, List<Block>> blocks) {
        return new Kind(Set.of(), (material, plan, arguments) -> blocks.apply(material, plan));
    }
}
