package cabinetpapers.dataset;

import cabinetpapers.calendar.Period;
import cabinetpapers.finding.Place;
import cabinetpapers.kpi.Benchmark;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.Return;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.meeting.MeetingDecision;
import cabinetpapers.plan.PlanTables;
import java.util.List;
import java.util.Map;

/**
 * The quarter's tables as domain records, in the order of their rows. A row that a finding left out is not here; with
 * a blocker among the findings the lists may be short or empty.
 *
 * @param returns at most one for a measure and period
 * @param benchmarks at most one for a measure, period and comparator
 * @param plans at most one update for an item and period
 * @param hash SHA-256 of the canonical rows, 64 hexadecimal digits: the same for a folder and a workbook of the same
 *     content, however its columns are ordered and its numbers, dates and line ends spelt. Rows may be shuffled too,
 *     except where papers follow their order: in measures, meetings, decisions and all tables of plans but updates
 * @param places where the rows of {@code values} stand, for whoever looks a figure up
 */
public record Dataset(
        List<Measure> measures,
        List<Return> returns,
        List<Benchmark> benchmarks,
        List<Meeting> meetings,
        List<MeetingDecision> decisions,
        PlanTables plans,
        String hash,
        Map<RowKey, Place> places) {

    private static final int HASH_DIGITS = 64;

    /** A row of {@code values}. */
    public record RowKey(String code, Period period) {}

    /** Without decisions and plans. */
    public Dataset(
            List<Measure> measures,
            List<Return> returns,
            List<Benchmark> benchmarks,
            List<Meeting> meetings,
            String hash) {
        this(measures, returns, benchmarks, meetings, List.of(), PlanTables.NONE, hash, Map.of());
    }

    public Dataset {
        measures = List.copyOf(measures);
        returns = List.copyOf(returns);
        benchmarks = List.copyOf(benchmarks);
        meetings = List.copyOf(meetings);
        decisions = List.copyOf(decisions);
        places = Map.copyOf(places);
        if (hash.length() != HASH_DIGITS) {
            throw new IllegalArgumentException("a hash has 64 hexadecimal digits: " + hash);
        }
    }
}
