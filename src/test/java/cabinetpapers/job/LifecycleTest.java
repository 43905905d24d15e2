package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Severity;
import cabinetpapers.job.PaperFile.Fate;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A paper from its draft to its publication, with what officers do to it on the way. */
@RunsJobs
class LifecycleTest {

    private static final String REPORT = "Quarterly report Quarter 2 2023-24";
    private static final String APPENDIX = "Appendix 1 Figures";

    @TempDir
    Path folder;

    private TinyCouncil council;

    @BeforeEach
    void aProjectWithAScorecardAndCommentary() {
        council = new TinyCouncil(folder.toAbsolutePath());
        council.write("templates/plain/figures.md", """
                ---
                report: figures
                numbering: none
                ---

                # {{ paper.title }}

                {{ counts.ratings }}

                :::exceptions
                :::
                """);
        council.write("data/values.csv", TinyCouncil.values("61.5"));
        council.replaceInJob("outputs: [word, pdf]", "outputs: [word]");
    }

    private Outcome run() {
        return council.run(Press.RENDERERS);
    }

    private Lifecycle lifecycle() {
        return lifecycle(TinyCouncil.NOW);
    }

    private Lifecycle lifecycle(Instant now) {
        return new Lifecycle(council.request(), Press.SIGNED_OFF, Clock.fixed(now, ZoneOffset.UTC));
    }

    private Path draft(String name) {
        return council.papers().resolve(name + ".docx");
    }

    private Path published(String name) {
        return item().resolve(name);
    }

    private Path item() {
        return council.papers().resolve("..").normalize();
    }

    private static List<String> blockers(Outcome outcome) {
        return outcome.findings(Severity.BLOCKER).stream()
                .map(one -> one.text())
                .toList();
    }

    @Test
    void aFileThatWasOnlySavedAgainIsNotEdited() {
        run();
        WordFiles.saveAgain(draft(APPENDIX));
        SortedMap<Path, Instant> before = TinyCouncil.moments(council.papers());

        Outcome outcome = run();

        assertThat(outcome.papers()).allMatch(paper -> paper.fate() == Fate.UNTOUCHED);
        assertThat(TinyCouncil.texts(outcome.findings())).isEmpty();
        assertThat(TinyCouncil.moments(council.papers())).isEqualTo(before);
    }

    @Test
    void aFileThatWasOnlySavedAgainGivesWayToNewFigures() {
        run();
        WordFiles.saveAgain(draft(APPENDIX));
        council.write("data/values.csv", TinyCouncil.values("62.5"));

        Outcome outcome = run();

        assertThat(outcome.papers()).contains(new PaperFile(draft(APPENDIX), Fate.WRITTEN));
        assertThat(draft(APPENDIX + " (new draft)")).doesNotExist();
    }

    @Test
    void anEditedFileStaysAndTheNewDraftBesideItTellsWhatDiffers() throws IOException {
        run();
        WordFiles.reword(draft(APPENDIX), "Answered by more people.", "Answered by two more people.");
        byte[] edited = Files.readAllBytes(draft(APPENDIX));
        council.write("data/values.csv", TinyCouncil.values("62.5"));

        Outcome outcome = run();

        assertThat(Files.readAllBytes(draft(APPENDIX))).isEqualTo(edited);
        assertThat(draft(APPENDIX + " (new draft)")).exists();
        assertThat(TinyCouncil.read(council.papers().resolve(APPENDIX + " (new draft) - what differs.txt")))
                .contains("Changed by hand since it was written: 1 line", "+ TD Answered by two more people.", "62.5");
        assertThat(TinyCouncil.texts(outcome.findings())).anyMatch(text -> text.contains("1 line changed by hand"));
    }

