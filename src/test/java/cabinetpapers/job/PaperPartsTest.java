package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.job.PaperFile.Fate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job with a public report, a public appendix and an exempt one. */
@RunsJobs
class PaperPartsTest {

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProject() {
        council = new TinyCouncil(folder.toAbsolutePath());
        council.write("data/measures.csv", """
                code,name,priority,unit,decimals,polarity,basis,frequency,part
                A1,Calls answered,A good council,%,1,higher,period,quarterly,public
                B1,Days to decide,A good council,days,0,lower,period,quarterly,exempt 3
                """);
        values("11");
        council.write("data/benchmarks.csv", "code,period,comparator,value,part\n");
        council.write("templates/plain/figures.md", """
                ---
                report: figures
                numbering: none
                ---

                # {{ paper.title }}

                {{ access.title }}

                {{#each priorities as priority}}
                {{ priority.name }}: {{ priority.measures }} measures

                {{/each}}

                {{#each appendices as appendix}}
                {{ appendix.number }} {{ appendix.title }}

                {{/each}}

                :::scorecard
                :::
                """);
        council.write("jobs/tiny.yaml", TinyCouncil.job() + """
                  - key: appendix-2
                    template: figures
                    title: Talks with Contractor
                    appendix: 2
                    part: exempt 3
                    supplied:
                      public-interest: The council's bargaining position outweighs it.
                """);
    }

