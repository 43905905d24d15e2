package cabinetpapers.assembly;

import cabinetpapers.finding.Finding;
import cabinetpapers.house.Houses;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.paper.Papers;
import java.util.List;
import java.util.Optional;
import java.util.Map;

/** What a data block writes for small figures, as an outline. */
final class BlockOutlines {

    private BlockOutlines() {}

    static Material material(Kpis... measures) {
        return material(Kpis.figures(measures), List.of());
    }

    static Material material(QuarterFigures figures, List<Finding> findings) {
        return Material.of(Houses.plain(), Occasions.report(), figures, Optional.empty(), findings);
    }

    static List<Block> blocks(String name, Map<String, String> arguments, Material material) {
        DataBlock block = DataBlocks.of(material).get(name);
        if (block == null) {
            throw new IllegalArgumentException("no block " + name);
        }
        return block.blocks(arguments);
    }

    static List<String> outline(String name, Kpis... measures) {
        return outline(blocks(name, Map.of(), material(measures)));
    }

    static List<String> outline(List<Block> blocks) {
        return PaperOutline.of(Papers.of(blocks.toArray(Block[]::new)));
    }
}
