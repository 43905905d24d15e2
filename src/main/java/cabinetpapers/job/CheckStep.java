package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import cabinetpapers.meeting.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.batch.core.step.StepExecution;

/** Checks templates and meeting, writes the table of findings, and ends the run where something cannot be used. */
record CheckStep(Run run, Desk desk) implements Work {

    @Override
    public String perform(StepExecution execution) throws Refusal {
        Findings findings = new Findings();
        List<String> due = new ArrayList<>();
        HouseFolder.read(run.order(), run.folder(), findings).ifPresent(desk::lay);
        desk.content(run.order().parts().getFirst(), execution).ifPresent(content -> {
            Meetings.check(run.order(), content.meetings(), findings);
            DeadlineWatch watch = DeadlineWatch.on(run.order(), run.clock());
            watch.check(content.meetings(), findings);
            due.addAll(watch.countdown(content.meetings()));
        });
        run.stages().found(Stages.CHECK, findings.list());
        for (Part part : run.order().parts()) {
            if (desk.content(part, execution).isPresent()) {
                Findings own = new Findings();
                desk.plans(part, execution).check(part, own);
                run.stages().found(Stages.checking(part), own.list());
            }
        }
        List<Finding> all = run.stages().all();
        FindingsFile.write(run);
        if (run.stages().importBlocked()) {
            throw blocked(Ending.BLOCKED, all);
        }
        if (all.stream().anyMatch(finding -> finding.severity() == Severity.BLOCKER)) {
            throw blocked(Ending.CONFIGURATION, all);
        }
        closeFolders();
        String found = all.isEmpty() ? "nothing found" : Words.count(all.size(), "finding");
        return due.isEmpty() ? found : found + "; due " + String.join(", ", due);
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

    /** Before anything lies in them, and at every meeting: what papers that are not public are called is not public either. */
    private void closeFolders() throws Refusal {
        for (MeetingWish meeting : Meetings.of(run.order())) {
            for (Part part : run.order().folders(meeting)) {
                if (!part.equals(Part.open())) {
                    closeFolder(run.places().part(meeting, part), Access.to(part));
                }
            }
        }
    }

    private static void closeFolder(Path folder, Access access) throws Refusal {
        try {
            access.makeFolder(folder);
        } catch (IOException e) {
            throw Refusal.cannotWrite(folder, e);
        }
    }
}
