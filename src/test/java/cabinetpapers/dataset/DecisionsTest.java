package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.meeting.MeetingDecision;
import cabinetpapers.meeting.Part;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is read of the table {@code decisions}. */
class DecisionsTest {

    private static final String DECISIONS = "meeting_date,committee,item,decision,reasons,options_rejected,interests";

    @TempDir
    Path temporary;

    @Test
    void aFolderAndAWorkbookGiveTheSameDecisions() {
        Tables tables = Tables.good()
                .with(
                        "decisions",
                        DECISIONS,
                        "18/09/2023,Cabinet,Performance,To note it,It was late,Waiting,None",
                        "2023-09-18,Cabinet,,To ask for more,,,");

        Read folder = tables.read(temporary);
        Read workbook = Read.of(tables.workbook(temporary));

        assertThat(folder.findings()).isEmpty();
        assertThat(folder.dataset().decisions())
                .containsExactly(
                        new MeetingDecision(
                                LocalDate.of(2023, 9, 18),
                                "Cabinet",
                                "Performance",
                                "To note it",
                                "It was late",
                                "Waiting",
                                "None"),
                        new MeetingDecision(LocalDate.of(2023, 9, 18), "Cabinet", "", "To ask for more", "", "", ""));
        assertThat(workbook.withoutPlaces()).isEqualTo(folder.withoutPlaces());
    }

    @Test
    void aCommitteeThatHasNoMeetingIsTold() {
        Read read = Tables.good()
                .with("decisions", DECISIONS, "2023-09-18,Cabinett,,To note it,,,", "2023-09-18,cabinet,,To agree,,,")
                .read(temporary);

        assertThat(read.findings())
                .singleElement()
                .asString()
                .contains(
                        "decisions.csv line 2",
                        "\"Cabinett\" has no meeting in the table meetings",
                        "The nearest valid name is \"Cabinet\".");
    }

    @Test
    void aDataSetWithoutTheTableHasNoDecisionsAndTheHashThatItHad() {
        Read without = Tables.good().read(temporary);
        Read with = Tables.good()
                .with("decisions", DECISIONS, "2023-09-18,Cabinet,Performance,To note it,,,")
                .read(temporary);

        assertThat(without.dataset().decisions()).isEmpty();
        assertThat(without.findings()).isEmpty();
        assertThat(with.dataset().hash()).isNotEqualTo(without.dataset().hash());
    }

    @Test
    void aRowThatDoesNotSayWhoDecidedWhatAndWhenIsLeftOut() {
        Read read = Tables.good()
                .with(
                        "decisions",
                        DECISIONS,
                        "2023-09-18,,Performance,To note it,,,",
                        "31/06/2023,Cabinet,Performance,To note it,,,",
                        ",Cabinet,Performance,,,,",
                        "2023-09-18,Cabinet,Performance,To note it, and more,,,",
                        "2023-09-18,Cabinet,Performance,To note it,,,",
                        "2023-09-18,Cabinet,Performance,To note it,,,")
                .read(temporary);

        assertThat(read.dataset().decisions()).hasSize(1);
        assertThat(read.findings())
                .containsExactly(
                        "HOLE decisions.csv line 2: the decision has no committee and is left out."
                                + " Write the committee's name and run again.",
                        "HOLE decisions.csv line 3: meeting_date \"31/06/2023\" is not a date: June has 30 days."
                                + " Correct the cell and run again.",
                        "HOLE decisions.csv line 4: the decision has no words and is left out."
                                + " Write what was decided and run again.",
                        "HOLE decisions.csv line 4: the decision has no date and is left out."
                                + " Write the day of the meeting as 18/09/2023 or 18 September 2023 and run again.",
                        "HOLE decisions.csv line 5: the row has more cells than the first row, and the decision is left"
                                + " out. Delete the comma that is too many, or put its cell in quotation marks, and run"
                                + " again.",
                        "HOLE decisions.csv line 7: the same decision is already on another row, and is printed once."
                                + " Delete one of the two and run again.");
    }

    @Test
    void anExemptDecisionIsInNoPublicPaper() {
        Path folder = Tables.good()
                .with(
                        "decisions",
                        DECISIONS + ",part",
                        "2023-09-18,Cabinet,Performance,To note it,,,,public",
                        "2023-09-18,Cabinet,Contract,To settle for less,,,,exempt 3")
                .folder(temporary);

        assertThat(items(folder, Part.open())).containsExactly("Performance");
        assertThat(items(folder, new Part.Exempt(List.of(3)))).containsExactly("Performance", "Contract");
    }

    private static List<String> items(Path folder, Part part) {
        return new DatasetReader(Read.Q2, CouncilRules.USUAL)
                        .read(folder, new Readership(part, Optional.of(Part.open())), new Findings(), new Findings())
                        .decisions()
                        .stream()
                        .map(MeetingDecision::item)
                        .toList();
    }
}
