package cabinetpapers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each mistake that real plans make, and what is no mistake. */
class PlanCheckTest {

    @Test
    void aRatingThatTheCouncilDoesNotShowIsToldUnlessTheActionHasEnded() {
        assertThat(Plans.plan()
                        .rating(Set.of(Lifecycle.IN_PROGRESS))
                        .action("1", "", "May 2026", "July 2027")
                        .action("2", "", "May 2026", "July 2026")
                        .action("3", "", "May 2026", "July 2027")
                        .update("1", "2026-27 Q1", "on hold", "amber", "", "")
                        .update("2", "2026-27 Q1", "complete", "blue", "", "")
                        .update("3", "2026-27 Q1", "in progress", "amber", "", "")
                        .findings())
                .containsExactly("NOTE plan 2 ref: 1 is rated \"amber\", which is not shown: the council does not"
                        + " rate what is on hold");
    }

    @Test
    void aSoundPlanHasNoFindings() {
        assertThat(Plans.plan()
                        .group("P1", "")
                        .action("1.1", "P1", "May 2026", "July 2026")
                        .part("1.1(a)", "1.1", "May 2026", "Ongoing")
                        .part("1.1(b)", "1.1", "May 2026", "July 2026")
                        .action("1.2", "P1", "Commenced", "July / August 2026")
                        .group("P2", "")
                        .action("2.1", "P2", "July 2026", "June 2027 (but will be an annual programme)")
                        .update("1.1", "2026-27 Q1", "on track")
                        .update("1.2", "2026-27 Q1", "delayed")
                        .update("2.1", "2026-27 Q1", "not started")
                        .risk("R1", "1.1", "July 2026")
                        .narrative("P1", "Outcomes")
                        .findings())
                .isEmpty();
    }

    @Test
    void oneRefForTwoItems() {
        assertThat(Plans.plan()
                        .action("1", "", "May 2026", "July 2026")
                        .action("1", "", "May 2026", "July 2026")
                        .findings())
                .containsExactly("HOLE plan 3 ref: the ref 1 is already at plan 2 ref, so that nobody can say which of"
                        + " the two an update is for");
    }

    @Test
    void aParentThatIsNotThere() {
        assertThat(Plans.plan().action("1.1", "P1", "May 2026", "July 2026").findings())
                .containsExactly("HOLE plan 2 parent: 1.1 names the parent \"P1\", which is no item of the plan, and"
                        + " stands at the top");
    }

    @Test
    void aCircleOfParents() {
        assertThat(Plans.plan()
                        .action("1", "2", "May 2026", "July 2026")
                        .action("2", "1", "May 2026", "July 2026")
                        .findings())
                .contains(
                        "HOLE plan 2 parent: 1 stands below itself: its parent 2 leads back to it. It stands at the top",
                        "HOLE plan 3 parent: 2 stands below itself: its parent 1 leads back to it. It stands at the top");
    }

    @ParameterizedTest
    @CsvSource({
        "1.1, 1.2, true", "1.1, 1.3, false", "1.9, 1.10, true", "1.2, 1.1, false", "1.1, 1.1, false",
        "P1, P2, true", "P1, P3, false", "(a), (b), true", "(a), (c), false", "(h), (i), true",
        "(i), (ii), true", "(i), (iii), false", "(ix), (x), true", "1.2(a), 1.2(b), true", "1.2(a), 1.2(d), false",
        "Phase 1, Phase 2, true", "Phase 1, Phase 3, false", "A, B, true", "1, 2.1, true",
    })
    void numbersRunOn(String one, String other, boolean sound) {
        assertThat(Plans.plan()
                        .item("x", "", PlanKind.THEME, one, "", "", "")
                        .item("y", "", PlanKind.THEME, other, "", "", "")
                        .findings()
                        .isEmpty())
                .isEqualTo(sound);
    }

    @Test
    void refsThatAreNoRunningNumbersAreToldOnce() {
        Plans plan = Plans.plan();
        List.of("A1", "A4", "A9", "A12", "A20", "A23", "A31", "A40", "A41")
                .forEach(ref -> plan.action(ref, "", "May 2026", "July 2026"));

        assertThat(plan.findings())
                .containsExactly(
                        "NOTE plan 3 ref: A4 follows A1: the numbering jumps, as it does at 6 more of the 9 items"
                                + " that stand together");
    }

