package cabinetpapers.html;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.PlainText;
import cabinetpapers.paper.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes tables of data. */
final class TableWriter {

    /** A table of no more columns fits on a phone, if its words are short enough. */
    private static final int NARROW = 3;

    /** So many letters, of the longest word of each column, stand side by side on a phone of 320 CSS pixels. */
    private static final int LETTERS = 28;

    /** A table of so many scrolls further rather than make its words a column of letters. */
    private static final int MANY = 7;

    /** A line may end after a hyphen or a dash, too. */
    private static final Pattern GAP = Pattern.compile("[ \\t\\n\\r]+|(?<=[-–—])");

    private final Html html;
    private final InlineWriter inlines;
    private final Consumer<List<Block>> blocks;
    private int scrolling;

    TableWriter(Html html, InlineWriter inlines, Consumer<List<Block>> blocks) {
        this.html = html;
        this.inlines = inlines;
        this.blocks = blocks;
    }

    /** Fits on a phone without cutting a word. */
    static boolean isNarrow(Block.Table table) {
        int columns = table.columns().size();
        return columns <= NARROW
                && IntStream.range(0, columns)
                                .map(column -> longestWord(table, column))
                                .sum()
                        <= LETTERS;
    }

    private static int longestWord(Block.Table table, int column) {
        return Stream.concat(table.header().stream(), table.rows().stream())
                .flatMap(row -> row.cells().get(column).blocks().stream())
                .flatMap(PlainText::paragraphs)
                .flatMap(GAP::splitAsStream)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    void write(Block.Table table) {
        if (isNarrow(table)) {
            html.open("table", "class", "narrow");
            html.open("caption").words(table.caption()).close().line();
            rows(table);
        } else {
            wide(table);
        }
    }

    /** Scrolls by itself, and can be reached and scrolled by keyboard: WCAG 2.2, 1.4.10 and 2.1.1. */
    private void wide(Block.Table table) {
        scrolling++;
        String label = "table-" + scrolling;
        html.open("div", "class", "scroll", "role", "region", "tabindex", "0", "aria-labelledby", label);
        if (table.columns().size() >= MANY) {
            html.open("table", "class", "many");
        } else {
            html.open("table");
        }
        html.open("caption", "id", label);
        html.open("span").words(table.caption()).close().close().line();
        rows(table);
        html.close().line();
    }

    private void rows(Block.Table table) {
        html.open("thead").line();
        table.header().forEach(row -> headerRow(table, row));
        html.close().line();
        if (!table.rows().isEmpty()) {
            html.open("tbody").line();
            table.rows().forEach(row -> row(table, row));
            html.close().line();
        }
        html.close().line();
    }

    private void headerRow(Block.Table table, Block.Row row) {
        html.open("tr");
        for (int i = 0; i < row.cells().size(); i++) {
            cell(
                    row.cells().get(i),
                    "th",
                    Optional.of("col"),
                    table.columns().get(i).align());
        }
        html.close().line();
    }

    private void row(Block.Table table, Block.Row row) {
        html.open("tr");
        for (int i = 0; i < row.cells().size(); i++) {
            Align align = table.columns().get(i).align();
            if (i < table.rowHeaders()) {
                cell(row.cells().get(i), "th", Optional.of("row"), align);
            } else {
                cell(row.cells().get(i), "td", Optional.empty(), align);
            }
        }
        html.close().line();
    }

    private void cell(Block.Cell cell, String element, Optional<String> scope, Align align) {
        List<String> attributes = new ArrayList<>();
        scope.ifPresent(heads -> attributes.addAll(List.of("scope", heads)));
        String look = look(align, cell.tone());
        if (!look.isEmpty()) {
            attributes.addAll(List.of("class", look));
        }
        html.open(element, attributes.toArray(String[]::new));
        if (cell.blocks().size() == 1 && cell.blocks().getFirst() instanceof Block.Paragraph paragraph) {
            inlines.write(paragraph.content());
        } else {
            blocks.accept(cell.blocks());
        }
        html.close();
    }

    private static String look(Align align, Optional<Tone> tone) {
        String aligned = switch (align) {
            case LEFT -> "";
            case RIGHT -> "right";
            case CENTRE -> "centre";
        };
        return (aligned + tone.map(colour -> " " + InlineWriter.css(colour)).orElse("")).strip();
    }
}
