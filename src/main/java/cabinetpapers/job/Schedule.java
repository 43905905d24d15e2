package cabinetpapers.job;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Consumer;

/**
 * Runs jobs by their timetables, one at a time, until it is told to stop. What was missed while the machine was off, or
 * while another job ran, is caught up once, however often it was missed. A job that has never run by its timetable has
 * missed nothing.
 */
public final class Schedule {

    /** Runs a job to its end; told to stop, it comes to its end soon. */
    public interface Runner {
        void run(Path jobFile);
    }

    /** Lets time pass; ends early when the schedule is told to stop. */
    interface Pause {
        void until(Instant moment) throws InterruptedException;
    }

    private static final long LONGEST_WAIT_MILLIS = 60_000;

    private final Path handledFile;
    private final Map<Path, Timetable> timetables;
    private final Clock clock;
    private final Pause pause;
    private final Consumer<String> news;
    private final Stop stop = new Stop();
    private final Object waiting = new Object();
    private final Map<Path, Instant> handled = new LinkedHashMap<>();
    private final Map<Path, Instant> planned = new LinkedHashMap<>();

    private Schedule(
            Path project, Map<Path, Timetable> timetables, Clock clock, Consumer<String> news, Optional<Pause> pause) {
        this.handledFile = project.resolve("var/schedule.properties");
        this.timetables = new LinkedHashMap<>(timetables);
        this.clock = clock;
        this.news = news;
        this.pause = pause.orElse(this::sleep);
    }

    /**
     * @param jobFiles absolute, each with a {@code schedule}
     * @param news hears what happens, a line each
     */
    public static Schedule of(Path project, List<Path> jobFiles, Consumer<String> news) throws Misconfigured {
        return new Schedule(
                project, Operations.timetables(project, jobFiles), Clock.systemUTC(), news, Optional.empty());
    }

    static Schedule of(Path project, Map<Path, Timetable> timetables, Clock clock, Pause pause, Consumer<String> news) {
        return new Schedule(project, timetables, clock, news, Optional.of(pause));
    }

    /** Job files that cannot be run by a schedule. */
    public static final class Misconfigured extends Exception {

        private static final long serialVersionUID = 1L;

        Misconfigured(String message) {
            super(message);
        }

        /** Always the set-up's. */
        public Ending ending() {
            return Ending.CONFIGURATION;
        }
    }

    /** Wakes the schedule up, to end. Whoever calls it sees to the job that runs. */
    public void stop() {
        stop.wish();
        synchronized (waiting) {
            waiting.notifyAll();
        }
    }

    /** Runs until it is told to stop. */
    public void run(Runner runner) {
        handled.putAll(handled());
        timetables.forEach((job, timetable) -> {
            Instant last = handled.getOrDefault(job, clock.instant());
            remember(job, last);
            plan(job, timetable, last);
        });
        try {
            while (!stop.wished() && !planned.isEmpty()) {
                Path next = next();
                Instant due = planned.getOrDefault(next, Instant.MAX);
                if (clock.instant().isBefore(due)) {
                    news.accept("next: " + next.getFileName() + " at " + Holder.moment(due));
                    pause.until(due);
                } else {
                    run(next, due, runner);
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        news.accept("stopped");
    }

    private void run(Path job, Instant due, Runner runner) {
        news.accept("begin: " + job.getFileName() + ", due at " + Holder.moment(due));
        Instant begun = clock.instant();
        runner.run(job);
        if (stop.wished()) {
            // It may not have come to its end: the next start of the schedule catches it up.
            return;
        }
        remember(job, begun);
        plan(job, Objects.requireNonNull(timetables.get(job), "no timetable"), begun);
    }

    private Path next() {
        return planned.entrySet().stream()
                .min(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .orElseThrow()
                .getKey();
    }

    private void plan(Path job, Timetable timetable, Instant after) {
        planned.remove(job);
        timetable.nextAfter(after).ifPresent(moment -> planned.put(job, moment));
    }

    /** In short pieces: a machine that slept, or whose clock was put right, finds out soon. */
    private void sleep(Instant moment) throws InterruptedException {
        synchronized (waiting) {
            while (!stop.wished() && clock.instant().isBefore(moment)) {
                waiting.wait(Math.clamp(moment.toEpochMilli() - clock.millis(), 1, LONGEST_WAIT_MILLIS));
            }
        }
    }

    /** When each job was run last; what of it cannot be read is told, and kept beside for whoever wants to look. */
    private Map<Path, Instant> handled() {
        Map<Path, Instant> known = new LinkedHashMap<>();
        if (!Files.exists(handledFile)) {
            return known;
        }
        boolean whole = true;
        try {
            Properties properties = new Properties();
            properties.load(new StringReader(Files.readString(handledFile)));
            for (String job : properties.stringPropertyNames()) {
                whole &= read(job, properties.getProperty(job), known);
            }
        } catch (IOException | IllegalArgumentException e) {
            whole = false;
        }
        if (!whole) {
            setAside();
        }
        return known;
    }

    /** Whether it could be read. */
    private static boolean read(String job, String moment, Map<Path, Instant> known) {
        try {
            known.put(Path.of(job), Instant.parse(moment));
            return true;
        } catch (DateTimeException | InvalidPathException e) {
            return false;
        }
    }

    private void setAside() {
        Path beside = handledFile.resolveSibling("schedule-unreadable.properties");
        try {
            PartFile.write(beside, Access.KEPT, Files.readAllBytes(handledFile));
            news.accept("when jobs were run last is not known of all of them: " + handledFile
                    + " cannot be read whole. It is kept as " + beside.getFileName()
                    + ". What those jobs missed is not caught up; see \"status\", and run them by hand if need be");
        } catch (IOException e) {
            news.accept("when jobs were run last is not known: " + handledFile + " cannot be read. See to its rights");
        }
    }

    private void remember(Path job, Instant begun) {
        handled.put(job, begun);
        Properties properties = new Properties();
        handled.forEach((one, moment) -> properties.setProperty(one.toString(), moment.toString()));
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
            PartFile.write(handledFile, Access.KEPT, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            news.accept("when " + job.getFileName() + " was last run cannot be written down: " + handledFile);
        }
    }
}
