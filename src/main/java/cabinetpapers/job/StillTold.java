package cabinetpapers.job;

import cabinetpapers.kpi.Disclosure;
import cabinetpapers.kpi.Measure;
import cabinetpapers.plan.PlanTables;
import cabinetpapers.store.SnapshotContent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What an earlier snapshot may still tell to those who read a later one. A row that is not among theirs any more may have
 * become exempt, and nothing of it is repeated; small numbers are those of today's rules.
 *
 * @param rows the earlier rows of which there still are any
 * @param gone how many others there were
 */
record StillTold(SnapshotContent rows, int gone) {

    static StillTold of(SnapshotContent then, SnapshotContent now) {
        Rows kept = new Rows();
        SnapshotContent rows = new SnapshotContent(
                asToday(kept.of(then.measures(), now.measures(), Measure::code), now.measures()),
                kept.of(then.returns(), now.returns(), one -> List.of(one.code(), one.period())),
                kept.of(
                        then.benchmarks(),
                        now.benchmarks(),
                        one -> List.of(one.code(), one.period(), one.comparator())),
                kept.of(then.meetings(), now.meetings(), one -> List.of(one.committee(), one.date())),
                kept.of(
                        then.decisions(),
                        now.decisions(),
                        one -> List.of(one.committee(), one.meetingDate(), one.item())),
                plans(kept, then.plans(), now.plans()));
        return new StillTold(rows, kept.gone);
    }

    private static PlanTables plans(Rows kept, PlanTables then, PlanTables now) {
        return new PlanTables(
                kept.of(then.items(), now.items(), one -> one.ref()),
                kept.of(then.updates(), now.updates(), one -> List.of(one.ref(), one.period())),
                kept.of(then.narratives(), now.narratives(), one -> List.of(one.ref(), one.heading())),
                kept.of(then.risks(), now.risks(), one -> List.of(one.ref(), one.period())),
                kept.of(then.savings(), now.savings(), one -> List.of(one.ref(), one.year(), one.kind())));
    }

    private static List<Measure> asToday(List<Measure> then, List<Measure> now) {
        Map<String, Disclosure> today = now.stream()
                .collect(Collectors.toMap(Measure::code, one -> one.rules().disclosure(), (one, other) -> one));
        return then.stream()
                .map(one -> one.with(today.getOrDefault(one.code(), Disclosure.FREE)))
                .toList();
    }

    /** Of rows that one key has, none is kept as soon as one is gone: which one nobody knows. */
    private static final class Rows {

        private int gone;

        <T> List<T> of(List<T> then, List<T> now, Function<T, Object> key) {
            Map<Object, Integer> left = new HashMap<>();
            now.forEach(one -> left.merge(key.apply(one), 1, Integer::sum));
            then.forEach(one -> left.merge(key.apply(one), -1, Integer::sum));
            List<T> kept = new ArrayList<>();
            for (T one : then) {
                if (left.getOrDefault(key.apply(one), -1) >= 0) {
                    kept.add(one);
                }
            }
            gone += then.size() - kept.size();
            return kept;
        }
    }
}
