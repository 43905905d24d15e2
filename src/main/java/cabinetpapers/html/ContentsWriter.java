package cabinetpapers.html;

import cabinetpapers.html.Headings.Entry;
import cabinetpapers.paper.Block;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** Writes the list of headings, each a link to its place. */
final class ContentsWriter {

    private final Html html;
    private final List<Entry> headings;
    private int written;

    ContentsWriter(Html html, List<Entry> headings) {
        this.html = html;
        this.headings = headings;
    }

    void write(Block.Contents contents) {
        written++;
        String label = "contents-" + written;
        html.open("nav", "aria-labelledby", label);
        html.open("p", "id", label).text(contents.title()).close().line();
        entries(contents.depth());
        html.close().line();
    }

    /** A lower heading's list stands within the item of the heading above it. */
    private void entries(int depth) {
        Deque<Integer> levels = new ArrayDeque<>();
        for (Entry entry : headings) {
            int level = entry.heading().level();
            if (level > 1 && level <= depth) {
                open(level, levels);
                entry(entry);
            }
        }
        while (!levels.isEmpty()) {
            closeList(levels);
        }
    }

    private void open(int level, Deque<Integer> levels) {
        while (levels.size() > 1 && levels.peek() > level) {
            closeList(levels);
        }
        if (levels.isEmpty() || levels.peek() < level) {
            html.open("ul").line();
            levels.push(level);
        } else {
            html.close().line();
        }
    }

    private void closeList(Deque<Integer> levels) {
        html.close().close().line();
        levels.pop();
    }

    private void entry(Entry entry) {
        html.open("li").open("a", "href", "#" + entry.anchor());
        if (!entry.number().isEmpty()) {
            html.open("span", "class", "number").text(entry.number() + " ").close();
        }
        html.words(entry.heading().text()).close();
    }
}
