package cabinetpapers.job;

import cabinetpapers.dataset.Dataset;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.meeting.Part;
import cabinetpapers.store.Snapshot;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A run without a database and without files: everything is read, checked, computed and composed. */
record Rehearsal(Order order, JobFolder folder, Progress progress, Clock clock) {

    private static final String UNSAVED = "unsaved";

    Outcome check() {
        Findings marks = new Findings();
        Map<Part, Reading> readings = new LinkedHashMap<>();
        progress.begun("import");
        for (Part part : order.parts()) {
            Findings found = new Findings();
            readings.put(part, new Reading(ImportStep.read(order, part, found, marks), found));
        }
        Reading first = readings.values().iterator().next();
        progress.ended("import", ImportStep.told(first.dataset()));
        progress.begun("check");
        boolean dataBlocked =
                readings.values().stream().anyMatch(one -> one.findings().blocked());
        Findings setUp = new Findings();
        Optional<HouseFolder> house = HouseFolder.read(order, folder, setUp);
        if (!dataBlocked) {
            Meetings.check(order, first.dataset().meetings(), setUp);
            DeadlineWatch.on(order, clock).check(first.dataset().meetings(), setUp);
            readings.forEach(
                    (part, one) -> Plans.of(order, one.dataset().plans()).check(part, setUp));
        }
        List<Finding> all = new ArrayList<>(first.findings().list());
        readings.values()
                .forEach(one -> one.findings().list().stream()
                        .filter(finding -> !all.contains(finding))
                        .forEach(all::add));
        marks.list().stream().distinct().forEach(all::add);
        all.addAll(setUp.list());
        progress.ended("check", Words.count(all.size(), "finding"));
        if (dataBlocked || setUp.blocked()) {
            return blocked(dataBlocked ? Ending.BLOCKED : Ending.CONFIGURATION, all);
        }
        readings.forEach((part, one) -> all.addAll(compose(part, one, house.orElseThrow())));
        return Outcome.without(Ending.DONE, "", all);
    }

    /** What was read for papers of one part. */
    private record Reading(Dataset dataset, Findings findings) {}

    private List<Finding> compose(Part part, Reading reading, HouseFolder house) {
        Dataset dataset = reading.dataset();
        progress.begun("figures");
        QuarterFigures figures =
                FigureRules.figure(order.quarter(), dataset.measures(), dataset.returns(), dataset.benchmarks());
        progress.ended("figures", FiguresStep.told(figures));
        Snapshot snapshot = new Snapshot(
                UNSAVED,
                order.council().slug(),
                order.quarter(),
                order.asAt().orElseGet(clock::instant),
                dataset.hash());
        Composer composer = new Composer(
                order,
                house,
                snapshot,
                dataset.meetings(),
                dataset.decisions(),
                figures,
                Plans.of(order, dataset.plans()),
                reading.findings().list());
        Findings findings = new Findings();
        findings.addAll(FigureRules.check(figures));
        order.papers().stream()
                .filter(paper -> paper.part().equals(part))
                .forEach(paper -> findings.addAll(composer.compose(paper).findings()));
        return findings.list();
    }

    private static Outcome blocked(Ending ending, List<Finding> findings) {
        long blockers = findings.stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER)
                .count();
        return Outcome.without(
                ending, Words.count(blockers, "blocker") + " would keep the papers from being written.", findings);
    }
}