    @Test
    void whatTheDataChangedIsNotRepeatedFromBeforeWhoeverElseChangedIt() {
        run();
        WordFiles.reword(draft(APPENDIX), "Answered by more people.", "Answered by trained people.");
        WordFiles.rewordFirst(draft(APPENDIX), Pattern.compile("(>)61\\.5%(?=<)"), "71.5%");
        council.write("data/values.csv", TinyCouncil.values("62.5"));

        run();

        assertThat(TinyCouncil.read(council.papers().resolve(APPENDIX + " (new draft) - what differs.txt")))
                .contains("- TD Answered by more people.", "- (not repeated)", "71.5%", "62.5%")
                .doesNotContain("61.5");
    }

    @Test
    void wordsThatWereToBeSuppliedAndAreWrittenInByHandAreToGoIntoTheJobToo() {
        council.replaceInJob("legal-implications: None.", "legal-implications: \"\"");
        lifecycle().lock("P. Officer");
        run();
        WordFiles.reword(draft(REPORT), "To be supplied by the Monitoring Officer", "There are none, counsel says.");

        Outcome outcome = lifecycle().publish("D. Officer", Set.of(), "");

        assertThat(TinyCouncil.texts(outcome.findings()))
                .singleElement()
                .asString()
                .contains("words that were still to be supplied were written in by hand", "job file too");
    }

    @Test
    void aNewDraftThatTookTheEditedFilesPlaceWithItsChangesIsLeftAlone() throws IOException {
        aNewDraftBesideAnEditedFile();
        Path draft = draft(APPENDIX + " (new draft)");
        WordFiles.reword(draft, "Answered by more people.", "Answered by two more people.");
        Files.move(draft, draft(APPENDIX), StandardCopyOption.REPLACE_EXISTING);

        Outcome outcome = run();

        assertThat(outcome.papers()).contains(new PaperFile(draft(APPENDIX), Fate.LEFT_AS_EDITED));
        assertThat(draft).doesNotExist();
    }

    @Test
    void wordsInANewDraftAreNotLeftOutOfAPublicationUnseen() throws IOException {
        aNewDraftBesideAnEditedFile();
        Path draft = draft(APPENDIX + " (new draft)");
        WordFiles.reword(draft, "Answered by more people.", "Answered by two more people.");
        Files.delete(draft(APPENDIX));
        lifecycle().lock("P. Officer");

        Outcome outcome = run();

        assertThat(TinyCouncil.texts(outcome.findings()))
                .anyMatch(text -> text.contains("(new draft).docx: somebody wrote in this new draft"));
        assertThat(blockers(lifecycle().publish("D. Officer", Set.of(), "")))
                .singleElement()
                .asString()
                .contains("(new draft).docx: somebody wrote in this new draft", "Give it the name");
    }

    private void aNewDraftBesideAnEditedFile() {
        run();
        WordFiles.reword(draft(APPENDIX), "Answered by more people.", "Answered by two more people.");
        council.write("data/values.csv", TinyCouncil.values("62.5"));
        run();
    }

    @Test
    void whatIsStillToBeSuppliedIsToldAfterTheLockToo() {
        council.replaceInJob("    supplied:\n      legal-implications: None.\n", "");
        List<String> before = TinyCouncil.texts(run().findings());
        lifecycle().lock("P. Officer");

        Outcome outcome = run();

        assertThat(before).anyMatch(text -> text.contains("to be supplied by"));
        assertThat(outcome.papers()).allMatch(paper -> paper.fate() == Fate.UNTOUCHED);
        assertThat(TinyCouncil.texts(outcome.findings())).isEqualTo(before);
    }

