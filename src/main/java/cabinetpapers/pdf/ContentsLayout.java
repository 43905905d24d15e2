package cabinetpapers.pdf;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.pdf.Item.Keep;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Lays out the list of contents. Its pages are known once all is laid out, so a column is kept for them. */
final class ContentsLayout {

    private static final double INDENT = 16;
    private static final double PAGE_COLUMN = 36;

    /** A list of contents with the heading level that it lists. */
    private record Level(int level, Tag list) {}

    private final HouseStyle house;
    private final Wording wording;
    private final Headings headings;
    private final Remarks remarks;

    ContentsLayout(HouseStyle house, Wording wording, Headings headings, Remarks remarks) {
        this.house = house;
        this.wording = wording;
        this.headings = headings;
        this.remarks = remarks;
    }

    void contents(Block.Contents contents, Flow flow, Tag parent, Setting setting) {
        remarks.standAt("contents", contents.title());
        Tag tag = parent.child(Role.CONTENTS);
        title(contents.title(), flow, tag.child(Role.CAPTION), setting);
        Deque<Level> levels = new ArrayDeque<>(List.of(new Level(2, tag)));
        for (Headings.Entry entry : headings.all()) {
            if (entry.level() > 1 && entry.level() <= contents.depth()) {
                entry(entry, flow, list(levels, entry.level()), setting);
            }
        }
        flow.gap(setting.style().size());
    }

    /** The list that an entry stands in: a lower level is a list within the list above it. */
    private static Tag list(Deque<Level> levels, int level) {
        while (levels.getLast().level() > level) {
            levels.removeLast();
        }
        if (levels.getLast().level() < level) {
            levels.addLast(new Level(level, levels.getLast().list().child(Role.CONTENTS)));
        }
        return levels.getLast().list();
    }

    private void title(String title, Flow flow, Tag tag, Setting setting) {
        double size = house.sizes().heading(3);
        TextStyle style =
                setting.style().sized(size).strong().coloured(house.palette().heading());
        flow.gap(1.1 * size);
        flow.addKept(LineBreaker.lines(wording.words(title, style, tag), tag, style, setting.width(), Align.LEFT));
        flow.gap(0.3 * size);
    }

    private void entry(Headings.Entry entry, Flow flow, Tag contents, Setting setting) {
        double indent = (entry.level() - 2) * INDENT;
        Tag reference = contents.child(Role.CONTENTS_ITEM).child(Role.REFERENCE);
        Tag link = reference.child(Role.LINK);
        TextStyle style = setting.style();
        List<Line> lines = LineBreaker.lines(
                wording.words(entry.text(), style, link),
                link,
                style,
                setting.width() - indent - PAGE_COLUMN,
                Align.LEFT);
        flow.gap(0.3 * style.size());
        flow.indented(indent, () -> {
            for (int i = 0; i < lines.size(); i++) {
                boolean last = i == lines.size() - 1;
                Optional<ContentsLine.PageNumber> number = last ? Optional.of(number(style)) : Optional.empty();
                double width = setting.width() - indent;
                flow.add(
                        new ContentsLine(lines.get(i), entry, link, reference, number, width),
                        last ? Keep.FREE : Keep.WITH_NEXT);
            }
        });
    }

    private ContentsLine.PageNumber number(TextStyle style) {
        return new ContentsLine.PageNumber(
                wording.glyphs().face(style.face()),
                style,
                new Pen(house.palette().rule(), 0.8));
    }
}
