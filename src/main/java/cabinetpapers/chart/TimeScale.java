package cabinetpapers.chart;

import cabinetpapers.paper.Chart.Task;
import cabinetpapers.paper.Chart.Timeline;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** A scale of days from the first day of a month on, with as many of its months named as there is room for. */
final class TimeScale {

    /** Of three letters: the UK's locale has Sept. */
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);

    private static final List<Integer> STEPS = List.of(1, 3, 6, 12, 24, 60, 120, 600, 6000, 60_000);
    /** Financial years begin in April, and so do the steps. */
    private static final int APRIL = 4;

    private final LocalDate first;
    private final long days;
    private final double left;
    private final double width;
    private final int step;

    /** @param tick how wide the widest name of a month is, with what keeps it from the next */
    TimeScale(Timeline chart, double left, double width, double tick) {
        List<LocalDate> known = chart.tasks().stream().flatMap(TimeScale::days).toList();
        LocalDate from = known.stream()
                .min(LocalDate::compareTo)
                .filter(chart.asAt()::isAfter)
                .orElse(chart.asAt());
        LocalDate to = known.stream()
                .max(LocalDate::compareTo)
                .filter(chart.asAt()::isBefore)
                .orElse(chart.asAt());
        this.first = from.withDayOfMonth(1);
        this.days =
                ChronoUnit.DAYS.between(first, YearMonth.from(to).atEndOfMonth().plusDays(1));
        this.left = left;
        this.width = width;
        long months = ChronoUnit.MONTHS.between(first, to) + 1;
        this.step = STEPS.stream()
                .filter(one -> width / months * one >= tick)
                .findFirst()
                .orElse(STEPS.getLast());
    }

    private static Stream<LocalDate> days(Task task) {
        return Stream.concat(task.first().stream(), task.last().stream());
    }

    /** Where the day begins. */
    double begin(LocalDate day) {
        return left + width * ChronoUnit.DAYS.between(first, day) / days;
    }

    /** Where the day ends. */
    double end(LocalDate day) {
        return begin(day.plusDays(1));
    }

    double right() {
        return left + width;
    }

    /** The first days of the months that are named. */
    List<LocalDate> ticks() {
        List<LocalDate> ticks = new ArrayList<>();
        int past = Math.floorMod(first.getYear() * 12 + first.getMonthValue() - APRIL, step);
        LocalDate tick = first.plusMonths(past == 0 ? 0 : step - past);
        while (begin(tick) < right()) {
            ticks.add(tick);
            tick = tick.plusMonths(step);
        }
        return ticks;
    }

    static String name(LocalDate tick) {
        return MONTH.format(tick);
    }
}
