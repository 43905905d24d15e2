package cabinetpapers.job;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A meeting of 18 December 2023, whose papers have to be published by 8 December. */
@RunsJobs
class DeadlinesTest {

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProject() {
        council = new TinyCouncil(folder.toAbsolutePath());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2023-11-06 |
            2023-11-07 | "Draft papers" is due by Friday 17 November 2023
            2023-11-17 | "Draft papers" is due by Friday 17 November 2023
            2023-11-27 | "Papers cleared" is due by Tuesday 28 November 2023 ; "Final papers" is due by Wednesday 6 December 2023
            2023-11-28 | "Papers cleared" is due by Tuesday 28 November 2023 ; agenda and reports have to be published by Friday 8 December 2023 ; "Final papers" is due
            2023-12-08 | agenda and reports have to be published by Friday 8 December 2023
            2023-12-09 | had to be published by Friday 8 December 2023, and five clear days cannot be given any more
            2023-12-18 | had to be published by Friday 8 December 2023, and five clear days cannot be given any more
            2023-12-19 |
            """)
    void everyRunWarnsFromTenDaysBeforeADeadlineUntilTheMeeting(LocalDate today, String warnings) {
        List<String> facts = facts(today);

        if (warnings == null) {
            assertThat(facts).isEmpty();
        } else {
            String[] expected = warnings.split(" ; ", -1);
            assertThat(facts).hasSize(expected.length);
            assertThat(expected).allSatisfy(words -> assertThat(facts).anyMatch(fact -> fact.contains(words)));
        }
    }

    @Test
    void aMissedDayNamesTheLawForTheKindOfBody() {
        council.write("data/meetings.csv", """
                committee,body,date
                Cabinet,council committee,2023-12-18
                """);

        assertThat(findings(LocalDate.of(2023, 12, 11)))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.remedy()).contains("Local Government Act 1972, section 100B(4)(b)"));
    }

    @Test
    void aPaperThatAnOfficerCallsLateIsNotWarnedOfAgain() {
        council.replaceInJob("out: out", "late: The audit ended on 10 December.\nout: out");

        assertThat(facts(LocalDate.of(2023, 12, 11))).isEmpty();
    }

    @Test
    void noticeOfAKeyDecisionIsWatchedOnlyWhereAnOfficerSaysThatItIsKey() {
        council.replaceInJob("out: out", "key-decision: yes\nout: out");

        assertThat(facts(LocalDate.of(2023, 11, 6))).isEmpty();
        assertThat(facts(LocalDate.of(2023, 11, 16)))
                .anyMatch(fact -> fact.contains("notice of this key decision has to be given by Friday 17 November"));
        assertThat(facts(LocalDate.of(2023, 11, 20)))
                .anyMatch(fact -> fact.contains("notice of this key decision had to be given by Friday 17 November"));
    }

    @Test
    void noticeOfAPrivateItemIsWatchedOnlyWhereAnOfficerSaysThatAPaperIsExempt() {
        assertThat(facts(LocalDate.of(2023, 11, 16))).noneMatch(fact -> fact.contains("notice that"));
        council.replaceInJob("    appendix: 1", "    appendix: 1\n    part: exempt 3");

        assertThat(facts(LocalDate.of(2023, 11, 6))).noneMatch(fact -> fact.contains("notice that"));
        assertThat(facts(LocalDate.of(2023, 11, 16)))
                .anyMatch(fact -> fact.contains(
                        "notice that part of this meeting is private has to be given by Friday 17" + " November"));
        assertThat(findings(LocalDate.of(2023, 11, 20)))
                .filteredOn(finding -> finding.fact().contains("is private had to be given by Friday 17 November"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.remedy()).contains("SI 2012/2089, regulation 5(6)"));
    }

    @Test
    void furtherNoticeOfAPrivateItemIsWatchedOnlyWhereAnOfficerSaysThatAPaperIsExempt() {
        council.replaceInJob("out: out", "key-decision: yes\nout: out");
        assertThat(facts(LocalDate.of(2023, 12, 4))).noneMatch(fact -> fact.contains("further notice"));
        council.replaceInJob("    appendix: 1", "    appendix: 1\n    part: exempt 3");

        assertThat(facts(LocalDate.of(2023, 11, 27))).noneMatch(fact -> fact.contains("further notice"));
        assertThat(facts(LocalDate.of(2023, 11, 28)))
                .anyMatch(fact -> fact.contains(
                        "further notice that part of this meeting is private has to be given by Friday 8 December"));
        assertThat(findings(LocalDate.of(2023, 12, 11)))
                .filteredOn(
                        finding -> finding.fact().contains("further notice that part of this meeting is private had"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.remedy()).contains("SI 2012/2089, regulation 5(6)"));
    }

    @Test
    void aCommitteeGivesNoNoticeOfPrivateItems() {
        council.replaceInJob("    appendix: 1", "    appendix: 1\n    part: exempt 3");
        council.write("data/meetings.csv", """
                committee,body,date
                Cabinet,council committee,2023-12-18
                """);

        assertThat(facts(LocalDate.of(2023, 11, 16))).noneMatch(fact -> fact.contains("notice that"));
        assertThat(facts(LocalDate.of(2023, 12, 7))).noneMatch(fact -> fact.contains("notice that"));
    }

    @Test
    void aMeetingBeforeAnElectionIsNotedAtAnyTime() {
        council.write(
                "jobs/council.yaml",
                "slug: tinyton\nname: Tinyton Council\nelections: [2023-11-20 to 2023-12-14, 2024-05-02]\n");

        assertThat(facts(LocalDate.of(2023, 10, 2)))
                .singleElement()
                .asString()
                .contains("pre-election period from Monday 20 November 2023 to the poll on Thursday 14 December 2023");
    }

    @ParameterizedTest
    @CsvSource({
        "executive, The executive meets at shorter notice., The chair finds that this cannot wait.",
        "council committee, The chair finds that this cannot wait., The executive meets at shorter notice.",
    })
    void aLateReportSaysWhatTheCouncilSettledForItsKindOfBody(String body, String words, String others) {
        late();
        council.write("jobs/council.yaml", """
                slug: tinyton
                name: Tinyton Council
                late-report:
                  executive: The executive meets at shorter notice.
                  council committee: The chair finds that this cannot wait.
                """);
        council.write("data/meetings.csv", "committee,body,date\nCabinet,%s,2023-12-18\n".formatted(body));

        council.run(new PlainPress());

        assertThat(report()).contains(words, "The audit ended on 10 December.").doesNotContain(others);
    }

    @Test
    void withoutTheCouncilsWordsALateReportSaysWhoHasToSupplyThem() {
        late();

        Outcome outcome = council.run(new PlainPress());

        assertThat(report()).contains("To be supplied by the Monitoring Officer", "The audit ended on 10 December.");
        assertThat(outcome.findings()).extracting(Finding::fact).anyMatch(fact -> fact.contains("late wording"));
    }

    @Test
    void theDaysOfAJobsMeetingArePrinted() {
        DeadlineReport report = DeadlineReport.of(council.request(), Optional.empty());

        assertThat(report.ending()).isEqualTo(Ending.DONE);
        assertThat(report.lines())
                .startsWith(
                        "Cabinet on Monday 18 December 2023. Clear days are all but weekends and bank holidays.",
                        "  Fri 17 Nov 2023  Notice of key decisions and of private items (28 clear days before the"
                                + " meeting, every calendar day counted; they end on Sunday 19 November 2023, when the"
                                + " offices are closed)")
                .contains("  Fri 8 Dec 2023   Further notice of private items (five clear days before the meeting, as"
                        + " publication; with the reasons, the representations received and the response to them)")
                .contains("  Fri 8 Dec 2023   Agenda and reports published (five clear days before the meeting:"
                        + " 11 December, 12 December, 13 December, 14 December, 15 December)");
    }

    /** Java's own abbreviation for the United Kingdom has four, and no other month has. */
    @Test
    void septemberHasThreeLettersLikeEveryMonth() {
        DeadlineReport report = DeadlineReport.of(
                council.project,
                Optional.empty(),
                LocalDate.of(2023, 9, 18),
                Optional.of("executive"),
                Optional.empty(),
                Clock.fixed(TinyCouncil.NOW, ZoneOffset.UTC));

        assertThat(report.lines())
                .anyMatch(line -> line.startsWith("  Fri 8 Sep 2023   Agenda and reports published"))
                .anyMatch(line -> line.startsWith("  Mon 18 Sep 2023  Meeting"));
    }

    @Test
    void theDaysOfAnyMeetingCanGoIntoACalendar() {
        council.write("jobs/council.yaml", """
                slug: tinyton
                name: Tinyton Council
                clear-days: looser
                closed-days: [2023-12-15]
                deadlines: {Call-over: 1}
                """);
        Path calendar = council.project.resolve("cabinet.ics");

        DeadlineReport report = DeadlineReport.of(
                council.project,
                Optional.of(council.project.resolve("jobs/council.yaml")),
                LocalDate.of(2023, 12, 18),
                Optional.of("council committee"),
                Optional.of(calendar),
                Clock.fixed(TinyCouncil.NOW, ZoneOffset.UTC));

        assertThat(report.lines())
                .startsWith("Committee on Monday 18 December 2023. Clear days are all but Sundays and bank holidays,"
                        + " and the council's own closed days.")
                .anyMatch(line -> line.contains("Fri 8 Dec 2023   Agenda and reports published"))
                .anyMatch(line -> line.contains("Thu 7 Dec 2023   Call-over (1 working day before publication)"));
        assertThat(calendar).content().contains("DTSTART;VALUE=DATE:20231207", "DTSTART;VALUE=DATE:20231208");
    }

    @Test
    void aCalendarThatCannotBeWrittenIsToldAndNothingIsLeft() throws Exception {
        Path taken = Files.createDirectory(council.project.resolve("taken.ics"));
        Files.writeString(taken.resolve("inside"), "");

        DeadlineReport report = DeadlineReport.of(council.request(), Optional.of(taken));

        assertThat(report.ending()).isEqualTo(Ending.CANNOT_WRITE);
        assertThat(report.message()).contains("taken.ics cannot be written");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clear-days: strict",
                "closed-days: [Christmas]",
                "deadlines: {Draft: two weeks}",
                "elections: [May 2024]",
                "elections: [2024-05-02 to 2024-03-18]",
                "late-report: {committee: It is late.}",
            })
    void aRuleThatIsNotUnderstoodIsABlocker(String line) {
        council.write("jobs/council.yaml", "slug: tinyton\nname: Tinyton Council\n" + line + "\n");

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.CONFIGURATION);
        assertThat(outcome.findings())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().text()).startsWith("jobs/council.yaml line 3"));
    }

    private void late() {
        council.replaceInJob("out: out", "late: The audit ended on 10 December.\nout: out");
        council.write("templates/plain/report.md", """
                ---
                report: note
                numbering: none
                ---

                # {{ paper.title }}

                {{#if late.reason}}
                {{ late.wording }} {{ late.reason }}
                {{/if}}

                Legal implications: {{ supplied.legal-implications }}
                """);
    }

    private String report() {
        return requireNonNull(council.texts().get("Quarterly report Quarter 2 2023-24.docx"));
    }

    private List<String> facts(LocalDate today) {
        return findings(today).stream().map(Finding::fact).toList();
    }

    private List<Finding> findings(LocalDate today) {
        Instant noon = today.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new QuarterEndJob(
                        council.request(), Progress.SILENT, new PlainPress(), Clock.fixed(noon, ZoneOffset.UTC))
                .check()
                .findings();
    }
}
