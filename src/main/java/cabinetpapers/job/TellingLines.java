package cabinetpapers.job;

import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.SmallNumbers;
import cabinetpapers.paper.PaperLines;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Finds words in a paper that would give a small number away. A line is about a measure if the measure's code or name
 * stands in it, in its row of a table, or in a heading that it is under: a number may stand anywhere else.
 *
 * @param lines of the paper as the program wrote it
 */
record TellingLines(List<String> lines, SmallNumbers numbers) {

    private static final String HEADING = "# ";

    /** The measure of which a line that somebody changed or added gives a number away. What it had before gives nothing away. */
    Optional<Measure> givenAway(LineChange change) {
        return givenAway(change, Optional.empty());
    }

    /** @param commented the code of the measure that the line is commentary on, wherever it stands */
    Optional<Measure> givenAway(LineChange change, Optional<String> commented) {
        Optional<String> added = change.after()
                .map(PaperLines::readable)
                .map(after -> added(change.before().map(PaperLines::readable).orElse(""), after));
        return added.isEmpty()
                ? Optional.empty()
                : numbers.measures().stream()
                        .filter(measure -> numbers.givenAway(measure.code(), added.get()))
                        .filter(measure -> commented.equals(Optional.of(measure.code())) || isAbout(measure, change))
                        .findFirst();
    }

    private static String added(String before, String after) {
        List<String> had = new ArrayList<>(Arrays.asList(before.split(" ", -1)));
        return String.join(
                " ",
                Arrays.stream(after.split(" ", -1))
                        .filter(word -> !had.remove(word))
                        .toList());
    }

    private boolean isAbout(Measure measure, LineChange change) {
        return names(change.before().orElse(""), measure)
                || names(change.after().orElse(""), measure)
                || above(change).stream().anyMatch(line -> names(line, measure));
    }

    /** The row that a line stands in, and the headings that it is under, whose levels grow. */
    private List<String> above(LineChange change) {
        List<String> above = new ArrayList<>();
        boolean inRow = true;
        int level = Integer.MAX_VALUE;
        for (int at = Math.min(change.line(), lines.size()) - 1; at >= 0; at--) {
            String line = lines.get(at);
            inRow &= PaperLines.isCell(line);
            if (line.startsWith(HEADING) && level(line) < level) {
                level = level(line);
                above.add(line);
            } else if (inRow) {
                above.add(line);
            }
        }
        return above;
    }

    private static int level(String heading) {
        return Character.digit(heading.charAt(HEADING.length()), 10);
    }

    private static boolean names(String line, Measure measure) {
        return OfficersLines.holds(line, measure.code()) || OfficersLines.holds(line, measure.name());
    }
}
