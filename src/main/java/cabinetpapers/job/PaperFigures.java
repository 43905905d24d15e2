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

    private PaperFigures() {}

    static List<String> in(String line) {
        List<String> figures = new ArrayList<>();
        Matcher figure = FIGURE.matcher(line);
        while (figure.find()) {
            figures.add(figure.group().replaceAll("[‹›]", "").replace(" %", "%"));
        }
        return figures;
    }

    /** What of the first line's figures the second has not, in reading order. */
    static List<String> missing(String line, String other) {
        List<String> left = new ArrayList<>(in(other));
        return in(line).stream().filter(figure -> !left.remove(figure)).toList();
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
