package cabinetpapers.assembly;

import cabinetpapers.calendar.Period;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Restatement;
import cabinetpapers.kpi.Return;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What changed since it was last published, with both figures and the reason. */
final class RestatementWords {

    private RestatementWords() {}

    /** A sentence or two for each of a measure's restated figures. */
    static List<String> of(MeasureFigures figures) {
        return figures.restatements().stream().map(one -> of(figures, one)).toList();
    }

    /** Those of the figures that a scorecard shows, after their measure's code. */
    static List<String> inScorecard(MeasureFigures figures) {
        Set<Period> shown = Stream.concat(
                        Stream.of(figures.current()),
                        Stream.concat(figures.previous().stream(), figures.yearEarlier().stream()))
                .map(Return::period)
                .collect(Collectors.toSet());
        return figures.restatements().stream()
                .filter(one -> shown.contains(one.period()))
                .map(one -> new MeasureWords(figures).code() + ": " + of(figures, one))
                .toList();
    }

    /** "Quarter 1 2023-24 was published as 80.0% in the papers for Quarter 1 2023-24, and is 81.5% now. Reason: …". */
    private static String of(MeasureFigures figures, Restatement one) {
        ValueFormat format = new MeasureWords(figures).format();
        BigDecimal then = one.published().actual();
        List<String> both = one.now().map(now -> format.words(then, now)).orElseGet(() -> List.of(format.words(then)));
        String published = one.period().title() + " was published as "
                + ReadingWords.marked(both.getFirst(), one.published()) + " in the papers for "
                + one.publishedIn().title();
        return published
                + (both.size() == 1 ? ", and has no figure now. " : ", and is " + both.getLast() + " now. ")
                + reason(one);
    }

    private static String reason(Restatement one) {
        String given = Wording.line(one.reason());
        if (!given.isEmpty()) {
            return "Reason: " + given + (given.endsWith(".") ? "" : ".");
        }
        return switch (one.kind()) {
            case SETTLED -> "Reason: it was not final then.";
            case CORRECTED -> "No reason was given.";
        };
    }
}
