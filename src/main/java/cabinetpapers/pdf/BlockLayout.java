package cabinetpapers.pdf;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Numbering;
import cabinetpapers.pdf.Item.Keep;
import java.util.List;
import java.util.Optional;

/** Lays out the blocks of a paper, one below the other. */
final class BlockLayout {

    /** How far the words of a numbered paragraph stand from its number, against the size of the text. */
    private static final double HANG = 3;

    private final HouseStyle house;
    private final Tag document;
    private final Remarks remarks;
    private final Glyphs glyphs;
    private final Wording wording;
    private final TextLayout text;
    private final TableLayout tables;
    private final GridLayout grids;
    private final ContentsLayout contents;
    private final PictureLayout pictures;
    private final Headings headings;
    private final Numbering numbering;
    private final TextStyle body;

    /** Where lists stand: below the words of the numbered paragraph before them. */
    private double listIndent;

    BlockLayout(
            HouseStyle house,
            Tag document,
            Wording wording,
            Headings headings,
            PictureLayout pictures,
            Remarks remarks) {
        this(house, document, wording, headings, pictures, remarks, new Numbering(), Leading.USUAL);
    }

    private BlockLayout(
            HouseStyle house,
            Tag document,
            Wording wording,
            Headings headings,
            PictureLayout pictures,
            Remarks remarks,
            Numbering numbering,
            Leading ofTables) {
        this.numbering = numbering;
        this.house = house;
        this.document = document;
        this.wording = wording;
        this.headings = headings;
        this.pictures = pictures;
        this.remarks = remarks;
        glyphs = wording.glyphs();
        text = new TextLayout(wording);
        tables = new TableLayout(house, wording, text, remarks, ofTables);
        grids = new GridLayout(house, wording, text, remarks);
        contents = new ContentsLayout(house, wording, headings, remarks);
        body = TextStyle.body(house);
    }

    /** The same paper going on in these sizes; where they are smaller, the lines of tables are closer together, too. */
    BlockLayout in(HouseStyle sizes) {
        Leading leading = sizes.sizes().equals(house.sizes()) ? Leading.USUAL : Leading.TIGHT;
        return new BlockLayout(sizes, document, wording, headings, pictures, remarks, numbering, leading);
    }

    /** @param area of the page that text stands in */
    void block(Block block, Flow flow, PageShape area) {
        Setting setting = Setting.text(body, area.textWidth(), house);
        double indent = listIndent;
        listIndent = 0;
        switch (block) {
            case Block.Heading heading -> heading(heading, flow, setting);
            case Block.Paragraph paragraph -> text.paragraph(paragraph, flow, document, setting);
            case Block.NumberedParagraph paragraph -> numbered(paragraph, flow, setting);
            case Block.BulletList list ->
                list(flow, indent, () -> text.bullets(list, flow, document, setting.narrowed(indent)));
            case Block.NumberedList list ->
                list(flow, indent, () -> text.numbered(list, flow, document, setting.narrowed(indent)));
            case Block.Table table -> tables.table(table, flow, document, setting, area);
            case Block.Figure figure -> figure(figure, flow, setting, area);
            case Block.FieldGrid grid -> grids.grid(grid, flow, document, setting);
            case Block.Callout callout -> callout(callout, flow, setting);
            case Block.Picture picture -> pictures.picture(picture, flow, document, area);
            case Block.Contents list -> contents.contents(list, flow, document, setting);
            case Block.PageBreak none -> throw new IllegalStateException("a page break has no layout");
            case Block.Section none -> throw new IllegalStateException("a section's blocks are laid out, not itself");
        }
    }

    private void heading(Block.Heading heading, Flow flow, Setting setting) {
        Headings.Entry entry = headings.next();
        remarks.standAt("section", entry.text());
        double size = house.sizes().heading(heading.level());
        TextStyle style = TextStyle.heading(house, heading.level());
        Tag tag = document.child(Role.heading(heading.level()));
        String number = numbering.next(heading);
        double hang = number.isEmpty() ? 0 : hang(number, style);
        Setting inner = new Setting(setting.width() - hang, style, 0, 0, 0, setting.align(), setting.noteWidth());
        List<Line> lines = text.headingLines(heading.content(), tag, inner);
        if (hang > 0) {
            lines.set(0, lines.getFirst().labelled(wording.label(number, style, tag, -hang)));
        }
        Optional<HouseStyle.Spacing> room =
                house.lettering().heading(heading.level()).spacing();
        flow.gap(room.map(HouseStyle.Spacing::before).orElse(heading.level() == 1 ? 0.6 * size : 1.1 * size));
        flow.mark(entry);
        flow.indented(hang, () -> flow.addKept(lines));
        flow.gap(room.map(HouseStyle.Spacing::after).orElse(0.35 * size));
    }

    private void numbered(Block.NumberedParagraph paragraph, Flow flow, Setting setting) {
        String number = numbering.next(paragraph);
        Tag tag = document.child(Role.PARAGRAPH);
        double outer = paragraph.depth() == 1 ? 0 : HANG * body.size();
        double hang = paragraph.depth() == 1 ? hang(number, body) : Math.max(2.2 * body.size(), wide(number, body));
        List<Line> lines = text.lines(paragraph.content(), tag, setting.narrowed(outer + hang));
        lines.set(0, lines.getFirst().labelled(wording.label(number, body, tag.child(Role.LABEL), -hang)));
        flow.gap(setting.gap());
        flow.indented(outer + hang, () -> flow.addLines(lines, TextLayout.after(paragraph.content())));
        listIndent = outer + hang;
    }

    /** After a list, one that follows at once stands where it does. */
    private void list(Flow flow, double indent, Runnable adding) {
        flow.gap(0.45 * body.size());
        flow.indented(indent, adding);
        flow.gap(0.65 * body.size());
        listIndent = indent;
    }

    private double hang(String number, TextStyle style) {
        return Math.max(HANG * body.size(), wide(number, style));
    }

    /** A number with some air after it. */
    private double wide(String number, TextStyle style) {
        return glyphs.face(style.face()).width(number, style.size()) + 0.5 * style.size();
    }

    private void callout(Block.Callout callout, Flow flow, Setting setting) {
        Frame frame =
                new Frame(house.palette().calloutFill(), new Pen(house.palette().rule(), 0.75));
        Setting inner = Setting.text(body, setting.width() - 2 * Frame.PADDING, house);
        flow.gap(body.size());
        flow.framed(frame, () -> {
            heading(callout.heading(), flow, inner);
            text.blocks(callout.blocks(), flow, document, inner);
        });
        flow.gap(body.size());
    }

    private void figure(Block.Figure figure, Flow flow, Setting setting, PageShape area) {
        Tag tag = document.child(Role.FIGURE).alternativeText(figure.alternativeText());
        remarks.standAt("figure", figure.caption());
        flow.gap(0.8 * body.size());
        flow.add(pictures.chart(figure, tag, area), Keep.WITH_NEXT);
        TextStyle style = body.sized(house.sizes().caption()).strong();
        Tag caption = tag.child(Role.CAPTION);
        flow.gap(0.3 * body.size());
        flow.addLines(
                LineBreaker.lines(
                        wording.words(figure.caption(), style, caption),
                        caption,
                        style,
                        setting.width(),
                        Block.Align.LEFT),
                Keep.WITH_NEXT);
        flow.gap(0.5 * body.size());
        tables.belowCaption(figure.data(), flow, document, setting, area);
    }
}
