package cabinetpapers.job;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compares two texts line by line, by Myers' algorithm, and matches the lines that were reworded: what was one line and
 * still is one should be told as one change. A line is the same line where its label is, whatever is said beside it, and
 * where its words are, whatever its figures.
 */
final class LineDiff {

    /** Beyond it two texts have little in common, and are told as all different. */
    private static final int MOST_STEPS = 1500;

    private static final int MOST_PAIRS = 1_000_000;

    /** Lines with fewer words in common are not the same line reworded. */
    private static final double ALIKE = 0.3;

    private static final double LOSS = 1;
    private static final Pattern SPACE = Pattern.compile(" ");

    /**
     * What a line is matched by.
     *
     * @param kind what of its like it is matched with alone; empty for paragraphs and the like
     * @param label the words that stand out before its first colon; empty where there are none
     * @param unfigured its words, all figures as if they were one
     */
    private record Shape(String kind, String label, List<String> words, List<String> unfigured) {

        static Shape of(String line) {
            return new Shape(
                    LineDiff.kind(line),
                    OfficersLines.label(line),
                    List.of(SPACE.split(line)),
                    List.of(SPACE.split(PaperFigures.blanked(line))));
        }
    }

    private final List<String> before;
    private final List<String> after;
    private final List<LineChange> changes = new ArrayList<>();

    private LineDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    static List<LineChange> of(List<String> before, List<String> after) {
        LineDiff diff = new LineDiff(before, after);
        diff.compare();
        return List.copyOf(diff.changes);
    }

    private void compare() {
        int from = 0;
        int shorter = Math.min(before.size(), after.size());
        while (from < shorter && before.get(from).equals(after.get(from))) {
            from++;
        }
        int end = 0;
        while (end < shorter - from && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        List<int[]> same = same(from, before.size() - end, from, after.size() - end);
        int x = from;
        int y = from;
        for (int[] match : same) {
            hunk(x, match[0], y, match[1]);
            x = match[0] + 1;
            y = match[1] + 1;
        }
        hunk(x, before.size() - end, y, after.size() - end);
    }

    /** The pairs of equal lines on a shortest way from one text to the other. */
    private List<int[]> same(int x0, int x1, int y0, int y1) {
        int width = x1 - x0;
        int height = y1 - y0;
        int most = Math.min(width + height, MOST_STEPS);
        int[] furthest = new int[2 * most + 3];
        List<int[]> history = new ArrayList<>();
        for (int steps = 0; steps <= most; steps++) {
            history.add(furthest.clone());
            for (int k = -steps; k <= steps; k += 2) {
                int x = goesDown(furthest, k, steps, most) ? furthest[most + k + 2] : furthest[most + k] + 1;
                int y = x - k;
                while (x < width && y < height && before.get(x0 + x).equals(after.get(y0 + y))) {
                    x++;
                    y++;
                }
                furthest[most + k + 1] = x;
                if (x >= width && y >= height) {
                    return walkedBack(history, steps, x0, y0, width, height, most);
                }
            }
        }
        return List.of();
    }

    private static boolean goesDown(int[] furthest, int k, int steps, int most) {
        return k == -steps || (k != steps && furthest[most + k] < furthest[most + k + 2]);
    }

    private static List<int[]> walkedBack(
            List<int[]> history, int steps, int x0, int y0, int width, int height, int most) {
        List<int[]> matches = new ArrayList<>();
        int x = width;
        int y = height;
        for (int d = steps; d >= 0; d--) {
            int[] furthest = history.get(d);
            int k = x - y;
            int previous = goesDown(furthest, k, d, most) ? k + 1 : k - 1;
            int startX = d == 0 ? 0 : furthest[most + previous + 1];
            int startY = d == 0 ? 0 : startX - previous;
            while (x > startX && y > startY) {
                x--;
                y--;
                matches.add(new int[] {x0 + x, y0 + y});
            }
            x = startX;
            y = startY;
        }
        Collections.reverse(matches);
        return matches;
    }

    private void hunk(int x0, int x1, int y0, int y1) {
        int width = x1 - x0;
        int height = y1 - y0;
        if (width == 0 || height == 0 || (long) width * height > MOST_PAIRS) {
            for (int x = x0; x < x1; x++) {
                changes.add(new LineChange(x, Optional.of(before.get(x)), Optional.empty()));
            }
            for (int y = y0; y < y1; y++) {
                changes.add(new LineChange(x1, Optional.empty(), Optional.of(after.get(y))));
            }
            return;
        }
        paired(x0, width, y0, height);
    }

    /** Matches lines at the least loss: leaving out or putting in a line costs one, rewording it the less the more is left. */
    private void paired(int x0, int width, int y0, int height) {
        List<Shape> befores =
                before.subList(x0, x0 + width).stream().map(Shape::of).toList();
        List<Shape> afters =
                after.subList(y0, y0 + height).stream().map(Shape::of).toList();
        double[][] loss = new double[width + 1][height + 1];
        for (double[] row : loss) {
            Arrays.fill(row, 0);
        }
        for (int x = width; x >= 0; x--) {
            for (int y = height; y >= 0; y--) {
                if (x == width || y == height) {
                    loss[x][y] = (width - x + height - y) * LOSS;
                } else {
                    double reworded = loss[x + 1][y + 1] + rewording(befores.get(x), afters.get(y));
                    loss[x][y] = Math.min(reworded, LOSS + Math.min(loss[x + 1][y], loss[x][y + 1]));
                }
            }
        }
        int x = 0;
        int y = 0;
        while (x < width || y < height) {
            if (x < width
                    && y < height
                    && loss[x][y] == loss[x + 1][y + 1] + rewording(befores.get(x), afters.get(y))) {
                changes.add(new LineChange(x0 + x, Optional.of(before.get(x0 + x)), Optional.of(after.get(y0 + y))));
                x++;
                y++;
            } else if (x < width && (y == height || loss[x][y] == LOSS + loss[x + 1][y])) {
                changes.add(new LineChange(x0 + x, Optional.of(before.get(x0 + x)), Optional.empty()));
                x++;
            } else {
                changes.add(new LineChange(x0 + x, Optional.empty(), Optional.of(after.get(y0 + y))));
                y++;
            }
        }
    }

    /** A cell is the same cell whatever stands in it; of other lines the label or some words must be left. */
    private static double rewording(Shape one, Shape other) {
        if (!one.kind().equals(other.kind())) {
            return 2 * LOSS + 1;
        }
        double alike = alike(one.words(), other.words());
        if (!one.kind().isEmpty()) {
            return LOSS * (1.5 - alike);
        }
        double butForFigures = Math.max(alike, alike(one.unfigured(), other.unfigured()));
        double paragraph = butForFigures < ALIKE ? 2 * LOSS + 1 : LOSS * (2 - alike - butForFigures);
        boolean labelled = !one.label().isEmpty() && one.label().equals(other.label());
        return labelled ? Math.min(paragraph, LOSS * (1.5 - alike)) : paragraph;
    }

    private static String kind(String line) {
        return line.startsWith("TD") || line.startsWith("TH") || line.startsWith("ROW") ? line.substring(0, 2) : "";
    }

    private static double alike(List<String> words, List<String> others) {
        List<String> left = new ArrayList<>(others);
        int common = (int) words.stream().filter(left::remove).count();
        return 2.0 * common / (words.size() + others.size());
    }
}
