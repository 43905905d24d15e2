package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import java.util.List;
import org.springframework.batch.core.step.StepExecution;

/** Checks templates and meeting, writes the table of findings, and ends the run where something cannot be used. */
record CheckStep(Run run, Desk desk) implements Work {

    @Override
    public String perform(StepExecution execution) throws Refusal {
        Findings findings = new Findings();
        HouseFolder.read(run.order(), run.folder(), findings).ifPresent(desk::lay);
        desk.content(execution).ifPresent(content -> {
            Meetings.check(run.order(), content.meetings(), findings);
            DeadlineWatch.on(run.order(), run.clock()).check(content.meetings(), findings);
        });
        if (desk.content(execution).isPresent()) {
            desk.plans(execution).check(findings);
        }
        run.stages().found(Stages.CHECK, findings.list());
        List<Finding> all = run.stages().all();
        FindingsFile.write(run.places().meeting(), all);
        if (run.stages().blocked(Stages.IMPORT)) {
            throw blocked(Ending.BLOCKED, all);
        }
        if (findings.blocked()) {
            throw blocked(Ending.CONFIGURATION, all);
        }
        return all.isEmpty() ? "nothing found" : Words.count(all.size(), "finding");
    }

    static Refusal blocked(Ending ending, List<Finding> findings) {
        long blockers = findings.stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER)
                .count();
        return new Refusal(
                ending,
                "No paper was written or changed: " + Words.count(blockers, "blocker")
                        + (blockers == 1 ? " has" : " have") + " to be put right first.");
    }
}