    @Test
    void aLockedQuartersFiguresDoNotMove() {
        lifecycle().lock("P. Officer");
        run();
        SortedMap<Path, Instant> before = TinyCouncil.moments(council.papers());
        council.write("data/values.csv", TinyCouncil.values("99.5"));

        Outcome outcome = run();

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.papers()).hasSize(2).allMatch(paper -> paper.fate() == Fate.UNTOUCHED);
        assertThat(TinyCouncil.moments(council.papers())).isEqualTo(before);
    }

    @Test
    void dataThatMovesUnderALockIsToldNightAfterNightWithBothValues() {
        lifecycle().lock("P. Officer");
        Outcome quiet = run();
        council.write("data/values.csv", TinyCouncil.values("99.5"));

        Outcome loud = run();
        Outcome nightAfter = run();

        assertThat(quiet.message()).isEmpty();
        assertThat(loud.message())
                .startsWith("The quarter is locked, and its data has moved since: 3 findings of this run tell what");
        assertThat(TinyCouncil.texts(loud.findings()))
                .anyMatch(text -> text.contains(
                        "A1 Calls answered, actual, 2023-24 Q2: \"61.5\" in the papers," + " \"99.5\" in the data"))
                .anyMatch(text -> text.contains("rating: \"Red\" in the papers, \"Green\" in the data"));
        assertThat(TinyCouncil.read(council.findings())).contains("99.5");
        assertThat(nightAfter.message()).isEqualTo(loud.message());
    }

    @Test
    void aQuarterThatIsLockedAnewHasTheFiguresThatMovedUnderTheFirstLock() {
        lifecycle().lock("P. Officer");
        run();
        council.write("data/values.csv", TinyCouncil.values("99.5"));
        run();
        lifecycle().unlock("P. Officer", "A correction.");
        lifecycle().lock("P. Officer");

        Outcome outcome = run();

        assertThat(outcome.message()).isEmpty();
        assertThat(outcome.papers()).allMatch(paper -> paper.fate() == Fate.WRITTEN);
    }

    @Test
    void whoUnlockedAQuarterAndWhyStaysOnRecord() {
        lifecycle().lock("P. Officer");
        Outcome unlocked = lifecycle(Instant.parse("2023-11-07T09:00:00Z"))
                .unlock("Q. Officer", "The return on calls was corrected.");
        run();
        List<String> open = JobStatus.lines(council.project);
        lifecycle(Instant.parse("2023-11-08T09:00:00Z")).lock("P. Officer");
        List<String> told = new ArrayList<>();
        lifecycle().history(told);

        assertThat(unlocked.message())
                .isEqualTo("The figures may move again, says Q. Officer. What is published stays as it is.");
        assertThat(told)
                .extracting(line -> line.replaceAll("snapshot [0-9a-f]{12}", "snapshot …"))
                .containsExactly(
                        "2023-11-06 09:00  public papers locked by P. Officer, snapshot …; unlocked since",
                        "2023-11-07 09:00  public papers unlocked by Q. Officer: The return on calls was corrected.",
                        "2023-11-08 09:00  public papers locked by P. Officer, snapshot …");
        assertThat(open).contains("  report: unlocked by Q. Officer on 7 November 2023");
        assertThat(JobStatus.lines(council.project)).contains("  report: locked by P. Officer on 8 November 2023");
    }

    @Test
    void theHistoryHasWhatOfficersDidAmongTheRuns() {
        run();
        lifecycle().lock("P. Officer");
        lifecycle(Instant.parse("2023-11-07T09:00:00Z")).unlock("Q. Officer", "A correction.");

        assertThat(History.of(council.project, Optional.empty(), 20, Map.of()).lines())
                .contains(
                        "09:00:00 on 6 November 2023  tinyton/2023-24 Q2/quarter-end  locked by P. Officer",
                        "09:00:00 on 7 November 2023  tinyton/2023-24 Q2/quarter-end  unlocked by Q. Officer")
                .anyMatch(line -> line.contains("done (exit code 0)"));
        assertThat(History.of(council.project, Optional.empty(), 1, Map.of()).lines())
                .filteredOn(line -> !line.startsWith(" "))
                .hasSize(1);
    }

    @Test
    void theHistoryOfAnOlderVersionHasItsRuns() throws Exception {
        run();
        council.database("DROP TABLE quarter_unlock");

        assertThat(History.of(council.project, Optional.empty(), 20, Map.of()).lines())
                .anyMatch(line -> line.contains("done (exit code 0)"));
    }

    @Test
    void aQuarterThatIsNotLockedIsNotUnlocked() {
        Outcome outcome = lifecycle().unlock("P. Officer", "To be sure.");
        List<String> told = new ArrayList<>();
        lifecycle().history(told);

        assertThat(outcome.message()).isEqualTo("It is not locked.");
        assertThat(told).isEmpty();
    }

    @Test
    void dataThatCannotBeReadAnyMoreDoesNotHinderALockedQuarter() {
        lifecycle().lock("P. Officer");
        run();
        council.write("data/values.csv", "code\nA1\n");

        Outcome outcome = run();

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(TinyCouncil.texts(outcome.findings()))
                .anyMatch(text -> text.contains("the quarter is locked, and its data can no longer be read"));
    }

    @Test
    void whatIsNotLockedIsNeitherClearedNorPublished() {
        run();

        assertThat(lifecycle().clear("finance", "F. Officer", Set.of()).ending())
                .isEqualTo(Ending.BLOCKED);
        Outcome published = lifecycle().publish("D. Officer", Set.of(), "");
        assertThat(published.ending()).isEqualTo(Ending.BLOCKED);
        assertThat(blockers(published)).hasSize(2).allMatch(text -> text.contains("the quarter is not locked"));
        assertThat(published.findingsFiles()).isNotEmpty();
        assertThat(published(REPORT + ".pdf")).doesNotExist();
    }

    @Test
    void aPaperThatTheJobHasNotIsNeitherClearedNorOverridden() {
        lifecycle().lock("P. Officer");
        run();

        Outcome cleared = lifecycle().clear("finance", "F. Officer", Set.of("report", "figure"));
        Outcome overridden = lifecycle().override("figure", "61.5%", "71.5%", "D. Officer", "It came in late.");

        assertThat(cleared.ending()).isEqualTo(Ending.MISUNDERSTOOD);
        assertThat(overridden.ending()).isEqualTo(Ending.MISUNDERSTOOD);
        assertThat(List.of(blockers(cleared), blockers(overridden)))
                .allMatch(texts -> texts.getFirst().contains("the job has no paper \"figure\""));
        List<String> told = new ArrayList<>();
        lifecycle().history(told);
        assertThat(told).singleElement().asString().contains("locked by P. Officer");
    }

    @Test
    void signedOffPapersArePublishedWithTheirEdits() {
        lifecycle().lock("P. Officer");
        run();
        WordFiles.reword(draft(APPENDIX), "Answered by more people.", "Answered by trained people.");

        Outcome outcome = lifecycle().publish("D. Officer", Set.of(), "");

        assertThat(blockers(outcome)).isEmpty();
        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.papers())
                .extracting(paper -> paper.path().getFileName().toString())
                .containsExactly(
                        REPORT + ".docx",
                        REPORT + ".pdf",
                        REPORT + ".html",
                        APPENDIX + ".docx",
                        APPENDIX + ".pdf",
                        APPENDIX + ".html");
        assertThat(TinyCouncil.read(published(APPENDIX + ".html"))).contains("Answered by trained people.");
    }

    @Test
    void aCommentaryChangedByHandIsInTheNextDraftAndInTheNextQuarter() {
        lifecycle().lock("P. Officer");
        run();
        WordFiles.reword(draft(APPENDIX), "Answered by more people.", "Answered by trained people.");
        lifecycle().publish("D. Officer", Set.of(), "");
        lifecycle().unlock("P. Officer", "A correction.");

        assertThat(nextDraft()).contains("Answered by trained people.").doesNotContain("Answered by more people.");
    }

    @Test
    void aSmallNumberWrittenInByHandIsABlockerThatDoesNotRepeatIt() throws IOException {
        smallNumbersAreSuppressed();
        lifecycle().lock("P. Officer");
        run();
        WordFiles.reword(draft(APPENDIX), "Two officers have left.", "Only 11 were decided.");
        Outcome refused = lifecycle().publish("D. Officer", Set.of(), "");

        assertThat(refused.ending()).isEqualTo(Ending.BLOCKED);
        assertThat(blockers(refused))
                .singleElement()
                .asString()
                .contains("a suppressed figure of B1")
                .doesNotContain("11");
        assertThat(council.findings().resolveSibling("publish-findings.csv"))
                .content()
                .contains("a suppressed figure of B1")
                .doesNotContain("Only 11");

        WordFiles.reword(draft(APPENDIX), "Only 11 were decided.", "Few were decided.");
        assertThat(lifecycle().publish("D. Officer", Set.of(), "").ending()).isEqualTo(Ending.DONE);
    }

    private void smallNumbersAreSuppressed() {
        council.write(
                "data/measures.csv",
                TinyCouncil.read(council.project.resolve("data/measures.csv"))
                        .replace("frequency\n", "frequency,suppress_below\n")
                        .replace("Days to decide,A good council,days", "Days to decide,A good council,cases")
                        .replace("period,quarterly\n", "period,quarterly,12\n"));
        eachMeasureHasAPart();
    }

    private void eachMeasureHasAPart() {
        council.write("templates/plain/figures.md", """
                ---
                report: figures
                numbering: none
                ---

                # {{ paper.title }}

                :::measures priority="A good council"
                :::
                """);
    }

    /** The draft's appendix as a page, made in another folder. */
    private String nextDraft() {
        council.replaceInJob("out: out", "out: elsewhere");
        council.replaceInJob("outputs: [word]", "outputs: [html]");
        run();
        return TinyCouncil.read(council.project.resolve(
                "elsewhere/tinyton/2023-24-q2/2023-12-18-cabinet/public/quarterly-report/draft/" + APPENDIX + ".html"));
    }

    @Test
    void whatAnOfficerWritesInPlaceOfAWithheldCommentaryIsKept() {
        smallNumbersAreSuppressed();
        council.write(
                "data/values.csv", TinyCouncil.values("61.5").replace("Two officers have left.", "Only 11 waited."));
        lifecycle().lock("P. Officer");
        run();
        WordFiles.reword(
                draft(APPENDIX),
                "Withheld, since these words would give a suppressed figure away.",
                "Few were decided, since two officers have left.");

        Outcome outcome = lifecycle().publish("D. Officer", Set.of(), "");
        lifecycle().unlock("P. Officer", "For the next draft.");

        assertThat(blockers(outcome)).isEmpty();
        assertThat(TinyCouncil.read(published(APPENDIX + ".html"))).contains("Few were decided, since two");
        assertThat(nextDraft()).contains("Few were decided, since two").doesNotContain("Withheld", "11 waited");
    }

    @Test
    void wordsInPlaceOfSeveralWithheldTextsOfAMeasureAreABlocker() {
        smallNumbersAreSuppressed();
        council.write("data/values.csv", """
                code,period,actual,target,status,commentary,corrective_action
                A1,2023-24 Q2,61.5,80,final,Answered by more people.,
                B1,2023-24 Q2,11,10,final,Only 11 waited.,Each of the 11 has a date.
                """);
        lifecycle().lock("P. Officer");
        run();
        WordFiles.rewordFirst(
                draft(APPENDIX),
                Pattern.compile("(Corrective action: </w:t>.*?)Withheld, since these words[^<]*", Pattern.DOTALL),
                "Each has a date.");

        assertThat(blockers(lifecycle().publish("D. Officer", Set.of(), "")))
                .singleElement()
                .asString()
                .contains("under \"B1 Days to decide\"", "words that were withheld", "were replaced by hand")
                .doesNotContain("11");
    }

    @Test
    void aFindingOnATrackedChangeDoesNotRepeatASuppressedNumber() {
        smallNumbersAreSuppressed();
        lifecycle().lock("P. Officer");
        run();
        WordFiles.reword(
                draft(APPENDIX),
                "</w:body>",
                "<w:p><w:ins w:id=\"9\" w:author=\"A\"><w:r><w:t>We decided 11 of all cases.</w:t></w:r></w:ins></w:p>"
                        + "</w:body>");

        assertThat(blockers(lifecycle().publish("D. Officer", Set.of(), "")))
                .singleElement()
                .asString()
                .contains("at \"We decided … of all cases.\": it holds tracked changes (1)");
        assertThat(TinyCouncil.read(council.findings().resolveSibling("publish-findings.csv")))
                .contains("tracked changes")
                .doesNotContain("11 of");
    }

    @Test
    void aMonthsCommentaryThatWasChangedInAQuartersPaperIsKept() {
        eachMeasureHasAPart();
        council.write("data/measures.csv", """
                code,name,priority,unit,decimals,polarity,basis,frequency,rollup
                A1,Calls answered,A good council,number,0,higher,period,monthly,sum
                """);
        council.write("data/values.csv", """
                code,period,actual,target,status,commentary
                A1,2023-07,20,30,final,Answered by fewer people.
                A1,2023-08,21,30,final,
                A1,2023-09,22,30,final,Answered by more people.
                """);
        lifecycle().lock("P. Officer");
        run();
        WordFiles.reword(draft(APPENDIX), "Answered by more people.", "Answered by trained people.");

        Outcome outcome = lifecycle().publish("D. Officer", Set.of(), "");
        lifecycle().unlock("P. Officer", "For the next draft.");

        assertThat(blockers(outcome)).isEmpty();
        assertThat(nextDraft()).contains("Answered by trained people.").doesNotContain("by more people");
    }

    @Test
    void anEditedFileWhoseChangesTheDraftHasByNowNeedsNoDraftBesideIt() {
        lifecycle().lock("P. Officer");
        run();
        WordFiles.reword(draft(APPENDIX), "Answered by more people.", "Answered by trained people.");
        lifecycle().publish("D. Officer", Set.of(), "");

        Outcome outcome = run();

        assertThat(TinyCouncil.texts(outcome.findings())).isEmpty();
        assertThat(outcome.papers()).extracting(PaperFile::path).contains(draft(APPENDIX));
        assertThat(draft(APPENDIX + " (new draft)")).doesNotExist();
        Outcome again = lifecycle().publish("D. Officer", Set.of(), "");
        assertThat(again.papers()).allMatch(paper -> paper.fate() == Fate.UNTOUCHED);
        assertThat(again.message()).startsWith("Nothing new");
    }

    @Test
    void aFigureChangedByHandIsABlockerWithBothValuesUntilSomebodyAnswersForIt() {
        lifecycle().lock("P. Officer");
        run();
        WordFiles.reword(draft(APPENDIX), "61.5", "71.5");

        Outcome refused = lifecycle().publish("D. Officer", Set.of(), "");
        String tableOfFindings = TinyCouncil.read(refused.findingsFiles().getFirst());
        lifecycle().override("appendix-1", "61.5%", "71.5%", "D. Officer", "The return came in late.");
        Outcome answered = lifecycle().publish("D. Officer", Set.of(), "");

        assertThat(blockers(refused))
                .isNotEmpty()
                .allMatch(text -> text.contains("the draft has 61.5%, the file has 71.5%"));
        assertThat(refused.papers()).isEmpty();
        assertThat(tableOfFindings).contains("blocker,", "the draft has 61.5%, the file has 71.5%");
        assertThat(blockers(answered)).isEmpty();
        assertThat(TinyCouncil.texts(answered.findings()))
                .anyMatch(text -> text.contains("has answered for: The return came in late. The paper is published"));
        assertThat(TinyCouncil.read(published(APPENDIX + ".html"))).contains("71.5%");
    }

    @Test
    void aSentenceWithFiguresThatWasTakenOutIsAnsweredForAsItsFindingSays() {
        council.write("data/values.csv", TinyCouncil.values("81.5"));
        lifecycle().lock("P. Officer");
        run();
        WordFiles.rewordFirst(draft(APPENDIX), Pattern.compile("(>)([^<]*rated measures[^<]*)(?=<)"), "");

        List<String> refused = blockers(lifecycle().publish("D. Officer", Set.of(), ""));
        Matcher remedy =
                Pattern.compile("--computed \"(.+)\" --printed \"(.*)\"").matcher(refused.getFirst());
        assertThat(remedy.find()).isTrue();
        Outcome recorded =
                lifecycle().override("appendix-1", remedy.group(1), remedy.group(2), "D. Officer", "Told elsewhere.");
        Outcome answered = lifecycle().publish("D. Officer", Set.of(), "");

        assertThat(refused).singleElement().asString().contains("the file has nothing");
        assertThat(recorded.message()).contains(remedy.group(1) + " is printed as nothing, says D. Officer");
        assertThat(blockers(answered)).isEmpty();
        assertThat(answered.ending()).isEqualTo(Ending.DONE);
        assertThat(TinyCouncil.read(published(APPENDIX + ".html"))).doesNotContain("rated measures");
        List<String> told = new ArrayList<>();
        lifecycle().history(told);
        assertThat(told).anyMatch(line -> line.contains(remedy.group(1) + " is printed as nothing, says D. Officer"));
    }

    @Test
    void aRatingChangedByHandIsABlocker() {
        lifecycle().lock("P. Officer");
        run();
        WordFiles.reword(draft(APPENDIX), "◆\u00A0Red", "●\u00A0Green");

        assertThat(blockers(lifecycle().publish("D. Officer", Set.of(), "")))
                .anyMatch(text -> text.contains("the draft has ◆ Red, the file has ● Green"));
    }

    @Test
    void wordsThatAreStillToBeSuppliedBlock() {
        council.replaceInJob("legal-implications: None.", "legal-implications: \"\"");
        lifecycle().lock("P. Officer");
        run();

        Outcome outcome = lifecycle().publish("D. Officer", Set.of(), "");

        assertThat(outcome.ending()).isEqualTo(Ending.BLOCKED);
        assertThat(blockers(outcome)).hasSize(1).first().asString().contains("words are still to be supplied");
        assertThat(published(APPENDIX + ".pdf")).doesNotExist();
    }

    @Test
    void aTrackedChangeIsRefusedAndNothingIsPublished() {
        lifecycle().lock("P. Officer");
        run();
        WordFiles.reword(
                draft(APPENDIX),
                "</w:body>",
                "<w:p><w:ins w:id=\"9\" w:author=\"A\"><w:r><w:t>added</w:t></w:r></w:ins></w:p></w:body>");

        Outcome outcome = lifecycle().publish("D. Officer", Set.of(), "");

        assertThat(blockers(outcome)).hasSize(1).first().asString().contains("tracked changes (1)");
        assertThat(published(REPORT + ".pdf")).doesNotExist();
    }

    @Test
    void aPaperNeedsEveryOfficesClearance() {
        lifecycle().lock("P. Officer");
        run();
        lifecycle().clear("finance", "F. Officer", Set.of());
        lifecycle().clear("legal", "L. Officer", Set.of("report"));

        Outcome outcome = lifecycle().publish("D. Officer", Set.of("finance", "legal"), "");

        assertThat(blockers(outcome)).hasSize(1).first().asString().contains(APPENDIX, "not cleared by legal services");
    }

    @Test
    void anEditVoidsAClearance() {
        lifecycle().lock("P. Officer");
        run();
        lifecycle().clear("finance", "F. Officer", Set.of());
        WordFiles.reword(draft(APPENDIX), "Answered by more people.", "Answered by trained people.");
        List<String> history = new ArrayList<>();

        Outcome outcome = lifecycle().publish("D. Officer", Set.of("finance"), "");
        lifecycle().history(history);

        assertThat(blockers(outcome))
                .hasSize(1)
                .first()
                .asString()
                .contains("changed since F. Officer (finance) cleared it on 6 November 2023");
        assertThat(history)
                .anyMatch(line -> line.contains("appendix-1: cleared by F. Officer (finance); void"))
                .anyMatch(line -> line.endsWith("report: cleared by F. Officer (finance)"));
    }

    @Test
    void whatIsPublishedStaysAndACorrectionIsASupplement() {
        lifecycle().lock("P. Officer");
        run();
        lifecycle().publish("D. Officer", Set.of(), "");
        SortedMap<Path, Instant> before = TinyCouncil.moments(item());

        Outcome again = lifecycle().publish("D. Officer", Set.of(), "");
        SortedMap<Path, Instant> after = TinyCouncil.moments(item());
        WordFiles.reword(draft(APPENDIX), "Answered by more people.", "Answered by trained people.");
        Outcome silent = lifecycle().publish("D. Officer", Set.of(), "");
        Outcome supplement = lifecycle(Instant.parse("2023-12-20T09:00:00Z"))
                .publish("D. Officer", Set.of(), "Who answered was misstated.");

        assertThat(again.papers()).hasSize(6).allMatch(paper -> paper.fate() == Fate.UNTOUCHED);
        assertThat(after).isEqualTo(before);
        assertThat(blockers(silent)).hasSize(1).first().asString().contains("was published on 6 November 2023");
        assertThat(supplement.ending()).isEqualTo(Ending.DONE);
        assertThat(TinyCouncil.read(published(APPENDIX + " (supplement 1).html")))
                .contains("This corrects the paper that was published on 6 November 2023.")
                .contains("Who answered was misstated.");
        assertThat(TinyCouncil.read(published(APPENDIX + ".html"))).contains("Answered by more people.");
        assertThat(published(REPORT + " (supplement 1).html")).doesNotExist();
    }

    /** Whoever was killed between the record and the table of findings finds them where they belong. */
    @Test
    void whatWasFoundAtAPublicationIsToldAgainWhereNothingIsLeftToPublish() throws IOException {
        lifecycle().lock("P. Officer");
        run();
        WordFiles.reword(draft(APPENDIX), "Answered by more people.", "Answered by trained people.");
        Outcome outcome = lifecycle().publish("D. Officer", Set.of(), "");
        Path table = council.findings().resolveSibling("publish-findings.csv");
        String told = TinyCouncil.read(table);
        Files.delete(table);
        Files.writeString(item().resolve("." + APPENDIX + ".pdf.part"), "in the making");

        Outcome again = lifecycle().publish("D. Officer", Set.of(), "");

        assertThat(told).contains("the commentary on A1 in 2023-24 Q2 was changed by hand");
        assertThat(again.findings()).isEqualTo(outcome.findings());
        assertThat(TinyCouncil.read(table)).isEqualTo(told);
        assertThat(item().resolve("." + APPENDIX + ".pdf.part")).doesNotExist();
    }

    @Test
    void howFarEachPaperHasComeIsToldWithoutTheDatabase() throws IOException {
        run();
        List<String> drafted = JobStatus.lines(council.project);
        lifecycle().lock("P. Officer");
        run();
        lifecycle().clear("finance", "F. Officer", Set.of());
        lifecycle().publish("D. Officer", Set.of("finance"), "");
        WordFiles.reword(draft(APPENDIX), "Answered by more people.", "Answered by trained people.");
        lifecycle(Instant.parse("2023-12-20T09:00:00Z")).publish("D. Officer", Set.of(), "Who answered was misstated.");
        List<String> lines = JobStatus.lines(council.project);
        List<String> told = new ArrayList<>();
        Files.delete(draft(REPORT));
        lifecycle().history(told);
        Files.delete(council.project.resolve("var/cabinet-papers.mv.db"));

        assertThat(told)
                .anyMatch(line ->
                        line.endsWith("report: cleared by F. Officer (finance); its file is not there any more"));
        assertThat(JobStatus.lines(council.project))
                .anyMatch(line -> line.startsWith("  report: ")
                        && line.contains("on 6 November 2023, its file is not there any more; published by"));
        assertThat(drafted).contains("  report: draft", "  appendix-1: draft");
        assertThat(lines)
                .contains(
                        "  report: locked by P. Officer on 6 November 2023; cleared by F. Officer (finance) on 6 November"
                                + " 2023; published by D. Officer on 6 November 2023")
                .contains("  appendix-1: locked by P. Officer on 6 November 2023; cleared by F. Officer (finance) on"
                        + " 6 November 2023, void: the file has changed since; published by D. Officer on 6 November 2023;"
                        + " supplement 1 published by D. Officer on 20 December 2023");
    }
}
