package cabinetpapers.assembly;

import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.paper.Block;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every data block that a template may name. */
final class DataBlocks {

    private static final String PRIORITY = "priority";

    private static final Map<String, Kind> KINDS = kinds();

    private DataBlocks() {}

    /** @param arguments the names it knows */
    private record Kind(Set<String> arguments, Function<Material, DataBlock> block) {}

    static Map<String, DataBlock> of(Material material) {
        Map<String, DataBlock> blocks = new HashMap<>();
        KINDS.forEach((name, kind) -> blocks.put(name, kind.block().apply(material)));
        PlanBlocks.KINDS.forEach((name, kind) -> blocks.put(name, kind.of(material)));
        return blocks;
    }

    /** Each block's name and those of its arguments. */
    static Map<String, Set<String>> names() {
        Map<String, Set<String>> names = new HashMap<>(namesWithoutPlan());
        PlanBlocks.KINDS.forEach((name, kind) -> names.put(name, kind.arguments()));
        return names;
    }

    /** Those that are not on a plan. */
    static Map<String, Set<String>> namesWithoutPlan() {
        return KINDS.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().arguments()));
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new LinkedHashMap<>();
        kinds.put("priority-summary", whole(PrioritySummary::blocks));
        kinds.put("status-chart", whole(StatusChart::blocks));
        kinds.put("scorecard", part(Scorecard::blocks));
        kinds.put("measures", part(MeasureParts::blocks));
        kinds.put("working", part(WorkingParts::blocks));
        kinds.put("exceptions", whole(Exceptions::blocks));
        kinds.put("data-quality", whole(DataQuality::blocks));
        kinds.put("forecasts", whole(Forecasts::blocks));
        kinds.put("completeness", whole(Completeness::blocks));
        kinds.put("symbols", whole(Symbols::blocks));
        kinds.put("rating-rules", whole(RatingRules::blocks));
        kinds.put("direction-rules", whole(DirectionRules::blocks));
        kinds.put("figure-notes", whole(FigureNotes::blocks));
        kinds.put("glossary", whole(Glossary::blocks));
        kinds.put("contacts", whole(Contacts::blocks));
        return kinds;
    }

    private static Kind whole(Function<Material, List<Block>> blocks) {
        return new Kind(Set.of(), material -> arguments -> blocks.apply(material));
    }

    /** A block that is asked for one priority's measures, or without an argument for all. */
    private static Kind part(BiFunction<Material, PriorityGroup, List<Block>> blocks) {
        return new Kind(Set.of(PRIORITY), material -> arguments -> {
            String wanted = Wording.line(arguments.getOrDefault(PRIORITY, ""));
            return group(material, wanted)
                    .map(group -> blocks.apply(material, group))
                    .orElseGet(() -> List.of(Block.Paragraph.of("There are no measures under “" + wanted + "”.")));
        });
    }

    private static Optional<PriorityGroup> group(Material material, String wanted) {
        if (wanted.isEmpty()) {
            List<MeasureFigures> all = material.figures().measures();
            return Optional.of(new PriorityGroup("All priorities", all, material.counts()));
        }
        return material.priorities().stream()
                .filter(group -> group.name().equals(wanted))
                .findFirst();
    }
}
