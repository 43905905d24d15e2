package cabinetpapers.html;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Numbering;
import cabinetpapers.paper.Paper;
import java.util.ArrayList;
import java.util.List;

/** All headings of a paper in reading order, known before the first is written, since the contents stand before them. */
final class Headings {

    /**
     * A heading with its number and the anchor that links lead to.
     *
     * @param number {@code 4}, or empty
     */
    record Entry(Block.Heading heading, String number, String anchor) {}

    private final Numbering numbering = new Numbering();
    private final List<Entry> entries = new ArrayList<>();

    private Headings() {}

    static List<Entry> of(Paper paper) {
        Headings headings = new Headings();
        headings.blocks(paper.blocks());
        return List.copyOf(headings.entries);
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> add(heading);
            case Block.Callout callout -> add(callout.heading());
            case Block.Section section -> blocks(section.blocks());
            case Block.Paragraph none -> {}
            case Block.NumberedParagraph none -> {}
            case Block.BulletList none -> {}
            case Block.NumberedList none -> {}
            case Block.Table none -> {}
            case Block.Figure none -> {}
            case Block.FieldGrid none -> {}
            case Block.Picture none -> {}
            case Block.PageBreak none -> {}
            case Block.Contents none -> {}
        }
    }

    private void add(Block.Heading heading) {
        String number = numbering.next(heading);
        String anchor = number.isEmpty() ? "heading-" + (entries.size() + 1) : "section-" + number;
        entries.add(new Entry(heading, number, anchor));
    }
}
