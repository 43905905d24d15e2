package cabinetpapers.template;

import java.util.ArrayDeque;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

/**
 * Which of the lines with {@code {{#if}}}, {@code {{#each}}} and their kind stand between the rows of one table.
 *
 * <p>One that opens does when a row stands directly before it and a row directly after it; the ones that belong to it
 * follow it. Any other ends the table.
 */
final class ControlLines {

    private final BitSet inTable = new BitSet();

    ControlLines(List<String> lines) {
        BitSet rowFollows = rowFollows(lines);
        Deque<Boolean> open = new ArrayDeque<>();
        boolean afterRow = false;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).strip();
            if (!isControl(text)) {
                afterRow = isRow(text);
                continue;
            }
            boolean opens = inside(text).startsWith("#");
            boolean between = opens ? rowFollows.get(i) : !open.isEmpty() && open.element();
            afterRow = afterRow && between;
            inTable.set(i, afterRow);
            if (opens) {
                open.push(afterRow);
            } else if (inside(text).startsWith("/")) {
                open.poll();
            }
        }
    }

    boolean isInTable(int index) {
        return inTable.get(index);
    }

    /** Whether a line, stripped, holds {@code {{#…}}}, {@code {{/…}}} or {@code {{else}}} and nothing else. */
    static boolean isControl(String text) {
        if (!text.startsWith("{{") || text.indexOf("}}") != text.length() - 2) {
            return false;
        }
        String inside = inside(text);
        return inside.startsWith("#") || inside.startsWith("/") || inside.equals("else");
    }

    static String inside(String text) {
        return text.substring(2, text.length() - 2).strip();
    }

    private static boolean isRow(String text) {
        return text.startsWith("|");
    }

    private static BitSet rowFollows(List<String> lines) {
        BitSet follows = new BitSet();
        for (int i = lines.size() - 2; i >= 0; i--) {
            String next = lines.get(i + 1).strip();
            follows.set(i, isRow(next) || (isControl(next) && follows.get(i + 1)));
        }
        return follows;
    }
}
