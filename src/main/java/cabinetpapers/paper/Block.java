package cabinetpapers.paper;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What stands on a page. Numbers of headings and paragraphs are derived by {@link Numbering}, never stored. */
public sealed interface Block {

    /**
     * A heading. Level 1 is the paper's title and stands once; level 2 its sections.
     *
     * @param level 1 to 6
     */
    record Heading(int level, Numbered numbered, List<Inline> content) implements Block {
        public Heading {
            content = List.copyOf(content);
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("heading level " + level);
            }
            if (numbered == Numbered.NUMBERED && level != 2) {
                throw new IllegalArgumentException("only sections (level 2) are numbered");
            }
            if (PlainText.of(content).isBlank()) {
                throw new IllegalArgumentException("a heading needs words");
            }
        }

        public static Heading plain(int level, String text) {
            return new Heading(level, Numbered.PLAIN, List.of(Inline.text(text)));
        }

        public static Heading numbered(String text) {
            return new Heading(2, Numbered.NUMBERED, List.of(Inline.text(text)));
        }

        public String text() {
            return PlainText.of(content);
        }
    }

    /** Whether a heading takes the next section number. */
    enum Numbered {
        NUMBERED,
        PLAIN
    }

    record Paragraph(List<Inline> content) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        public static Paragraph of(String text) {
            return new Paragraph(List.of(Inline.text(text)));
        }
    }

    /**
     * A paragraph with a number of its own: depth 1 is "4.1", depth 2 "(a)" below it.
     *
     * @param depth 1 or 2
     */
    record NumberedParagraph(int depth, List<Inline> content) implements Block {
        public NumberedParagraph {
            content = List.copyOf(content);
            if (depth < 1 || depth > 2) {
                throw new IllegalArgumentException("numbered paragraph of depth " + depth);
            }
        }
    }

    /** An item's blocks are paragraphs and, after the first, nested lists. */
    record BulletList(List<List<Block>> items) implements Block {
        public BulletList {
            items = copyOfItems(items);
        }
    }

    /** Numbered 1, 2, 3 within itself. */
    record NumberedList(List<List<Block>> items) implements Block {
        public NumberedList {
            items = copyOfItems(items);
        }
    }

    /**
     * A table of data. Its caption stands above it; header rows repeat on each page.
     *
     * @param columns one for each cell of a row
     * @param header one row or more
     * @param rowHeaders how many leading columns head their rows: 0 or more
     */
    record Table(String caption, List<Column> columns, List<Row> header, List<Row> rows, int rowHeaders)
            implements Block {
        public Table {
            columns = List.copyOf(columns);
            header = List.copyOf(header);
            rows = List.copyOf(rows);
            if (caption.isBlank()) {
                throw new IllegalArgumentException("a table needs a caption");
            }
            if (header.isEmpty()) {
                throw new IllegalArgumentException("a table needs a header row: " + caption);
            }
            if (rowHeaders < 0 || rowHeaders > columns.size()) {
                throw new IllegalArgumentException(rowHeaders + " row headers in " + caption);
            }
            requireWidth(caption, columns.size(), header);
            requireWidth(caption, columns.size(), rows);
        }
    }

    /** @param weight the column's share of the table's width, against the other columns' */
    record Column(double weight, Align align) {
        public Column {
            if (!(weight > 0)) {
                throw new IllegalArgumentException("column weight " + weight);
            }
        }
    }

    enum Align {
        LEFT,
        RIGHT,
        CENTRE
    }

    record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public static Row of(String... texts) {
            return new Row(Arrays.stream(texts).map(Cell::of).toList());
        }
    }

    /** A cell holds paragraphs and lists; none at all is an empty cell. */
    record Cell(List<Block> blocks) {
        public Cell {
            blocks = List.copyOf(blocks);
        }

        public static Cell of(String text) {
            return text.isEmpty() ? new Cell(List.of()) : new Cell(List.of(Paragraph.of(text)));
        }

        public static Cell of(Inline inline) {
            return new Cell(List.of(new Paragraph(List.of(inline))));
        }

        /** The tone of a status cell: one that begins with a paragraph of a status and nothing else. Its colour fills it. */
        public Optional<Tone> tone() {
            return !blocks.isEmpty()
                            && blocks.getFirst() instanceof Paragraph paragraph
                            && paragraph.content().size() == 1
                            && paragraph.content().getFirst() instanceof Inline.Status status
                    ? Optional.of(status.tone())
                    : Optional.empty();
        }
    }

    /**
     * A chart with its caption below, its alternative text, and the table of its data, which is printed after it.
     *
     * @param alternativeText what the chart shows, for those who cannot see it
     */
    record Figure(Chart chart, String caption, String alternativeText, Table data) implements Block {
        public Figure {
            requireNonNull(chart, "chart");
            requireNonNull(data, "data");
            requireText(caption, "a figure needs a caption");
            requireText(alternativeText, "a figure needs alternative text: " + caption);
        }
    }

    /**
     * Labels and their values laid out as a table, such as the one at the front of a report.
     *
     * @param name what the grid is, for those who cannot see it
     * @param rows each with the same number of fields
     */
    record FieldGrid(String name, Labels labels, List<List<Field>> rows) implements Block {
        public FieldGrid {
            rows = rows.stream().map(List::copyOf).toList();
            requireText(name, "a field grid needs a name");
            if (rows.isEmpty() || rows.getFirst().isEmpty()) {
                throw new IllegalArgumentException("an empty field grid: " + name);
            }
            int width = rows.getFirst().size();
            if (rows.stream().anyMatch(row -> row.size() != width)) {
                throw new IllegalArgumentException("rows of different length in " + name);
            }
        }

        /** A grid whose labels stand beside their values. */
        public FieldGrid(String name, List<List<Field>> rows) {
            this(name, Labels.BESIDE, rows);
        }
    }

    /** Where a grid's labels stand: each before its value, or a row of them above the row of their values. */
    enum Labels {
        BESIDE,
        ABOVE
    }

    record Field(String label, List<Inline> value) {
        public Field {
            value = List.copyOf(value);
            requireText(label, "a field needs a label");
        }

        public static Field of(String label, String value) {
            return new Field(label, List.of(Inline.text(value)));
        }
    }

    /** A box, such as the recommendations: an unnumbered heading, then paragraphs and lists. */
    record Callout(Heading heading, List<Block> blocks) implements Block {
        public Callout {
            blocks = List.copyOf(blocks);
            if (heading.numbered() == Numbered.NUMBERED) {
                throw new IllegalArgumentException("a callout's heading is not numbered");
            }
            blocks.forEach(Callout::requireSimple);
        }

        private static void requireSimple(Block block) {
            if (!(block instanceof Paragraph || block instanceof BulletList || block instanceof NumberedList)) {
                throw new IllegalArgumentException("a callout holds paragraphs and lists only, not " + block);
            }
        }
    }

    /**
     * A picture, such as a logo or a scanned appendix.
     *
     * @param png the picture as PNG
     * @param widthPoints as printed; the height follows
     */
    record Picture(PngImage png, String alternativeText, double widthPoints) implements Block {
        public Picture {
            requireText(alternativeText, "a picture needs alternative text");
            if (!(widthPoints > 0)) {
                throw new IllegalArgumentException("a picture's width is " + widthPoints);
            }
        }
    }

    record PageBreak() implements Block {}

    /** Pages of their own, in their own orientation. Stands at the top level of a paper only. */
    record Section(Orientation orientation, Fit fit, List<Block> blocks) implements Block {
        public Section(Orientation orientation, List<Block> blocks) {
            this(orientation, Fit.FLOWS, blocks);
        }

        public Section {
            blocks = List.copyOf(blocks);
            if (blocks.stream().anyMatch(Section.class::isInstance)) {
                throw new IllegalArgumentException("a section within a section");
            }
        }
    }

    /** How many pages a section may take. */
    enum Fit {
        /** As many as its words need. */
        FLOWS,
        /**
         * One: whoever prints it takes the largest type that fits, down to the least that the house allows. What does not
         * fit even so goes on overleaf, and that is a finding.
         */
        ONE_PAGE
    }

    enum Orientation {
        PORTRAIT,
        LANDSCAPE
    }

    /**
     * The list of the paper's headings with their pages, made by whoever prints it.
     *
     * @param depth the lowest heading level that is listed, 2 or more; level 1 is not
     */
    record Contents(String title, int depth) implements Block {
        public Contents {
            requireText(title, "a contents list needs a title");
            if (depth < 2 || depth > 6) {
                throw new IllegalArgumentException("contents down to level " + depth);
            }
        }
    }

    private static List<List<Block>> copyOfItems(List<List<Block>> items) {
        if (items.isEmpty()) {
            throw new IllegalArgumentException("an empty list");
        }
        for (List<Block> item : items) {
            if (item.isEmpty() || !(item.getFirst() instanceof Paragraph)) {
                throw new IllegalArgumentException("a list item begins with a paragraph");
            }
            for (Block block : item) {
                if (!(block instanceof Paragraph || block instanceof BulletList || block instanceof NumberedList)) {
                    throw new IllegalArgumentException("a list item holds paragraphs and lists only, not " + block);
                }
            }
        }
        return items.stream().map(List::copyOf).toList();
    }

    private static void requireWidth(String caption, int columns, List<Row> rows) {
        for (Row row : rows) {
            if (row.cells().size() != columns) {
                throw new IllegalArgumentException("a row of %d cells in %d columns: %s"
                        .formatted(row.cells().size(), columns, caption));
            }
        }
    }

    private static void requireText(String text, String message) {
        if (text.isBlank()) {
            throw new IllegalArgumentException(message);
        }
    }
}
