package cabinetpapers.job;

import cabinetpapers.assembly.Composed;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.meeting.Part;
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
 *
 * <p>What is read, figured and composed is kept apart for each part: nothing on this desk that a public paper is made of
 * has ever met a row that is not public.
 */
final class Desk {

    static final String SNAPSHOT = "snapshot";

    private final Run run;
    private final Map<String, Composed> papers = new HashMap<>();
    private final Map<String, String> words = new HashMap<>();
    private final Map<Path, PaperFile> files = new HashMap<>();
    private final Map<Part, Snapshot> snapshots = new HashMap<>();
    private final Map<Part, SnapshotContent> contents = new HashMap<>();
    private final Map<Part, QuarterFigures> figures = new HashMap<>();
    private final Map<Part, Plans> plans = new HashMap<>();
    private Optional<HouseFolder> house = Optional.empty();

    Desk(Run run) {
        this.run = run;
    }

    /** Lays down what was read for papers of that part; a restarted run finds it again by the job's context. */
    synchronized void lay(Part part, Snapshot imported, SnapshotContent rows, StepExecution execution) {
        snapshots.put(part, imported);
        contents.put(part, rows);
        context(execution).putString(key(part), imported.id());
    }

    synchronized void lay(HouseFolder read) {
        house = Optional.of(read);
    }

    /** Empty where the data could not be read. */
    synchronized Optional<Snapshot> snapshot(Part part, StepExecution execution) {
        if (!snapshots.containsKey(part) && context(execution).containsKey(key(part))) {
            run.store()
                    .snapshot(context(execution).getString(key(part)))
                    .ifPresent(known -> snapshots.put(part, known));
        }
        return Optional.ofNullable(snapshots.get(part));
    }

    synchronized Optional<SnapshotContent> content(Part part, StepExecution execution) {
        if (!contents.containsKey(part)) {
            snapshot(part, execution).map(run.store()::content).ifPresent(rows -> contents.put(part, rows));
        }
        return Optional.ofNullable(contents.get(part));
    }

    synchronized QuarterFigures figures(Part part, StepExecution execution) {
        return figures.computeIfAbsent(part, unfigured -> {
            SnapshotContent rows = content(part, execution).orElseThrow();
            return FigureRules.figure(
                    run.order().quarter(),
                    rows.measures(),
                    Harvest.of(run.store(), run.order(), part).applied(rows.returns()),
                    rows.benchmarks(),
                    published());
        });
    }

    /** The figures that the public papers of an earlier quarter had, as they had them. */
    Optional<QuarterFigures> published() {
        return Registry.published(run.store(), run.order());
    }

    synchronized Plans plans(Part part, StepExecution execution) {
        return plans.computeIfAbsent(
                part,
                unfigured -> Plans.of(
                        run.order(),
                        Harvest.of(run.store(), run.order(), part)
                                .applied(content(part, execution).orElseThrow().plans())));
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
            run.stages().found(Stages.composing(paper), content(paper, execution), known.findings());
            papers.put(paper.key(), known);
        }
        return known;
    }

    /** Tells what was found when the paper was composed, where its files are up to date and it is not composed again. */
    synchronized void recall(PaperOrder paper, StepExecution execution) {
        if (!papers.containsKey(paper.key())) {
            run.stages().recall(Stages.composing(paper), content(paper, execution));
        }
    }

    private String content(PaperOrder paper, StepExecution execution) {
        return PaperShelf.of(
                        run, paper.part(), snapshot(paper.part(), execution).orElseThrow())
                .fingerprint();
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
                                                PaperWords.timeless(snapshot(paper.part(), execution)
                                                        .orElseThrow()),
                                                paper.part(),
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
        return composer(snapshot(paper.part(), execution).orElseThrow(), paper.part(), execution)
                .compose(paper);
    }

    private Composer composer(Snapshot snapshot, Part part, StepExecution execution) {
        return new Composer(
                run.order(),
                house(),
                snapshot,
                content(part, execution).orElseThrow().meetings(),
                content(part, execution).orElseThrow().decisions(),
                figures(part, execution),
                plans(part, execution),
                run.stages().of(Stages.importing(part)));
    }

    static String key(Part part) {
        return part.equals(Part.open()) ? SNAPSHOT : SNAPSHOT + " " + part.words();
    }

    private static ExecutionContext context(StepExecution execution) {
        return execution.getJobExecution().getExecutionContext();
    }
}
