package cabinetpapers.job;

import cabinetpapers.assembly.Composed;
import cabinetpapers.assembly.Variant;
import cabinetpapers.dataset.Dataset;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.meeting.Part;
import cabinetpapers.store.Snapshot;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A paper that a job asks for which ships with the project, ready to be composed without a database. */
record SampleOrder(PaperOrder order, Composer composer) {

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
     * All papers of a job.
     *
     * @param folder where the job file lies that asks for that variant
     */
    static List<SampleOrder> of(String job, Variant variant, Path folder) throws IOException {
        return asked(Files.readString(JOBS.resolve(job + ".yaml")), job, variant, folder);
    }

    /**
     * All papers of a job in a house that need not be its own.
     *
     * @param folder where the job file lies that asks for that house and variant
     */
    static List<SampleOrder> of(String job, String house, Variant variant, Path folder) throws IOException {
        String asked = Files.readString(JOBS.resolve(job + ".yaml")).replaceAll("(?m)^house:.*", "house: " + house);
        return asked(asked, job, variant, folder);
    }

    private static List<SampleOrder> asked(String text, String job, Variant variant, Path folder) throws IOException {
        Path file = Files.writeString(
                folder.resolve(job + "-" + variant.key() + ".yaml"),
                text.replaceAll("(?m)^variant:.*\\R", "") + "\nvariant: " + variant.key() + "\n");
        Findings findings = new Findings();
        Order order = JobFileReader.read(Request.of(PROJECT, file), findings).orElseThrow();
        HouseFolder house =
                HouseFolder.read(order, new JobFolder(PROJECT), findings).orElseThrow();
        List<SampleOrder> orders = new ArrayList<>();
        for (Part part : order.parts()) {
            Composer composer = composer(order, part, house);
            for (PaperOrder paper : order.papers()) {
                if (paper.part().equals(part)) {
                    orders.add(new SampleOrder(paper, composer));
                }
            }
        }
        return orders;
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

    Composed composed() {
        return composer.compose(order);
    }
}
