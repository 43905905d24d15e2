package cabinetpapers.pdf;

import cabinetpapers.paper.Block.Align;
import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines, each as full as it gets. */
final class LineBreaker {

    private static final double TOLERANCE = 0.01;

    /** Trials: the last one tells widths of a few points apart. */
    private static final int BALANCING = 7;

    private final Tag tag;
    private final TextStyle style;
    private final double width;
    private final Align align;
    private final List<Line> lines = new ArrayList<>();
    private final List<Word> line = new ArrayList<>();
    private double used;

    private LineBreaker(Tag tag, TextStyle style, double width, Align align) {
        this.tag = tag;
        this.style = style;
        this.width = width;
        this.align = align;
    }

    /** @return at least one line, be it empty */
    static List<Line> lines(List<Word> words, Tag tag, TextStyle style, double width, Align align) {
        LineBreaker breaker = new LineBreaker(tag, style, width, align);
        words.forEach(breaker::add);
        if (!breaker.line.isEmpty() || breaker.lines.isEmpty()) {
            breaker.endLine();
        }
        return breaker.lines;
    }

    /**
     * As many lines as the width asks for, and all about as long: a heading's last word does not stand alone. No word is
     * cut that fits the width.
     */
    static List<Line> balanced(List<Word> words, Tag tag, TextStyle style, double width) {
        List<Line> best = lines(words, tag, style, width, Align.LEFT);
        double enough = width;
        double little = Math.max(width / 2, widest(words, width));
        for (int step = 0; best.size() > 1 && step < BALANCING; step++) {
            double between = (little + enough) / 2;
            List<Line> lines = lines(words, tag, style, between, Align.LEFT);
            if (lines.size() > best.size()) {
                little = between;
            } else {
                enough = between;
                best = lines;
            }
        }
        return best;
    }

    /** The widest of the words that fit the width. */
    private static double widest(List<Word> words, double width) {
        return words.stream()
                .mapToDouble(Word::widthAtEnd)
                .filter(word -> word <= width + TOLERANCE)
                .max()
                .orElse(0);
    }

    private void add(Word word) {
        if (word.widthAtEnd() > width + TOLERANCE) {
            cut(word);
        } else {
            place(word);
        }
    }

    private void cut(Word word) {
        if (!line.isEmpty()) {
            endLine();
        }
        word.cut(width).forEach(this::place);
    }

    private void place(Word word) {
        if (!line.isEmpty() && used + word.widthAtEnd() > width + TOLERANCE) {
            endLine();
        }
        line.add(word);
        used += word.widthWithin();
        if (word.end() == Word.End.LINE) {
            endLine();
        }
    }

    private void endLine() {
        double ink = line.isEmpty()
                ? 0
                : used - line.getLast().widthWithin() + line.getLast().widthAtEnd();
        List<Note> notes = new ArrayList<>(0);
        line.forEach(word -> notes.addAll(word.notes()));
        lines.add(new Line(tag, style, segments(indent(ink)), notes));
        line.clear();
        used = 0;
    }

    private double indent(double ink) {
        return switch (align) {
            case LEFT -> 0;
            case RIGHT -> Math.max(0, width - ink);
            case CENTRE -> Math.max(0, (width - ink) / 2);
        };
    }

    private List<Line.Segment> segments(double left) {
        SegmentBuilder segments = new SegmentBuilder(left);
        for (int i = 0; i < line.size(); i++) {
            Word word = line.get(i);
            word.pieces().forEach(segments::add);
            if (word.end() != Word.End.HYPHEN || i == line.size() - 1) {
                word.after().ifPresent(segments::add);
            }
        }
        return segments.finish();
    }
}
