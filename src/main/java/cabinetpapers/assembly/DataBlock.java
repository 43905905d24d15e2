package cabinetpapers.assembly;

import cabinetpapers.paper.Block;
import java.util.List;
import java.util.Map;

/** A block that the figures fill: what {@code :::name key=value} in a template becomes. */
@FunctionalInterface
interface DataBlock {

    /** @param arguments as written, fields in them filled; a missing one is not in the map */
    List<Block> blocks(Map<String, String> arguments);
}
