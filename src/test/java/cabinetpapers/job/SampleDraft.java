package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.assembly.Variant;
import cabinetpapers.dataset.Dataset;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.SmallNumbers;
import cabinetpapers.meeting.Part;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperLines;
import cabinetpapers.store.Snapshot;
import cabinetpapers.wordreader.PaperReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** A draft of a job that ships with the project, as officers get it and as it is read back when they have signed it off. */
record SampleDraft(PaperOrder order, Composer composer, Paper paper, ByteArrayOutputStream rendered) {

    private static final Path PROJECT = Path.of("").toAbsolutePath();
    private static final Path JOBS = PROJECT.resolve("jobs");

    /** Every job file's name without its ending. */
    static List<String> jobs() throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(JOBS, "*.yaml")) {
            List<String> jobs = new ArrayList<>();
            files.forEach(file -> jobs.add(String.valueOf(file.getFileName()).replaceFirst("\\.yaml$", "")));
            Collections.sort(jobs);
            return jobs;
        }
    }

    /**
     * All of a job's papers, composed without a database.
     *
     * @param folder where the job file lies that asks for that variant
     */
    static List<SampleDraft> of(String job, Variant variant, Path folder) throws IOException {
        String asked = Files.readString(JOBS.resolve(job + ".yaml")).replaceAll("(?m)^variant:.*\\R", "");
        Path file = Files.writeString(
                folder.resolve(job + "-" + variant.key() + ".yaml"), asked + "\nvariant: " + variant.key() + "\n");
        Findings findings = new Findings();
        Order order = JobFileReader.read(Request.of(PROJECT, file), findings).orElseThrow();
        HouseFolder house =
                HouseFolder.read(order, new JobFolder(PROJECT), findings).orElseThrow();
        List<SampleDraft> drafts = new ArrayList<>();
        for (Part part : order.parts()) {
            Composer composer = composer(order, part, house);
            for (PaperOrder paper : order.papers()) {
                if (paper.part().equals(part)) {
                    drafts.add(of(paper, composer));
                }
            }
        }
        return drafts;
    }

    private static Composer composer(Order order, Part part, HouseFolder house) {
        Findings findings = new Findings();
        Dataset data = ImportStep.read(order, part, findings, new Findings());
        return new Composer(
                order,
                house,
                new Snapshot(
                        "sample",
                        order.council().slug(),
                        order.quarter(),
                        order.asAt().orElse(Instant.parse("2023-11-20T09:00:00Z")),
                        data.hash()),
                data.meetings(),
                data.decisions(),
                FigureRules.figure(order.quarter(), data.measures(), data.returns(), data.benchmarks()),
                Plans.of(order, data.plans()),
                findings.list());
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
