package cabinetpapers.store;

import cabinetpapers.kpi.Benchmark;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.Return;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.meeting.MeetingDecision;
import cabinetpapers.plan.PlanTables;
import java.util.List;

/** The rows of a snapshot, in the order in which they were read. */
public record SnapshotContent(
        List<Measure> measures,
        List<Return> returns,
        List<Benchmark> benchmarks,
        List<Meeting> meetings,
        List<MeetingDecision> decisions,
        PlanTables plans) {

    /** Without decisions and plans. */
    public SnapshotContent(
            List<Measure> measures, List<Return> returns, List<Benchmark> benchmarks, List<Meeting> meetings) {
        this(measures, returns, benchmarks, meetings, List.of(), PlanTables.NONE);
    }

    public SnapshotContent {
        measures = List.copyOf(measures);
        returns = List.copyOf(returns);
        benchmarks = List.copyOf(benchmarks);
        meetings = List.copyOf(meetings);
        decisions = List.copyOf(decisions);
    }
}
