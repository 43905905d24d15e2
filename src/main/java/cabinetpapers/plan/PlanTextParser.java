package cabinetpapers.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parses a cell into paragraphs and bullets. A line that begins with a bullet's mark is a bullet, indented under the one
 * above if it stands further in; a line of its own is a paragraph; a line straight below a bullet, indented, goes on
 * with it.
 */
final class PlanTextParser {

    private static final Pattern BULLET = Pattern.compile("(\\s*)[-–—*•·◦▪‣o\uF0B7][ \\t\u00A0]+(\\S.*)");

    /** A bullet that may still get others below it. */
    private static final class Open {
        final int indent;
        final List<Open> nested = new ArrayList<>();
        String text;

        Open(int indent, String text) {
            this.indent = indent;
            this.text = text;
        }

        PlanText.Bullet close() {
            return new PlanText.Bullet(text, Open.close(nested));
        }

        static List<PlanText.Bullet> close(List<Open> open) {
            return open.stream().map(Open::close).toList();
        }
    }

    private final List<PlanText.Passage> passages = new ArrayList<>();
    private final List<Open> list = new ArrayList<>();
    /** The bullets from the outermost to the one read last. */
    private final List<Open> path = new ArrayList<>();

    private PlanTextParser() {}

    static List<PlanText.Passage> parse(String words) {
        PlanTextParser parser = new PlanTextParser();
        words.lines().forEach(parser::line);
        parser.endList();
        return List.copyOf(parser.passages);
    }

    private void line(String line) {
        Matcher bullet = BULLET.matcher(line);
        if (line.isBlank()) {
            endList();
        } else if (bullet.matches()) {
            bullet(bullet.group(1).length(), bullet.group(2).strip());
        } else if (!path.isEmpty() && Character.isWhitespace(line.charAt(0))) {
            path.getLast().text += " " + line.strip();
        } else {
            endList();
            passages.add(new PlanText.Paragraph(line.strip()));
        }
    }

    private void bullet(int indent, String text) {
        while (!path.isEmpty() && path.getLast().indent >= indent) {
            path.removeLast();
        }
        Open bullet = new Open(indent, text);
        (path.isEmpty() ? list : path.getLast().nested).add(bullet);
        path.add(bullet);
    }

    private void endList() {
        if (!list.isEmpty()) {
            passages.add(new PlanText.Bullets(Open.close(list)));
        }
        list.clear();
        path.clear();
    }
}
