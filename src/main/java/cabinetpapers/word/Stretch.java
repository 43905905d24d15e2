package cabinetpapers.word;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Fit;
import cabinetpapers.paper.Block.Orientation;
import java.util.ArrayList;
import java.util.List;

/** A run of pages of one orientation: what Word calls a section. */
record Stretch(Orientation orientation, Fit fit, List<Block> blocks) {

    Stretch {
        blocks = List.copyOf(blocks);
    }

    StyleSet styles() {
        return switch (fit) {
            case FLOWS -> StyleSet.HOUSE;
            case ONE_PAGE -> StyleSet.ONE_PAGE;
        };
    }

    /** The paper in stretches. Each begins a page, so a page break at its edge would make an empty one and is dropped. */
    static List<Stretch> of(List<Block> paper) {
        List<Stretch> stretches = new ArrayList<>();
        List<Block> portrait = new ArrayList<>();
        for (Block block : paper) {
            if (block instanceof Block.Section section) {
                add(stretches, Orientation.PORTRAIT, Fit.FLOWS, portrait);
                portrait.clear();
                add(stretches, section.orientation(), section.fit(), section.blocks());
            } else {
                portrait.add(block);
            }
        }
        add(stretches, Orientation.PORTRAIT, Fit.FLOWS, portrait);
        if (stretches.isEmpty()) {
            stretches.add(new Stretch(Orientation.PORTRAIT, Fit.FLOWS, List.of()));
        }
        return stretches;
    }

    private static void add(List<Stretch> stretches, Orientation orientation, Fit fit, List<Block> blocks) {
        int from = 0;
        int to = blocks.size();
        while (from < to && blocks.get(from) instanceof Block.PageBreak) {
            from++;
        }
        while (from < to && blocks.get(to - 1) instanceof Block.PageBreak) {
            to--;
        }
        if (from < to) {
            stretches.add(new Stretch(orientation, fit, blocks.subList(from, to)));
        }
    }
}
