package cabinetpapers.paper;

import java.net.URI;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a paper says, as lines: two papers with the same lines say the same, however their files were saved.
 *
 * <p>Empty paragraphs, kinds of white space, invisible characters and whether a hyphen may end a line do not count. Words
 * that stand out do, and so do statuses, links, notes and the alternative texts of pictures. Of a chart its words and the
 * table of its figures count; a grid's name, which nobody sees, does not.
 *
 * <pre>
 * # 2 Background                 a heading, with "1." before its words where it takes a number
 * Text of **a** paragraph.       strong; _emphasis_; [words](address); ‹● Green›; [^a note]
 * 1.1. Text                      a numbered paragraph of depth 1; 1.2. of depth 2
 * - Text                         a list item, indented by its depth; 1. Text where it is numbered
 * TABLE Caption                  then ROW, and a TH or TD line a cell; several blocks of one cell are joined by ¶
 * GRID                           then ROW, TH label and TD value
 * FIGURE Caption                 then ALT text and the TABLE of its figures
 * PICTURE Alternative text
 * BOX Heading                    a callout; END BOX after its blocks
 * CONTENTS Title
 * PAGES portrait                 where pages of an orientation begin; BREAK where a page ends early
 * </pre>
 */
public final class PaperLines {

    static final String BREAK = "BREAK";
    private static final String PAGES = "PAGES ";
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\uFE00-\\uFE0F]");
    private static final char NO_BREAK_HYPHEN = '\u2011';

    /** What a line begins with that says what it is, and the signs of words that stand out. */
    private static final Pattern MARKS =
            Pattern.compile("^(?:# \\d (?:1\\. )?|ROW(?: |$)|(?:TABLE|FIGURE|ALT|PICTURE|BOX|CONTENTS|TH|TD) "
                    + "|(?:TH|TD|GRID|BREAK|END BOX|PAGES .*)$| *- |1\\.[12]\\. )|\\*\\*|[‹›]");

    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)\\]\\([^()\\s]*\\)");
    private static final Pattern BREAKS = Pattern.compile(" [¶↵] ");
    private static final Pattern WHITE_SPACE = Pattern.compile("[\\s\\p{Z}]+");

    private final List<String> lines = new ArrayList<>();

    private PaperLines() {}

    public static List<String> of(Paper paper) {
        return of(paper.blocks());
    }

    /** @param blocks all of a paper's */
    public static List<String> of(List<Block> blocks) {
        PaperLines made = new PaperLines();
        made.pages(Block.Orientation.PORTRAIT, Block.Fit.FLOWS);
        made.blocks(blocks);
        made.endPages();
        return List.copyOf(made.lines);
    }

    /** A line's words as a reader has them; blank where the line is no words, but where a row or a page begins. */
    public static String readable(String line) {
        String words = MARKS.matcher(line).replaceAll("");
        return BREAKS.matcher(LINK.matcher(words).replaceAll("$1"))
                .replaceAll(" ")
                .strip();
    }

    /** Whether a line is a cell of a row, which says nothing without the row's other cells. */
    public static boolean isCell(String line) {
        return line.equals("TH") || line.equals("TD") || line.startsWith("TH ") || line.startsWith("TD ");
    }

    /**
     * One text as a line: composed, without invisible characters, white space of every kind folded to one space, and a
     * hyphen that ends no line as any other.
     */
    public static String fold(String text) {
        if (isFolded(text)) {
            return text;
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String visible = INVISIBLE.matcher(composed).replaceAll("");
        return WHITE_SPACE
                .matcher(visible.replace(NO_BREAK_HYPHEN, '-'))
                .replaceAll(" ")
                .strip();
    }

    /** Most text is: ASCII with a single space between its words. The rest is not looked at here. */
    private static boolean isFolded(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }

    /** The line of a paragraph with this content; empty where it says nothing. */
    public static String line(List<Inline> content) {
        Words words = new Words();
        content.forEach(inline -> words.add(inline, Marks.NONE));
        String line = fold(words.finish());
        return line.replace("↵", "").isBlank() ? "" : line;
    }

    private void blocks(List<Block> blocks) {
        blocks.forEach(this::block);
    }

    private void block(Block block) {
        switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> text("", paragraph.content());
            case Block.NumberedParagraph paragraph -> text("1." + paragraph.depth() + ". ", paragraph.content());
            case Block.BulletList list -> items(list.items(), "- ", "");
            case Block.NumberedList list -> items(list.items(), "", "");
            case Block.Table table -> table(table);
            case Block.Figure figure -> {
                add("FIGURE " + figure.caption());
                add("ALT " + figure.alternativeText());
                table(figure.data());
            }
            case Block.FieldGrid grid -> grid(grid);
            case Block.Callout callout -> {
                add("BOX " + line(callout.heading().content()));
                blocks(callout.blocks());
                add("END BOX");
            }
            case Block.Picture picture -> add("PICTURE " + picture.alternativeText());
            case Block.PageBreak none -> add(BREAK);
            case Block.Section section -> {
                pages(section.orientation(), section.fit());
                blocks(section.blocks());
                pages(Block.Orientation.PORTRAIT, Block.Fit.FLOWS);
            }
            case Block.Contents contents -> add("CONTENTS " + contents.title());
        }
    }

    private void heading(Block.Heading heading) {
        String number = switch (heading.numbered()) {
            case NUMBERED -> "1. ";
            case PLAIN -> "";
        };
        add("# " + heading.level() + " " + number + line(heading.content()));
    }

    /** Empty paragraphs are but room between others. */
    private void text(String lead, List<Inline> content) {
        String line = line(content);
        if (!line.isEmpty() || !lead.isEmpty()) {
            add(lead + line);
        }
    }

    private void items(List<List<Block>> items, String mark, String indent) {
        int number = 0;
        for (List<Block> item : items) {
            number++;
            String own = mark.isEmpty() ? number + ". " : mark;
            lines.add(indent + own + line(((Block.Paragraph) item.getFirst()).content()));
            for (Block block : item.subList(1, item.size())) {
                if (block instanceof Block.BulletList list) {
                    items(list.items(), "- ", indent + "  ");
                } else if (block instanceof Block.NumberedList list) {
                    items(list.items(), "", indent + "  ");
                } else {
                    text("", ((Block.Paragraph) block).content());
                }
            }
        }
    }

    private void table(Block.Table table) {
        add("TABLE " + table.caption());
        for (Block.Row row : table.header()) {
            add("ROW");
            row.cells().forEach(cell -> add("TH " + cell(cell)));
        }
        for (Block.Row row : table.rows()) {
            add("ROW");
            for (int i = 0; i < row.cells().size(); i++) {
                add((i < table.rowHeaders() ? "TH " : "TD ") + cell(row.cells().get(i)));
            }
        }
    }

    private static String cell(Block.Cell cell) {
        PaperLines made = new PaperLines();
        made.blocks(cell.blocks());
        return String.join(" ¶ ", made.lines.stream().map(String::strip).toList());
    }

    private void grid(Block.FieldGrid grid) {
        add("GRID");
        for (List<Block.Field> row : grid.rows()) {
            add("ROW");
            for (Block.Field field : row) {
                add("TH " + field.label());
                add("TD " + line(field.value()));
            }
        }
    }

    private void pages(Block.Orientation orientation, Block.Fit fit) {
        endPages();
        lines.add(PAGES
                + switch (orientation) {
                    case PORTRAIT -> "portrait";
                    case LANDSCAPE -> "landscape";
                }
                + switch (fit) {
                    case FLOWS -> "";
                    case ONE_PAGE -> ", one page";
                });
    }

    /** Each stretch of pages begins a page, so breaks at its edges say nothing, and an empty one is none. */
    private void endPages() {
        while (!lines.isEmpty()
                && (lines.getLast().equals(BREAK) || lines.getLast().startsWith(PAGES))) {
            lines.removeLast();
        }
    }

    private void add(String line) {
        String folded = fold(line);
        boolean nothing = folded.equals(BREAK)
                && !lines.isEmpty()
                && (lines.getLast().equals(BREAK) || lines.getLast().startsWith(PAGES));
        if (!nothing) {
            lines.add(folded);
        }
    }

    private enum Mark {
        STRONG,
        EMPHASIS
    }

    /** How a word is set apart. */
    private record Marks(Set<Mark> accents, Optional<URI> link) {

        static final Marks NONE = new Marks(Set.of(), Optional.empty());

        Marks with(Mark accent) {
            Set<Mark> all = EnumSet.of(accent);
            all.addAll(accents);
            return new Marks(all, link);
        }

        /** Within a link a second one leads nowhere else. */
        Marks to(URI target) {
            return link.isPresent() ? this : new Marks(accents, Optional.of(target));
        }

        /** What is a picture or coloured looks the same in strong and in plain words. */
        Marks plain() {
            return new Marks(Set.of(), link);
        }

        String sign(Mark accent, String sign) {
            return accents.contains(accent) ? sign : "";
        }
    }

    /** Words with their marks, each mark once however often its words were split, and close around them. */
    private static final class Words {

        private final StringBuilder text = new StringBuilder();

        /** White space and line breaks since the last word: whether they are within a mark nobody sees. */
        private final StringBuilder gap = new StringBuilder();

        private Marks open = Marks.NONE;

        void add(Inline inline, Marks marks) {
            switch (inline) {
                case Inline.Text plain -> text(plain.text(), marks);
                case Inline.Strong strong -> strong.content().forEach(one -> add(one, marks.with(Mark.STRONG)));
                case Inline.Emphasis emphasis -> emphasis.content().forEach(one -> add(one, marks.with(Mark.EMPHASIS)));
                case Inline.Link link -> link.content().forEach(one -> add(one, marks.to(link.target())));
                case Inline.Status status ->
                    put("‹" + status.tone().shape() + " " + status.word() + "›", marks.plain());
                case Inline.Arrow arrow -> put(arrow.way().glyph() + " " + arrow.word(), marks);
                case Inline.Sparkline sparkline -> put("‹" + sparkline.alternativeText() + "›", marks.plain());
                case Inline.LineBreak none -> gap.append(" ↵ ");
                case Inline.Footnote note -> put("[^" + line(note.content()) + "]", marks.plain());
            }
        }

        private void text(String words, Marks marks) {
            int from = 0;
            int to = words.length();
            while (from < to && isUnseen(words.charAt(from))) {
                from++;
            }
            while (from < to && isUnseen(words.charAt(to - 1))) {
                to--;
            }
            gap.append(words, 0, from);
            if (from < to) {
                put(words.substring(from, to), marks);
            }
            gap.append(words, to, words.length());
        }

        private static boolean isUnseen(char c) {
            return (c > '~' || c <= ' ') && fold(String.valueOf(c)).isEmpty();
        }

        private void put(String words, Marks marks) {
            if (marks.equals(open)) {
                text.append(gap);
            } else {
                close(marks);
                text.append(gap);
                open(marks);
            }
            gap.setLength(0);
            text.append(words);
        }

        String finish() {
            close(Marks.NONE);
            open(Marks.NONE);
            return text.append(gap).toString();
        }

        private void close(Marks next) {
            text.append(open.sign(Mark.EMPHASIS, "_")).append(open.sign(Mark.STRONG, "**"));
            if (!next.link().equals(open.link())) {
                open.link().ifPresent(target -> text.append("](").append(target).append(')'));
            }
        }

        private void open(Marks next) {
            if (!next.link().equals(open.link())) {
                next.link().ifPresent(target -> text.append('['));
            }
            text.append(next.sign(Mark.STRONG, "**")).append(next.sign(Mark.EMPHASIS, "_"));
            open = next;
        }
    }
}
