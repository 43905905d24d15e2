package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Place;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.kpi.SmallNumbers;
import cabinetpapers.store.FigureOverride;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may be changed by hand in a paper without figures' owners being asked. */
class SignedPaperTest {

    private static final List<String> DRAFT = List.of(
            "PAGES portrait",
            "# 1 Report",
            "GRID",
            "ROW",
            "TH Agenda item",
            "TD 8",
            "1.1. 3 of 4 rated measures (75%) are Green.",
            "The council has 1 plan.",
            "TABLE Scorecard",
            "ROW",
            "TH Measure",
            "TH Rating",
            "ROW",
            "TH A1",
            "TD ‹● Green›",
            "ROW",
            "TH B1",
            "TD ▲ Improved",
            "Legal: none in 2023.");

    /** A1 is 4, which is not told. */
    private static final Kpis A1 = Kpis.measure("A1")
            .named("Families waiting")
            .unit("number", 0)
            .suppressBelow(5)
            .quarters("", "4");

    private static List<String> findings(List<String> signed) {
        return findings(DRAFT, signed, SmallNumbers.of(List.of(), List.of(), Optional.empty()), List.of());
    }

    private static List<String> findings(List<String> signed, SmallNumbers numbers, List<FigureOverride> overrides) {
        return findings(DRAFT, signed, numbers, overrides);
    }

    private static List<String> findings(List<String> draft, List<String> signed) {
        return findings(draft, signed, SmallNumbers.of(List.of(), List.of(), Optional.empty()), List.of());
    }

    private static List<String> findings(
            List<String> draft, List<String> signed, SmallNumbers numbers, List<FigureOverride> overrides) {
        return SignedPaper.of(
                        "report.docx",
                        draft,
                        signed,
                        officers(),
                        ProgressLines.of(draft, officers(), List.of()),
                        overrides,
                        numbers)
                .findings()
                .stream()
                .map(finding -> finding.severity() + " " + finding.text())
                .toList();
    }

    private static OfficersLines officers() {
        return OfficersLines.of(
                DRAFT,
                FigureRules.figure(new Quarter(new FinancialYear(2023), 2), List.of(), List.of(), List.of()),
                List.of("Legal: none in 2023."));
    }

    private static List<String> with(String line, String other) {
        List<String> changed = new ArrayList<>(DRAFT);
        changed.set(DRAFT.indexOf(line), other);
        return changed;
    }

    private static List<String> without(int... lines) {
        List<String> changed = new ArrayList<>(DRAFT);
        for (int i = lines.length - 1; i >= 0; i--) {
            changed.remove(lines[i]);
        }
        return changed;
    }

    @Test
    void anUnchangedPaperHasNoFindings() {
        assertThat(findings(DRAFT)).isEmpty();
    }

    @Test
    void aCountInASentenceIsAFigure() {
        assertThat(findings(with(
                        "1.1. 3 of 4 rated measures (75%) are Green.", "1.1. 4 of 4 rated measures (100%) are Green.")))
                .containsExactly("BLOCKER report.docx under \"Report\": a figure was changed by hand: the draft has 3,"
                        + " 75%, the file has 4, 100%. Correct the data and run again, or put it on record: override"
                        + " --computed \"3, 75%\" --printed \"4, 100%\" with a name and a reason.");
    }

    @Test
    void anArrowIsAFigureAndItsRowIsNamed() {
        assertThat(findings(with("TD ▲ Improved", "TD ▼ Worsened")))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("BLOCKER report.docx table \"Scorecard\" row \"B1\"")
                .contains("the draft has ▲ Improved, the file has ▼ Worsened");
    }

    @Test
    void aRowThatWasTakenOutIsABlocker() {
        assertThat(findings(without(12, 13, 14)))
                .anyMatch(text ->
                        text.startsWith("BLOCKER") && text.contains("the draft has ● Green, the file has nothing"));
    }

