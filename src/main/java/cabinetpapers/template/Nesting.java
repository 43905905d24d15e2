package cabinetpapers.template;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Puts siblings into the conditions, loops and blocks that hold them, and reports what does not close. */
final class Nesting {

    /** More than a person can follow, and well within the stack. */
    private static final int DEEPEST = 16;

    private final Findings findings;
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Piece> whole = new ArrayList<>();
    private int tooDeep;

    private Nesting(Findings findings) {
        this.findings = findings;
    }

    static List<Piece> nest(List<Sibling> siblings, Findings findings) {
        Nesting nesting = new Nesting(findings);
        siblings.forEach(nesting::add);
        while (!nesting.open.isEmpty()) {
            nesting.reportUnclosed("the end");
            nesting.fold();
        }
        return List.copyOf(nesting.whole);
    }

    /** What has been opened and not closed yet. */
    private static final class Open {
        final Sibling.Opening opening;
        final List<Piece> body = new ArrayList<>();
        final List<Piece> otherwise = new ArrayList<>();
        boolean pastElse;

        Open(Sibling.Opening opening) {
            this.opening = opening;
        }

        List<Piece> current() {
            return pastElse ? otherwise : body;
        }

        Delimiters delimiters() {
            return Delimiters.of(opening);
        }
    }

    private void add(Sibling sibling) {
        if (!(sibling instanceof Sibling.CloseBlock)) {
            endFiguresBlock();
        }
        switch (sibling) {
            case Sibling.Markdown markdown -> current().add(new Piece.Markdown(markdown.node()));
            case Sibling.Attributes attributes -> current().add(new Piece.TableAttributes(attributes));
            case Sibling.OpenIf opening -> open(opening);
            case Sibling.OpenEach opening -> open(opening);
            case Sibling.OpenBlock opening -> openBlock(opening);
            case Sibling.Else other -> otherwise(other);
            case Sibling.CloseIf closing -> close(Delimiters.IF, closing.place());
            case Sibling.CloseEach closing -> close(Delimiters.EACH, closing.place());
            case Sibling.CloseBlock closing -> close(Delimiters.BLOCK, closing.place());
        }
    }

    private List<Piece> current() {
        return open.isEmpty() ? whole : open.peek().current();
    }

    private void open(Sibling.Opening opening) {
        if (open.size() < DEEPEST && tooDeep == 0) {
            open.push(new Open(opening));
            return;
        }
        if (tooDeep++ == 0) {
            findings.add(Finding.blocker(
                    opening.place(),
                    "conditions, loops and blocks are nested more than " + DEEPEST + " deep",
                    "Simplify the template here."));
        }
    }

    private void openBlock(Sibling.OpenBlock opening) {
        switch (BlockKind.of(opening.name())) {
            case PAGE_BREAK, CONTENTS -> current().add(new Piece.Block(opening, List.of()));
            case CALLOUT, LANDSCAPE, FIGURES -> open(opening);
        }
    }

    /** A data block holds nothing: whatever follows that does not close it shows that its end is missing. */
    private void endFiguresBlock() {
        if (open.isEmpty()
                || !(open.peek().opening instanceof Sibling.OpenBlock block)
                || BlockKind.of(block.name()) != BlockKind.FIGURES) {
            return;
        }
        findings.add(Finding.blocker(
                block.place(),
                "\":::" + block.name() + "\" is not closed",
                "Write \":::\" on the line after it; a data block holds no text of its own."));
        fold();
    }

    private void otherwise(Sibling.Else other) {
        if (tooDeep > 0) {
            return;
        }
        if (open.isEmpty() || open.peek().delimiters() != Delimiters.IF || open.peek().pastElse) {
            findings.add(Finding.blocker(
                    other.place(), "{{else}} belongs to no {{#if}}", "Take it out, or close what is open before it."));
            return;
        }
        open.peek().pastElse = true;
    }

    private void close(Delimiters delimiters, Place place) {
        if (tooDeep > 0) {
            tooDeep--;
            return;
        }
        if (open.stream().noneMatch(opened -> opened.delimiters() == delimiters)) {
            findings.add(Finding.blocker(
                    place,
                    delimiters.end() + " closes nothing",
                    "Take it out, or write " + delimiters.begin() + " before it, in the same list or block."));
            return;
        }
        while (open.element().delimiters() != delimiters) {
            reportUnclosed(delimiters.end() + " on " + place.spot());
            fold();
        }
        fold();
    }

    private void reportUnclosed(String before) {
        Open unclosed = open.element();
        Delimiters delimiters = unclosed.delimiters();
        findings.add(Finding.blocker(
                unclosed.opening.place(),
                delimiters.begin() + " is not closed",
                "Write " + delimiters.end() + " before " + before + ", on a line of its own."));
    }

    private void fold() {
        Open done = open.pop();
        switch (done.opening) {
            case Sibling.OpenIf opening ->
                current().add(new Piece.Condition(opening.condition(), done.body, done.otherwise));
            case Sibling.OpenEach opening -> current().add(new Piece.Loop(opening.items(), opening.name(), done.body));
            case Sibling.OpenBlock opening -> current().add(new Piece.Block(opening, done.body));
        }
    }

    /** How each of the three that open and close is written. */
    private enum Delimiters {
        IF("{{#if}}", "{{/if}}"),
        EACH("{{#each}}", "{{/each}}"),
        BLOCK("\":::name\"", "\":::\"");

        private final String begin;
        private final String end;

        Delimiters(String begin, String end) {
            this.begin = begin;
            this.end = end;
        }

        static Delimiters of(Sibling.Opening opening) {
            return switch (opening) {
                case Sibling.OpenIf condition -> IF;
                case Sibling.OpenEach loop -> EACH;
                case Sibling.OpenBlock block -> BLOCK;
            };
        }

        String begin() {
            return begin;
        }

        String end() {
            return end;
        }
    }
}
