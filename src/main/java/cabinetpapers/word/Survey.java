package cabinetpapers.word;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Chart;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Numbering;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What must be known of a paper before its first page is written, in reading order. */
final class Survey {

    /**
     * A heading as the contents list it.
     *
     * @param index its place among all headings, from 0
     * @param number {@code 4}, or empty
     */
    record Entry(int index, Block.Heading heading, String number, String bookmark) {}

    /** What is drawn, and the page that it stands on. */
    sealed interface Illustration {
        record OfChart(Chart chart, PageArea area) implements Illustration {}

        record OfPicture(Block.Picture picture, PageArea area) implements Illustration {}
    }

    private final HouseStyle house;
    private final Numbering numbering = new Numbering();
    private final List<Entry> headings = new ArrayList<>();
    private final List<Illustration> illustrations = new ArrayList<>();
    private final Set<Inline.Sparkline> sparklines = new LinkedHashSet<>();
    private boolean hasContents;

    private Survey(HouseStyle house) {
        this.house = house;
    }

    static Survey of(List<Stretch> stretches, HouseStyle house) {
        Survey survey = new Survey(house);
        for (Stretch stretch : stretches) {
            survey.blocks(stretch.blocks(), PageArea.of(house, stretch.orientation()));
        }
        return survey;
    }

    List<Entry> headings() {
        return List.copyOf(headings);
    }

    List<Entry> listed(Block.Contents contents) {
        return headings.stream()
                .filter(entry -> entry.heading().level() > 1 && entry.heading().level() <= contents.depth())
                .toList();
    }

    /** Where the paper has a list of its headings. */
    boolean hasContents() {
        return hasContents;
    }

    List<Illustration> illustrations() {
        return List.copyOf(illustrations);
    }

    /** All that the document's own text holds, each once. */
    Set<Inline.Sparkline> sparklines() {
        return sparklines;
    }

    private void blocks(List<Block> blocks, PageArea area) {
        blocks.forEach(block -> block(block, area));
    }

    private void block(Block block, PageArea area) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.BulletList list -> list.items().forEach(item -> blocks(item, area));
            case Block.NumberedList list -> list.items().forEach(item -> blocks(item, area));
            case Block.Table table -> table(table, area);
            case Block.Figure figure -> {
                illustrations.add(new Illustration.OfChart(figure.chart(), area));
                table(figure.data(), area);
            }
            case Block.Callout callout -> {
                heading(callout.heading());
                blocks(callout.blocks(), area);
            }
            case Block.Picture picture -> illustrations.add(new Illustration.OfPicture(picture, area));
            case Block.Section section -> blocks(section.blocks(), PageArea.of(house, section.orientation()));
            case Block.Paragraph paragraph -> inlines(paragraph.content());
            case Block.NumberedParagraph paragraph -> inlines(paragraph.content());
            case Block.FieldGrid grid -> grid.rows().forEach(row -> row.forEach(field -> inlines(field.value())));
            case Block.PageBreak none -> {}
            case Block.Contents none -> hasContents = true;
        }
    }

    private void inlines(List<Inline> content) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Sparkline sparkline -> sparklines.add(sparkline);
                case Inline.Strong strong -> inlines(strong.content());
                case Inline.Emphasis emphasis -> inlines(emphasis.content());
                case Inline.Link link -> inlines(link.content());
                case Inline.Text none -> {}
                case Inline.Status none -> {}
                case Inline.Arrow none -> {}
                case Inline.LineBreak none -> {}
                case Inline.Footnote none -> {}
            }
        }
    }

    private void heading(Block.Heading heading) {
        inlines(heading.content());
        int index = headings.size();
        headings.add(new Entry(index, heading, numbering.next(heading), "_Toc%09d".formatted(index + 1)));
    }

    private void table(Block.Table table, PageArea area) {
        for (Block.Row row :
                Stream.concat(table.header().stream(), table.rows().stream()).toList()) {
            row.cells().forEach(cell -> blocks(cell.blocks(), area));
        }
    }
}
