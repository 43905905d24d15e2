package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A schedule whose clock goes only as fast as it is waited for. */
class ScheduleTest {

    private static final Path NIGHTLY = Path.of("nightly.yaml");
    private static final Path WEEKLY = Path.of("weekly.yaml");

    @TempDir
    Path folder;

    private Instant now = Instant.parse("2026-03-27T12:00:00Z");
    private final List<String> runs = new ArrayList<>();
    private final List<String> news = new ArrayList<>();

    private final Clock clock = new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    };

    @Test
    void theNightWhenClocksGoForwardHasItsRunAndNoneTwice() {
        nights(Map.of(NIGHTLY, timetable("30 1 * * *")), 4);

        assertThat(runs)
                .containsExactly(
                        "nightly.yaml 2026-03-28T01:30:00Z",
                        "nightly.yaml 2026-03-29T01:30:00Z",
                        "nightly.yaml 2026-03-30T00:30:00Z",
                        "nightly.yaml 2026-03-31T00:30:00Z");
    }

    @Test
    void theNightWhenClocksGoBackHasOneRun() {
        now = Instant.parse("2026-10-24T12:00:00Z");

        nights(Map.of(NIGHTLY, timetable("30 1 * * *")), 2);

        assertThat(runs).containsExactly("nightly.yaml 2026-10-25T00:30:00Z", "nightly.yaml 2026-10-26T01:30:00Z");
    }

    @Test
    void nightsMissedWhileTheMachineWasOffAreCaughtUpOnce() {
        nights(Map.of(NIGHTLY, timetable("30 2 * * *")), 1);
        now = Instant.parse("2026-04-02T09:00:00Z");

        nights(Map.of(NIGHTLY, timetable("30 2 * * *")), 2);

        assertThat(runs)
                .containsExactly(
                        "nightly.yaml 2026-03-28T02:30:00Z",
                        "nightly.yaml 2026-04-02T09:00:00Z",
                        "nightly.yaml 2026-04-03T01:30:00Z");
    }

    @Test
    void aJobThatHasNeverRunHasMissedNothing() {
        now = Instant.parse("2026-03-27T09:00:00Z");

        nights(Map.of(NIGHTLY, timetable("30 2 * * *")), 1);

        assertThat(runs).containsExactly("nightly.yaml 2026-03-28T02:30:00Z");
    }

    @Test
    void aRunThatWasStoppedIsCaughtUpAtTheNextStart() {
        List<Schedule> running = new ArrayList<>();
        running.add(schedule(Map.of(NIGHTLY, timetable("30 2 * * *"))));
        running.getFirst().run(job -> {
            runs.add("begun " + now);
            running.getFirst().stop();
        });
        now = Instant.parse("2026-03-28T08:00:00Z");

        nights(Map.of(NIGHTLY, timetable("30 2 * * *")), 1);

        assertThat(runs).containsExactly("begun 2026-03-28T02:30:00Z", "nightly.yaml 2026-03-28T08:00:00Z");
    }

    @Test
    void whatCannotBeReadOfTheLastRunsIsToldAndKeptAndTheRestIsCaughtUp() throws Exception {
        Path file = folder.resolve("var/schedule.properties");
        Files.createDirectories(file.getParent());
        String damaged = "nightly.yaml=2026-03-20T02\\:30\\:00Z\nweekly.yaml=last Saturday\n";
        Files.writeString(file, damaged);

        nights(Map.of(NIGHTLY, timetable("30 2 * * *"), WEEKLY, timetable("31 2 * * 6")), 2);

        assertThat(runs).containsExactly("nightly.yaml 2026-03-27T12:00:00Z", "nightly.yaml 2026-03-28T02:30:00Z");
        assertThat(news).first().asString().contains("cannot be read whole", "kept as schedule-unreadable.properties");
        assertThat(folder.resolve("var/schedule-unreadable.properties")).hasContent(damaged);
        assertThat(file).content().contains("weekly.yaml").doesNotContain("Saturday");
    }

    @Test
    void aFileOfLastRunsThatIsNoTextDoesNotStopTheSchedule() throws Exception {
        Path file = folder.resolve("var/schedule.properties");
        Files.createDirectories(file.getParent());
        byte[] noise = {(byte) 0xFF, (byte) 0xFE, 0, '\\', 'u', 'x'};
        Files.write(file, noise);

        nights(Map.of(NIGHTLY, timetable("30 2 * * *")), 1);

        assertThat(runs).containsExactly("nightly.yaml 2026-03-28T02:30:00Z");
        assertThat(folder.resolve("var/schedule-unreadable.properties")).hasBinaryContent(noise);
    }

    @Test
    void jobsWaitForEachOther() {
        nights(Map.of(NIGHTLY, timetable("30 2 * * *"), WEEKLY, timetable("31 2 * * 6")), 3);

        assertThat(runs)
                .containsExactly(
                        "nightly.yaml 2026-03-28T02:30:00Z",
                        "weekly.yaml 2026-03-28T02:31:00Z",
                        "nightly.yaml 2026-03-29T01:30:00Z");
    }

    @Test
    void aJobFileWithoutATimeIsRefused() {
        TinyCouncil council = new TinyCouncil(folder.toAbsolutePath());

        assertThatThrownBy(() ->
                        Schedule.of(council.project, List.of(council.project.resolve("jobs/tiny.yaml")), line -> {}))
                .hasMessageContaining("jobs/tiny.yaml does not say when it runs");
    }

    @Test
    void aTimeThatMakesNoSenseIsAFinding() {
        TinyCouncil council = new TinyCouncil(folder.toAbsolutePath());
        council.replaceInJob("out: out", "out: out\nschedule: every night");

        assertThatThrownBy(() ->
                        Schedule.of(council.project, List.of(council.project.resolve("jobs/tiny.yaml")), line -> {}))
                .hasMessageContaining("\"every night\" is not a time to run");
        assertThat(council.run(new PlainPress()).ending()).isEqualTo(Ending.CONFIGURATION);
    }

    private static Timetable timetable(String words) {
        return Timetable.parse(words).orElseThrow();
    }

    private Schedule schedule(Map<Path, Timetable> timetables) {
        return Schedule.of(folder, timetables, clock, moment -> now = moment, news::add);
    }

    /** Runs so many jobs, and stops the schedule after the last. */
    private void nights(Map<Path, Timetable> timetables, int most) {
        Schedule schedule = schedule(timetables);
        int before = runs.size();
        schedule.run(job -> {
            if (runs.size() - before == most) {
                schedule.stop();
            } else {
                runs.add(job + " " + now);
            }
        });
    }
}
