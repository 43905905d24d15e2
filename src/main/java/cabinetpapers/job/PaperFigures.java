package cabinetpapers.job;

import cabinetpapers.paper.PaperLines;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The figures, ratings and arrows in a line of a paper. */
final class PaperFigures {

    private static final Pattern FIGURE = Pattern.compile(
            "‹[●■◆★○] [^›]+›|[●■◆★○▲►▼](?: \\p{L}+)?|[-−£]*\\d+(?:,\\d{3})*(?:\\.\\d+)?(?: ?%|(?:bn|m|k)\\b)?");

    /** What a line begins with that numbers it or says what it is: no figure of its own. */
    private static final Pattern LEAD = Pattern.compile("^(?:# \\d (?:1\\. )?|1\\.[12]\\. | *(?:-|\\d+\\.) )");

    /** What a count is of: words of a sentence, but to put others there is to change what is told. */
    private static final Pattern COUNTED =
            Pattern.compile("\\b(?:Green|Amber|Red|Blue|[Ii]mproved|[Ww]orsened|[Uu]nchanged)\\b");

    private PaperFigures() {}

    /** The line with one sign in place of every figure. */
    static String blanked(String line) {
        return FIGURE.matcher(line).replaceAll("#");
    }

    /** Whether a line has figures of its own, or a rating or an arrow with its sign. */
    static boolean holds(String line) {
        return FIGURE.matcher(unled(line)).find();
    }

    /** What a line of a paper states: its figures, and the ratings and directions that its words count or name. */
    private static List<String> stated(String line) {
        String words = unled(line);
        List<String> stated = new ArrayList<>(in(words));
        Matcher counted = COUNTED.matcher(FIGURE.matcher(words).replaceAll(""));
        while (counted.find()) {
            stated.add(counted.group());
        }
        return stated;
    }

    private static String unled(String line) {
        return LEAD.matcher(line).replaceFirst("");
    }

    private static List<String> in(String line) {
        List<String> figures = new ArrayList<>();
        Matcher figure = FIGURE.matcher(line);
        while (figure.find()) {
            figures.add(figure.group().replaceAll("[‹›]", "").replace(" %", "%"));
        }
        return figures;
    }

    /**
     * What of the first line's statements the second does not make, in reading order; all of them where both make the same
     * in another order, which may turn what they say round.
     */
    static List<String> missing(String line, String other) {
        List<String> stated = stated(line);
        List<String> others = stated(other);
        List<String> left = new ArrayList<>(others);
        List<String> missing =
                stated.stream().filter(figure -> !left.remove(figure)).toList();
        boolean turned = missing.isEmpty() && left.isEmpty() && !stated.equals(others);
        return turned ? stated : missing;
    }

    /** Somebody's text as it stands in a paper's lines, paragraph by paragraph. */
    static List<String> paragraphs(String text) {
        return Pattern.compile("\\R\\h*\\R")
                .splitAsStream(text)
                .map(PaperLines::fold)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
