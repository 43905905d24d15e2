package cabinetpapers.job;

import cabinetpapers.dataset.Dataset;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.QuarterFigures;
import java.util.List;
import java.util.Optional;

/** A job's figures, read and figured without a database, for whoever asks about them. */
record Reckoning(Order order, Dataset dataset, QuarterFigures figures) {

    /** Empty where the data cannot be used; the findings then hold a blocker. */
    static Optional<Reckoning> of(Order order, Findings findings) {
        Dataset dataset = ImportStep.read(order, findings);
        return findings.blocked()
                ? Optional.empty()
                : Optional.of(new Reckoning(
                        order,
                        dataset,
                        FigureRules.figure(
                                order.quarter(), dataset.measures(), dataset.returns(), dataset.benchmarks())));
    }

    /** What keeps an answer from being given. */
    static List<Finding> blockers(Findings findings) {
        return findings.list().stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER)
                .toList();
    }
}
