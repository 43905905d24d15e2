package cabinetpapers.html;

import cabinetpapers.chart.Charts;
import cabinetpapers.chart.Drawing;
import cabinetpapers.chart.SvgPicture;
import cabinetpapers.html.Headings.Entry;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Numbering;
import java.util.Iterator;
import java.util.List;

/** Writes blocks, one after the other. */
final class BlockWriter {

    /** The narrowest that charts are drawn, in points: on a phone their words are then as large as can be. */
    private static final double CHART_WIDTH = 340;

    private final Html html;
    private final InlineWriter inlines;
    private final Iterator<Entry> headings;
    private final Charts charts;
    private final ContentsWriter contents;
    private final TableWriter tables;
    private final FieldGridWriter grids;
    private final Numbering numbering = new Numbering();

    BlockWriter(Html html, InlineWriter inlines, List<Entry> headings, Charts charts) {
        this.html = html;
        this.inlines = inlines;
        this.headings = headings.iterator();
        this.charts = charts;
        this.contents = new ContentsWriter(html, headings);
        this.tables = new TableWriter(html, inlines, this::write);
        this.grids = new FieldGridWriter(html, inlines);
    }

    void write(List<Block> blocks) {
        blocks.forEach(this::write);
    }

    private void write(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading, headings.next());
            case Block.Paragraph paragraph -> line("p", paragraph.content());
            case Block.NumberedParagraph paragraph -> numbered(paragraph);
            case Block.BulletList list -> list("ul", list.items());
            case Block.NumberedList list -> list("ol", list.items());
            case Block.Table table -> tables.write(table);
            case Block.Figure figure -> figure(figure);
            case Block.FieldGrid grid -> grids.write(grid);
            case Block.Callout callout -> callout(callout);
            case Block.Picture picture -> picture(picture);
            case Block.PageBreak none ->
                html.open("div", "class", "break").close().line();
            case Block.Section section -> section(section);
            case Block.Contents list -> contents.write(list);
        }
    }

    private void line(String element, List<Inline> content) {
        html.open(element);
        inlines.write(content);
        html.close().line();
    }

    private void heading(Block.Heading heading, Entry entry) {
        numbering.next(heading);
        html.open("h" + heading.level(), "id", entry.anchor());
        number(entry.number());
        inlines.write(heading.content());
        html.close().line();
    }

    /** Numbers are text: they can be found, copied and listened to. */
    private void number(String number) {
        if (!number.isEmpty()) {
            html.open("span", "class", "number").text(number + " ").close();
        }
    }

    /** Paragraph 4.1 is an anchor too, for minutes and messages to lead to. */
    private void numbered(Block.NumberedParagraph paragraph) {
        String number = numbering.next(paragraph);
        if (paragraph.depth() == 1) {
            html.open("p", "class", "numbered", "id", "paragraph-" + number);
        } else {
            html.open("p", "class", "numbered letter");
        }
        number(number);
        inlines.write(paragraph.content());
        html.close().line();
    }

    private void list(String element, List<List<Block>> items) {
        html.open(element).line();
        for (List<Block> item : items) {
            html.open("li");
            inlines.write(((Block.Paragraph) item.getFirst()).content());
            if (item.size() > 1) {
                html.line();
                write(item.subList(1, item.size()));
            }
            html.close().line();
        }
        html.close().line();
    }

    private void figure(Block.Figure figure) {
        Drawing drawing = charts.draw(figure.chart());
        html.open("div", "class", TableWriter.isNarrow(figure.data()) ? "chart beside" : "chart")
                .line();
        html.open("figure").line();
        html.picture(
                SvgPicture.of(drawing, CHART_WIDTH, drawing.height(CHART_WIDTH)), "drawing", figure.alternativeText());
        html.line().open("figcaption").words(figure.caption()).close().line();
        html.close().line();
        tables.write(figure.data());
        html.close().line();
    }

    private void callout(Block.Callout callout) {
        Entry entry = headings.next();
        html.open("section", "class", "callout", "aria-labelledby", entry.anchor())
                .line();
        heading(callout.heading(), entry);
        write(callout.blocks());
        html.close().line();
    }

    private void picture(Block.Picture picture) {
        double width = picture.widthPoints();
        double height = width * picture.png().heightPixels() / picture.png().widthPixels();
        html.open("p", "class", "picture");
        html.picture(picture.png(), picture.alternativeText(), Pixels.of(width), Pixels.of(height));
        html.close().line();
    }

    private void section(Block.Section section) {
        html.open(
                        "div",
                        "class",
                        switch (section.orientation()) {
                                    case PORTRAIT -> "pages";
                                    case LANDSCAPE -> "pages landscape";
                                }
                                + switch (section.fit()) {
                                    case FLOWS -> "";
                                    case ONE_PAGE -> " one-page";
                                })
                .line();
        write(section.blocks());
        html.close().line();
    }
}
