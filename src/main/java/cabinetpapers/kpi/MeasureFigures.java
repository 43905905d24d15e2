package cabinetpapers.kpi;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a paper says about one measure for one quarter, computed before any page exists.
 *
 * @param period the measure's own latest period by the end of the quarter: the quarter itself, its last month, or the
 *     latest complete financial year
 * @param current the return for that period; a {@link Reading.NotReported} one where no row was given
 * @param previous the return for the period before (for a monthly measure, the last month of the quarter before)
 * @param yearEarlier the return for the same period a year before
 * @param shortTravel direction of travel against {@code previous}
 * @param longTravel direction of travel against {@code yearEarlier}
 * @param history returns of the measure's own frequency up to {@code period}, oldest first, that one included
 * @param forecast for the end of the financial year, where the service gives one
 * @param rank in the measure's comparator group
 * @param process the measure's process-behaviour chart, where its direction goes by one
 * @param outturns returns for whole financial years of a measure reported more often, oldest first
 * @param restatements figures that are not what they were when they were last published
 * @param working how all of this came about
 */
public record MeasureFigures(
        Measure measure,
        Period period,
        Return current,
        Optional<Return> previous,
        Optional<Return> yearEarlier,
        Rating rating,
        Travel shortTravel,
        Travel longTravel,
        List<Return> history,
        List<Return> outturns,
        List<Benchmark> benchmarks,
        Optional<Forecast> forecast,
        Optional<GroupRank> rank,
        Optional<ProcessChart> process,
        List<Restatement> restatements,
        Working working) {

    public MeasureFigures {
        history = List.copyOf(history);
        outturns = List.copyOf(outturns);
        benchmarks = List.copyOf(benchmarks);
        restatements = List.copyOf(restatements);
    }

    /** Whether the latest figure is there, and may be told. */
    public boolean reported() {
        return current.reading() instanceof Reading.Reported;
    }

    /** The one direction that a summary speaks of: the short one, or the long one where the measure can have no other. */
    public Travel mainTravel() {
        return comparesByYear() ? longTravel : shortTravel;
    }

    /** The return that {@link #mainTravel()} compares with. */
    public Optional<Return> mainEarlier() {
        return comparesByYear() ? yearEarlier : previous;
    }

    private boolean comparesByYear() {
        return measure.basis() == Basis.CUMULATIVE || measure.frequency() == Frequency.ANNUAL;
    }
}
