package cabinetpapers.kpi;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which small numbers of which measures are not told, and whether words give one of them away. */
public final class SmallNumbers {

    private final List<Measure> measures;
    private final Map<String, Secrets> secrets;

    private SmallNumbers(List<Measure> measures, Map<String, Secrets> secrets) {
        this.measures = measures;
        this.secrets = Map.copyOf(secrets);
    }

    /**
     * @param returns as they were read: the figures that are made of them no longer have the numbers
     * @param published the figures that were published last, of an earlier quarter
     */
    public static SmallNumbers of(List<Measure> measures, List<Return> returns, Optional<QuarterFigures> published) {
        Set<String> guarded = Families.guarded(measures);
        return new SmallNumbers(
                measures.stream()
                        .filter(measure -> guarded.contains(measure.code()))
                        .toList(),
                Suppression.secrets(measures, FigureRules.shown(measures, returns), published));
    }

    /** The measures that have any such number, or share a total with one that has. */
    public List<Measure> measures() {
        return measures;
    }

    /** Whether it stands in place of words that held such a number. */
    public static boolean isWithheld(String words) {
        return words.equals(Suppression.WITHHELD);
    }

    /** Whether it stands in a line of a paper, whatever stands there besides. */
    public static boolean holdsWithheld(String line) {
        return line.contains(Suppression.WITHHELD);
    }

    /** Whether words on a measure hold a number that would be withheld from its commentary. */
    public boolean givenAway(String code, String words) {
        Secrets own = secrets.get(code);
        return own != null && !own.kept(words).equals(words);
    }
}
