package cabinetpapers.pdf;

import cabinetpapers.paper.Inline;
import java.util.List;

/** Measures words that are not printed yet. */
final class WordMeasure {

    /** As wide as any footnote's mark. */
    private static final String MARK = "99";

    private final WordBuilder words;
    private double longestStatus;

    private WordMeasure(Glyphs glyphs) {
        words = new WordBuilder(glyphs);
    }

    static Needs needs(List<Inline> content, TextStyle style, Glyphs glyphs) {
        WordMeasure measure = new WordMeasure(glyphs);
        measure.add(content, Run.of(style, Tag.document()));
        double longest = 0;
        for (Word word : measure.words.finish()) {
            longest = Math.max(longest, word.widthAtEnd());
        }
        return new Needs(longest, measure.longestStatus);
    }

    private void add(List<Inline> content, Run run) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> words.text(text.text(), run);
                case Inline.Strong strong -> add(strong.content(), run.strong());
                case Inline.Emphasis emphasis -> add(emphasis.content(), run.emphasised());
                case Inline.Link link -> add(link.content(), run);
                case Inline.Status status -> status(Wording.text(status), run);
                case Inline.Arrow arrow -> {
                    status(Wording.signAndWord(arrow), run);
                    words.text(Wording.rest(arrow), run);
                }
                case Inline.Sparkline none -> sparkline(run);
                case Inline.LineBreak none -> words.lineBreak(run);
                case Inline.Footnote none ->
                    words.unbreakable(MARK, Run.of(run.style().raised(), run.tag()));
            }
        }
    }

    /** It is never cut either. */
    private void sparkline(Run run) {
        double width = Inline.Sparkline.WIDTH_EMS * run.style().size();
        words.picture(run, width);
        longestStatus = Math.max(longestStatus, width);
    }

    private void status(String text, Run run) {
        double before = words.width();
        words.unbreakable(text, run);
        longestStatus = Math.max(longestStatus, words.width() - before);
    }
}
