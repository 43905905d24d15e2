package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;

/**
 * Kills publications and has each finished by one more {@code publish}, then holds everything against a publication that
 * nobody disturbed: the files, what is on record of them, and the drafts that they are made of.
 *
 * <p>Every second publication is the papers' first; the others correct one of them by a supplement.
 */
final class PublishCrashes {

    private static final int KILLED = 128 + 9;
    private static final String APPENDIX = "Appendix 1 Figures.docx";
    private static final String OFFICE = "finance";
    private static final String OFFICER = "D. Officer";
    private static final String RESTATEMENT = "Who answered was misstated.";

    private final CrashGround ground;
    private final Path folder;
    private final FileTree out;
    private final TinyCouncil council;
    private final Program program;
    private final List<Signed> signed;
    private int databases;

    /**
     * Papers that are signed off, and what becomes of them undisturbed.
     *
     * @param drafts when each draft was last changed
     * @param contents each file's SHA-256 by its path, published
     * @param rows of the database, published
     * @param whole how long a publication takes
     * @param writing how long of it there are files of it
     */
    private record Signed(
            String name,
            FileTree papers,
            String database,
            SortedMap<Path, Instant> drafts,
            Map<String, String> before,
            SortedMap<String, String> contents,
            String rows,
            Map<String, String> published,
            long whole,
            long writing) {}

    PublishCrashes(CrashGround ground, Path folder) {
        this.ground = ground;
        this.folder = folder;
        this.out = new FileTree(folder.resolve("project/out"));
        this.council = council();
        this.program = new Program(council.project);
        String database = ground.empty(folder.resolve("signed"));
        assertThat(lifecycle(database).lock("P. Officer").ending()).isEqualTo(Ending.DONE);
        done(program.start("run", "jobs/tiny.yaml", "--out", out.folder().toString(), "--database", database));
        Signed first = signed("first", database, "Answered by more people.", "Answered by trained people.");
        Signed supplement = signed("supplement", database, "trained people", "two trained people");
        out.clear();
        this.signed = List.of(first, supplement);
    }

    private TinyCouncil council() {
        TinyCouncil tiny = new TinyCouncil(folder.resolve("project"));
        tiny.write("templates/plain/figures.md", """
                ---
                report: figures
                numbering: none
                ---

                # {{ paper.title }}

                {{ counts.ratings }}

                :::exceptions
                :::
                """);
        tiny.write("data/values.csv", TinyCouncil.values("61.5"));
        tiny.replaceInJob("outputs: [word, pdf]", "outputs: [word]\nas-at: 2023-11-06T09:00:00Z");
        return tiny;
    }

    /** An officer rewords a commentary, and finance clears the papers; how they are published undisturbed is looked at. */
    private Signed signed(String name, String database, String words, String others) {
        WordFiles.reword(council.papers().resolve(APPENDIX), words, others);
        assertThat(lifecycle(database).clear(OFFICE, "F. Officer", Set.of()).ending())
                .isEqualTo(Ending.DONE);
        FileTree papers = out.copyTo(folder.resolve(name));
        String kept = ground.copy(database, folder.resolve(name + "-database"));
        Map<String, String> before = published(kept);
        SortedMap<Path, Instant> drafts = drafts();
        long begun = System.nanoTime();
        Process process = program.start(arguments(database));
        awaitFiles(process);
        long writing = System.nanoTime();
        done(process);
        long ended = System.nanoTime();
        return new Signed(
                name,
                papers,
                kept,
                drafts,
                before,
                out.contents(),
                ground.rows(database),
                published(database),
                (ended - begun) / 1_000_000,
                (ended - writing) / 1_000_000);
    }

    /** @return how many acts there were, of both publications */
    int killBehindEachAct() {
        int acts = 0;
        for (Signed papers : signed) {
            int act = 1;
            while (killedBehind(papers, act)) {
                act++;
                acts++;
            }
        }
        return acts;
    }

    /** @return how many moments were tried until so many publications were killed: some end before theirs comes */
    int kill(int publications, long seed) {
        int killed = 0;
        int tried = 0;
        while (killed < publications) {
            if (killedAtRandom(signed.get(tried % signed.size()), seed + tried)) {
                killed++;
            }
            tried++;
        }
        return tried;
    }

