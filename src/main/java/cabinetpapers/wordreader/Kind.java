package cabinetpapers.wordreader;

import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Numbered;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a paragraph is to the paper, as its style says by the name that Word shows. */
sealed interface Kind {

    record Heading(int level, Numbered numbered) implements Kind {}

    record Body() implements Kind {}

    /** @param depth 1 or 2 */
    record NumberedText(int depth) implements Kind {}

    /** @param depth from 1; styles know three */
    record Item(Mark mark, int depth, Home home) implements Kind {}

    /** A further paragraph of an item. */
    record Continued(int depth, Home home) implements Kind {}

    record Caption() implements Kind {}

    record FigurePicture() implements Kind {}

    record FigureCaption() implements Kind {}

    record ContentsTitle() implements Kind {}

    record ContentsEntry() implements Kind {}

    record BoxHeading(int level) implements Kind {}

    record BoxText() implements Kind {}

    /** Room between tables or boxes, which Word wants and nobody reads. */
    record Filler() implements Kind {}

    record CellText(CellRole role, Align align) implements Kind {}

    record Label() implements Kind {}

    record FieldValue() implements Kind {}

    enum Mark {
        BULLET,
        NUMBER
    }

    /** Whether a list's style is that of a box. */
    enum Home {
        TEXT,
        BOX
    }

    enum CellRole {
        HEADING,
        ROW_HEADING,
        TEXT
    }

    /** The smaller set of styles, of a part that must fit one page. */
    String ONE_PAGE = "one page ";

    /** Styles of one name each. */
    Map<String, Kind> NAMED = Map.ofEntries(
            Map.entry("normal", new Body()),
            Map.entry("body text", new Body()),
            Map.entry("text body", new Body()),
            Map.entry("picture", new Body()),
            Map.entry("title", new Heading(1, Numbered.PLAIN)),
            Map.entry("heading 2 numbered", new Heading(2, Numbered.NUMBERED)),
            Map.entry("numbered paragraph 1", new NumberedText(1)),
            Map.entry("numbered paragraph 2", new NumberedText(2)),
            Map.entry("caption", new Caption()),
            Map.entry("figure", new FigurePicture()),
            Map.entry("figure caption", new FigureCaption()),
            Map.entry("toc heading", new ContentsTitle()),
            Map.entry("toc 1", new ContentsEntry()),
            Map.entry("toc 2", new ContentsEntry()),
            Map.entry("toc 3", new ContentsEntry()),
            Map.entry("toc 4", new ContentsEntry()),
            Map.entry("toc 5", new ContentsEntry()),
            Map.entry("toc 6", new ContentsEntry()),
            Map.entry("separator", new Filler()),
            Map.entry("gap", new Filler()),
            Map.entry("callout text", new BoxText()),
            Map.entry("field label", new Label()),
            Map.entry("field label last", new Label()),
            Map.entry("field value", new FieldValue()),
            Map.entry("field value last", new FieldValue()));

    Pattern LIST =
            Pattern.compile("(callout |section |table |compact table )?list (bullet|number|continue)(?: (\\d))?");
    Pattern CELL = Pattern.compile("(?:compact )?table (heading|row heading|text|number)(?: (right|centre))?");
    Pattern HEADING = Pattern.compile("heading (\\d)");
    Pattern BOX_HEADING = Pattern.compile("callout heading (\\d)");

    /** What a style of this name makes of a paragraph; empty where the name says nothing to us. */
    static Optional<Kind> of(String styleName) {
        String name = plain(styleName);
        return Optional.ofNullable(NAMED.get(name))
                .or(() ->
                        matched(HEADING, name).<Kind>map(found -> new Heading(number(found.group(1)), Numbered.PLAIN)))
                .or(() -> matched(BOX_HEADING, name).map(found -> new BoxHeading(number(found.group(1)))))
                .or(() -> matched(LIST, name).map(Kind::list))
                .or(() -> matched(CELL, name).map(Kind::cell));
    }

    static String plain(String styleName) {
        String name = styleName.toLowerCase(Locale.ROOT);
        return name.startsWith(ONE_PAGE) ? name.substring(ONE_PAGE.length()) : name;
    }

    private static Kind list(Matcher found) {
        int depth = found.group(3) == null ? 1 : number(found.group(3));
        Home home = "callout ".equals(found.group(1)) ? Home.BOX : Home.TEXT;
        return switch (found.group(2)) {
            case "bullet" -> new Item(Mark.BULLET, depth, home);
            case "number" -> new Item(Mark.NUMBER, depth, home);
            default -> new Continued(depth, home);
        };
    }

    private static Kind cell(Matcher found) {
        Align align = "right".equals(found.group(2)) || found.group(1).equals("number")
                ? Align.RIGHT
                : "centre".equals(found.group(2)) ? Align.CENTRE : Align.LEFT;
        return switch (found.group(1)) {
            case "heading" -> new CellText(CellRole.HEADING, align);
            case "row heading" -> new CellText(CellRole.ROW_HEADING, align);
            default -> new CellText(CellRole.TEXT, align);
        };
    }

    private static Optional<Matcher> matched(Pattern pattern, String name) {
        Matcher matcher = pattern.matcher(name);
        return matcher.matches() ? Optional.of(matcher) : Optional.empty();
    }

    private static int number(String digit) {
        return Integer.parseInt(digit);
    }
}
