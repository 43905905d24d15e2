package cabinetpapers.word;

import cabinetpapers.chart.Typefaces.Family;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Years;
import java.util.List;

/** Cuts what stands in a line into pieces that Word never breaks, and measures them against the size of the font. */
final class WordCutter {

    /** Takes the pieces, in order. */
    interface Taker {

        /**
         * @param word the piece's width
         * @param gap the width of the space after it
         */
        void piece(double word, double gap);

        void lineBreak();
    }

    /** What the characters are printed in, when their words are not strong themselves. */
    enum Weight {
        REGULAR,
        BOLD
    }

    /** Word may break a line at these, not at a no-break space. */
    private static final String SPACES = " \t\n\r";

    /** And after these, but not within a financial year, which is written with a hyphen that ends no line. */
    private static final String DASHES = "-–—";

    private final TextWidths regular;
    private final TextWidths bold;

    /** @param family that text is measured in */
    WordCutter(Family family) {
        regular = new TextWidths(family.regular());
        bold = new TextWidths(family.regular().strong());
    }

    void cut(List<Inline> content, Weight weight, Taker taker) {
        Cut cut = new Cut(taker);
        cut.inlines(content, widths(weight));
        cut.end();
    }

    double width(String text, Weight weight) {
        return widths(weight).of(text);
    }

    private TextWidths widths(Weight weight) {
        return switch (weight) {
            case REGULAR -> regular;
            case BOLD -> bold;
        };
    }

    /** One text, being cut. A word may go on from one inline to the next. */
    private final class Cut {

        private final Taker taker;
        private double word;

        Cut(Taker taker) {
            this.taker = taker;
        }

        void end() {
            piece(0);
        }

        void inlines(List<Inline> content, TextWidths widths) {
            content.forEach(inline -> inline(inline, widths));
        }

        private void inline(Inline inline, TextWidths widths) {
            switch (inline) {
                case Inline.Text plain -> text(plain.text(), widths);
                case Inline.Strong strong -> inlines(strong.content(), bold);
                case Inline.Emphasis emphasis -> inlines(emphasis.content(), widths);
                case Inline.Link link -> inlines(link.content(), widths);
                case Inline.Status status -> text(Unbroken.of(status), widths);
                case Inline.Arrow arrow -> text(Unbroken.of(arrow), widths);
                case Inline.Sparkline none -> word += Inline.Sparkline.WIDTH_EMS;
                case Inline.LineBreak none -> {
                    end();
                    taker.lineBreak();
                }
                case Inline.Footnote none -> word += widths.of('0') / 2;
            }
        }

        private void text(String text, TextWidths widths) {
            Years.part(text, words -> words(words, widths), year -> word += widths.of(year));
        }

        private void words(String text, TextWidths widths) {
            int character;
            for (int i = 0; i < text.length(); i += Character.charCount(character)) {
                character = text.codePointAt(i);
                if (SPACES.indexOf(character) >= 0) {
                    piece(widths.of(' '));
                } else {
                    word += widths.of(character);
                    if (DASHES.indexOf(character) >= 0) {
                        piece(0);
                    }
                }
            }
        }

        private void piece(double gap) {
            taker.piece(word, gap);
            word = 0;
        }
    }
}
