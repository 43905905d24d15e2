package cabinetpapers.assembly;

import cabinetpapers.calendar.Period;
import cabinetpapers.paper.Chart.Compared;
import cabinetpapers.paper.Chart.Whose;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a benchmark chart shows, for those who cannot see it: every figure, the target, and how many others are higher
 * or lower. Only figures for the same period are held against each other.
 */
final class BenchmarkWords {

    private BenchmarkWords() {}

    /** @param newest the period of most figures, which then need not be named each time */
    static String of(MeasureWords words, Period newest, List<Compared> bars, Optional<BigDecimal> target) {
        return "Bar chart of " + words.title() + ", " + newest.title() + ". "
                + bars.stream().map(bar -> figure(words, newest, bar)).collect(Collectors.joining("; ")) + "."
                + target.map(aim -> " The target is " + words.format().words(aim) + ".")
                        .orElse("")
                + words.range()
                        .map(range -> " A band marks the range of " + words.aim() + ".")
                        .orElse("")
                + bars.stream()
                        .filter(bar -> bar.whose() == Whose.OUR_OWN)
                        .map(own -> standing(own, bars))
                        .collect(Collectors.joining());
    }

    private static String figure(MeasureWords words, Period newest, Compared bar) {
        String when = bar.period().equals(newest.title()) ? "" : " in " + bar.period();
        return bar.value()
                .map(value -> bar.label() + " " + words.format().words(value) + when)
                .orElse("no figure for " + bar.label());
    }

    private static String standing(Compared own, List<Compared> bars) {
        if (own.value().isEmpty()) {
            return "";
        }
        List<Integer> signs = bars.stream()
                .filter(bar -> bar.whose() == Whose.OTHERS && bar.period().equals(own.period()))
                .flatMap(bar -> bar.value().stream())
                .map(value -> Integer.signum(value.compareTo(own.value().orElseThrow())))
                .toList();
        if (signs.isEmpty()) {
            return "";
        }
        List<String> groups = new ArrayList<>();
        add(groups, signs, 1, "higher");
        add(groups, signs, -1, "lower");
        add(groups, signs, 0, "the same");
        return " Against " + own.label() + "’s figure, " + Wording.list(groups) + ".";
    }

    private static void add(List<String> groups, List<Integer> signs, int sign, String how) {
        int count = Collections.frequency(signs, sign);
        if (count > 0) {
            String who = groups.isEmpty() ? (count == 1 ? " other" : " others") + " for the same period" : "";
            groups.add(count + who + (count == 1 ? " is " : " are ") + how);
        }
    }
}
