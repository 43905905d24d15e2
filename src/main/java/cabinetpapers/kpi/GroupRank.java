package cabinetpapers.kpi;

import static cabinetpapers.kpi.Steps.plain;

import cabinetpapers.calendar.Period;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A measure's place in its comparator group, for the latest period for which the council and the group have figures.
 *
 * @param period which may lie long before the paper's quarter: others publish late
 * @param rank 1 is best; equals share a rank
 * @param of how many are ranked, the council included
 * @param quartile empty where fewer than five others have a figure: a quarter of four is one council
 */
public record GroupRank(String group, Period period, int rank, int of, Optional<Quartile> quartile) {

    private static final int FEWEST_OTHERS = 5;

    /**
     * @param ours the council's returns, oldest first
     * @param others the group's latest figures are looked for among these
     */
    static Optional<GroupRank> of(Measure measure, List<Return> ours, List<Benchmark> others, Steps steps) {
        Optional<ComparatorGroup> group = measure.rules().comparators();
        return group.isEmpty() ? Optional.empty() : of(measure, group.get(), ours, others, steps);
    }

    private static Optional<GroupRank> of(
            Measure measure, ComparatorGroup group, List<Return> ours, List<Benchmark> others, Steps steps) {
        List<Benchmark> members = others.stream()
                .filter(one -> group.members().contains(one.comparator()))
                .toList();
        return members.stream()
                .map(Benchmark::period)
                .distinct()
                .sorted(Period.CHRONOLOGICAL.reversed())
                .map(period -> of(measure, group, period, figure(ours, period), figures(members, period), steps))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<BigDecimal> figure(List<Return> ours, Period period) {
        return ours.stream()
                .filter(one -> one.period().equals(period))
                .findFirst()
                .flatMap(Return::actual);
    }

    private static List<BigDecimal> figures(List<Benchmark> members, Period period) {
        return members.stream()
                .filter(one -> one.period().equals(period))
                .map(Benchmark::value)
                .toList();
    }

    private static Optional<GroupRank> of(
            Measure measure,
            ComparatorGroup group,
            Period period,
            Optional<BigDecimal> ours,
            List<BigDecimal> others,
            Steps steps) {
        if (ours.isEmpty() || measure.polarity() == Polarity.NONE || measure.polarity() == Polarity.RANGE) {
            return Optional.empty();
        }
        int better = Math.toIntExact(others.stream()
                .filter(other -> Better.sign(measure.polarity(), ours.get(), other) > 0)
                .count());
        int all = others.size() + 1;
        Optional<Quartile> quartile =
                others.size() < FEWEST_OTHERS ? Optional.empty() : Optional.of(Quartile.of(better, all));
        steps.say("For " + period.title() + ", the latest period with a figure of ours and of the group, ours is "
                + plain(ours.get()) + "; " + better + " of " + others.size() + " others do better.");
        steps.say(
                quartile.isEmpty()
                        ? "With fewer than " + FEWEST_OTHERS + " others there is no quartile."
                        : better + " better in " + all + " is the "
                                + quartile.get().name().toLowerCase(Locale.ROOT) + " quarter.");
        return Optional.of(new GroupRank(group.name(), period, better + 1, all, quartile));
    }
}
