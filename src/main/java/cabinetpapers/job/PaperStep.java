package cabinetpapers.job;

import cabinetpapers.assembly.Composed;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.paper.PaperLines;
import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/** Makes one paper in one output: composes it, renders it beside its place, and puts it there whole. */
record PaperStep(Run run, Desk desk) implements Work {

    private static final String PAPER = "paper";
    private static final String OUTPUT = "output";

    /** A partition a paper and output, by names that stay the same from run to run: {@code report:word}. */
    static Map<String, ExecutionContext> partitions(Order order) {
        Map<String, ExecutionContext> partitions = new LinkedHashMap<>();
        for (PaperOrder paper : order.papers()) {
            for (Output output : order.outputs()) {
                ExecutionContext context = new ExecutionContext();
                context.putString(PAPER, paper.key());
                context.putString(OUTPUT, output.name());
                partitions.put(paper.key() + ":" + output.key(), context);
            }
        }
        return partitions;
    }

    @Override
    public String perform(StepExecution execution) throws Refusal {
        Output output = Output.valueOf(execution.getExecutionContext().getString(OUTPUT));
        PaperOrder paper = paper(execution.getExecutionContext().getString(PAPER));
        make(paper, output, execution);
        return paper.key() + ":" + output.key();
    }

    /** Leaves the paper's file up to date, whatever it takes. */
    void make(PaperOrder paper, Output output, StepExecution execution) throws Refusal {
        Path target = run.places().paper(paper, output);
        Findings findings = new Findings();
        try {
            if (output == Output.WORD) {
                WordEdits.of(run).recognise(target, shelf(paper, execution).fingerprint());
            }
            Optional<PaperFile> upToDate = upToDate(paper, output, target, execution, findings);
            desk.lay(target, upToDate.isPresent() ? upToDate.get() : print(paper, output, target, execution, findings));
            if (output == Output.WORD) {
                besides(target, findings);
            }
        } catch (IOException e) {
            throw Refusal.cannotWrite(target, e);
        }
        run.stages().found(Stages.putting(paper, output), findings.list());
    }

    private void besides(Path target, Findings findings) throws IOException {
        for (Path draft : WordEdits.of(run).writtenInBeside(target)) {
            findings.add(Finding.note(
                    Place.of(run.folder().named(draft)),
                    "somebody wrote in this new draft, and it is not the file that is published",
                    "Give it the name \"" + target.getFileName() + "\" in that file's place, or delete it."));
        }
    }

    private Optional<PaperFile> upToDate(
            PaperOrder paper, Output output, Path target, StepExecution execution, Findings findings)
            throws IOException {
        if (run.rendering() == Request.Rendering.AGAIN) {
            return Optional.empty();
        }
        Findings edited = new Findings();
        Optional<PaperFile> file = shelf(paper, execution).upToDate(target, edited);
        if (file.isPresent()) {
            findings.addAll(edited.list());
            desk.recall(paper, execution);
            run.stages()
                    .recall(
                            Stages.rendering(paper, output),
                            shelf(paper, execution).fingerprint());
        }
        return file;
    }

    private PaperFile print(PaperOrder paper, Output output, Path target, StepExecution execution, Findings findings)
            throws IOException, Refusal {
        Composed composed = desk.paper(paper, execution);
        String words = new Fingerprint()
                .add(desk.words(paper, execution))
                .add(output.key())
                .hex();
        Optional<PaperFile> same = saysTheSame(words, paper, target, execution, findings);
        if (same.isPresent()) {
            rendered(paper, output, execution, run.store().findings(words));
            return same.get();
        }
        try (PartFile part = PartFile.beside(target, Access.to(paper.part()), run.mover())) {
            List<Finding> found = print(output, composed, part);
            String sha256 = part.finish();
            rendered(paper, output, execution, found);
            run.store().saveFindings(run.stages().owner(), words, found);
            PaperShelf shelf = shelf(paper, execution);
            return output == Output.WORD
                    ? putWord(shelf, part, sha256, words, paper, target, PaperLines.of(composed.paper()), findings)
                    : shelf.put(part, sha256, Optional.of(words), target, findings);
        }
    }

    private void rendered(PaperOrder paper, Output output, StepExecution execution, List<Finding> found) {
        run.stages()
                .found(Stages.rendering(paper, output), shelf(paper, execution).fingerprint(), found);
    }

    /**
     * What a Word file says is remembered, so that what officers change in it is told by content. One whose changes the data
     * has by now, as after a commentary was taken over, says what is to be written: nothing need lie beside it.
     */
    private PaperFile putWord(
            PaperShelf shelf,
            PartFile part,
            String sha256,
            String words,
            PaperOrder paper,
            Path target,
            List<String> lines,
            Findings findings)
            throws IOException, Refusal {
        WordEdits edits = WordEdits.of(run);
        edits.remember(target, shelf.fingerprint(), lines);
        edits.recognise(target, shelf.fingerprint());
        PaperFile file = shelf.put(part, sha256, Optional.of(words), target, findings);
        if (file.fate() == PaperFile.Fate.WRITTEN_BESIDE) {
            edits.compare(target, file.path(), Access.to(paper.part()), lines, findings);
        }
        return file;
    }

    private Optional<PaperFile> saysTheSame(
            String words, PaperOrder paper, Path target, StepExecution execution, Findings findings)
            throws IOException {
        return run.rendering() == Request.Rendering.AGAIN
                ? Optional.empty()
                : shelf(paper, execution).sayingTheSame(words, target, findings);
    }

    /** A full disk is the disk's failure, in whatever a library may have wrapped it. */
    private List<Finding> print(Output output, Composed composed, PartFile part) throws IOException {
        try {
            return run.press().print(output, desk.house().style(), composed.paper(), part.stream());
        } catch (RuntimeException e) {
            if (part.failure().isPresent()) {
                throw new IOException(part.failure().get().getMessage(), e);
            }
            throw e;
        }
    }

    private PaperShelf shelf(PaperOrder paper, StepExecution execution) {
        return PaperShelf.of(
                run, paper.part(), desk.snapshot(paper.part(), execution).orElseThrow());
    }

    private PaperOrder paper(String key) {
        return run.order().papers().stream()
                .filter(paper -> paper.key().equals(key))
                .findFirst()
                .orElseThrow();
    }
}
