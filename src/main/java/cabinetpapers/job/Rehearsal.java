package cabinetpapers.job;

import cabinetpapers.dataset.Dataset;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.store.Snapshot;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** A run without a database and without files: everything is read, checked, computed and composed. */
record Rehearsal(Order order, JobFolder folder, Progress progress, Clock clock) {

    private static final String UNSAVED = "unsaved";

    Outcome check() {
        Findings data = new Findings();
        progress.begun("import");
        Dataset dataset = ImportStep.read(order, data);
        progress.ended("import", ImportStep.told(dataset));
        progress.begun("check");
        Findings setUp = new Findings();
        Optional<HouseFolder> house = HouseFolder.read(order, folder, setUp);
        Plans plans = Plans.of(order, dataset.plans());
        if (!data.blocked()) {
            Meetings.check(order, dataset.meetings(), setUp);
            DeadlineWatch.on(order, clock).check(dataset.meetings(), setUp);
            plans.check(setUp);
        }
        progress.ended("check", Words.count(data.list().size() + setUp.list().size(), "finding"));
        Findings all = new Findings();
        all.addAll(data.list());
        all.addAll(setUp.list());
        if (data.blocked() || setUp.blocked()) {
            return blocked(data.blocked() ? Ending.BLOCKED : Ending.CONFIGURATION, all);
        }
        all.addAll(compose(dataset, house.orElseThrow(), plans, data.list()));
        return Outcome.without(Ending.DONE, "", all.list());
    }

    private List<Finding> compose(Dataset dataset, HouseFolder house, Plans plans, List<Finding> dataFindings) {
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
        Composer composer = new Composer(order, house, snapshot, dataset.meetings(), figures, plans, dataFindings);
        Findings findings = new Findings();
        findings.addAll(FigureRules.check(figures));
        order.papers().forEach(paper -> findings.addAll(composer.compose(paper).findings()));
        return findings.list();
    }

    private static Outcome blocked(Ending ending, Findings findings) {
        long blockers = findings.count(Severity.BLOCKER);
        return Outcome.without(
                ending,
                Words.count(blockers, "blocker") + " would keep the papers from being written.",
                findings.list());
    }
}