    @Test
    void oneTitleInThreeSpellingsIsToldTwice() {
        assertThat(Plans.plan()
                        .item("1", "", PlanKind.ACTION, "", "Head of Finance", "May 2026", "July 2026")
                        .item("2", "", PlanKind.ACTION, "", "head of finance", "May 2026", "July 2026")
                        .item("3", "", PlanKind.ACTION, "", "Head for Finance", "May 2026", "July 2026")
                        .findings())
                .containsExactly(
                        "NOTE plan 3 lead_officer: \"head of finance\" and \"Head of Finance\" may be one officer",
                        "NOTE plan 4 lead_officer: \"Head for Finance\" and \"Head of Finance\" may be one officer");
    }

    @Test
    void aNumberThatDisagreesWithItsRefOrItsParent() {
        assertThat(Plans.plan()
                        .item("P2", "", PlanKind.PACKAGE, "2", "", "", "")
                        .item("2.1", "P2", PlanKind.ACTION, "3.1", "Head", "May 2026", "July 2026")
                        .item("2.2", "P2", PlanKind.ACTION, "2.2", "Head", "May 2026", "July 2026")
                        .item("2.2(a)", "2.2", PlanKind.SUB_ACTION, "2.3(a)", "", "May 2026", "July 2026")
                        .item("2.3", "P2", PlanKind.ACTION, "", "Head", "May 2026", "July 2026")
                        .findings())
                .containsExactlyInAnyOrder(
                        "NOTE plan 3 number: 2.1 is printed as 3.1, though its ref is 2.1",
                        "NOTE plan 3 number: 2.1 stands under 2, which its number 3.1 does not fit",
                        "NOTE plan 5 number: 2.2(a) is printed as 2.3(a), though its ref is 2.2(a)",
                        "NOTE plan 5 number: 2.2(a) stands under 2.2, which its number 2.3(a) does not fit",
                        "NOTE plan 6 ref: 2.3 has no number, though items beside it have one");
    }

    @Test
    void actionsWithoutALead() {
        assertThat(Plans.plan()
                        .action("1", "", "May 2026", "July 2026")
                        .part("2", "", "May 2026", "July 2026")
                        .part("3", "", "May 2026", "July 2026")
                        .action("3(a)", "3", "May 2026", "July 2026")
                        .part("4", "", "May 2026", "July 2026")
                        .part("4(a)", "4", "May 2026", "July 2026")
                        .findings())
                .containsExactly(
                        "HOLE plan 3 lead_officer: 2 has no lead, nor has what it is a part of",
                        "HOLE plan 7 lead_officer: 4(a) has no lead, nor has what it is a part of",
                        "NOTE plan 4 lead_officer: 1 action has its leads only on the parts (3)");
    }

    @Test
    void aPlanWithoutAnyLeadIsToldOnce() {
        assertThat(Plans.plan()
                        .part("1", "", "May 2026", "July 2026")
                        .part("2", "", "May 2026", "July 2026")
                        .findings())
                .containsExactly("NOTE plan 2 lead_officer: no item of the plan has a lead");
    }

    @Test
    void anEndBeforeItsStart() {
        assertThat(Plans.plan().action("1", "", "July 2026", "June 2026").findings())
                .containsExactly("HOLE plan 2 end: 1 ends (June 2026) before it starts (July 2026)");
        assertThat(Plans.plan().action("1", "", "July 2026", "July 2026").findings())
                .isEmpty();
    }

    @Test
    void datesThatOnlyAPersonCanRead() {
        assertThat(Plans.plan().action("1", "", "by Christmas", "31 June 2026").findings())
                .containsExactly(
                        "HOLE plan 2 start: 1: the start \"by Christmas\" cannot be read. Which days are meant is for a"
                                + " person to say",
                        "HOLE plan 2 end: 1: the end \"31 June 2026\" cannot be read. The calendar has no such day: which"
                                + " one is meant is for a person to say");
    }

    @Test
    void datesThatStandAlone() {
        assertThat(Plans.plan()
                        .action("1", "", "May 2026", "")
                        .action("2", "", "", "January 2026 - July 2026")
                        .action("3", "", "", "July 2026")
                        .action("4", "", "May 2026", "")
                        .part("4(a)", "4", "May 2026", "July 2026")
                        .action("5", "", "Commenced", "")
                        .findings())
                .containsExactly(
                        "NOTE plan 2 start: 1 has a start (May 2026) and no end",
                        "NOTE plan 3 end: 2 has no start, and a start and an end in one cell (January 2026 - July 2026)");
    }

