package cabinetpapers.job;

import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.QuarterFigures;
import org.springframework.batch.core.step.StepExecution;

/** Computes the quarter's figures from the snapshot, before any page exists. */
record FiguresStep(Run run, Desk desk) implements Work {

    @Override
    public String perform(StepExecution execution) {
        QuarterFigures figures = desk.figures(execution);
        run.stages().found(Stages.FIGURES, FigureRules.check(figures));
        run.store().saveFigures(desk.snapshot(execution).orElseThrow(), figures);
        return told(figures);
    }

    static String told(QuarterFigures figures) {
        return figures.counts().rated() + " of "
                + Words.count(figures.measures().size(), "measure") + " rated";
    }
}
