package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.assembly.Variant;
import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.dataset.Subject;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.kpi.OwnNames;
import cabinetpapers.meeting.DeadlineRules;
import cabinetpapers.plan.PlanSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@RunsJobs
class JobFileReaderTest {

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProject() {
        council = new TinyCouncil(folder.toAbsolutePath());
    }

    /** With the name by which the council would stand among others. */
    private static CouncilRules tinyton(CouncilRules usual) {
        return new CouncilRules(
                usual.tolerance(),
                usual.rag(),
                usual.travel(),
                usual.band(),
                usual.spc(),
                usual.notDue(),
                usual.carriedOver(),
                usual.groups(),
                new OwnNames(List.of("Tinyton Council")));
    }

    @Test
    void everyLineOfAJobIsUnderstood() {
        council.replaceInJob(
                "quarter: 2023-24 Q2",
                "quarter: 2023/24 Q2\nas-at: 2023-11-20T09:00:00Z\nagenda-item: 8\ndeadline: 2023-12-08\ndatabase: db\nvariant: accessible");
        Path project = council.project;
        MeetingWish cabinet = new MeetingWish(
                "Cabinet",
                LocalDate.of(2023, 12, 18),
                Optional.of("8"),
                Optional.empty(),
                MeetingWish.Decision.NOT_SAID_TO_BE_KEY,
                new Place("jobs/tiny.yaml", "line 11 column 1"));

        assertThat(read())
                .contains(new Order(
                        "quarter-end",
                        new Council(
                                "tinyton",
                                "Tinyton Council",
                                tinyton(CouncilRules.USUAL),
                                PlanSettings.USUAL,
                                DeadlineRules.USUAL,
                                Retention.USUAL,
                                NamePatterns.USUAL),
                        project.resolve("data"),
                        project.resolve("data"),
                        new Quarter(new FinancialYear(2023), 2),
                        Optional.of(Instant.parse("2023-11-20T09:00:00Z")),
                        project.resolve("templates/plain"),
                        Variant.ACCESSIBLE,
                        cabinet,
                        Optional.of(LocalDate.of(2023, 12, 8)),
                        Optional.empty(),
                        project.resolve("out"),
                        List.of(Output.WORD, Output.PDF),
                        List.of(
                                new PaperOrder(
                                        "report",
                                        "report",
                                        "Quarterly report",
                                        Optional.empty(),
                                        cabinet,
                                        Optional.empty(),
                                        Map.of("legal-implications", "None."),
                                        new Place("jobs/tiny.yaml", "line 17 column 5")),
                                new PaperOrder(
                                        "appendix-1",
                                        "figures",
                                        "Figures",
                                        Optional.of(1),
                                        cabinet,
                                        Optional.empty(),
                                        Map.of(),
                                        new Place("jobs/tiny.yaml", "line 22 column 5"))),
                        Set.of(Subject.MEASURES),
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        List.of(
                                project.resolve("jobs/tiny.yaml"),
                                project.resolve("jobs/council.yaml"),
                                project.resolve("templates/plain"),
                                project.resolve("data")),
                        Optional.of("db")));
    }