    @Test
    void aPlanThatGivesNoStartsHasOneColumnForAllDates() {
        assertThat(Plans.plan()
                        .action("1", "", "", "May/June 2026")
                        .action("2", "", "", "July 2026")
                        .findings())
                .isEmpty();
    }

    /** As in a real plan, whose deadlines stand under start but for one. */
    @Test
    void anEndAmongStartsThatMayAllBeDeadlines() {
        Plans mixed = Plans.plan()
                .group("9.3", "")
                .action("9.3(a)", "9.3", "May 2026", "")
                .action("9.3(b)", "9.3", "June 2026", "")
                .action("9.3(c)", "9.3", "", "July 2026");
        Plans ends = Plans.plan()
                .group("9.3", "")
                .action("9.3(a)", "9.3", "May 2026", "")
                .action("9.3(b)", "9.3", "", "July 2026");

        assertThat(mixed.findings())
                .contains(
                        "NOTE plan 5 end: 9.3(c) has an end (July 2026) and no start, while items beside it have a start"
                                + " and no end (9.3(a), 9.3(b))");
        assertThat(ends.findings()).noneMatch(text -> text.contains("while items beside it"));
    }

    @Test
    void stackedDatesThatBelongToNothing() {
        assertThat(Plans.plan()
                        .item(
                                "1",
                                "",
                                PlanKind.ACTION,
                                "",
                                "Head",
                                "",
                                "July 2026 August 2026",
                                "- One\n- Two\n- Three")
                        .item("2", "", PlanKind.ACTION, "", "Head", "", "July 2026 August 2026", "- One\n- Two")
                        .findings())
                .containsExactly("HOLE plan 2 end: 1 has 2 dates in one cell, and its text has not as many bullets or"
                        + " paragraphs");
    }

    @Test
    void aTextThatBreaksOff() {
        assertThat(Plans.plan()
                        .item("1", "", PlanKind.ACTION, "", "Head", "May 2026", "July 2026", "Meetings held between")
                        .item("2", "", PlanKind.ACTION, "", "Head", "May 2026", "July 2026", "What it is for.")
                        .item("3", "", PlanKind.ACTION, "", "Head", "May 2026", "July 2026", "This includes:")
                        .findings())
                .containsExactly("NOTE plan 2 detail: 1: the text breaks off after \"between\"");
    }

    @Test
    void actionsWithoutDatesAreToldTogether() {
        assertThat(Plans.plan()
                        .action("1", "", "", "")
                        .part("1(a)", "1", "May 2026", "July 2026")
                        .action("2", "", "May 2026", "July 2026")
                        .part("2(a)", "2", "", "")
                        .part("2(b)", "2", "", "")
                        .findings())
                .containsExactly(
                        "NOTE plan 2 end: 1 action has dates only on the parts (1)",
                        "NOTE plan 5 end: 2 actions have no dates at all (2(a), 2(b))");
    }

    @Test
    void anUpdateOfNothing() {
        assertThat(Plans.plan()
                        .action("1.1", "", "May 2026", "July 2026")
                        .update("1.2", "2026-27 Q1", "on track")
                        .narrative("P9", "Outcomes")
                        .risk("R1", "1.3", "")
                        .findings())
                .containsExactly(
                        "HOLE updates 2 ref: the update is of \"1.2\", which is no item of the plan",
                        "HOLE narratives 2 ref: the text is of \"P9\", which is no item of the plan",
                        "HOLE risks 2 linked_ref: the risk is of \"1.3\", which is no item of the plan");
    }

    @Test
    void wordsAndDatesOfAnUpdateThatAreNotKnown() {
        assertThat(Plans.plan()
                        .action("1", "", "May 2026", "July 2026")
                        .update("1", "2026-27 Q1", "fine", "mauve", "after the election", "")
                        .findings())
                .containsExactly(
                        "HOLE updates 2 status: the status \"fine\" is not known, and counts as not reported",
                        "HOLE updates 2 rag: the rating \"mauve\" is not known, and is not printed",
                        "HOLE updates 2 revised_end: revised_end \"after the election\" cannot be read. Which days are"
                                + " meant is for a person to say");
    }

    @Test
    void aWholeThatIsCompleteWithOpenParts() {
        assertThat(Plans.plan()
                        .action("1", "", "May 2026", "July 2026")
                        .part("1(a)", "1", "May 2026", "July 2026")
                        .part("1(b)", "1", "May 2026", "July 2026")
                        .update("1", "2026-27 Q1", "complete")
                        .update("1(a)", "2026-27 Q1", "complete")
                        .update("1(b)", "2026-27 Q1", "on track")
                        .findings())
                .containsExactly("HOLE plan 2 ref: 1 is complete, but 1 part of it is not (1(b))");
    }

