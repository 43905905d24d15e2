package cabinetpapers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.plan.RiskFigures.Movement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanRulesTest {

    @Test
    void itemsStandInTheOrderAndNestingOfTheirRows() {
        PlanFigures figures = Plans.plan()
                .group("P1", "")
                .action("1.1", "P1", "", "")
                .group("P2", "")
                .part("1.1(a)", "1.1", "", "")
                .action("5.10", "P2", "", "")
                .action("5.1", "P2", "", "")
                .figures();

        assertThat(figures.all())
                .extracting(one -> one.depth() + " " + one.item().ref().ref())
                .containsExactly("0 P1", "1 1.1", "2 1.1(a)", "0 P2", "1 5.10", "1 5.1");
        assertThat(figures.actions()).hasSize(4);
        assertThat(figures.item("5.1").orElseThrow().item().title()).isEqualTo("Title of 5.1");
    }

    @Test
    void noItemIsLostToAWrongParent() {
        PlanFigures figures = Plans.plan()
                .action("1", "9", "", "")
                .action("2", "3", "", "")
                .action("3", "2", "", "")
                .action("4", "4", "", "")
                .action("5", "2", "", "")
                .figures();

        assertThat(figures.all()).hasSize(5);
        assertThat(figures.item("5").orElseThrow().depth()).isEqualTo(1);
    }

    @Test
    void severalPlansAreFiguredEachForItself() {
        PlanItem item = Plans.plan().action("1", "", "", "").tables().items().getFirst();
        PlanItem other = new PlanItem(
                new PlanRef("peers", "1"),
                "",
                PlanKind.RECOMMENDATION,
                "",
                "Listen",
                PlanText.NONE,
                Leads.NONE,
                Leads.NONE,
                "",
                "June 2026");

        List<PlanFigures> figures = PlanRules.figure(
                new PlanTables(List.of(item, other), List.of(), List.of(), List.of(), List.of()),
                Plans.Q1,
                Plans.AS_AT,
                Plans.SETTINGS);

        assertThat(figures).extracting(PlanFigures::planId).containsExactly("", "peers");
        assertThat(figures.getLast().overdue()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "not started, NOT_STARTED", "In  Progress, IN_PROGRESS", "on-track, IN_PROGRESS", "delayed, IN_PROGRESS",
        "Completed, COMPLETE", "closed, CLOSED", "on hold, ON_HOLD", "whatever, NOT_REPORTED",
    })
    void aStatusWordTellsHowFarAnActionHasGot(String status, Lifecycle lifecycle) {
        assertThat(Plans.plan()
                        .action("1", "", "", "")
                        .update("1", "2026-27 Q1", status)
                        .item("1")
                        .lifecycle())
                .isEqualTo(lifecycle);
    }

    @ParameterizedTest
    @CsvSource({
        "Commenced, June 2026, IN_PROGRESS",
        "In progress, Ongoing, IN_PROGRESS",
        "Ongoing, Ongoing, IN_PROGRESS",
        "Complete, Complete, COMPLETE",
        "Complete, '', COMPLETE",
        "April 2026, July 2026, NOT_REPORTED",
        "From April 2026, '', NOT_REPORTED",
    })
    void withoutAnUpdateThePlansOwnWordsCount(String start, String end, Lifecycle lifecycle) {
        assertThat(Plans.plan().action("1", "", start, end).item("1").lifecycle())
                .isEqualTo(lifecycle);
    }

    @ParameterizedTest
    @CsvSource({"'', blue, '', COMPLETE", "'', '', 100, COMPLETE", "'', '', 40, IN_PROGRESS", "'', '', 0, NOT_STARTED"})
    void withoutAStatusTheRatingOrPercentageTells(String status, String rag, String percent, Lifecycle lifecycle) {
        assertThat(Plans.plan()
                        .action("1", "", "", "")
                        .update("1", "2026-27 Q1", status, rag, "", percent)
                        .item("1")
                        .lifecycle())
                .isEqualTo(lifecycle);
    }

    @Test
    void whatEndedStaysEndedAndAnythingElseIsForgotten() {
        Plans plan = Plans.plan()
                .action("1", "", "", "")
                .action("2", "", "", "")
                .update("1", "2025-26 Q2", "complete")
                .update("2", "2025-26 Q4", "on track");

        assertThat(plan.item("1").lifecycle()).isEqualTo(Lifecycle.COMPLETE);
        assertThat(plan.item("2").lifecycle()).isEqualTo(Lifecycle.NOT_REPORTED);
        assertThat(plan.item("2").stated()).isEqualTo(new ActionRating.NotRated(ActionRating.Why.NO_UPDATE));
    }

    @Test
    void anUpdateForAMonthOfTheQuarterCountsAndOneAfterItDoesNot() {
        Plans plan = Plans.plan()
                .action("1", "", "", "")
                .update("1", "2026-04", "not started")
                .update("1", "2026-05", "on track")
                .update("1", "2026-07", "complete");

        assertThat(plan.item("1").lifecycle()).isEqualTo(Lifecycle.IN_PROGRESS);
    }

    @ParameterizedTest
    @CsvSource({
        "complete, complete, COMPLETE",
        "closed, closed, CLOSED",
        "complete, closed, COMPLETE",
        "complete, not started, IN_PROGRESS",
        "on track, not started, IN_PROGRESS",
        "not started, not started, NOT_STARTED",
        "not started, closed, NOT_REPORTED",
    })
    void aWholeWithoutAStatusIsAsFarAsItsParts(String one, String other, Lifecycle lifecycle) {
        Plans plan = Plans.plan()
                .group("P", "")
                .action("1", "P", "", "")
                .action("2", "P", "", "")
                .update("1", "2026-27 Q1", one)
                .update("2", "2026-27 Q1", other);

        assertThat(plan.item("P").lifecycle()).isEqualTo(lifecycle);
    }

    @Test
    void progressIsCountedFromTheParts() {
        ItemFigures group = Plans.plan()
                .group("P", "")
                .action("1", "P", "", "")
                .part("1(a)", "1", "", "")
                .part("1(b)", "1", "", "")
                .action("2", "P", "", "")
                .update("1(a)", "2026-27 Q1", "complete")
                .update("2", "2026-27 Q1", "complete")
                .item("P");

        assertThat(group.parts().words()).isEqualTo("1 of 2 complete");
        assertThat(group.parts().of(Lifecycle.COMPLETE)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "on track, June 2026, RED, rated Green; its end has passed",
        "on track, July 2026, GREEN, ''",
        "on track, Ongoing, '', ''",
        "delayed, July 2026, GREEN, ''",
        "at risk, May 2026, RED, rated Amber; its end has passed",
        "complete, May 2026, BLUE, ''",
        "closed, May 2026, '', ''",
        "on hold, August 2026, '', ''",
        "not started, July 2026, GREEN, ''",
    })
    void theRatingGivenAndTheOneOfTheDatesAreBothKept(String status, String end, String derived, String words) {
        ItemFigures figures = Plans.plan()
                .action("1", "", "", end)
                .update("1", "2026-27 Q1", status)
                .item("1");

        assertThat(
                        figures.derived() instanceof ActionRating.Rated rated
                                ? rated.brag().name()
                                : "")
                .isEqualTo(derived);
        assertThat(figures.disagreement()).isEqualTo(words);
    }

    @Test
    void overdueMilestonesAreSaidBesideAGreenRating() {
        ItemFigures figures = Plans.plan()
                .action("1", "", "", "December 2026")
                .part("1(a)", "1", "", "May 2026")
                .part("1(b)", "1", "", "June 2026")
                .part("1(c)", "1", "", "May 2026")
                .part("1(d)", "1", "", "July 2026")
                .update("1", "2026-27 Q1", "on track")
                .update("1(c)", "2026-27 Q1", "complete")
                .item("1");

        assertThat(figures.disagreement()).isEqualTo("rated Green; 2 of 4 milestones overdue");
        assertThat(figures.derived()).isEqualTo(new ActionRating.Rated(Brag.AMBER));
        assertThat(figures.rating()).isEqualTo(new ActionRating.Rated(Brag.GREEN));
    }

    @Test
    void blueWithoutCompletionIsADisagreement() {
        assertThat(Plans.plan()
                        .action("1", "", "", "July 2026")
                        .update("1", "2026-27 Q1", "in progress", "blue", "", "")
                        .item("1")
                        .disagreement())
                .isEqualTo("rated Blue; not reported complete");
    }

    @Test
    void aStartThatWasMissedMakesAnActionAmber() {
        assertThat(Plans.plan()
                        .action("1", "", "May 2026", "December 2026")
                        .update("1", "2026-27 Q1", "not started", "green", "", "")
                        .item("1")
                        .disagreement())
                .isEqualTo("rated Green; it should have started");
    }

    @ParameterizedTest
    @CsvSource({"amber, AMBER, ''", "G, GREEN, ''", "purple, '', UNKNOWN_WORDS", "'', '', NOT_STATED"})
    void theRatingOfAnUpdateIsItsOwn(String rag, String brag, String why) {
        ActionRating stated = Plans.plan()
                .action("1", "", "", "")
                .update("1", "2026-27 Q1", "in progress", rag, "", "")
                .item("1")
                .stated();

        assertThat(stated)
                .isEqualTo(
                        brag.isEmpty()
                                ? new ActionRating.NotRated(ActionRating.Why.valueOf(why))
                                : new ActionRating.Rated(Brag.valueOf(brag)));
    }

    @Test
    void anActionThatTheCouncilDoesNotRateCountsInNoNumberOfRatings() {
        PlanFigures plan = Plans.plan()
                .rating(Set.of(Lifecycle.IN_PROGRESS))
                .action("1", "", "", "December 2026")
                .action("2", "", "", "December 2026")
                .action("3", "", "", "March 2026")
                .update("1", "2026-27 Q1", "on track")
                .update("2", "2026-27 Q1", "not started", "red", "", "")
                .update("3", "2026-27 Q1", "complete", "blue", "", "")
                .figures();

        assertThat(plan.counts().rated()).isEqualTo(1);
        assertThat(plan.counts().ratings()).isEqualTo(Map.of(Brag.GREEN, 1));
        assertThat(plan.item("2").orElseThrow().stated())
                .isEqualTo(new ActionRating.NotRated(ActionRating.Why.NOT_STARTED));
        assertThat(plan.item("3").orElseThrow().rating())
                .isEqualTo(new ActionRating.NotRated(ActionRating.Why.COMPLETE));
    }

    @Test
    void anEarlierRatingThatTheCouncilDoesNotShowTellsNoDirection() {
        ItemFigures started = Plans.plan()
                .rating(Set.of(Lifecycle.IN_PROGRESS))
                .action("1", "", "", "December 2026")
                .update("1", "2025-26 Q4", "not started", "red", "", "")
                .update("1", "2026-27 Q1", "in progress", "amber", "", "")
                .item("1");

        assertThat(started.travel())
                .isEqualTo(new ActionTravel.NotComparable(ActionTravel.Reason.RATED_IN_ONE_QUARTER_ONLY));
        assertThat(started.changes()).extracting(Change::words).contains("Rating: from Not started to Amber");
    }

    @Test
    void anEndThatMovedIsFollowedThroughTheUpdates() {
        ItemFigures figures = Plans.plan()
                .action("1", "", "", "March 2026")
                .update("1", "2026-27 Q1", "on track", "", "July 2026", "")
                .update("1", "2025-26 Q3", "on track", "", "May 2026", "")
                .update("1", "2025-26 Q4", "on track", "", "May 2026", "")
                .update("1", "2026-27 Q2", "on track", "", "December 2026", "")
                .item("1");

        EndDates end = figures.end();
        assertThat(end.original().words()).isEqualTo("March 2026");
        assertThat(end.previous().words()).isEqualTo("May 2026");
        assertThat(end.current().words()).isEqualTo("July 2026");
        assertThat(end.moves()).extracting(one -> one.period().label()).containsExactly("2025-26 Q3", "2026-27 Q1");
        assertThat(end.moves()).extracting(one -> one.days().orElseThrow()).containsExactly(61L, 61L);
        assertThat(end.words()).isEqualTo("moved twice, 122 days later in all");
        assertThat(end.slipped()).isTrue();
        assertThat(figures.overdue()).isFalse();
        assertThat(figures.derived()).isEqualTo(new ActionRating.Rated(Brag.AMBER));
    }

    @ParameterizedTest
    @CsvSource({
        "March 2026, April 2026, 'moved once, 30 days later', true",
        "2 March 2026, 3 March 2026, 'moved once, 1 day later', true",
        "March 2026, February 2026, 'moved once, 31 days earlier', false",
        "March 2026, Ongoing, 'moved once, by how much cannot be told', true",
        "TBC, July 2026, 'moved once, by how much cannot be told', false",
        "March 2026, by the end of March 2026, '', false",
        "March 2026, when the money comes, '', false",
        "March 2026, '', '', false",
    })
    void howFarAnEndMovedIsSaid(String end, String revised, String words, boolean slipped) {
        EndDates dates = Plans.plan()
                .action("1", "", "", end)
                .update("1", "2026-27 Q1", "on track", "", revised, "")
                .item("1")
                .end();

        assertThat(dates.words()).isEqualTo(words);
        assertThat(dates.slipped()).isEqualTo(slipped);
    }

    @Test
    void aDateThatWentBackToWhereItWasHasMovedTwice() {
        EndDates dates = Plans.plan()
                .action("1", "", "", "March 2027")
                .update("1", "2025-26 Q4", "on track", "", "April 2027", "")
                .update("1", "2026-27 Q1", "on track", "", "March 2027", "")
                .item("1")
                .end();

        assertThat(dates.words()).isEqualTo("moved twice, back to where it was");
        assertThat(dates.slipped()).isFalse();
    }

    @Test
    void updatesAndTextsOfAnotherPlansItemOfTheSameRefAreNotThisOnes() {
        PlanRef theirs = new PlanRef("peers", "1");
        PlanItem item = Plans.plan().action("1", "", "", "").tables().items().getFirst();
        Update update =
                new Update(theirs, Plans.Q1, "Complete", PlanText.NONE, PlanText.NONE, "", "", Optional.empty());
        Narrative narrative = new Narrative(theirs, "Outcomes", new PlanText("Words."));

        ItemFigures figures = PlanRules.figure(
                        new PlanTables(List.of(item), List.of(update), List.of(narrative), List.of(), List.of()),
                        Plans.Q1,
                        Plans.AS_AT,
                        Plans.SETTINGS)
                .getFirst()
                .item("1")
                .orElseThrow();

        assertThat(figures.lifecycle()).isEqualTo(Lifecycle.NOT_REPORTED);
        assertThat(figures.narratives()).isEmpty();
    }

    @Test
    void whoLeadsTheWholeLeadsAPartThatNamesNobody() {
        Plans plan = Plans.plan()
                .item("P", "", PlanKind.PACKAGE, "", "Head of Finance", "", "")
                .item("1", "P", PlanKind.ACTION, "", "", "", "")
                .item("2", "P", PlanKind.ACTION, "", "Head of Housing", "", "")
                .item("Q", "", PlanKind.ACTION, "", "", "", "");

        assertThat(plan.item("1").led().leadOfficer().words()).isEqualTo("Head of Finance");
        assertThat(plan.item("2").led().leadOfficer().words()).isEqualTo("Head of Housing");
        assertThat(plan.item("Q").led().leadOfficer().blank()).isTrue();
    }

    @Test
    void itIsSaidByWhichDateLatenessCanBeTold() {
        Plans plan = Plans.plan()
                .action("1", "", "", "March 2027")
                .part("1(a)", "1", "", "")
                .part("1(b)", "1", "Commenced", "")
                .action("2", "", "", "")
                .part("2(a)", "2", "", "May 2027")
                .action("3", "", "", "Ongoing")
                .action("4", "", "", "Monthly")
                .action("5", "", "May 2026", "TBC")
                .action("6", "", "", "")
                .part("6(a)", "6", "", "Ongoing")
                .part("6(b)", "6", "", "");

        assertThat(plan.figures().all())
                .extracting(one -> one.item().ref().ref() + " " + one.testing())
                .containsExactly(
                        "1 OWN_DATE",
                        "1(a) DATE_OF_PARENT",
                        "1(b) DATE_OF_PARENT",
                        "2 DATES_OF_PARTS",
                        "2(a) OWN_DATE",
                        "3 ONGOING",
                        "4 ONGOING",
                        "5 NO_DATE",
                        "6 ONGOING",
                        "6(a) ONGOING",
                        "6(b) NO_DATE");
        assertThat(plan.figures().counts().untested()).isEqualTo(6);
        assertThat(plan.figures().untested()).hasSize(6);
        assertThat(plan.item("1(a)").rating()).isEqualTo(new ActionRating.NotRated(ActionRating.Why.NO_OWN_DATE));
    }

    @ParameterizedTest
    @CsvSource({
        // status and rating, revised end and percentage, before and now
        "not started, '', '', '',  complete, '', '', '',      Improved by status",
        "on track, green, '', '',  in progress, red, '', '',  Worsened by rating",
        "on track, amber, '', '',  on track, green, '', '',   Improved by rating",
        "on track, '', '', '',     on track, '', 'May 2027', '',          Worsened by end date",
        "on track, '', 'May 2027', '', on track, '', 'April 2027', '',    Improved by end date",
        "on track, '', '', 40,     on track, '', '', 60,      Improved by percentage complete",
        "on track, '', '', 60,     on track, '', '', 40,      Worsened by percentage complete",
        "on track, '', '', 60,     on track, '', '', 60,      Unchanged by no change",
        "not started, '', '', '',  in progress, '', '', '',   Improved by status",
        "in progress, '', '', '',  on hold, '', '', '',       Worsened by status",
        "complete, '', '', '',     in progress, '', '', '',   Worsened by status",
        "complete, '', '', '',     complete, '', '', '',      ended earlier",
        "in progress, '', '', '',  on track, '', '', '',      rated in one quarter only",
    })
    void anActionsDirectionIsReadFromTheFirstThatDiffers(
            String status1,
            String rag1,
            String end1,
            String percent1,
            String status2,
            String rag2,
            String end2,
            String percent2,
            String travel) {
        ItemFigures figures = Plans.plan()
                .action("1", "", "", "March 2027")
                .update("1", "2025-26 Q4", status1, rag1, end1, percent1)
                .update("1", "2026-27 Q1", status2, rag2, end2, percent2)
                .item("1");

        assertThat(words(figures.travel())).isEqualTo(travel);
    }

    @Test
    void withoutTwoUpdatesThereIsNoDirection() {
        Plans plan = Plans.plan()
                .action("1", "", "", "")
                .action("2", "", "", "")
                .update("1", "2026-27 Q1", "on track")
                .update("2", "2025-26 Q4", "on track")
                .update("1", "2025-26 Q3", "on track");

        assertThat(words(plan.item("1").travel())).isEqualTo("no earlier update");
        assertThat(words(plan.item("2").travel())).isEqualTo("no update");
        assertThat(plan.item("1").changes()).isEmpty();
    }

    @Test
    void whatChangedSinceLastQuarterIsListed() {
        PlanFigures figures = Plans.plan()
                .action("1", "", "", "March 2027")
                .action("2", "", "", "March 2027")
                .update("1", "2025-26 Q4", "not started", "green", "", "")
                .update("1", "2026-27 Q1", "in progress", "red", "May 2027", "10")
                .update("2", "2025-26 Q4", "on track")
                .update("2", "2026-27 Q1", "on track")
                .figures();

        assertThat(figures.changed()).hasSize(1);
        assertThat(figures.changed().getFirst().changes())
                .extracting(Change::words)
                .containsExactly(
                        "Status: from Not started to In progress",
                        "Rating: from Green to Red",
                        "End date: from March 2027 to May 2027",
                        "Percentage complete: from none to 10%");
    }

    @Test
    void countsCarryTheirDenominators() {
        PlanCounts counts = Plans.plan()
                .group("P", "")
                .action("1", "P", "", "May 2026")
                .action("2", "P", "", "July 2026")
                .action("3", "P", "", "Ongoing")
                .action("4", "P", "", "May 2026")
                .update("1", "2026-27 Q1", "delayed")
                .update("2", "2026-27 Q1", "on track", "", "August 2026", "")
                .update("2", "2025-26 Q4", "at risk")
                .update("4", "2026-27 Q1", "complete")
                .figures()
                .counts();

        assertThat(counts)
                .isEqualTo(new PlanCounts(
                        4,
                        3,
                        1,
                        1,
                        1,
                        1,
                        Map.of(Lifecycle.IN_PROGRESS, 2, Lifecycle.COMPLETE, 1, Lifecycle.NOT_REPORTED, 1),
                        Map.of(Brag.RED, 1, Brag.GREEN, 1, Brag.BLUE, 1),
                        Map.of(ActionTravel.Way.IMPROVED, 1)));
        assertThat(counts.rated()).isEqualTo(3);
        assertThat(counts.compared()).isEqualTo(1);
        assertThat(counts.of(Brag.AMBER)).isZero();
    }

    @Test
    void anActionWithoutADayIsNeverOverdue() {
        assertThat(Plans.plan()
                        .action("1", "", "", "Ongoing")
                        .action("2", "", "", "TBC")
                        .action("3", "", "", "From April 2020")
                        .action("4", "", "", "")
                        .figures()
                        .overdue())
                .isEmpty();
    }

    @Test
    void stackedDatesBelongToBulletsOnlyWhereThereAreAsMany() {
        String dates = "June 2026 September 2026";
        Plans plan = Plans.plan()
                .item("1", "", PlanKind.ACTION, "", "", "", dates, "To do:\n- First\n- Second")
                .item("2", "", PlanKind.ACTION, "", "", "", dates, "- First\n- Second\n- Third")
                .item("3", "", PlanKind.ACTION, "", "", "", dates, "First thing\n\nSecond thing");

        assertThat(plan.item("1").end().original().milestones())
                .extracting(Timescale.Milestone::what)
                .containsExactly("First", "Second");
        assertThat(plan.item("2").end().original().milestones())
                .extracting(Timescale.Milestone::what)
                .containsExactly("", "");
        assertThat(plan.item("3").end().original().milestones())
                .extracting(Timescale.Milestone::what)
                .containsExactly("First thing", "Second thing");
    }

    @Test
    void narrativesStandWithTheirItem() {
        assertThat(Plans.plan()
                        .group("P", "")
                        .narrative("P", "Outcomes")
                        .narrative("P", "Resources")
                        .item("P")
                        .narratives())
                .extracting(Narrative::heading)
                .containsExactly("Outcomes", "Resources");
    }

    @Test
    void aRecommendationWithoutActionsIsOneItself() {
        PlanFigures figures = Plans.plan()
                .item("1", "", PlanKind.RECOMMENDATION, "", "", "", "May 2026")
                .item("2", "", PlanKind.RECOMMENDATION, "", "", "", "May 2026")
                .action("2.1", "2", "", "May 2026")
                .figures();

        assertThat(figures.actions()).extracting(one -> one.item().ref().ref()).containsExactly("1", "2.1");
    }

    @Test
    void risksHaveBandsAndMoveAgainstTheEarlierRegister() {
        List<Risk> now = List.of(
                risk("R1", 4, 5, 2),
                risk("R2", 2, 2, 1),
                risk("R3", 3, 4, 3),
                risk("R4", 1, 4, 1),
                Plans.risk("R5", "", "", Optional.empty(), Optional.empty()));
        List<Risk> before = Stream.of(
                        risk("R1", 3, 5, 2),
                        risk("R2", 2, 3, 1),
                        risk("R3", 4, 3, 3),
                        risk("R5", 1, 1, 1),
                        risk("R6", 5, 5, 1))
                .map(risk -> of(risk, Plans.Q1.previous()))
                .toList();

        RiskRegister register = register(before, now);

        assertThat(register.risks())
                .extracting(RiskFigures::sinceEarlier)
                .containsExactly(
                        Movement.WORSENED, Movement.IMPROVED, Movement.UNCHANGED, Movement.NEW, Movement.NOT_SCORED);
        assertThat(register.risks())
                .extracting(one -> one.current().map(RiskBand::name).orElse("none"))
                .containsExactly("High", "Low", "High", "Low", "none");
        assertThat(register.risks().getFirst().toTarget()).contains(16);
        assertThat(register.highestFirst())
                .extracting(one -> one.risk().ref().ref())
                .containsExactly("R1", "R3", "R2", "R4", "R5");
        assertThat(register.at(new RiskScore(4, 5), RiskRegister.Stage.CURRENT)).hasSize(1);
        assertThat(register.scored()).isEqualTo(4);
        assertThat(register.byBand()).containsEntry(RiskMatrix.USUAL.bands().getFirst(), 2L);
        assertThat(register.risks().getFirst().earlier()).contains(new RiskScore(3, 5));
        assertThat(register.gone()).extracting(risk -> risk.ref().ref()).containsExactly("R6");
        assertThat(register.moved(Movement.NEW)).isOne();
        assertThat(register(now).risks().getFirst().sinceEarlier()).isEqualTo(Movement.NO_EARLIER_REGISTER);
    }

    @Test
    void aQuartersRegisterIsTheLatestUpToThenAgainstTheOneBefore() {
        List<Risk> lastYear = List.of(of(risk("R1", 5, 5, 1), new FinancialYear(2024)));
        List<Risk> lastQuarter = List.of(of(risk("R1", 4, 4, 1), Plans.Q1.previous()));
        List<Risk> month = List.of(of(risk("R1", 3, 3, 1), Plans.Q1.months().getFirst()));
        List<Risk> nextQuarter = List.of(of(risk("R1", 2, 2, 1), new Quarter(Plans.Q1.year(), 2)));

        RiskRegister register = register(nextQuarter, lastQuarter, month, lastYear);

        assertThat(register.period()).isEqualTo(Plans.Q1.months().getFirst());
        assertThat(register.earlier()).contains(Plans.Q1.previous());
        assertThat(register.risks())
                .extracting(one -> one.risk().current().orElseThrow())
                .containsExactly(new RiskScore(3, 3));
        assertThat(register(nextQuarter).risks()).isEmpty();
    }

    /** Quarter 1 2026-27 ends on 30 June 2026. */
    @ParameterizedTest
    @CsvSource({"May 2026, true", "29 June 2026, true", "June 2026, false", "Ongoing, false", "'', false", "TBC, false"
    })
    void aRiskIsOverdueOnceTheLastDayOfItsDueDateHasPassed(String due, boolean overdue) {
        RiskRegister register = register(List.of(Plans.risk("R1", "", due, Optional.empty(), Optional.empty())));

        assertThat(register.overdue()).hasSize(overdue ? 1 : 0);
    }

    @Test
    void partOfARegisterMovesAsTheWholeDoes() {
        List<Risk> now = List.of(risk("R1", 4, 5, 2), risk("R2", 2, 2, 1));
        List<Risk> before = List.of(of(risk("R1", 3, 5, 2), Plans.Q1.previous()));

        RiskRegister register =
                register(before, now).only(risk -> risk.ref().ref().equals("R2"));

        assertThat(register.risks()).extracting(RiskFigures::sinceEarlier).containsExactly(Movement.NEW);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    private static RiskRegister register(List<Risk>... rows) {
        return PlanRules.register(Stream.of(rows).flatMap(List::stream).toList(), Plans.Q1, Plans.SETTINGS);
    }

    private static Risk of(Risk risk, Period period) {
        return new Risk(
                risk.ref(),
                period,
                risk.linkedRef(),
                risk.title(),
                risk.cause(),
                risk.consequence(),
                risk.inherent(),
                risk.current(),
                risk.target(),
                risk.response(),
                risk.mitigation(),
                risk.owner(),
                risk.due());
    }

    @ParameterizedTest
    @CsvSource({"1, 4, Low", "1, 5, Medium", "2, 5, Medium", "3, 4, High", "5, 5, High"})
    void aBandReachesUpToTheNext(int likelihood, int impact, String band) {
        assertThat(RiskMatrix.USUAL.band(new RiskScore(likelihood, impact)).name())
                .isEqualTo(band);
    }

    @Test
    void netAtRiskIsWhatIsNotDeliveredNorAnticipatedPlusPressures() {
        SavingsTracker tracker = PlanRules.track(List.of(
                saving("S1", "4727", "4000", "247", "-909"),
                saving("S2", "100", "", "", ""),
                saving("S3", "100", "", "100", ""),
                saving("S4", "", "50", "", "")));

        assertThat(tracker.savings())
                .extracting(
                        one -> one.netAtRisk().map(BigDecimal::toPlainString).orElse("not known"))
                .containsExactly("1389", "not known", "0", "not known");
        SavingTotals total = tracker.total();
        assertThat(total.planned()).isEqualByComparingTo("4927");
        assertThat(total.netAtRisk()).isEqualByComparingTo("1389");
        assertThat(total.rows()).isEqualTo(4);
        assertThat(total.rowsAtRiskKnown()).isEqualTo(2);
        assertThat(tracker.byKind()).containsOnlyKeys(SavingKind.REVENUE_ONGOING);
        assertThat(tracker.byYear().keySet()).extracting(SavingYear::words).containsExactly("2029-30 onwards");
    }

    private static Saving saving(String ref, String planned, String delivered, String anticipated, String pressures) {
        return new Saving(
                new PlanRef("", ref),
                "",
                "Saving " + ref,
                SavingKind.REVENUE_ONGOING,
                "",
                new SavingYear.FromYear(new FinancialYear(2029)),
                amount(planned),
                amount(delivered),
                amount(anticipated),
                amount(pressures));
    }

    private static Optional<BigDecimal> amount(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(new BigDecimal(text));
    }

    private static Risk risk(String ref, int likelihood, int impact, int target) {
        return Plans.risk(
                ref, "", "", Optional.of(new RiskScore(likelihood, impact)), Optional.of(new RiskScore(target, 2)));
    }

    private static String words(ActionTravel travel) {
        return switch (travel) {
            case ActionTravel.Direction direction ->
                direction.way().words() + " by " + direction.basis().words();
            case ActionTravel.NotComparable none -> none.reason().words();
        };
    }
}
