package cabinetpapers.assembly;

import cabinetpapers.calendar.Period;
import cabinetpapers.kpi.Benchmark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What a benchmark chart shows, for those who cannot see it: every figure, the target, and how many others are higher
 * or lower. Only figures for the same period are held against each other.
 */
final class BenchmarkWords {

    private BenchmarkWords() {}

    /** @param period that the council's own figure is for */
    static String of(
            MeasureWords words,
            String council,
            Period period,
            Optional<BigDecimal> own,
            Optional<BigDecimal> target,
            List<Benchmark> others) {
        ValueFormat format = words.format();
        List<String> figures = new ArrayList<>();
        figures.add(council + " " + own.map(format::words).orElse("has no figure"));
        for (Benchmark other : others) {
            String elsewhen = other.period().equals(period)
                    ? ""
                    : " in " + other.period().title();
            figures.add(Wording.or(other.comparator(), "Comparator not named") + " " + format.words(other.value())
                    + elsewhen);
        }
        return "Bar chart of " + words.title() + ", " + period.title() + ". "
                + String.join("; ", figures) + "."
                + target.map(aim -> " The target is " + format.words(aim) + ".").orElse("")
                + own.map(value -> standing(council, period, value, others)).orElse("");
    }

    private static String standing(String council, Period period, BigDecimal own, List<Benchmark> others) {
        List<Integer> signs = others.stream()
                .filter(other -> other.period().equals(period))
                .map(other -> other.value().compareTo(own))
                .map(Integer::signum)
                .toList();
        String possessed = council + "’s";
        List<String> groups = new ArrayList<>();
        add(groups, signs, 1, "higher than " + possessed);
        add(groups, signs, -1, "lower than " + possessed);
        add(groups, signs, 0, "the same as " + possessed);
        return " Of " + Wording.count(signs.size(), "other figure", "other figures") + " for the same period, "
                + Wording.list(groups) + ".";
    }

    private static void add(List<String> groups, List<Integer> signs, int sign, String how) {
        int count = Collections.frequency(signs, sign);
        if (count > 0) {
            groups.add(count + (count == 1 ? " is " : " are ") + how);
        }
    }
}