    @Test
    void aRedWithoutARecovery() {
        assertThat(Plans.plan()
                        .action("1", "", "May 2026", "July 2026")
                        .update("1", "2026-27 Q1", "in progress", "red", "", "", "")
                        .findings())
                .containsExactly("HOLE plan 2 ref: 1 is rated Red, and no recovery is reported");
    }

    @Test
    void actionsUnderWayThatNobodyReportedOn() {
        assertThat(Plans.plan()
                        .action("1", "", "May 2026", "July 2026")
                        .action("2", "", "May 2026", "July 2026")
                        .part("2(a)", "2", "May 2026", "July 2026")
                        .part("2(b)", "2", "May 2026", "July 2026")
                        .action("3", "", "May 2026", "July 2026")
                        .part("3(a)", "3", "May 2026", "July 2026")
                        .action("4", "", "July 2026", "August 2026")
                        .action("5", "", "Commenced", "Complete")
                        .action("6", "", "Commenced", "July 2026")
                        .update("2(a)", "2026-27 Q1", "on track")
                        .update("3", "2026-27 Q1", "on track")
                        .update("6", "2025-26 Q4", "on track")
                        .findings())
                .containsExactly("HOLE plan 2 ref: 3 actions have no update for 2026-27 Q1 (1, 2(b), 6)");
    }

    @Test
    void aQuarterThatNobodyReportedOn() {
        assertThat(Plans.plan()
                        .action("1", "", "May 2026", "July 2026")
                        .action("2", "", "May 2026", "July 2026")
                        .update("1", "2025-26 Q3", "on track")
                        .update("1", "2025-26 Q4", "on track")
                        .findings())
                .containsExactly("HOLE updates 3 period: no update is for 2026-27 Q1; the latest is for 2025-26 Q4");
        assertThat(Plans.plan().action("1", "", "May 2026", "July 2026").findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "January 2026 | May 2026 | not started | | 1 has not started, but its end (May 2026) has passed",
                "May 2026 | July 2026 | not started | | 1 has not started, but its start (May 2026) has passed",
                "July 2026 | August 2026 | complete | | 1 is complete, but its start (July 2026) is still to come",
                "Commenced | Complete | in progress | | 1 is in progress, but the plan says \"Complete\"",
                "May 2026 | July 2026 | in progress | 100 | 1 is 100% complete, but its status is In progress",
                "May 2026 | July 2026 | complete | 80 | 1 is 80% complete, but its status is Complete",
                "January 2026 | May 2026 | on track | | 1 is rated Green; its end has passed",
            })
    void aStatusThatContradictsTheDates(String start, String end, String status, String percent, String fact) {
        assertThat(Plans.plan()
                        .action("1", "", start, end)
                        .update("1", "2026-27 Q1", status, "", "", percent == null ? "" : percent)
                        .findings())
                .containsExactly("HOLE plan 2 ref: " + fact);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Head of Regeneration, Property and Local Economy | Head of Regeneration, Property and Economic Growth | true",
                "Head of Strategic Programmes | Head of Stategic Programmes | true",
                "Head of Roads & Parks | Head of Roads and Parks | true",
                "Corporate Leadership Team | CLT | true",
                "Assistant Director, Housing | Asst Dir Housing | true",
                "Head of Finance | head of  finance | true",
                "Chief Officer for Digital Data | Chief Digital Data Officer | true",
                "Head of Strategic Programmes | Head of Strategic Commissioning and Procurement | false",
                "Service Director for Finance | Service Director for Adult Social Care | false",
                "Chief Executive | Deputy Chief Executive | false",
                "Head of HR | Head of IT | false",
                "Area Manager 1 | Area Manager 2 | false",
                "Service Director North | Service Director South | false",
                "Service Directors | relevant Service Directors | false",
                "Head of Finance | Head of Finance | false",
            })
    void oneTitleInTwoSpellings(String one, String other, boolean found) {
        assertThat(Plans.plan()
                        .item("1", "", PlanKind.ACTION, "", one, "May 2026", "July 2026")
                        .item("2", "", PlanKind.ACTION, "", other, "May 2026", "July 2026")
                        .findings())
                .hasSize(found ? 1 : 0)
                .allSatisfy(text -> assertThat(text).contains(" may be one officer"));
    }
}
