package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.assembly.Variant;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.SmallNumbers;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperLines;
import cabinetpapers.wordreader.PaperReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A draft of a job that ships with the project, as officers get it and as it is read back when they have signed it off. */
record SampleDraft(PaperOrder order, Composer composer, Paper paper, ByteArrayOutputStream rendered) {

    /**
     * All of a job's papers, composed without a database.
     *
     * @param folder where the job file lies that asks for that variant
     */
    static List<SampleDraft> of(String job, Variant variant, Path folder) throws IOException {
        return SampleOrder.of(job, variant, folder).stream()
                .map(ordered -> of(ordered.order(), ordered.composer()))
                .toList();
    }

    private static SampleDraft of(PaperOrder order, Composer composer) {
        Paper paper = composer.compose(order).paper();
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        Press.RENDERERS.print(Output.WORD, composer.house().style(), paper, word);
        return new SampleDraft(order, composer, paper, word);
    }

    /** The file. */
    byte[] word() {
        return rendered.toByteArray();
    }

    String title() {
        return paper.title();
    }

    List<String> lines() {
        return PaperLines.of(paper);
    }

    /** The lines of a file that was made of the draft's. */
    List<String> readBack(byte[] file) {
        Findings findings = new Findings();
        Paper read =
                PaperReader.read("paper.docx", file, paper, word(), findings).orElseThrow();
        assertThat(findings.list()).isEmpty();
        return PaperLines.of(read);
    }

    /**
     * What publishing finds about a file that was made of the draft's, but for words that are still to be supplied and small
     * numbers that may not be told.
     */
    List<Finding> findings(byte[] file) {
        List<String> signed = readBack(file);
        List<String> drafted = lines();
        OfficersLines officers =
                OfficersLines.of(drafted, composer.figures(), order.supplied().values());
        return SignedPaper.of(
                        "paper.docx",
                        drafted,
                        signed,
                        officers,
                        ProgressLines.of(drafted, officers, Publishing.items(order, composer)),
                        List.of(),
                        SmallNumbers.of(List.of(), List.of(), Optional.empty()))
                .findings()
                .stream()
                .filter(finding -> !finding.fact().equals("words are still to be supplied"))
                .toList();
    }
}