    private boolean killedBehind(Signed papers, int act) {
        String database = begin(papers);
        Process process = program.start(
                HaltedPublish.class,
                council.project.toString(),
                out.folder().toString(),
                database,
                OFFICE,
                OFFICER,
                RESTATEMENT,
                Integer.toString(act));
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            String told = lines.readLine();
            if (HaltedPublish.HALTED.equals(told)) {
                process.destroyForcibly();
            }
            boolean killed = process.waitFor() == KILLED;
            if (!killed) {
                assertThat(process.exitValue()).as(told).isZero();
            }
            finished(ground + ", " + papers.name() + ", behind act " + act, papers, database, this::publishHere);
            return killed;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Half of the moments are drawn over the whole of the process, and half over the time when it has files. */
    private boolean killedAtRandom(Signed papers, long seed) {
        Random random = new Random(seed);
        String database = begin(papers);
        Process process = program.start(arguments(database));
        long span = papers.whole();
        if (random.nextBoolean()) {
            awaitFiles(process);
            span = papers.writing();
        }
        try {
            Thread.sleep((long) (random.nextDouble() * span));
            process.destroyForcibly();
            boolean killed = process.waitFor() == KILLED;
            finished(
                    ground + ", " + papers.name() + ", seed " + seed,
                    papers,
                    database,
                    address -> done(program.start(arguments(address))));
            return killed;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private String begin(Signed papers) {
        papers.papers().copyTo(out.folder());
        return ground.copy(papers.database(), folder.resolve("database-" + databases++));
    }

    /** @param publish once more */
    private void finished(String what, Signed papers, String database, Consumer<String> publish) {
        wholeOrNone(what, papers, database);
        assertThat(drafts()).as(what).isEqualTo(papers.drafts());
        publish.accept(database);
        assertThat(out.contents()).as(what).isEqualTo(papers.contents());
        assertThat(ground.rows(database)).as(what).isEqualTo(papers.rows());
        assertThat(published(database)).as(what).isEqualTo(papers.published());
        assertThat(drafts()).as(what).isEqualTo(papers.drafts());
        assertThat(TinyCouncil.files(council.project))
                .as(what)
                .noneMatch(file -> file.toString().endsWith(".part"));
        ground.drop(database);
        out.clear();
    }

    /** What is on record as published lies there whole. */
    private void wholeOrNone(String what, Signed papers, String database) {
        Map<String, String> onRecord = published(database);
        assertThat(onRecord).as(what).isIn(papers.before(), papers.published());
        Map<String, String> contents = new FileTree(council.project).contents();
        onRecord.forEach((path, sha256) -> assertThat(contents).as(what).containsEntry(path, sha256));
    }

    private Map<String, String> published(String database) {
        return ground.pairs(database, folder.resolve("look-" + databases++), "SELECT path, sha256 FROM published_file");
    }

    private SortedMap<Path, Instant> drafts() {
        return TinyCouncil.moments(council.papers());
    }

    private Lifecycle lifecycle(String database) {
        return new Lifecycle(
                council.request(
                        Optional.of(out.folder()),
                        Optional.of(database),
                        Request.Holes.REPORTED,
                        Request.Rendering.WHERE_NEEDED),
                Press.SIGNED_OFF,
                Clock.systemUTC());
    }

    /** In this process, which costs no start; a server takes a moment to notice that somebody is dead. */
    private void publishHere(String database) {
        Outcome outcome;
        do {
            outcome = lifecycle(database).publish(OFFICER, Set.of(OFFICE), RESTATEMENT);
        } while (outcome.ending() == Ending.ALREADY_RUNNING);
        assertThat(outcome.ending()).as(outcome.message()).isEqualTo(Ending.DONE);
    }

    private String[] arguments(String database) {
        return new String[] {
            "publish",
            "jobs/tiny.yaml",
            "--name",
            OFFICER,
            "--clearances",
            OFFICE,
            "--restatement",
            RESTATEMENT,
            "--out",
            out.folder().toString(),
            "--database",
            database
        };
    }

    private static void done(Process process) {
        String output = Program.outputOf(process);
        assertThat(process.exitValue()).as(output).isZero();
    }

    /** Until the first file in the making is there, or the process has ended. */
    private void awaitFiles(Process process) {
        while (process.isAlive()
                && TinyCouncil.files(out.folder()).stream()
                        .noneMatch(file -> file.toString().endsWith(".part"))) {
            Thread.onSpinWait();
        }
    }
}
