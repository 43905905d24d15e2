package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Kills runs and has each finished by one more run, then holds everything against a run that nobody disturbed.
 *
 * <p>Every second run begins with nothing; the others find papers and a database of the week before. The moment is
 * random, and weighed by what the run is doing: after so many of its lines, and so long after that.
 */
final class Crashes {

    private static final int KILLED = 128 + 9;

    /** What runs leave below {@code var} on purpose. */
    private static final Pattern KEPT =
            Pattern.compile("status/[^./]+\\.(properties|papers)|metrics/[^./]+\\.prom|fonts/(\\.lock|[^./]+\\.ttf)");

    private static final Instant LAST_WEEK = Instant.parse("2023-11-13T09:00:00Z");
    private static final Instant THIS_WEEK = Instant.parse("2023-11-20T09:00:00Z");

    private final CrashGround ground;
    private final Path folder;
    private final FileTree out;
    private final FileTree temporary;
    private final TinyCouncil council;
    private final Program program;
    private final Left lastWeek;
    private final Left fromNothing;
    private final Left fromLastWeek;
    private final List<Long> pauses = new ArrayList<>();

    /** What a run left: papers by their paths, with their bytes, and how many rows the database has. */
    private record Left(Map<String, String> contents, FileTree out, String database, String rows) {}

    Crashes(CrashGround ground, Path folder) {
        this.ground = ground;
        this.folder = folder;
        this.out = new FileTree(folder.resolve("out"));
        this.council = council(folder.resolve("project"));
        this.temporary = new FileTree(folder.resolve("temporary"));
        this.program = new Program(council.project, temporary.folder());
        lastWeek = undisturbed("last-week", ground.empty(folder.resolve("last-week")), LAST_WEEK);
        fromLastWeek = undisturbed(
                "from-last-week", ground.copy(lastWeek.database(), folder.resolve("from-last-week")), THIS_WEEK);
        out.clear();
        fromNothing = undisturbed("from-nothing", ground.empty(folder.resolve("from-nothing")), THIS_WEEK);
        out.clear();
        time(ground.empty(folder.resolve("timed")));
        out.clear();
    }

    /** Measures and a plan, a pack, and an exempt appendix. */
    private static TinyCouncil council(Path project) {
        TinyCouncil tiny = new TinyCouncil(project);
        tiny.write("templates/plain/plan.md", """
                ---
                report: plan
                numbering: none
                ---

                # {{ paper.title }}

                :::plan-programmes
                :::
                """);
        tiny.write("data/plan.csv", """
                plan_id,ref,parent,kind,title,lead_officer,start,end,part
                recovery,A,,aim,Balance the books,,,,public
                recovery,A1,A,action,Set the budget,Head of Finance,April 2023,March 2024,public
                """);
        tiny.write("data/measures.csv", """
                code,name,priority,unit,decimals,polarity,basis,frequency,part
                A1,Calls answered,A good council,%,1,higher,period,quarterly,public
                B1,Days to decide,A good council,days,0,lower,period,quarterly,exempt 3
                """);
        tiny.write("data/values.csv", """
                code,period,actual,target,status,commentary,part
                A1,2023-24 Q1,80.0,80,final,,public
                A1,2023-24 Q2,81.5,80,final,Answered by more people.,public
                B1,2023-24 Q1,12,10,final,,exempt 3
                B1,2023-24 Q2,11,10,final,Two officers have left.,exempt 3
                """);
        tiny.write("data/benchmarks.csv", "code,period,comparator,value,part\n");
        tiny.replaceInJob("outputs: [word, pdf]", "outputs: [word, pdf, html]\npack:\n  odd-pages: yes");
        tiny.replaceInJob("papers:", "subjects: [measures, plans]\npapers:");
        tiny.write("jobs/tiny.yaml", TinyCouncil.read(project.resolve("jobs/tiny.yaml")) + """
                  - key: appendix-2
                    template: plan
                    title: Recovery plan
                    plan: recovery
                    appendix: 2
                  - key: appendix-3
                    template: figures
                    title: Talks with the contractor
                    appendix: 3
                    part: exempt 3
                    supplied:
                      public-interest: The council's bargaining position outweighs it.
                """);
        return tiny;
    }

