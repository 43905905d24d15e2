package cabinetpapers.pdf;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Numbering;
import java.util.ArrayList;
import java.util.List;

/** The paper's headings in order, known before anything is laid out, and their pages once it is. */
final class Headings {

    /** A heading with its number. */
    static final class Entry {

        private final Block.Heading heading;
        private final String number;
        private int page;
        private double top;

        private Entry(Block.Heading heading, String number) {
            this.heading = heading;
            this.number = number;
        }

        Block.Heading heading() {
            return heading;
        }

        int level() {
            return heading.level();
        }

        /** Empty for a heading without number. */
        String number() {
            return number;
        }

        /** As the contents and the bookmarks print it. */
        String text() {
            String words = heading.text().replaceAll("\\s+", " ").strip();
            return number.isEmpty() ? words : number + " " + words;
        }

        /** Counted from 1. */
        int page() {
            return page;
        }

        /** In points from the page's lower edge. */
        double top() {
            return top;
        }

        void standsOn(int foundPage, double foundTop) {
            page = foundPage;
            top = foundTop;
        }
    }

    private final List<Entry> entries = new ArrayList<>();
    private int next;

    Headings(List<Block> blocks) {
        collect(blocks, new Numbering());
    }

    /** In the order of the paper. */
    List<Entry> all() {
        return entries;
    }

    /** The next heading that layout meets. */
    Entry next() {
        return entries.get(next++);
    }

    private void collect(List<Block> blocks, Numbering numbering) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> entries.add(new Entry(heading, numbering.next(heading)));
                case Block.Callout callout -> collect(List.of(callout.heading()), numbering);
                case Block.Section section -> collect(section.blocks(), numbering);
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
    }
}