    @Test
    void aDisksRootIsAFolderLikeAnyOther() throws Refusal {
        council.replaceInJob("data: data", "data: /");
        Findings findings = new Findings();

        try (OpenedJob job = OpenedJob.of(council.request(), findings).orElseThrow()) {
            assertThat(job.order().data()).isEqualTo(council.project.getRoot());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            quarter: 2023-24 Q2 | quarter: 2023 Q2 | line 4 column 10: quarter "2023 Q2" is not a quarter. Write it as 2023-24 Q2 (July to September 2023).
            quarter: 2023-24 Q2 | quarter: 2023-24 | line 4 column 10: quarter "2023-24" is not a quarter. Write it as 2023-24 Q2 (July to September 2023).
            quarter: 2023-24 Q2 | quarter: | line 4 column 9: "quarter" is blank. Give it a value after the colon.
            quarter: 2023-24 Q2 | quater: 2023-24 Q2 | line 4 column 1: "quater" is not known. The nearest valid name is "quarter".
            date: 2023-12-18 | date: 18/12/2023 | line 8 column 9: meeting.date "18/12/2023" is not a date. Write it as 2023-12-18 (year, month, day).
            date: 2023-12-18 | date: +999999999-12-31 | line 8 column 9: meeting.date "+999999999-12-31" is not a date. Write it as 2023-12-18 (year, month, day).
            out: out | as-at: +1000000000-12-31T00:00:00Z | line 9 column 8: as-at "+1000000000-12-31T00:00:00Z" is not a moment. Write it as 2023-11-20T09:00:00Z.
            out: out | deadline: 1899-12-31 | line 9 column 11: deadline "1899-12-31" is not a date. Write it as 2023-12-18 (year, month, day).
            council: jobs/council.yaml | council: . | .: this file cannot be read. Look at its rights and run again.
            date: 2023-12-18 | dat: 2023-12-18 | line 8 column 3: "meeting.dat" is not known. The nearest valid name is "date".
            house: plain | variant: large-print | line 5 column 10: variant "large-print" is not a variant of the papers. Write standard or accessible.
            outputs: [word, pdf] | outputs: [word, odt] | line 10 column 17: outputs "odt" is not something that papers can be written as. Write word, pdf or html.
            appendix: 1 | agenda-item: to be confirmed | line 20 column 18: papers.agenda-item "to be confirmed" is not an item's number. Give it as the agenda has it: 8, 8a, 8.1 or 12(b). Leave it out until it is known.
            appendix: 1 | appendix: A | line 20 column 15: papers.appendix "A" is not an appendix's number. Write a number from 1 to 99.
            house: plain | house: ../plain | line 5 column 8: house "../plain" is not a short name. Use up to 40 small letters, digits and hyphens, as in quarter-end.
            template: figures | template: ../figures | line 18 column 15: papers.template "../figures" is not a short name. Use up to 40 small letters, digits and hyphens, as in quarter-end.
            appendix: 1 | meeting: {committee: Audit} | line 20 column 14: "papers.meeting.date" is missing. Add it.
            appendix: 1 | meeting: Audit | line 20 column 14: "papers.meeting" is not keys and values of its own. Write keys and values of its own under that key.
            key: appendix-1 | key: report | line 17 column 5: another paper has the key "report" too. Give each paper a key of its own.
            title: Figures | titel: Figures | line 19 column 5: "papers.titel" is not known. The nearest valid name is "title".
            council: jobs/council.yaml | council: jobs/elsewhere.yaml | jobs/elsewhere.yaml: there is no such file. Look at its path and run again.
            """)
    void aMistakeIsToldWithItsLineAndTheWayOut(String right, String wrong, String message) {
        council.replaceInJob(right, wrong);
        Findings findings = new Findings();

        assertThat(JobFileReader.read(council.request(), findings)).isEmpty();
        assertThat(findings.list())
                .extracting(finding -> finding.text().replace("jobs/tiny.yaml ", ""))
                .contains(message);
    }

    @Test
    void allMistakesAreToldTogether() {
        council.replaceInJob("quarter: 2023-24 Q2", "quarter: Q2");
        council.replaceInJob("date: 2023-12-18", "date: soon");
        council.replaceInJob("key: appendix-1", "key: Appendix 1");
        council.write("jobs/council.yaml", "slug: Tiny Ton\nname: Tinyton Council\namber-tolerance: 5\n");
        Findings findings = new Findings();

        JobFileReader.read(council.request(), findings);

        assertThat(findings.list())
                .extracting(finding -> finding.fact())
                .containsExactly(
                        "slug \"Tiny Ton\" is not a short name",
                        "amber-tolerance \"5\" is not a tolerance",
                        "quarter \"Q2\" is not a quarter",
                        "meeting.date \"soon\" is not a date",
                        "papers.key \"Appendix 1\" is not a short name");
    }

    @Test
    void aJobWithoutPapersIsRefused() {
        String job = TinyCouncil.job();
        council.write("jobs/tiny.yaml", job.substring(0, job.indexOf("papers:")));
        Findings findings = new Findings();

        assertThat(JobFileReader.read(council.request(), findings)).isEmpty();
        assertThat(findings.list()).extracting(finding -> finding.fact()).containsExactly("no papers are named");
    }

    @Test
    void textThatIsNoYamlIsRefusedWithItsLine() {
        council.write("jobs/tiny.yaml", "job: [quarter-end\ncouncil: x\n");
        Findings findings = new Findings();

        assertThat(JobFileReader.read(council.request(), findings)).isEmpty();
        assertThat(findings.list())
                .singleElement()
                .satisfies(finding -> assertThat(finding.place().text()).startsWith("jobs/tiny.yaml line "));
    }

    @Test
    void papersOfTwoMeetingsMayHaveOneTitleAndOneAppendixNumber() {
        council.replaceInJob(
                "title: Figures", "title: Quarterly report\n    meeting: {committee: Audit, date: 2024-01-25}");
        council.replaceInJob("appendix: 1", "agenda-item: 3");
        List<PaperOrder> papers = read().orElseThrow().papers();

        assertThat(papers.getFirst().meeting().committee()).isEqualTo("Cabinet");
        assertThat(papers.getLast().meeting().committee()).isEqualTo("Audit");
        assertThat(papers.getLast().meeting().agendaItem()).contains("3");
    }

    @Test
    void anAgendaItemOfItsOwnIsAtTheJobsMeeting() {
        council.replaceInJob("appendix: 1", "agenda-item: 9");
        council.replaceInJob("out: out", "agenda-item: 8\nout: out");
        Order order = read().orElseThrow();

        assertThat(order.papers())
                .extracting(paper -> paper.meeting().agendaItem().orElseThrow())
                .containsExactly("8", "9");
        assertThat(order.item(order.papers().getFirst())).hasSize(1);
    }

    private Optional<Order> read() {
        Findings findings = new Findings();
        Optional<Order> order = JobFileReader.read(council.request(), findings);
        assertThat(findings.list()).isEmpty();
        return order;
    }
}
