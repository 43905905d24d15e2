package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.job.PaperFile.Fate;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs night after night, without a moment named: what is new is told and written, and all else is left alone. */
@RunsJobs
class NightlyRefreshTest {

    private static final String REPORT = "Quarterly report Quarter 2 2023-24";
    private static final String APPENDIX = "Appendix 1 Figures";

    /** Long before any deadline, so that no finding counts the days. */
    private static final Instant FIRST_NIGHT = Instant.parse("2023-10-07T01:30:00Z");

    @TempDir
    Path folder;

    private TinyCouncil council;
    private int night;

    @BeforeEach
    void aCouncilWhoseAppendixHoldsTheCommentary() {
        council = new TinyCouncil(folder.toAbsolutePath());
        council.write("templates/plain/figures.md", """
                ---
                report: figures
                numbering: none
                ---

                # {{ paper.title }}

                Figures taken on {{ as-at }}.

                {{#each priorities as priority}}
                :::measures priority="{{ priority.name }}"
                :::
                {{/each}}
                """);
    }

    @Test
    void aNightWithoutNewsTouchesNothing() {
        night(new PlainPress());
        SortedMap<Path, Instant> before = TinyCouncil.moments(council.papers());
        PlainPress press = new PlainPress();

        Outcome outcome = night(press);

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.papers()).hasSize(4).allMatch(paper -> paper.fate() == Fate.UNTOUCHED);
        assertThat(press.printed()).isEmpty();
        assertThat(TinyCouncil.moments(council.papers())).isEqualTo(before);
    }

    @Test
    void nightsBeforeADeadlineWithoutNewsTouchNoFileAtAll() {
        nightOf("2023-11-29T02:30:00Z", Progress.SILENT);
        SortedMap<Path, Instant> before = TinyCouncil.moments(council.project.resolve("out"));
        List<String> told = new ArrayList<>();

        nightOf("2023-11-30T02:30:00Z", listener(told));
        Outcome outcome = nightOf("2023-12-06T02:30:00Z", listener(told));

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(TinyCouncil.moments(council.project.resolve("out")))
                .containsKeys(
                        Path.of("tinyton/2023-24-q2/2023-12-18-cabinet/findings.csv"),
                        Path.of("tinyton/2023-24-q2/2023-12-18-cabinet/public/index.html"))
                .isEqualTo(before);
        assertThat(told)
                .contains(
                        "check: 2 findings; due \"Final papers\" in 6 days, \"Agenda and reports published\" in 8 days",
                        "check: 2 findings; due \"Final papers\" today, \"Agenda and reports published\" in 2 days");
    }

    private Outcome nightOf(String moment, Progress progress) {
        Clock clock = Clock.fixed(Instant.parse(moment), ZoneOffset.UTC);
        return new QuarterEndJob(council.request(), progress, new PlainPress(), clock).run();
    }

    @Test
    void aNightWithoutNewsDoesNotReadTheDataAgain() {
        night(new PlainPress());
        List<String> told = new ArrayList<>();

        job(new PlainPress(), listener(told)).run();

        assertThat(told).contains("import: as in the last run", "figures: as in the last run");
    }

    @Test
    void oneCommentaryChangesExactlyThePapersThatHoldIt() {
        night(new PlainPress());
        SortedMap<String, String> before = council.texts();
        changeCommentary();
        PlainPress press = new PlainPress();

        Outcome outcome = night(press);

        assertThat(press.printed())
                .allMatch(printed -> printed.contains("Figures"))
                .hasSize(2);
        assertThat(outcome.papers())
                .extracting(PaperFile::fate)
                .containsExactly(Fate.UNTOUCHED, Fate.UNTOUCHED, Fate.WRITTEN, Fate.WRITTEN);
        assertThat(council.texts())
                .containsEntry(REPORT + ".docx", before.get(REPORT + ".docx"))
                .doesNotContainEntry(APPENDIX + ".docx", before.get(APPENDIX + ".docx"));
    }

    @Test
    void thePaperThatWasLeftIsKnownTheNightAfterWithoutBeingComposed() {
        night(new PlainPress());
        changeCommentary();
        night(new PlainPress());
        SortedMap<Path, Instant> before = TinyCouncil.moments(council.papers());

        Outcome outcome = night(new PlainPress());

        assertThat(outcome.papers()).hasSize(4).allMatch(paper -> paper.fate() == Fate.UNTOUCHED);
        assertThat(TinyCouncil.moments(council.papers())).isEqualTo(before);
    }

    @Test
    void whatChangedIsToldForPeopleAndForPrograms() {
        night(new PlainPress());
        council.write(
                "data/values.csv",
                TinyCouncil.values("61.5").replace("Two officers have left.", "Two | officers left."));

        List<String> told = new ArrayList<>();
        Outcome outcome = job(new PlainPress(), listener(told)).run();

        assertThat(outcome.ending()).as(outcome.message()).isEqualTo(Ending.DONE);
        assertThat(told).last().isEqualTo("finish: 4 changes in the data");
        assertThat(TinyCouncil.read(changes("changes.md"))).isEqualTo("""
                # What changed: Tinyton Council, Quarter 2 2023-24

                The data as it stood at 02:30:00 on 8 October 2023, held against what the run before had read, at \
                02:30:00 on 7 October 2023. Measures: 1; Ratings and directions of travel: 2; Words: 1.

                ## Measures

                | | Name | What | Before | Now |
                |---|---|---|---|---|
                | A1 | Calls answered | actual, 2023-24 Q2 | 81.5 | 61.5 |

                ## Ratings and directions of travel

                | | Name | What | Before | Now |
                |---|---|---|---|---|
                | A1 | Calls answered | rating | Green | Red |
                | A1 | Calls answered | against the quarter before | Improved | Worsened |

                ## Words

                | | Name | What | Before | Now |
                |---|---|---|---|---|
                | B1 | Days to decide | commentary, 2023-24 Q2 | Two officers have left. | Two \\| officers left. |
                """);
        assertThat(TinyCouncil.read(changes("changes.json")))
                .contains("\"now\": \"2023-10-08T01:30:00Z\"")
                .contains("{\"kind\": \"measures\", \"subject\": \"A1\", \"name\": \"Calls answered\","
                        + " \"what\": \"actual, 2023-24 Q2\", \"before\": \"81.5\", \"now\": \"61.5\"}");
    }

    @Test
    void aMomentThatTheJobFixesIsToldOnce() {
        council.replaceInJob("outputs: [word, pdf]", "outputs: [word, pdf]\nas-at: 2023-10-06T16:00:00Z");
        night(new PlainPress());
        changeCommentary();

        night(new PlainPress());

        assertThat(TinyCouncil.read(changes("changes.md")))
                .contains("\n\nThe data for 17:00:00 on 6 October 2023 as it is now, held against what the run before"
                        + " had read. Words: 1.\n");
    }

    @Test
    void theFirstNightHasNothingToBeHeldAgainst() {
        night(new PlainPress());

        assertThat(changes("changes.md")).doesNotExist();
    }

    @Test
    void newsThatAFailedNightBroughtAreStillNewsTheNightAfter() {
        night(new PlainPress());
        changeCommentary();
        Outcome failed = night(PlainPress.failingAt("Appendix 1 – Figures, Quarter 2 2023-24 as pdf"));

        Outcome finished = night(new PlainPress());

        assertThat(failed.ending()).isEqualTo(Ending.FAULT);
        assertThat(finished.ending()).isEqualTo(Ending.DONE);
        assertThat(TinyCouncil.read(changes("changes.md"))).contains("Answered by fewer people.");
    }

    @Test
    void anEditedFileGetsNoNewDraftWhereThereIsNothingNewToSay() {
        night(new PlainPress());
        Path edited = council.papers().resolve(REPORT + ".docx");
        council.write(council.project.relativize(edited).toString(), "the director's own words");
        changeCommentary();

        Outcome outcome = night(new PlainPress());

        assertThat(outcome.papers().getFirst()).isEqualTo(new PaperFile(edited, Fate.LEFT_AS_EDITED));
        assertThat(council.texts()).hasSize(4).containsEntry(REPORT + ".docx", "the director's own words");
    }

    private void changeCommentary() {
        council.write(
                "data/values.csv",
                TinyCouncil.values("81.5").replace("Answered by more people.", "Answered by fewer people."));
    }

    private Path changes(String name) {
        return council.findings().resolveSibling(name);
    }

    private Outcome night(Press press) {
        return job(press, Progress.SILENT).run();
    }

    private QuarterEndJob job(Press press, Progress progress) {
        Clock clock = Clock.fixed(FIRST_NIGHT.plus(Duration.ofDays(night++)), ZoneOffset.UTC);
        return new QuarterEndJob(council.request(), progress, press, clock);
    }

    private static Progress listener(List<String> told) {
        return new Progress() {
            @Override
            public void begun(String step) {}

            @Override
            public void advanced(String step, String words) {}

            @Override
            public void ended(String step, String words) {
                told.add(step + ": " + words);
            }
        };
    }
}
