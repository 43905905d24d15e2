package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.CouncilTime;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cron expression on clocks that go forward in March and back in October. */
class TimetableTest {

    @ParameterizedTest(name = "{0} after {1} is {2}")
    @CsvSource(delimiter = '|', textBlock = """
            30 2 * * *   | 2026-01-15T00:00Z | 2026-01-15T02:30Z
            30 2 * * *   | 2026-07-15T00:00Z | 2026-07-15T01:30Z
            30 2 * * *   | 2026-01-15T02:30Z | 2026-01-16T02:30Z
            30 2 * * 1-5 | 2026-01-16T12:00Z | 2026-01-19T02:30Z
            0 30 2 * * * | 2026-01-15T00:00Z | 2026-01-15T02:30Z
            30 1 * * *   | 2026-03-29T00:00Z | 2026-03-29T01:30Z
            30 1 * * *   | 2026-03-29T01:30Z | 2026-03-30T00:30Z
            30 1 * * *   | 2026-10-25T00:00Z | 2026-10-25T00:30Z
            30 1 * * *   | 2026-10-25T00:30Z | 2026-10-26T01:30Z
            30 1 * * *   | 2026-10-25T01:15Z | 2026-10-26T01:30Z
            0 1 * * *    | 2026-03-28T12:00Z | 2026-03-29T01:00Z
            """)
    void theNextTimeIsTheCouncilsClocks(String words, String after, String next) {
        assertThat(Timetable.parse(words)
                        .orElseThrow()
                        .nextAfter(ZonedDateTime.parse(after).toInstant()))
                .contains(ZonedDateTime.parse(next).toInstant());
    }

    @Test
    void everyNightOfAYearHasOneRun() {
        Timetable timetable = Timetable.parse("30 1 * * *").orElseThrow();
        List<Instant> runs = new ArrayList<>();
        for (Instant run = Instant.parse("2025-12-31T12:00:00Z");
                run.isBefore(Instant.parse("2026-12-31T00:00:00Z"));
                run = timetable.nextAfter(run).orElseThrow()) {
            runs.add(run);
        }

        assertThat(runs.subList(1, runs.size()))
                .hasSize(364)
                .extracting(run -> run.atZone(CouncilTime.ZONE).toLocalDate())
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"nightly", "30 25 * * *", "30 2 * *", "''"})
    void whatIsNoTimeIsNone(String words) {
        assertThat(Timetable.parse(words)).isEmpty();
    }

    @Test
    void aDayThatNeverComesHasNoNextTime() {
        assertThat(Timetable.parse("0 0 30 2 *").flatMap(never -> never.nextAfter(Instant.EPOCH)))
                .isEqualTo(Optional.empty());
    }
}
