package cabinetpapers.pdf;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.PlainText;
import cabinetpapers.pdf.Item.Keep;
import cabinetpapers.pdf.TagAttribute.ListNumbering;
import java.util.List;

/** Lays out paragraphs and lists: on the page, in a box, and in a table's cell. */
final class TextLayout {

    private static final String BULLET = "•";

    private final Wording wording;

    TextLayout(Wording wording) {
        this.wording = wording;
    }

    /** What a cell or a list item holds. A single paragraph is the container's own text, without an element of its own. */
    void contents(List<Block> blocks, Flow flow, Tag container, Setting setting) {
        if (blocks.size() == 1 && blocks.getFirst() instanceof Block.Paragraph paragraph) {
            lines(paragraph.content(), flow, container, setting);
        } else {
            blocks(blocks, flow, container, setting);
        }
    }

    void blocks(List<Block> blocks, Flow flow, Tag parent, Setting setting) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Paragraph paragraph -> paragraph(paragraph, flow, parent, setting);
                case Block.BulletList list -> bullets(list, flow, parent, setting);
                case Block.NumberedList list -> numbered(list, flow, parent, setting);
                case Block.Heading other -> refuse(other);
                case Block.NumberedParagraph other -> refuse(other);
                case Block.Table other -> refuse(other);
                case Block.Figure other -> refuse(other);
                case Block.FieldGrid other -> refuse(other);
                case Block.Callout other -> refuse(other);
                case Block.Picture other -> refuse(other);
                case Block.PageBreak other -> refuse(other);
                case Block.Section other -> refuse(other);
                case Block.Contents other -> refuse(other);
            }
        }
    }

    void paragraph(Block.Paragraph paragraph, Flow flow, Tag parent, Setting setting) {
        flow.gap(setting.gap());
        lines(paragraph.content(), flow, parent.child(Role.PARAGRAPH), setting);
    }

    void bullets(Block.BulletList list, Flow flow, Tag parent, Setting setting) {
        Tag tag = parent.child(Role.LIST).with(ListNumbering.DISC);
        for (List<Block> item : list.items()) {
            item(item, BULLET, flow, tag, setting.leftAligned());
        }
    }

    void numbered(Block.NumberedList list, Flow flow, Tag parent, Setting setting) {
        Tag tag = parent.child(Role.LIST).with(ListNumbering.DECIMAL);
        int number = 0;
        for (List<Block> item : list.items()) {
            number++;
            item(item, number + ".", flow, tag, setting.leftAligned());
        }
    }

    /** A paragraph that announces what follows stays with it. */
    static Keep after(List<Inline> content) {
        return PlainText.of(content).stripTrailing().endsWith(":") ? Keep.WITH_NEXT : Keep.FREE;
    }

    List<Line> lines(List<Inline> content, Tag tag, Setting setting) {
        List<Word> words = wording.words(content, setting.style(), tag, setting.noteWidth());
        return LineBreaker.lines(words, tag, setting.style(), setting.width(), setting.align());
    }

    List<Line> headingLines(List<Inline> content, Tag tag, Setting setting) {
        List<Word> words = wording.words(content, setting.style(), tag, setting.noteWidth());
        return LineBreaker.balanced(words, tag, setting.style(), setting.width());
    }

    private void lines(List<Inline> content, Flow flow, Tag tag, Setting setting) {
        flow.addLines(lines(content, tag, setting), after(content));
    }

    private void item(List<Block> blocks, String mark, Flow flow, Tag list, Setting setting) {
        Tag item = list.child(Role.LIST_ITEM);
        List<Line.Segment> label = wording.label(mark, setting.style(), item.child(Role.LABEL), 0);
        double wide = label.getLast().x() + label.getLast().width();
        double indent = Math.max(setting.listIndent(), wide);
        Setting inner = setting.narrowed(indent);
        Tag body = item.child(Role.LIST_BODY);
        Block.Paragraph first = (Block.Paragraph) blocks.getFirst();
        Tag firstTag = blocks.size() == 1 ? body : body.child(Role.PARAGRAPH);
        List<Line> lines = lines(first.content(), firstTag, inner);
        lines.set(0, lines.getFirst().labelled(moved(label, -indent)));
        flow.gap(setting.itemGap());
        flow.indented(indent, () -> {
            flow.addLines(lines, after(first.content()));
            blocks(blocks.subList(1, blocks.size()), flow, body, inner);
        });
    }

    private static List<Line.Segment> moved(List<Line.Segment> label, double dx) {
        return label.stream().map(segment -> segment.moved(dx)).toList();
    }

    private static void refuse(Block block) {
        throw new IllegalArgumentException("cells, lists and boxes hold paragraphs and lists only, not " + block);
    }
}
