package cabinetpapers.wordreader;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Fit;
import cabinetpapers.paper.Block.Orientation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * What Word calls a section: blocks on pages of one orientation.
 *
 * @param begins whether it begins a page of its own
 */
record Stretch(List<Block> blocks, Orientation orientation, Fit fit, Begins begins) {

    enum Begins {
        PAGE,
        NOTHING
    }

    /** @param setup the section's {@code sectPr}; without one it is as Word's own */
    static Stretch of(List<Block> blocks, Optional<Element> setup, Fit fit) {
        boolean landscape = setup.flatMap(all -> Dom.at(all, "pgSz"))
                .filter(Stretch::isLandscape)
                .isPresent();
        boolean continuous = setup.flatMap(all -> Dom.value(all, "type"))
                .filter("continuous"::equals)
                .isPresent();
        return new Stretch(
                List.copyOf(blocks),
                landscape ? Orientation.LANDSCAPE : Orientation.PORTRAIT,
                fit,
                continuous ? Begins.NOTHING : Begins.PAGE);
    }

    /** By the size itself where there is one: programs forget to say the orientation. */
    private static boolean isLandscape(Element size) {
        Optional<Double> width = Dom.number(size, "w");
        Optional<Double> height = Dom.number(size, "h");
        boolean sized = width.isPresent() && height.isPresent();
        return sized
                ? width.get() > height.get()
                : Dom.attribute(size, "orient").filter("landscape"::equals).isPresent();
    }

    /** A paper's blocks: what begins in portrait stands at the top, all further stretches are sections. */
    static List<Block> paper(List<Stretch> stretches) {
        List<Block> blocks = new ArrayList<>();
        for (Stretch stretch : joined(stretches)) {
            if (stretch.blocks().stream().allMatch(Block.PageBreak.class::isInstance)) {
                continue;
            }
            boolean first = blocks.isEmpty();
            if (first && stretch.orientation() == Orientation.PORTRAIT && stretch.fit() == Fit.FLOWS) {
                blocks.addAll(stretch.blocks());
            } else {
                blocks.add(new Block.Section(stretch.orientation(), stretch.fit(), stretch.blocks()));
            }
        }
        return blocks;
    }

    /** Word also begins sections within a page, for columns and the like. */
    private static List<Stretch> joined(List<Stretch> stretches) {
        List<Stretch> joined = new ArrayList<>();
        for (Stretch stretch : stretches) {
            boolean goesOn = stretch.begins() == Begins.NOTHING
                    && !joined.isEmpty()
                    && joined.getLast().orientation() == stretch.orientation();
            if (goesOn) {
                Stretch before = joined.removeLast();
                List<Block> all = new ArrayList<>(before.blocks());
                all.addAll(stretch.blocks());
                joined.add(new Stretch(all, before.orientation(), before.fit(), before.begins()));
            } else {
                joined.add(stretch);
            }
        }
        return joined;
    }
}
