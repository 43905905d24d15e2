package cabinetpapers.html;

import cabinetpapers.chart.Charts;
import cabinetpapers.chart.Drawing;
import cabinetpapers.chart.SvgPicture;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Tone;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what stands in a line. */
final class InlineWriter {

    private static final String NO_BREAK = "\u00A0";

    private static final int SHORT_STATUS = 12;

    /** Drawn this wide, in points, for hundredths of them to be fine enough; it is shown as wide as so many letters. */
    private static final double SPARKLINE = 90;

    private final Html html;
    private final Charts charts;
    private final Notes notes;
    private final Addresses addresses;

    InlineWriter(Html html, Charts charts, Notes notes, Addresses addresses) {
        this.charts = charts;
        this.html = html;
        this.notes = notes;
        this.addresses = addresses;
    }

    void write(List<Inline> content) {
        content.forEach(this::write);
    }

    /** What stands in a footnote, which cannot have another. */
    void writeNote(List<Inline> content) {
        write(inBrackets(content));
    }

    static String css(Tone tone) {
        return "tone-" + tone.name().toLowerCase(Locale.ROOT);
    }

    private void write(Inline inline) {
        switch (inline) {
            case Inline.Text plain -> html.words(plain.text());
            case Inline.Strong strong -> within("strong", strong.content());
            case Inline.Emphasis emphasis -> within("em", emphasis.content());
            case Inline.Link link -> link(link);
            case Inline.Status status -> {
                html.open("span", "class", "status " + css(status.tone()));
                signed(status.tone().shape(), unbroken(status.word()));
            }
            case Inline.Arrow arrow -> {
                html.open("span", "class", "arrow");
                signed(arrow.way().glyph(), arrow.word());
            }
            case Inline.Sparkline sparkline -> sparkline(sparkline);
            case Inline.LineBreak none -> html.empty("br");
            case Inline.Footnote note -> notes.refer(html, note);
        }
    }

    private void sparkline(Inline.Sparkline sparkline) {
        Drawing drawing = charts.draw(sparkline);
        SvgPicture picture = SvgPicture.of(drawing, SPARKLINE, drawing.height(SPARKLINE));
        html.picture(picture, "sparkline", sparkline.alternativeText());
    }

    private void within(String element, List<Inline> content) {
        html.open(element);
        write(content);
        html.close();
    }

    /** A score and its word, or two short words, stay on one line; a longer status is a phrase, and may wrap. */
    private static String unbroken(String word) {
        return word.length() <= SHORT_STATUS ? word.replace(" ", NO_BREAK) : word;
    }

    /** The word says it all: nobody is to listen to "black circle". */
    private void signed(String sign, String word) {
        html.open("span", "aria-hidden", "true").text(sign).close();
        html.text(NO_BREAK + word).close();
    }

    /** A link holds no other link, and so no footnote's mark: that stands after it. */
    private void link(Inline.Link link) {
        List<Inline> after = new ArrayList<>();
        List<Inline> words = plain(link.content(), after);
        Optional<String> address = addresses.of(link);
        address.ifPresent(target -> html.open("a", "href", target));
        write(words);
        address.ifPresent(target -> html.close());
        write(after);
    }

    private static List<Inline> plain(List<Inline> content, List<Inline> notes) {
        List<Inline> plain = new ArrayList<>();
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Link link -> plain.addAll(plain(link.content(), notes));
                case Inline.Strong strong -> plain.add(new Inline.Strong(plain(strong.content(), notes)));
                case Inline.Emphasis emphasis -> plain.add(new Inline.Emphasis(plain(emphasis.content(), notes)));
                case Inline.Footnote note -> notes.add(note);
                case Inline.Text text -> plain.add(text);
                case Inline.Status status -> plain.add(status);
                case Inline.Arrow arrow -> plain.add(arrow);
                case Inline.Sparkline sparkline -> plain.add(sparkline);
                case Inline.LineBreak line -> plain.add(line);
            }
        }
        return plain;
    }

    private static List<Inline> inBrackets(Inline inline) {
        return switch (inline) {
            case Inline.Footnote note -> {
                List<Inline> words = new ArrayList<>();
                words.add(Inline.text(" ("));
                note.content().forEach(inner -> words.addAll(inBrackets(inner)));
                words.add(Inline.text(")"));
                yield words;
            }
            case Inline.Strong strong -> List.of(new Inline.Strong(inBrackets(strong.content())));
            case Inline.Emphasis emphasis -> List.of(new Inline.Emphasis(inBrackets(emphasis.content())));
            case Inline.Link link -> List.of(new Inline.Link(inBrackets(link.content()), link.target()));
            case Inline.Text text -> List.of(text);
            case Inline.Status status -> List.of(status);
            case Inline.Arrow arrow -> List.of(arrow);
            case Inline.Sparkline sparkline -> List.of(sparkline);
            case Inline.LineBreak line -> List.of(line);
        };
    }

    private static List<Inline> inBrackets(List<Inline> content) {
        return content.stream().flatMap(inline -> inBrackets(inline).stream()).toList();
    }
}