    @Test
    void aSentenceWithFiguresThatWasTakenOutIsABlocker() {
        assertThat(findings(without(6)))
                .singleElement()
                .asString()
                .startsWith("BLOCKER")
                .contains("the draft has 3, 4, 75%, Green, the file has nothing");
    }

    @Test
    void aSentenceWithFiguresThatWasMovedIsABlocker() {
        List<String> moved = without(6);
        moved.add(DRAFT.get(6));

        assertThat(findings(moved))
                .anyMatch(text -> text.startsWith("BLOCKER")
                        && text.contains("the draft has 3, 4, 75%, Green here, the file has it in another place"));
    }

    @Test
    void figuresThatChangedPlacesAndRatingsThatAreCountedAreFigures() {
        String line = "1.1. 3 of 4 rated measures (75%) are Green.";

        assertThat(findings(with(line, "1.1. 4 of 3 rated measures (75%) are Green.")))
                .singleElement()
                .asString()
                .contains("the draft has 3, 4, 75%, Green, the file has 4, 3, 75%, Green");
        assertThat(findings(with(line, "1.1. 3 of 4 rated measures (75%) are Red.")))
                .singleElement()
                .asString()
                .contains("the draft has Green, the file has Red");
    }

    @Test
    void standingWordsAreTheOfficersToChange() {
        assertThat(findings(with("The council has 1 plan.", "The council has 1 good plan.")))
                .containsExactly(
                        "NOTE report.docx: 1 line of standing words was changed, added or taken out by hand. The"
                                + " paper is published with them; change the template, or the data that they come from, if they are to stay.");
    }

    @Test
    void aParagraphOfTheOfficersOwnMayHoldFigures() {
        List<String> signed = new ArrayList<>(DRAFT);
        signed.add("Nobody foresaw the 12 floods.");

        assertThat(findings(signed)).allMatch(text -> text.startsWith("NOTE"));
    }

    @Test
    void suppliedWordsMayChangeWithTheirFigures() {
        assertThat(findings(with("Legal: none in 2023.", "Legal: none in 2024.")))
                .hasSize(1)
                .allMatch(text -> text.startsWith("NOTE") && text.contains("words that an officer supplied"));
    }

    @ParameterizedTest
    @CsvSource({
        "TD ‹● Green›, TD Only 4 families waited.",
        "TD ‹● Green›, TD Four",
        "The council has 1 plan., The council has 1 plan for the four families waiting.",
        "The council has 1 plan., The council has 1 plan for A1: 4.",
    })
    void aSmallNumberComesBackByNoHandAndIsNotRepeated(String line, String other) {
        List<String> findings =
                findings(with(line, other.replace("families waiting", "Families waiting")), a1(), List.of());

        assertThat(findings)
                .singleElement()
                .asString()
                .startsWith("BLOCKER report.docx")
                .contains("words that were changed or added by hand hold a number by which a suppressed figure of A1")
                .doesNotContain("4", "our famil");
    }

    @Test
    void aParagraphBelowTheHeadingOfAMeasureIsAboutIt() {
        List<String> draft =
                List.of("# 1 Report", "# 2 A1 Families waiting", "# 3 Commentary", "Words.", "# 2 B1 Days", "Words.");

        assertThat(telling(draft, 4, "Only 4 waited.")).isTrue();
        assertThat(telling(draft, 3, "Only 4 waited.")).isTrue();
        assertThat(telling(draft, 3, "Few waited.")).isFalse();
        assertThat(telling(draft, 6, "Only 4 waited.")).isFalse();
        assertThat(telling(draft, 1, "Only 4 waited.")).isFalse();
    }

    private static boolean telling(List<String> draft, int before, String added) {
        return new TellingLines(draft, a1())
                .givenAway(new LineChange(before, Optional.empty(), Optional.of(added)))
                .isPresent();
    }

