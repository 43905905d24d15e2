package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A project with a job of two papers and two measures, in a folder of its own. */
final class TinyCouncil {

    /** No deadline of the meeting is near. */
    static final Instant NOW = Instant.parse("2023-11-06T09:00:00Z");

    private static final Path HOUSES = Path.of("templates");

    final Path project;

    TinyCouncil(Path project) {
        this.project = project;
        write("templates/plain/house-style.yaml", read(HOUSES.resolve("numbered-sections/house-style.yaml")));
        write("templates/plain/report.md", """
                ---
                report: note
                numbering: none
                ---

                # {{ paper.title }}

                {{ counts.ratings }}

                Legal implications: {{ supplied.legal-implications }}
                """);
        write("templates/plain/figures.md", """
                ---
                report: figures
                numbering: none
                ---

                # {{ paper.title }}

                {{ counts.ratings }}
                """);
        write("jobs/council.yaml", "slug: tinyton\nname: Tinyton Council\namber-tolerance: 5%\n");
        write("jobs/tiny.yaml", job());
        write("data/measures.csv", """
                code,name,priority,unit,decimals,polarity,basis,frequency
                A1,Calls answered,A good council,%,1,higher,period,quarterly
                B1,Days to decide,A good council,days,0,lower,period,quarterly
                """);
        write("data/values.csv", values("81.5"));
        write("data/benchmarks.csv", "code,period,comparator,value\n");
        write("data/meetings.csv", """
                committee,body,date,time,venue,portfolio,report_of,contact
                Cabinet,executive,2023-12-18,10:00,Town Hall,Councillor A,Director B,Officer C
                """);
    }

    static String job() {
        return """
                job: quarter-end
                council: jobs/council.yaml
                data: data
                quarter: 2023-24 Q2
                house: plain
                meeting:
                  committee: Cabinet
                  date: 2023-12-18
                out: out
                outputs: [word, pdf]
                papers:
                  - key: report
                    template: report
                    title: Quarterly report
                    supplied:
                      legal-implications: None.
                  - key: appendix-1
                    template: figures
                    title: Figures
                    appendix: 1
                """;
    }

    static String values(String actual) {
        return """
                code,period,actual,target,status,commentary
                A1,2023-24 Q1,80.0,80,final,
                A1,2023-24 Q2,%s,80,final,Answered by more people.
                B1,2023-24 Q1,12,10,final,
                B1,2023-24 Q2,11,10,final,Two officers have left.
                """.formatted(actual);
    }

    void write(String path, String text) {
        try {
            Path file = project.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void replaceInJob(String words, String others) {
        String job = read(project.resolve("jobs/tiny.yaml"));
        if (!job.contains(words)) {
            throw new IllegalArgumentException("not in the job file: " + words);
        }
        write("jobs/tiny.yaml", job.replace(words, others));
    }

    Request request() {
        return Request.of(project, project.resolve("jobs/tiny.yaml"));
    }

    Request request(Optional<Path> out, Optional<String> database, Holes holes, Rendering rendering) {
        return new Request(
                project,
                project.resolve("jobs/tiny.yaml"),
                out,
                database,
                Optional.empty(),
                Optional.empty(),
                holes,
                rendering,
                Map.of());
    }

    Outcome run(Press press) {
        return job(request(), press, Progress.SILENT).run();
    }

    static QuarterEndJob job(Request request, Press press, Progress progress) {
        return new QuarterEndJob(request, progress, press, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    /** Changes the database file behind the program's back. */
    void database(String statement) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection("jdbc:h2:file:" + project.resolve("var/cabinet-papers"), "sa", "")) {
            connection.createStatement().execute(statement);
        }
    }

    Path papers() {
        return project.resolve("out/tinyton/2023-24-q2/2023-12-18-cabinet/public/quarterly-report/draft");
    }

    Path findings() {
        return project.resolve("out/tinyton/2023-24-q2/2023-12-18-cabinet/findings.csv");
    }

    /** The names of the papers' files and what is in them, hidden ones included. */
    SortedMap<String, String> texts() {
        SortedMap<String, String> texts = new TreeMap<>();
        files(papers()).forEach(file -> texts.put(file.getFileName().toString(), read(file)));
        return texts;
    }

    /** Every file below the folder and when it was last changed. */
    static SortedMap<Path, Instant> moments(Path folder) {
        SortedMap<Path, Instant> moments = new TreeMap<>();
        for (Path file : files(folder)) {
            try {
                moments.put(
                        folder.relativize(file), Files.getLastModifiedTime(file).toInstant());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return moments;
    }

    static List<Path> files(Path folder) {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> texts(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.severity() + " " + finding.text())
                .toList();
    }
}
