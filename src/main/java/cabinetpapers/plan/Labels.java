package cabinetpapers.plan;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which words before a date may say what it is the date of. None that bear on time themselves. */
final class Labels {

    private static final Set<Sign> SIGNS =
            EnumSet.of(Sign.NEUTRAL, Sign.AND, Sign.OR, Sign.COMMA, Sign.DASH, Sign.TO, Sign.BY, Sign.STARTED);

    /** Dates of these are too wide: "Christmas 2026" and "Budget 2026/27" are names. */
    private static final Set<Precision> NAMES = EnumSet.of(Precision.YEAR, Precision.SPAN);

    /** "Post March 2026" may be after it; in "New post March 2026" it is a job. */
    private static final List<Term> AFTER_OR_JOB = List.of(new Term.Strange("post"));

    private Labels() {}

    static boolean may(Term term) {
        return switch (term) {
            case Term.Strange strange -> true;
            case Term.Sequence sequence -> true;
            case Term.Word word -> SIGNS.contains(word.sign());
            case Term.Moment moment -> false;
            case Term.Duration duration -> false;
            case Term.Figure figure -> false;
        };
    }

    /** Whether a label ends here: with a dash or colon, or before a date that is no year. */
    static boolean ends(List<Term> label, List<Term> rest) {
        boolean words = label.stream().anyMatch(term -> term instanceof Term.Strange || term instanceof Term.Sequence);
        return words && !label.equals(AFTER_OR_JOB) && (label.getLast().is(Sign.DASH) || dated(rest));
    }

    private static boolean dated(List<Term> rest) {
        return rest.stream()
                .anyMatch(term -> term instanceof Term.Moment moment
                        && !NAMES.contains(moment.unit().precision()));
    }
}
