package cabinetpapers.job;

import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.kpi.Return;
import cabinetpapers.kpi.SmallNumbers;
import cabinetpapers.paper.PaperLines;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Which of a draft's lines are somebody's own words, which they may change: commentary, and what officers supplied. */
final class OfficersLines {

    private static final Pattern LABEL = Pattern.compile("^\\*\\*[^*]{1,40}: ?\\*\\*");
    private static final String NEXT = " ¶ ";

    /**
     * A commentary's lines in one place of the paper.
     *
     * @param first the first of them
     * @param count one for a cell
     */
    record Place(Return commented, int first, int count) {

        int end() {
            return first + count;
        }
    }

    private final List<String> draft;
    private final Map<Integer, Place> commentary = new HashMap<>();
    private final List<Integer> supplied = new ArrayList<>();

    private OfficersLines(List<String> draft) {
        this.draft = draft;
    }

    static OfficersLines of(List<String> draft, QuarterFigures figures, Iterable<String> suppliedWords) {
        OfficersLines lines = new OfficersLines(draft);
        Map<String, Integer> uses = new HashMap<>();
        figures.measures().forEach(one -> texts(one.current()).forEach(text -> uses.merge(text, 1, Integer::sum)));
        for (MeasureFigures measure : figures.measures()) {
            Return current = measure.current();
            String text = text(current.commentary());
            if (!text.isEmpty() && !isOneOfSeveralWithheld(current)) {
                lines.find(current, uses.getOrDefault(text, 0));
            }
        }
        suppliedWords.forEach(lines::supplied);
        return lines;
    }

    /** Every text of a return, as a cell has it: other texts may have a commentary's words. */
    private static Stream<String> texts(Return one) {
        return Stream.of(one.commentary(), one.correctiveAction(), one.restatementReason())
                .map(OfficersLines::text);
    }

    private static String text(String words) {
        return String.join(NEXT, PaperFigures.paragraphs(words));
    }

    /** Which of a measure's texts somebody wrote words in place of can be told only where one of them is withheld. */
    private static boolean isOneOfSeveralWithheld(Return one) {
        return SmallNumbers.isWithheld(one.commentary())
                && (SmallNumbers.isWithheld(one.correctiveAction())
                        || SmallNumbers.isWithheld(one.restatementReason()));
    }

    /** The same words on several measures are told apart by the measure's code, which stands above them. */
    private void find(Return commented, int uses) {
        List<String> paragraphs = PaperFigures.paragraphs(commented.commentary());
        for (int i = 0; i < draft.size(); i++) {
            int count = count(paragraphs, i);
            if (count > 0 && (uses == 1 || isUnder(commented.code(), i))) {
                Place place = new Place(commented, i, count);
                for (int line = i; line < place.end(); line++) {
                    commentary.put(line, place);
                }
            }
        }
    }

    private int count(List<String> paragraphs, int at) {
        if (words(draft.get(at)).equals(String.join(NEXT, paragraphs))
                && draft.get(at).startsWith("TD ")) {
            return 1;
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            if (at + i >= draft.size() || !words(draft.get(at + i)).equals(paragraphs.get(i))) {
                return 0;
            }
        }
        return paragraphs.size();
    }

    boolean isUnder(String code, int at) {
        for (int i = at; i >= 0; i--) {
            if (draft.get(i).startsWith("# ") || draft.get(i).equals("ROW")) {
                boolean row = draft.get(i).equals("ROW");
                return draft.subList(i, row ? at : i + 1).stream().anyMatch(line -> holds(line, code));
            }
        }
        return false;
    }

    /** Whether a line names a measure, by its code or its name. */
    static boolean holds(String line, String words) {
        return Pattern.compile("(?<![\\p{L}\\d])" + Pattern.quote(PaperLines.fold(words)) + "(?![\\p{L}\\d])")
                .matcher(line)
                .find();
    }

    private void supplied(String words) {
        List<String> paragraphs = words.lines().map(PaperLines::fold).toList();
        for (int i = 0; i < draft.size(); i++) {
            String line = words(draft.get(i)).replaceFirst("^1\\.\\d\\. ", "");
            if (!line.isEmpty()
                    && (paragraphs.contains(line) || PaperLines.fold(words).equals(line))) {
                supplied.add(i);
            }
        }
    }

    /** A line without its kind and its label. */
    static String words(String line) {
        String content = line.startsWith("TD ") ? line.substring(3) : line;
        return LABEL.matcher(content).replaceFirst("").strip();
    }

    /** The words that stand out before a line's own, with their colon; empty where none do. */
    static String label(String line) {
        Matcher label = LABEL.matcher(line);
        return label.find() ? label.group() : "";
    }

    Optional<Place> commentary(int line) {
        return Optional.ofNullable(commentary.get(line));
    }

    /** The commentary that ends just above a line. */
    Optional<Place> endingAbove(int line) {
        return commentary(line - 1).filter(place -> place.end() == line);
    }

    boolean isSupplied(int line) {
        return supplied.contains(line);
    }
}
