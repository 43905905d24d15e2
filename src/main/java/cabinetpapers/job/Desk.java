package cabinetpapers.job;

import cabinetpapers.assembly.Composed;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.store.Snapshot;
import cabinetpapers.store.SnapshotContent;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What the steps of one run hand on to each other. Each thing is made on first demand, and once: in a restarted run the
 * step that made it before is not run again.
 */
final class Desk {

    static final String SNAPSHOT = "snapshot";

    private final Run run;
    private final Map<String, Composed> papers = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<Path, PaperFile> files = new HashMap<>();
    private Optional<Snapshot> snapshot = Optional.empty();
    private Optional<SnapshotContent> content = Optional.empty();
    private Optional<HouseFolder> house = Optional.empty();
    private Optional<QuarterFigures> figures = Optional.empty();
    private Optional<Plans> plans = Optional.empty();

    Desk(Run run) {
        this.run = run;
    }

    /** Lays down what was read; a restarted run finds it again by the job's context. */
    synchronized void lay(Snapshot imported, SnapshotContent rows, StepExecution execution) {
        snapshot = Optional.of(imported);
        content = Optional.of(rows);
        context(execution).putString(SNAPSHOT, imported.id());
    }

    synchronized void lay(HouseFolder read) {
        house = Optional.of(read);
    }

    /** Empty where the data could not be read. */
    synchronized Optional<Snapshot> snapshot(StepExecution execution) {
        if (snapshot.isEmpty() && context(execution).containsKey(SNAPSHOT)) {
            snapshot = run.store().snapshot(context(execution).getString(SNAPSHOT));
        }
        return snapshot;
    }

    synchronized Optional<SnapshotContent> content(StepExecution execution) {
        if (content.isEmpty()) {
            content = snapshot(execution).map(run.store()::content);
        }
        return content;
    }

    synchronized QuarterFigures figures(StepExecution execution) {
        if (figures.isEmpty()) {
            SnapshotContent rows = content(execution).orElseThrow();
            figures = Optional.of(
                    FigureRules.figure(run.order().quarter(), rows.measures(), rows.returns(), rows.benchmarks()));
        }
        return figures.orElseThrow();
    }

    synchronized Plans plans(StepExecution execution) {
        if (plans.isEmpty()) {
            plans = Optional.of(
                    Plans.of(run.order(), content(execution).orElseThrow().plans()));
        }
        return plans.orElseThrow();
    }

    synchronized HouseFolder house() {
        if (house.isEmpty()) {
            house = HouseFolder.read(run.order(), run.folder(), new Findings());
        }
        return house.orElseThrow();
    }

    /** The paper, composed once for all its outputs. */
    synchronized Composed paper(PaperOrder paper, StepExecution execution) {
        Composed known = papers.get(paper.key());
        if (known == null) {
            known = compose(paper, execution);
            run.stages().found(Stages.composing(paper), known.findings());
            papers.put(paper.key(), known);
        }
        return known;
    }

    /** Fingerprint of what a paper says, and how it looks, but for the moment that its figures were taken at. */
    synchronized String words(PaperOrder paper, StepExecution execution) {
        return words.computeIfAbsent(
                paper.key(),
                key -> new Fingerprint()
                        .add(run.identity().makers())
                        .add(PaperWords.of(
                                run.order(),
                                paper(paper, execution).paper(),
                                () -> composer(
                                                PaperWords.timeless(
                                                        snapshot(execution).orElseThrow()),
                                                execution)
                                        .compose(paper)
                                        .paper()))
                        .hex());
    }

    synchronized void lay(Path target, PaperFile file) {
        files.put(target, file);
    }

    /** The file that a paper's partition made in this run. */
    synchronized Optional<PaperFile> file(Path target) {
        return Optional.ofNullable(files.get(target));
    }

    private Composed compose(PaperOrder paper, StepExecution execution) {
        return composer(snapshot(execution).orElseThrow(), execution).compose(paper);
    }

    private Composer composer(Snapshot snapshot, StepExecution execution) {
        return new Composer(
                run.order(),
                house(),
                snapshot,
                Meetings.find(run.order(), content(execution).orElseThrow().meetings(), new Findings())
                        .orElseThrow(),
                figures(execution),
                plans(execution),
                run.stages().of(Stages.IMPORT));
    }

    private static ExecutionContext context(StepExecution execution) {
        return execution.getJobExecution().getExecutionContext();
    }
}