    /** @return how many moments were tried until so many runs were killed: some end before theirs comes */
    int kill(int runs, long seed) {
        int killed = 0;
        int tried = 0;
        while (killed < runs) {
            Random random = new Random(seed + tried);
            Left undisturbed = tried % 2 == 0 ? fromNothing : fromLastWeek;
            String database = begin("run-" + tried, tried % 2 == 0);
            String what = ground + ", seed " + (seed + tried);
            if (killed(database, random)) {
                killed++;
                nothingIsHalfWritten(what);
                finish(database);
            }
            assertThat(out.contents()).as(what).isEqualTo(undisturbed.contents());
            assertThat(ground.rows(database)).as(what).isEqualTo(undisturbed.rows());
            nothingElseIsLeft("run-" + tried, what);
            ground.drop(database);
            out.clear();
            tried++;
        }
        return tried;
    }

    /** Beside the papers it would be among their contents. */
    private void nothingElseIsLeft(String run, String what) {
        assertThat(new FileTree(council.project.resolve("var")).contents().keySet())
                .as(what)
                .isNotEmpty()
                .allMatch(name -> KEPT.matcher(name).matches());
        assertThat(new FileTree(folder.resolve(run)).contents().keySet())
                .as(what)
                .isSubsetOf("database.mv.db", "database.lock");
        assertThat(temporary.contents()).as(what).isEmpty();
    }

    /** The database to begin with; the papers lie in their place. */
    private String begin(String name, boolean withNothing) {
        if (withNothing) {
            return ground.empty(folder.resolve(name));
        }
        lastWeek.out().copyTo(out.folder());
        return ground.copy(lastWeek.database(), folder.resolve(name));
    }

    /** Whether the run was still there to be killed. */
    private boolean killed(String database, Random random) {
        // The time before the first line is the longest, and holds the making of the tables.
        int line = Math.max(0, random.nextInt(pauses.size() + 2) - 2);
        long pause = (long) (random.nextDouble() * pauses.get(line) * 1.2);
        Process process = program.start(arguments(database));
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (int read = 0; read < line && lines.readLine() != null; read++) {
                // up to the line
            }
            Thread.sleep(pause);
            process.destroyForcibly();
            return process.waitFor() == KILLED;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Each paper is last week's, this week's, or not there yet. */
    private void nothingIsHalfWritten(String what) {
        out.contents().forEach((name, content) -> {
            if (name.contains("/draft/") && !name.endsWith(".part")) {
                assertThat(content)
                        .as(what + ", " + name)
                        .isIn(
                                fromNothing.contents().get(name),
                                lastWeek.contents().get(name));
            }
        });
    }

    private void finish(String database) {
        Process process = program.start(arguments(database));
        String output = Program.outputOf(process);
        assertThat(process.exitValue()).as(output).isZero();
    }

    private Left undisturbed(String name, String database, Instant asAt) {
        Request request = new Request(
                council.project,
                council.project.resolve("jobs/tiny.yaml"),
                Optional.of(out.folder()),
                Optional.of(database),
                Optional.empty(),
                Optional.of(asAt),
                Request.Holes.REPORTED,
                Request.Rendering.WHERE_NEEDED,
                Map.of());
        Outcome outcome = new QuarterEndJob(request, Progress.SILENT).run();
        assertThat(outcome.ending()).as(outcome.message()).isEqualTo(Ending.DONE);
        FileTree kept = out.copyTo(folder.resolve(name).resolve("out"));
        return new Left(out.contents(), kept, database, ground.rows(database));
    }

    /** Notes how long a run is silent before each of its lines. */
    private void time(String database) {
        Process process = program.start(arguments(database));
        long last = System.nanoTime();
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                long now = System.nanoTime();
                pauses.add((now - last) / 1_000_000);
                last = now;
            }
            assertThat(process.waitFor()).isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String[] arguments(String database) {
        return new String[] {
            "run",
            "jobs/tiny.yaml",
            "--as-at",
            THIS_WEEK.toString(),
            "--out",
            out.folder().toString(),
            "--database",
            database
        };
    }
}
