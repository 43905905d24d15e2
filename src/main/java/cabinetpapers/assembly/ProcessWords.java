package cabinetpapers.assembly;

import cabinetpapers.assembly.ProcessFigure.Span;
import cabinetpapers.assembly.TrendFigure.Spot;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.paper.Chart.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a process-behaviour chart shows, in words: limits, signals, the latest figure, and what to expect of the target. */
final class ProcessWords {

    private final MeasureFigures figures;
    private final MeasureWords words;
    private final List<Spot> spots;
    private final List<Span> spans;

    /** @param spots at least one with a figure */
    ProcessWords(MeasureFigures figures, MeasureWords words, List<Spot> spots, List<Span> spans) {
        this.figures = figures;
        this.words = words;
        this.spots = spots;
        this.spans = spans;
    }

    /** @param marks one a spot */
    String alternative(List<Mark> marks) {
        return "Process-behaviour chart" + TrendWords.of(figures, words, spots).substring("Line chart".length()) + " "
                + limits() + " " + signals(marks);
    }

    /** "From April 2022 on the mean is 6.4 days; figures from 4.4 days to 8.3 days are what the process gives by itself." */
    String limits() {
        return spans.stream().map(this::limits).collect(Collectors.joining(" "));
    }

    private String limits(Span span) {
        ValueFormat format = words.format();
        boolean goesOn = span.equals(spans.getLast());
        String when = goesOn
                ? "From " + span.from().title() + " on"
                : "From " + span.from().title() + " to " + span.to().title();
        return when + " the mean " + (goesOn ? "is " : "was ")
                + format.words(span.limits().mean()) + ", and the process limits "
                + (goesOn ? "are " : "were ") + format.words(span.limits().lower()) + " and "
                + format.words(span.limits().upper()) + ".";
    }

    private String signals(List<Mark> marks) {
        List<String> runs = new ArrayList<>();
        int first = 0;
        for (int i = 1; i <= marks.size(); i++) {
            if (i == marks.size() || marks.get(i) != marks.get(first)) {
                if (marks.get(first) != Mark.ORDINARY) {
                    runs.add(TrendFigure.stretch(spots.subList(first, i)) + ", "
                            + marks.get(first).words());
                }
                first = i;
            }
        }
        String found = runs.isEmpty() ? "It shows no signal." : "Signals: " + String.join("; ", runs) + ".";
        boolean calm =
                marks.getLast() == Mark.ORDINARY && spots.getLast().actual().isPresent();
        return found + (calm ? " The latest figure shows no significant change." : "");
    }
}
