package cabinetpapers.assembly;

import static cabinetpapers.kpi.Kpis.measure;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.meeting.MeetingDecision;
import cabinetpapers.paper.PaperOutline;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a report says of itself that nobody has to write: what was decided last, its papers, its people, its measures. */
class BackgroundTest {

    private static final MeetingDecision NOTED = new MeetingDecision(
            LocalDate.of(2023, 9, 18),
            "Cabinet",
            "Performance, Quarter 1",
            "To note the report",
            "Members were content.",
            "Waiting",
            "None");

    @Test
    void theBackgroundBeginsWithWhatTheCommitteeDecidedLast() {
        List<String> report = outline(Occasions.report(
                Map.of(),
                NOTED,
                new MeetingDecision(NOTED.meetingDate(), "Cabinet", "", "To ask for more", "", "", "")));

        assertThat(report)
                .containsSubsequence(
                        "H2 4 Background and key issues",
                        "H3 What was decided last",
                        "N 4.1 On 18 September 2023 Cabinet decided:",
                        "LI 1 • Performance, Quarter 1. To note the report. Reasons: Members were content.",
                        "LI 1 • To ask for more.");
    }

    @Test
    void ofACommitteeThatDecidedNothingTheBackgroundSaysNothing() {
        assertThat(outline(Occasions.report())).noneMatch(line -> line.contains("decided last"));
    }

    @Test
    void backgroundPapersAreProposedAndAnOfficerDecides() {
        Composed undecided = ShippedTemplates.compose(
                "covering-report", Occasions.report(Map.of()), Kpis.figures(measure("A")), List.of());

        assertThat(PaperOutline.of(undecided.paper()))
                .anyMatch(line ->
                        line.endsWith("Which documents these are is for the proper officer to decide. Proposed:"))
                .contains(
                        "LI 1 • The services’ performance returns for Quarter 2 2023-24, as they stood on 20 November 2023")
                .anyMatch(line -> line.endsWith("To be supplied by the proper officer"));
        assertThat(undecided.wanted()).contains(new Composed.Wanted("background papers", "the proper officer"));
        assertThat(undecided.findings())
                .extracting(Finding::fact)
                .contains("\"background papers\" is to be supplied by the proper officer, and has not been");
    }

    @Test
    void anOfficerTakesThemAsProposedOrNamesOthers() {
        assertThat(outline(Occasions.report(Map.of("background-papers", "As proposed"))))
                .contains(
                        "LI 1 • The services’ performance returns for Quarter 2 2023-24, as they stood on 20 November 2023")
                .noneMatch(line -> line.contains("proper officer"));
        assertThat(outline(Occasions.report(Map.of("background-papers", "Survey of tenants, 2023\n\nReturns"))))
                .containsSubsequence("LI 1 • Survey of tenants, 2023", "LI 1 • Returns")
                .noneMatch(line -> line.contains("proper officer") || line.contains("services’ performance returns"));
    }

    @Test
    void nothingBehindAPaperThatIsNotForPublicationIsProposed() {
        assertThat(outline(Occasions.exempt(Map.of())))
                .noneMatch(line -> line.contains("performance returns") || line.contains("Proposed:"))
                .anyMatch(line -> line.endsWith("To be supplied by the proper officer"));
    }

    @Test
    void whereNothingIsProposedNobodyCanTakeItAsProposed() {
        assertThat(outline(Occasions.exempt(Map.of("background-papers", "As proposed"))))
                .anyMatch(line -> line.endsWith("To be supplied by the proper officer"));
    }

    @Test
    void theGlossaryTellsWhatEachMeasureIsInTheOrderOfNames() {
        assertThat(BlockOutlines.outline(
                        "glossary",
                        measure("Z1").named("Missed bins").definition("Bins not emptied."),
                        measure("B1").named("Empty shops"),
                        measure("A1").named("rents collected").definition("Of rents due.")))
                .containsSubsequence(
                        "P 1 of 3 measures has no definition.",
                        "TABLE Glossary of measures",
                        "TH Measure",
                        "TH Code",
                        "TH What it is",
                        "TH Aim",
                        "TH Missed bins",
                        "TD Z1",
                        "TD Bins not emptied.",
                        "TH rents collected",
                        "TD A1",
                        "TD Of rents due.")
                .noneMatch(line -> line.contains("Empty shops"));
    }

    @Test
    void aGlossaryOfNothingIsOneSentence() {
        assertThat(BlockOutlines.outline("glossary", measure("A1"), measure("A2")))
                .anyMatch(line -> line.contains("No measure has a definition."))
                .noneMatch(line -> line.contains("Glossary of measures"));
    }

    @Test
    void theContactsAreTheReportsOfficersAndEachServicesOwners() {
        assertThat(BlockOutlines.outline(
                        "contacts",
                        measure("A").service("Housing"),
                        measure("B").service("Housing")))
                .containsSubsequence(
                        "TABLE Report authors and contacts",
                        "TH Report of",
                        "TD Director of Resources",
                        "TH Questions about this report",
                        "TD Head of Performance",
                        "TH Measures of Housing");
    }

    private static List<String> outline(Occasion occasion) {
        return PaperOutline.of(
                ShippedTemplates.compose("covering-report", occasion, Kpis.figures(measure("A")), List.of())
                        .paper());
    }
}
