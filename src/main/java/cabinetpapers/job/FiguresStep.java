package cabinetpapers.job;

import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.meeting.Part;
import org.springframework.batch.core.step.StepExecution;

/** Computes the quarter's figures from the snapshot, before any page exists. */
record FiguresStep(Run run, Desk desk) implements Work {

    @Override
    public String perform(StepExecution execution) {
        for (Part part : run.order().parts()) {
            QuarterFigures figures = desk.figures(part, execution);
            run.stages().found(Stages.figuring(part), FigureRules.check(figures));
            run.store().saveFigures(desk.snapshot(part, execution).orElseThrow(), figures);
        }
        return told(desk.figures(run.order().parts().getFirst(), execution));
    }

    static String told(QuarterFigures figures) {
        return figures.counts().rated() + " of "
                + Words.count(figures.measures().size(), "measure") + " rated";
    }
}
