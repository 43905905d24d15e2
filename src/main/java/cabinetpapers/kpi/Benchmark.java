package cabinetpapers.kpi;

import cabinetpapers.calendar.Period;
import java.math.BigDecimal;

/** One row of {@code benchmarks}: somebody else's figure for the same measure ("England", "Nearest neighbours"). */
public record Benchmark(String code, Period period, String comparator, BigDecimal value) {}
