package cabinetpapers.pdf;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.PlainText;
import cabinetpapers.pdf.Run.Hyperlink;
import cabinetpapers.pdf.Run.Target.Address;
import cabinetpapers.pdf.Run.Target.Counterpart;
import java.util.List;

/** Sets inlines: each becomes words with their look, element and footnotes. */
final class Wording {

    static final double MARK_WIDTH = 16;

    private final HouseStyle house;
    private final Glyphs glyphs;
    private final PictureLayout pictures;
    private int notes;

    Wording(HouseStyle house, Glyphs glyphs, PictureLayout pictures) {
        this.house = house;
        this.glyphs = glyphs;
        this.pictures = pictures;
    }

    Glyphs glyphs() {
        return glyphs;
    }

    /** @param noteWidth of the foot of the page, in points */
    List<Word> words(List<Inline> content, TextStyle style, Tag tag, double noteWidth) {
        Setting setting = new Setting(new WordBuilder(glyphs), noteWidth, tag);
        set(content, Run.of(style, tag), setting);
        return setting.words().finish();
    }

    /** Words without footnotes, such as a caption. */
    List<Word> words(String text, TextStyle style, Tag tag) {
        WordBuilder words = new WordBuilder(glyphs);
        words.text(text, Run.of(style, tag));
        return words.finish();
    }

    /** A number or bullet, to be hung left of a line's words. */
    List<Line.Segment> label(String label, TextStyle style, Tag tag, double x) {
        return label(label, Run.of(style, tag), x);
    }

    private List<Line.Segment> label(String label, Run run, double x) {
        WordBuilder words = new WordBuilder(glyphs);
        words.text(label + " ", run);
        SegmentBuilder segments = new SegmentBuilder(x);
        for (Word word : words.finish()) {
            word.pieces().forEach(segments::add);
            word.after().ifPresent(segments::add);
        }
        return segments.finish();
    }

    private record Setting(WordBuilder words, double noteWidth, Tag block) {}

    private void set(List<Inline> content, Run run, Setting setting) {
        content.forEach(inline -> set(inline, run, setting));
    }

    private void set(Inline inline, Run run, Setting setting) {
        switch (inline) {
            case Inline.Text text -> setting.words().text(text.text(), run);
            case Inline.Strong strong -> set(strong.content(), run.strong(), setting);
            case Inline.Emphasis emphasis -> set(emphasis.content(), run.emphasised(), setting);
            case Inline.Link link -> set(link.content(), linked(run, link), setting);
            case Inline.Status status -> setting.words().unbreakable(text(status), run);
            case Inline.Arrow arrow -> {
                setting.words().unbreakable(signAndWord(arrow), run);
                setting.words().text(rest(arrow), run);
            }
            case Inline.Sparkline sparkline -> sparkline(sparkline, run, setting);
            case Inline.LineBreak none -> setting.words().lineBreak(run);
            case Inline.Footnote footnote -> footnote(footnote, run, setting);
        }
    }

    private Run linked(Run run, Inline.Link link) {
        TextStyle style = run.style().coloured(house.palette().link());
        Tag tag = run.tag().child(Role.LINK);
        String says = PlainText.of(link.content()).strip() + " (" + link.target() + ")";
        return run.linked(style, new Hyperlink(tag, new Address(link.target()), says));
    }

    private void sparkline(Inline.Sparkline sparkline, Run run, Setting setting) {
        Tag tag = run.tag().child(Role.FIGURE).alternativeText(sparkline.alternativeText());
        ChartSlice slice = pictures.sparkline(sparkline, tag, run.style().size());
        setting.words().picture(run.illustrated(tag, slice), slice.width());
    }

    static String text(Inline.Status status) {
        return status.tone().shape() + " " + status.word();
    }

    /** What stands on one line of an arrow's words. */
    static String signAndWord(Inline.Arrow arrow) {
        return arrow.way().glyph() + " " + arrow.word().substring(0, firstWord(arrow));
    }

    /** What may stand on the next. */
    static String rest(Inline.Arrow arrow) {
        return arrow.word().substring(firstWord(arrow));
    }

    private static int firstWord(Inline.Arrow arrow) {
        int space = arrow.word().indexOf(' ');
        return space < 0 ? arrow.word().length() : space;
    }

    /** The mark here, and right after it in the structure the note, although it stands at the foot of the page. */
    private void footnote(Inline.Footnote footnote, Run run, Setting setting) {
        String mark = String.valueOf(++notes);
        // within bold words too, but not within a link's: links do not nest
        Tag parent = run.link().isEmpty() ? run.tag() : setting.block();
        Tag reference = parent.child(Role.REFERENCE);
        Tag note = parent.child(Role.NOTE).id("note-" + mark);
        reference.followedBy(note);
        List<Line> lines = lines(mark, footnote, note, setting);
        Counterpart target = new Counterpart("note-" + mark, "mark-" + mark);
        setting.words().unbreakable(mark, counterpart(run.style().raised(), reference, target, "Footnote " + mark));
        setting.words().note(new Note(lines));
        lines.forEach(line -> line.notes().forEach(setting.words()::note));
    }

    private static Run counterpart(TextStyle style, Tag parent, Counterpart target, String says) {
        Tag tag = parent.child(Role.LINK);
        return Run.of(style, tag).linked(style, new Hyperlink(tag, target, says));
    }

    private List<Line> lines(String mark, Inline.Footnote footnote, Tag note, Setting setting) {
        TextStyle style = TextStyle.small(house, house.sizes().furniture());
        List<Word> words = words(footnote.content(), style, note, setting.noteWidth());
        List<Line> lines = LineBreaker.lines(words, note, style, setting.noteWidth() - MARK_WIDTH, Align.LEFT);
        Counterpart back = new Counterpart("mark-" + mark, "note-" + mark);
        Run label = counterpart(style, note.child(Role.LABEL), back, "Back to the text, footnote " + mark);
        lines.set(0, lines.getFirst().labelled(label(mark, label, -MARK_WIDTH)));
        return lines;
    }
}