    @Test
    void commentaryIsAboutItsMeasureWhereverItStands() {
        TellingLines telling = new TellingLines(List.of("# 1 Report", "Words."), a1());
        LineChange change = new LineChange(1, Optional.of("Words."), Optional.of("Only 4 waited."));

        assertThat(telling.givenAway(change)).isEmpty();
        assertThat(telling.givenAway(change, Optional.of("A1"))).isPresent();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            Only 4 of 46 waited. | Only … of 46 waited.
            Four families …      | … …
            There were 40 or 4 … | There were 40 or …
            He said "4" and went | He said … and went
            """)
    void whatAFindingQuotesOfAFileHasNoSuppressedNumber(String words, String told) {
        Finding finding = Finding.blocker(
                new Place("report.docx", "at \"" + words + "\""), "it holds comments (4)", "Delete all 4.");

        assertThat(new QuotedWords(a1()).discreet(finding))
                .isEqualTo(Finding.blocker(
                        new Place("report.docx", "at \"" + told + "\""), "it holds comments (4)", "Delete all 4."));
        assertThat(new QuotedWords(SmallNumbers.of(List.of(), List.of(), Optional.empty())).discreet(finding))
                .isEqualTo(finding);
    }

    @Test
    void anOverrideDoesNotBringASmallNumberBack() {
        FigureOverride override = new FigureOverride(
                "job",
                "report",
                "● Green",
                "4",
                "D. Officer",
                "It was asked for.",
                Instant.parse("2023-11-06T09:00:00Z"));

        assertThat(findings(with("TD ‹● Green›", "TD 4"), a1(), List.of(override)))
                .singleElement()
                .asString()
                .startsWith("BLOCKER")
                .doesNotContain("4");
    }

    @Test
    void otherMeasuresWordsMayHaveThatNumber() {
        assertThat(findings(with("TD ▲ Improved", "TD ▲ Improved, in 4 weeks"), a1(), List.of()))
                .noneMatch(text -> text.contains("suppressed"));
    }

    private static SmallNumbers a1() {
        return SmallNumbers.of(List.of(A1.build()), A1.returns(), Optional.empty());
    }

    @Test
    void wordsThatWereToBeSuppliedAreToldWhereTheyStandThoughNoneOfThePlaceholderIsLeft() {
        List<String> draft = new ArrayList<>(DRAFT);
        draft.addAll(List.of(
                "# 2 Legal implications", "1.2. **To be supplied by the Monitoring Officer**", "# 2 Appendices"));
        List<String> signed = new ArrayList<>(draft);
        signed.set(DRAFT.size() + 1, "1.2. Nothing beyond a duty.");

        assertThat(findings(draft, signed))
                .singleElement()
                .asString()
                .contains("under \"Legal implications\": words that were still to be supplied were written in by hand");
    }

    @Test
    void theAgendaItemIsBoundLateInASentenceAsWellAndNothingElseOfTheSentenceIs() {
        List<String> draft = List.of("# 1 Plan", "For Cabinet, 9 January 2024. Agenda item: 8.");
        List<String> moved = List.of("# 1 Plan", "For Cabinet, 9 January 2024. Agenda item: 5.2.");
        List<String> postponed = List.of("# 1 Plan", "For Cabinet, 10 January 2024. Agenda item: 5.2.");

        assertThat(findings(draft, moved)).isEmpty();
        assertThat(SignedPaper.hash(moved)).isEqualTo(SignedPaper.hash(draft));
        assertThat(findings(draft, postponed))
                .singleElement()
                .asString()
                .contains("BLOCKER", "the draft has 9, the file has 10.");
        assertThat(SignedPaper.hash(postponed)).isNotEqualTo(SignedPaper.hash(draft));
    }

    @Test
    void theAgendaItemIsBoundLateAndVoidsNoClearance() {
        List<String> moved = with("TD 8", "TD 12");

        assertThat(findings(moved)).isEmpty();
        assertThat(SignedPaper.hash(moved)).isEqualTo(SignedPaper.hash(DRAFT));
        assertThat(SignedPaper.hash(with("The council has 1 plan.", "The council has 2 plans.")))
                .isNotEqualTo(SignedPaper.hash(DRAFT));
    }
}
