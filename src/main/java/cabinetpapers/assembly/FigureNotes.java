package cabinetpapers.assembly;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Reading.Standing;
import cabinetpapers.kpi.Return;
import cabinetpapers.kpi.Rollup;
import cabinetpapers.paper.Block;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What is to be known of the quarter's own figures: which are not final, come late, are rolled up or ranked. */
final class FigureNotes {

    private final List<MeasureFigures> measures;

    private FigureNotes(Material material) {
        this.measures = material.figures().measures();
    }

    static List<Block> blocks(Material material) {
        FigureNotes notes = new FigureNotes(material);
        List<Block> blocks = new ArrayList<>();
        Stream.of(notes.notFinal(), notes.suppressed(), notes.periods(), notes.ranks())
                .filter(sentences -> !sentences.isEmpty())
                .map(sentences -> Block.Paragraph.of(String.join(" ", sentences)))
                .forEach(blocks::add);
        return blocks;
    }

    private List<String> notFinal() {
        List<String> sentences = new ArrayList<>();
        if (shown(Set.of(Standing.PROVISIONAL, Standing.ESTIMATED))) {
            sentences.add("A provisional or estimated figure is rated, but has no direction until it is final.");
        }
        if (shown(Set.of(Standing.REVISED, Standing.NOT_COMPARABLE))) {
            sentences.add(
                    "A figure that was revised, or is not comparable with other periods, has no direction, and other"
                            + " figures are not compared with it.");
        }
        return sentences.isEmpty() ? List.of("All figures in the scorecards are final.") : sentences;
    }

    private boolean shown(Set<Standing> standings) {
        return measures.stream()
                .flatMap(one -> Stream.of(Optional.of(one.current()), one.previous(), one.yearEarlier()))
                .flatMap(Optional::stream)
                .map(Return::reading)
                .anyMatch(reading ->
                        reading instanceof Reading.Reported reported && standings.contains(reported.standing()));
    }

    private List<String> suppressed() {
        return with(one -> one.measure().rules().disclosure().suppressBelow().isPresent())
                        .isEmpty()
                ? List.of()
                : List.of(
                        "Small counts are suppressed, so that nobody can be known by them, and so are figures from which"
                                + " they could be worked out. A suppressed figure has no rating and no direction.");
    }

    private List<String> periods() {
        List<String> sentences = new ArrayList<>();
        List<MeasureFigures> own = with(one -> one.measure().figures() != Frequency.QUARTERLY
                || one.measure().rules().lagMonths() > 0);
        if (!own.isEmpty()) {
            sentences.add("A figure that is not for the quarter itself stands with its own period.");
        }
        Map<Integer, List<MeasureFigures>> late = new TreeMap<>();
        with(one -> one.measure().rules().lagMonths() > 0)
                .forEach(one -> late.computeIfAbsent(one.measure().rules().lagMonths(), any -> new ArrayList<>())
                        .add(one));
        late.forEach((months, whose) -> sentences.add(Whose.of(whose, measures)
                + (whose.size() == 1 ? " comes " : " come ")
                + Wording.count(months, "month", "months")
                + (whose.size() == 1 ? " after its period’s" : " after their periods’")
                + " end, so that the latest known figure is an earlier one."));
        Map<Rollup, List<MeasureFigures>> rolledUp = new LinkedHashMap<>();
        with(one -> one.measure().frequency() == Frequency.MONTHLY)
                .forEach(one -> one.measure()
                        .rules()
                        .rollup()
                        .ifPresent(method -> rolledUp.computeIfAbsent(method, any -> new ArrayList<>())
                                .add(one)));
        rolledUp.forEach((method, whose) -> sentences.add(Whose.of(whose, measures)
                + (whose.size() == 1 ? " is" : " are") + " returned each month: the quarter’s figure "
                + made(method) + "."));
        return sentences;
    }

    private static String made(Rollup method) {
        return switch (method) {
            case LAST -> "is the last month’s";
            case SUM -> "is the sum of its months";
            case MEAN -> "is the mean of its months";
            case RATIO -> "counts all cases of its months together";
        };
    }

    private List<String> ranks() {
        List<MeasureFigures> ranked = with(one -> one.rank().isPresent());
        return ranked.isEmpty()
                ? List.of()
                : List.of(Whose.of(ranked, measures)
                        + (ranked.size() == 1 ? " is" : " are")
                        + " ranked among other councils, for the latest period for which they have figures. A rank of 1 is"
                        + " best. The quartile is named only where at least five others have a figure.");
    }

    private List<MeasureFigures> with(Predicate<MeasureFigures> kind) {
        return measures.stream().filter(kind).toList();
    }
}
