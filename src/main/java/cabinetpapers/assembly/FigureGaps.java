package cabinetpapers.assembly;

import cabinetpapers.calendar.Period;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Rating;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Return;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is missing of a measure's figures, or is not to be leant on, named with the service that owes it. */
final class FigureGaps {

    private FigureGaps() {}

    /** The latest figure's gap: not reported, not readable, provisional or estimated. */
    static Optional<String> unsettled(MeasureFigures figures) {
        return switch (figures.current().reading()) {
            case Reading.NotReported none -> notReported(figures);
            case Reading.Unreadable none -> unreadable(figures);
            case Reading.NotDue none -> Optional.empty();
            case Reading.Suppressed none -> Optional.empty();
            case Reading.Reported reported ->
                switch (reported.standing()) {
                    case PROVISIONAL, ESTIMATED -> notFinal(figures, figures.current());
                    case FINAL, REVISED, NOT_COMPARABLE -> Optional.empty();
                };
        };
    }

    /** "HS01 Average time: Not reported – return overdue from Housing Services". */
    static Optional<String> notReported(MeasureFigures figures) {
        MeasureWords words = new MeasureWords(figures);
        return figures.current().reading() instanceof Reading.NotReported
                ? Optional.of(words.title() + ": " + words.overdue())
                : Optional.empty();
    }

    /** With the words that stood in the cell, if any can be printed. */
    static Optional<String> unreadable(MeasureFigures figures) {
        if (!(figures.current().reading() instanceof Reading.Unreadable unreadable)) {
            return Optional.empty();
        }
        MeasureWords words = new MeasureWords(figures);
        String cell = Wording.line(unreadable.cell());
        String returned = cell.isEmpty() ? "what was returned" : "“" + cell + "” was returned, which";
        return Optional.of(words.title() + ": " + returned + " cannot be read as a figure" + words.ofService());
    }

    static Optional<String> withoutTarget(MeasureFigures figures) {
        MeasureWords words = new MeasureWords(figures);
        return figures.rating().equals(new Rating.NotRated(Rating.Why.NO_TARGET))
                ? Optional.of(words.title() + words.ofService())
                : Optional.empty();
    }

    /** The figures of the scorecard that are anything but final: the latest, the one before and last year's. */
    static List<String> notFinal(MeasureFigures figures) {
        Set<Return> shown = new LinkedHashSet<>();
        shown.add(figures.current());
        figures.previous().ifPresent(shown::add);
        figures.yearEarlier().ifPresent(shown::add);
        return shown.stream().flatMap(one -> notFinal(figures, one).stream()).toList();
    }

    /** The latest figure where it is not told, and why. */
    static Optional<String> suppressed(MeasureFigures figures) {
        return figures.current().reading() instanceof Reading.Suppressed suppressed
                ? Optional.of(new MeasureWords(figures).title() + ": "
                        + switch (suppressed.extent()) {
                            case Reading.Extent.FewerThan fewer ->
                                "fewer than " + Wording.number(fewer.count()) + ", and not given, so that nobody can be"
                                        + " recognised";
                            case Reading.Extent.Untold none ->
                                "not given, since it rests on a small number or would give one away";
                        })
                : Optional.empty();
    }

    private static Optional<String> notFinal(MeasureFigures figures, Return one) {
        return one.reading() instanceof Reading.Reported reported
                ? how(reported).map(how -> standing(figures, one.period(), reported, how))
                : Optional.empty();
    }

    private static Optional<String> how(Reading.Reported reported) {
        return switch (reported.standing()) {
            case FINAL -> Optional.empty();
            case PROVISIONAL -> Optional.of("is provisional");
            case ESTIMATED -> Optional.of("is an estimate");
            case REVISED -> Optional.of("has been revised since it was first reported");
            case NOT_COMPARABLE -> Optional.of("is not comparable with other periods");
        };
    }

    private static String standing(MeasureFigures figures, Period period, Reading.Reported reported, String how) {
        MeasureWords words = new MeasureWords(figures);
        return words.title() + ": " + words.format().words(reported.actual()) + " in " + period.title() + " " + how
                + words.ofService();
    }
}