    @Test
    void eachPartHasItsFolderAndItsFigures() {
        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.message()).isEmpty();
        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(text("public", "Appendix 1 Figures.docx"))
                .contains("A good council: 1 measures", "Calls answered", "Public report (Appendix 2 is exempt)")
                .doesNotContain("Days to decide");
        assertThat(text("exempt", "Appendix 2 Talks with Contractor.docx"))
                .contains(
                        "A good council: 2 measures",
                        "Days to decide",
                        "Not for publication",
                        "paragraph 3 of Part 1 of Schedule 12A",
                        "bargaining position");
    }

    @Test
    void anExemptTableOfFindingsThatTellsNothingIsNotNamed() {
        Outcome outcome = council.run(new PlainPress());

        assertThat(council.findings().resolveSibling("exempt").resolve("findings.csv"))
                .exists();
        assertThat(outcome.findingsFiles()).containsExactly(council.findings());
    }

    @Test
    void thePublicPaperListsTheExemptAppendixWithoutItsTitle() {
        council.run(new PlainPress());

        assertThat(text("public", "Appendix 1 Figures.docx"))
                .contains("2 Paper not open to the public (not for publication: exempt, paragraph 3)")
                .doesNotContain("Contractor");
        assertThat(text("exempt", "Appendix 2 Talks with Contractor.docx")).contains("2 Talks with Contractor");
    }

    @Test
    void whatChangedInExemptRowsIsToldBesideTheExemptPapersAndNowhereElse() throws IOException {
        council.run(new PlainPress());
        Path meeting = council.findings().resolveSibling("");
        values("9");

        council.run(new PlainPress());

        Path told = meeting.resolve("exempt/changes.md");
        assertThat(TinyCouncil.read(told)).contains("| B1 | Days to decide | actual, 2023-24 Q2 | 11 | 9 |");
        assertThat(TinyCouncil.read(meeting.resolve("exempt/changes.json"))).contains("\"B1\"");
        assertThat(meeting.resolve("changes.md")).doesNotExist();
        if (told.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(told)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whatAnybodyMayReadIsNotToldAgainBesideTheExemptPapers() {
        council.run(new PlainPress());
        council.write(
                "data/values.csv",
                TinyCouncil.read(council.project.resolve("data/values.csv")).replace("80.0", "79.0"));

        council.run(new PlainPress());

        Path meeting = council.findings().resolveSibling("");
        assertThat(TinyCouncil.read(meeting.resolve("changes.md"))).contains("| A1 |");
        assertThat(meeting.resolve("exempt/changes.md")).doesNotExist();
    }

    @Test
    void aJobMayHaveExemptPapersAlone() {
        onlyExempt();

        Outcome outcome = council.run(new PlainPress());
        Outcome again = council.run(new PlainPress());

        assertThat(outcome.message()).isEmpty();
        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.papers()).hasSize(2).allMatch(paper -> paper.fate() == Fate.WRITTEN);
        assertThat(again.ending()).as(again.message()).isEqualTo(Ending.DONE);
        assertThat(again.papers()).hasSize(2).allMatch(paper -> paper.fate() == Fate.UNTOUCHED);
        assertThat(council.findings().resolveSibling("public")).doesNotExist();
    }

    @Test
    void anOfficerMayGiveATitleThatThePublicMayRead() {
        council.replaceInJob("part: exempt 3", "part: exempt 3\n    public-title: Contract");

        council.run(new PlainPress());

        assertThat(text("public", "Appendix 1 Figures.docx"))
                .contains("2 Contract, Quarter 2 2023-24 (not for publication: exempt, paragraph 3)");
    }

    @Test
    void theQuarterStandsBehindPapersOfTheQuarterAndNotBehindOtherPeoplesFiles() {
        council.replaceInJob("papers:\n", """
                attachments:
                  - file: budget.pdf
                    title: Budget monitoring
                    appendix: 3
                    part: public
                  - file: offers.pdf
                    title: Offers for Mill House
                    appendix: 4
                    part: exempt 3
                    public-title: Mill House
                papers:
                """);

        council.run(new PlainPress());

        assertThat(text("public", "Appendix 1 Figures.docx"))
                .contains(
                        "1 Figures, Quarter 2 2023-24",
                        "3 Budget monitoring",
                        "4 Mill House (not for publication: exempt, paragraph 3)")
                .doesNotContain("monitoring, Quarter", "House, Quarter", "paragraph 3), Quarter");
        assertThat(text("exempt", "Appendix 2 Talks with Contractor.docx"))
                .contains("2 Talks with Contractor, Quarter 2 2023-24", "4 Offers for Mill House (not for publication")
                .doesNotContain("House, Quarter");
    }

    @Test
    void changedExemptRowsDoNotTouchThePublicPapers() {
        council.run(new PlainPress());
        values("7654321");

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.papers())
                .filteredOn(paper -> paper.path().toString().contains("/public/"))
                .hasSize(4)
                .allMatch(paper -> paper.fate() == Fate.UNTOUCHED);
        assertThat(outcome.papers())
                .filteredOn(paper -> paper.path().toString().contains("/exempt/"))
                .hasSize(2)
                .allMatch(paper -> paper.fate() == Fate.WRITTEN);
    }

    @Test
    void whatIsWrongWithAnExemptRowIsWrittenDownWhereOnlyItsReadersSeeIt() {
        values("about 7654321");

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.findings()).extracting(Finding::fact).anyMatch(fact -> fact.contains("about 7654321"));
        assertThat(council.findings()).content().doesNotContain("7654321");
        assertThat(council.findings().resolveSibling("exempt").resolve("findings.csv"))
                .content()
                .contains("about 7654321");
        assertThat(text("public", "Appendix 1 Figures.docx")).doesNotContain("7654321");
    }

    @Test
    void withoutTheBalanceOfThePublicInterestAnExemptPaperSaysWhoHasToSupplyIt() {
        council.replaceInJob("      public-interest: The council's bargaining position outweighs it.\n", "");
        council.replaceInJob("    part: exempt 3\n    supplied:\n", "    part: exempt 3\n");

        Outcome outcome = council.run(new PlainPress());

        assertThat(text("exempt", "Appendix 2 Talks with Contractor.docx"))
                .contains("To be supplied by the Monitoring Officer");
        assertThat(outcome.findings()).extracting(Finding::fact).anyMatch(fact -> fact.contains("public interest"));
    }

    @Test
    void aPartThatIsNotClearIsABlocker() {
        council.replaceInJob("part: exempt 3", "part: exempt");

        Outcome outcome = council.run(new PlainPress());

        assertThat(outcome.ending()).isEqualTo(Ending.CONFIGURATION);
        assertThat(outcome.findings())
                .singleElement()
                .satisfies(
                        finding -> assertThat(finding.text())
                                .contains(
                                        "part \"exempt\" is not a part. Write public, confidential, or exempt and the paragraphs"));
    }

    @Test
    void aFailedRunFindsTheRowsOfEachPartAgain() {
        Outcome failed =
                council.run(PlainPress.failingAt("Appendix 2 – Talks with Contractor, Quarter 2 2023-24 as pdf"));

        Outcome outcome = council.run(new PlainPress());

        assertThat(failed.ending()).isEqualTo(Ending.FAULT);
        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(text("exempt", "Appendix 2 Talks with Contractor.pdf")).contains("Days to decide");
    }

    @Test
    void aCheckReadsForEveryPartToo() {
        values("about 7654321");

        Outcome outcome = TinyCouncil.job(council.request(), new PlainPress(), Progress.SILENT)
                .check();

        assertThat(outcome.findings()).extracting(Finding::fact).anyMatch(fact -> fact.contains("about 7654321"));
    }

    private void onlyExempt() {
        String job = TinyCouncil.job();
        council.write("jobs/tiny.yaml", job.substring(0, job.indexOf("  - key: report")) + """
                  - key: talks
                    template: figures
                    title: Talks with Contractor
                    part: exempt 3
                    supplied:
                      public-interest: The council's bargaining position outweighs it.
                """);
    }

    private void values(String secret) {
        council.write("data/values.csv", """
                code,period,actual,target,status,commentary,part
                A1,2023-24 Q1,80.0,80,final,,public
                A1,2023-24 Q2,81.5,80,final,Answered by more people.,public
                B1,2023-24 Q1,12,10,final,,exempt 3
                B1,2023-24 Q2,%s,10,final,Two officers have left.,exempt 3
                """.formatted(secret));
    }

    private String text(String part, String name) {
        return TinyCouncil.read(council.findings()
                .resolveSibling(part)
                .resolve("quarterly-report/draft")
                .resolve(name));
    }
}
