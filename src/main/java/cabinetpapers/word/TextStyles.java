package cabinetpapers.word;

import cabinetpapers.house.HouseStyle;
import java.util.ArrayList;
import java.util.List;

/** Styles of headings, running text, contents, notes, header and footer. */
final class TextStyles {

    /** Of a section's heading and of paragraphs below it, in points. */
    static final double NUMBER_INDENT = 36;

    static final double LETTER_INDENT = 28;

    static final double LINE = 1.15;

    private final HouseStyle house;
    private final List<Style> styles = new ArrayList<>();

    /** From one line of running text to the next, in lines of the font's own. */
    static double line(HouseStyle house) {
        return house.lettering().body().map(HouseStyle.Spacing::line).orElse(LINE);
    }

    private TextStyles(HouseStyle house) {
        this.house = house;
    }

    static List<Style> of(HouseStyle house) {
        TextStyles made = new TextStyles(house);
        made.body();
        made.headings();
        made.numbered();
        made.captions();
        made.contents();
        made.footnotes();
        made.furniture();
        return made.styles;
    }

    private Style add(Style style) {
        styles.add(style);
        return style;
    }

    private Style text(String id, String name, String basedOn) {
        return add(Style.paragraph(id, name).basedOn(basedOn));
    }

    private void body() {
        add(Style.paragraph(StyleIds.NORMAL, "Normal"))
                .offered()
                .noWidows()
                .colour(house.palette().text());
        text(StyleIds.BODY_TEXT, "Body Text", StyleIds.NORMAL).offered().space(Spacing.body(house), line(house));
        // Word wants a paragraph between two tables and at the end of a section: the first takes no room, the second
        // sets two grids or boxes apart.
        text(StyleIds.SEPARATOR, "Separator", StyleIds.NORMAL).exactLine(1).size(1);
        text(StyleIds.GAP, "Gap", StyleIds.NORMAL)
                .exactLine(house.sizes().body())
                .size(1);
    }

    private void headings() {
        text(StyleIds.TITLE, "Title", StyleIds.NORMAL)
                .next(StyleIds.BODY_TEXT)
                .keepNext()
                .keepLines()
                .space(Spacing.heading(1), 1)
                .bold()
                .colour(house.palette().heading())
                .size(house.sizes().heading(1));
        for (int level = 1; level <= 6; level++) {
            HouseStyle.HeadingLook look = house.lettering().heading(level);
            Style heading = text(StyleIds.heading(level), "heading " + level, StyleIds.NORMAL)
                    .offered()
                    .next(StyleIds.BODY_TEXT)
                    .keepNext()
                    .keepLines()
                    .outline(level)
                    .space(Spacing.heading(house, level), 1)
                    .colour(look.colour())
                    .size(house.sizes().heading(level));
            lettered(heading, look.weight());
        }
    }

    private void lettered(Style heading, HouseStyle.Weight weight) {
        switch (weight) {
            case BOLD -> heading.bold();
            case REGULAR -> {}
        }
        if (!house.lettering().headingFont().equals(house.fontFamily())) {
            heading.font(house.lettering().headingFont());
        }
    }

    private void numbered() {
        text(StyleIds.NUMBERED_HEADING, "Heading 2 Numbered", StyleIds.heading(2))
                .offered()
                .next(StyleIds.numberedParagraph(1))
                .numbered(new ListMark(NumberingWriter.SECTIONS, 0));
        text(StyleIds.numberedParagraph(1), "Numbered Paragraph 1", StyleIds.BODY_TEXT)
                .offered()
                .numbered(new ListMark(NumberingWriter.SECTIONS, 1));
        text(StyleIds.numberedParagraph(2), "Numbered Paragraph 2", StyleIds.BODY_TEXT)
                .offered()
                .numbered(new ListMark(NumberingWriter.SECTIONS, 2));
    }

    private void captions() {
        text(StyleIds.CAPTION, "caption", StyleIds.NORMAL)
                .offered()
                .next(StyleIds.BODY_TEXT)
                .keepNext()
                .keepLines()
                .space(Spacing.CAPTION, 1)
                .bold()
                .size(house.sizes().caption());
        text(StyleIds.FIGURE, "Figure", StyleIds.NORMAL)
                .next(StyleIds.FIGURE_CAPTION)
                .keepNext()
                .space(Spacing.FIGURE, 1)
                .size(1);
        text(StyleIds.FIGURE_CAPTION, "Figure Caption", StyleIds.CAPTION)
                .offered()
                .space(Spacing.FIGURE_CAPTION, 1);
        text(StyleIds.DATA_CAPTION, "Data Caption", StyleIds.CAPTION).space(Spacing.DATA_CAPTION, 1);
        text(StyleIds.PICTURE, "Picture", StyleIds.NORMAL).space(Spacing.BODY, 1);
    }

    private void contents() {
        Tab page = new Tab("right", "dot", PageArea.portrait(house).width());
        text(StyleIds.CONTENTS_TITLE, "TOC Heading", StyleIds.NORMAL)
                .next(StyleIds.BODY_TEXT)
                .keepNext()
                .keepLines()
                .space(Spacing.CONTENTS_TITLE, 1)
                .bold()
                .colour(house.palette().heading())
                .size(house.sizes().heading(2));
        for (int level = 1; level <= 6; level++) {
            double left = Math.max(0, level - 2) * ContentsWriter.STEP;
            text(StyleIds.contents(level), "toc " + level, StyleIds.NORMAL)
                    .tabs(new Tab("left", "none", left + ContentsWriter.STEP), page)
                    .space(Spacing.CONTENTS, 1)
                    .indent(new Indent(left, 0, 0));
        }
    }

    private void footnotes() {
        text(StyleIds.FOOTNOTE_TEXT, "footnote text", StyleIds.NORMAL)
                .space(Spacing.FOOTNOTE, 1)
                .size(house.sizes().furniture());
    }

    private void furniture() {
        for (PageArea area : List.of(PageArea.portrait(house), PageArea.landscape(house))) {
            Tab right = new Tab("right", "none", area.width());
            text(area.style(StyleIds.HEADER), area.styleName("header"), StyleIds.NORMAL)
                    .tabs(right)
                    .size(house.sizes().furniture());
            text(area.style(StyleIds.FOOTER), area.styleName("footer"), StyleIds.NORMAL)
                    .tabs(right)
                    .size(house.sizes().furniture());
        }
    }
}
