package cabinetpapers.paper;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A paper as plain lines, in reading order: what a renderer's file, read back, must also give.
 *
 * <pre>
 * H2 4 Background                a heading, with its number where it has one
 * P Text of a paragraph.         white space folded, a line break being a space
 * N 4.1 Text                     a numbered paragraph
 * LI 1 • Text                    a list item: depth, mark ("•" or "1."), first paragraph; further ones are P lines
 * TABLE Caption                  then TR, and a TH or TD line a cell
 * TD                             an empty cell; or one of several blocks, which follow, each line indented by two
 * GRID Name                      a field grid: then TR, TH label, TD value; or TR with the labels, TR with the values
 *                                within a text, a sparkline is its alternative text
 * FIGURE Caption                 then ALT text, then the TABLE of its data
 * ALT Text                       alone: a picture
 * CONTENTS Title                 then a TOC line a heading, without page number
 * LINK Words -> https://…        after the block that holds it
 * NOTE Text                      a footnote, after the block that refers to it
 * </pre>
 */
public final class PaperOutline {

    private final Numbering numbering = new Numbering();
    private final List<String> lines = new ArrayList<>();
    private final List<String> contents = new ArrayList<>();

    private PaperOutline() {}

    public static List<String> of(Paper paper) {
        PaperOutline outline = new PaperOutline();
        outline.collectHeadings(paper.blocks(), new Numbering());
        outline.blocks(paper.blocks(), "");
        return List.copyOf(outline.lines);
    }

    /** Text as it is compared: composed, without invisible characters, white space of every kind folded to one space. */
    public static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cf}\\uFE00-\\uFE0F]", "")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }

    private void collectHeadings(List<Block> blocks, Numbering numbers) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Heading heading -> {
                    String entry = fold(numbers.next(heading) + " " + heading.text());
                    if (heading.level() > 1) {
                        contents.add(heading.level() + entry);
                    }
                }
                case Block.Callout callout -> collectHeadings(List.of(callout.heading()), numbers);
                case Block.Section section -> collectHeadings(section.blocks(), numbers);
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

    private void blocks(List<Block> blocks, String indent) {
        blocks.forEach(block -> block(block, indent));
    }

    private void block(Block block, String indent) {
        switch (block) {
            case Block.Heading heading -> {
                add(indent + "H" + heading.level(), numbering.next(heading) + " " + heading.text());
                extras(heading.content(), indent);
            }
            case Block.Paragraph paragraph -> {
                add(indent + "P", PlainText.of(paragraph.content()));
                extras(paragraph.content(), indent);
            }
            case Block.NumberedParagraph paragraph -> {
                add(indent + "N", numbering.next(paragraph) + " " + PlainText.of(paragraph.content()));
                extras(paragraph.content(), indent);
            }
            case Block.BulletList list -> items(list.items(), false, 1, indent);
            case Block.NumberedList list -> items(list.items(), true, 1, indent);
            case Block.Table table -> table(table);
            case Block.Figure figure -> {
                add("FIGURE", figure.caption());
                add("ALT", figure.alternativeText());
                table(figure.data());
            }
            case Block.FieldGrid grid -> grid(grid);
            case Block.Callout callout -> {
                block(callout.heading(), indent);
                blocks(callout.blocks(), indent);
            }
            case Block.Picture picture -> add("ALT", picture.alternativeText());
            case Block.PageBreak none -> {}
            case Block.Section section -> blocks(section.blocks(), indent);
            case Block.Contents list -> {
                add("CONTENTS", list.title());
                for (String entry : contents) {
                    if (entry.charAt(0) - '0' <= list.depth()) {
                        add("TOC", entry.substring(1));
                    }
                }
            }
        }
    }

    private void items(List<List<Block>> items, boolean numbered, int depth, String indent) {
        int number = 0;
        for (List<Block> item : items) {
            number++;
            Block.Paragraph first = (Block.Paragraph) item.getFirst();
            String mark = numbered ? number + "." : "•";
            add(indent + "LI " + depth + " " + mark, PlainText.of(first.content()));
            extras(first.content(), indent);
            for (Block block : item.subList(1, item.size())) {
                if (block instanceof Block.BulletList list) {
                    items(list.items(), false, depth + 1, indent);
                } else if (block instanceof Block.NumberedList list) {
                    items(list.items(), true, depth + 1, indent);
                } else {
                    block(block, indent);
                }
            }
        }
    }

    private void table(Block.Table table) {
        add("TABLE", table.caption());
        for (Block.Row row : table.header()) {
            add("TR", "");
            row.cells().forEach(cell -> cell("TH", cell));
        }
        for (Block.Row row : table.rows()) {
            add("TR", "");
            for (int i = 0; i < row.cells().size(); i++) {
                cell(i < table.rowHeaders() ? "TH" : "TD", row.cells().get(i));
            }
        }
    }

    private void cell(String kind, Block.Cell cell) {
        if (cell.blocks().size() == 1 && cell.blocks().getFirst() instanceof Block.Paragraph paragraph) {
            add(kind, PlainText.of(paragraph.content()));
            extras(paragraph.content(), "");
        } else {
            add(kind, "");
            blocks(cell.blocks(), "  ");
        }
    }

    private void grid(Block.FieldGrid grid) {
        add("GRID", grid.name());
        for (List<Block.Field> row : grid.rows()) {
            add("TR", "");
            switch (grid.labels()) {
                case BESIDE ->
                    row.forEach(field -> {
                        add("TH", field.label());
                        value(field);
                    });
                case ABOVE -> {
                    row.forEach(field -> add("TH", field.label()));
                    add("TR", "");
                    row.forEach(this::value);
                }
            }
        }
    }

    private void value(Block.Field field) {
        add("TD", PlainText.of(field.value()));
        extras(field.value(), "");
    }

    /** Links and footnotes within the content. */
    private void extras(List<Inline> content, String indent) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Link link -> add(indent + "LINK", PlainText.of(link.content()) + " -> " + link.target());
                case Inline.Footnote note -> add(indent + "NOTE", PlainText.of(note.content()));
                case Inline.Strong strong -> extras(strong.content(), indent);
                case Inline.Emphasis emphasis -> extras(emphasis.content(), indent);
                case Inline.Text none -> {}
                case Inline.Status none -> {}
                case Inline.Arrow none -> {}
                case Inline.Sparkline none -> {}
                case Inline.LineBreak none -> {}
            }
        }
    }

    private void add(String kind, String text) {
        String folded = fold(text);
        lines.add(folded.isEmpty() ? kind : kind + " " + folded);
    }
}
