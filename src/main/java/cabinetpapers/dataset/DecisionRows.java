package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.NearestName;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.meeting.MeetingDecision;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rows of {@code decisions}. One that does not say who decided what and when is left out: it would mislead. */
final class DecisionRows {

    private final List<String> committees;
    private final Findings findings;
    private final List<MeetingDecision> decisions = new ArrayList<>();

    /** @param meetings whose committees have papers; what others decided is in none */
    DecisionRows(List<Meeting> meetings, Findings findings) {
        this.committees = meetings.stream().map(Meeting::committee).distinct().toList();
        this.findings = findings;
    }

    void read(Line line) {
        if (line.shape() == Line.Shape.SHIFTED) {
            findings.add(Finding.hole(
                    line.place(),
                    "the row has more cells than the first row, and the decision is left out",
                    "Delete the comma that is too many, or put its cell in quotation marks, and run again."));
            return;
        }
        boolean who = given(line, Column.COMMITTEE, "committee", "Write the committee's name and run again.");
        boolean what = given(line, Column.DECISION, "words", "Write what was decided and run again.");
        Optional<LocalDate> date = date(line);
        if (who && what && date.isPresent()) {
            keep(line, date.get());
        }
    }

    private boolean given(Line line, Column column, String what, String remedy) {
        if (line.blank(column)) {
            findings.add(Finding.hole(line.place(column), "the decision has no " + what + " and is left out", remedy));
        }
        return !line.blank(column);
    }

    private Optional<LocalDate> date(Line line) {
        if (line.blank(Column.MEETING_DATE)) {
            findings.add(Finding.hole(
                    line.place(Column.MEETING_DATE),
                    "the decision has no date and is left out",
                    "Write the day of the meeting as 18/09/2023 or 18 September 2023 and run again."));
            return Optional.empty();
        }
        return switch (DateCell.parse(line.text(Column.MEETING_DATE))) {
            case Parsed.Understood<LocalDate> date -> Optional.of(date.value());
            case Parsed.Refused<LocalDate> refused -> {
                findings.add(line.hole(Column.MEETING_DATE, refused));
                yield Optional.empty();
            }
        };
    }

    private void keep(Line line, LocalDate date) {
        MeetingDecision decision = new MeetingDecision(
                date,
                line.text(Column.COMMITTEE),
                line.text(Column.ITEM),
                line.text(Column.DECISION),
                line.text(Column.REASONS),
                line.text(Column.OPTIONS_REJECTED),
                line.text(Column.INTERESTS));
        if (decisions.contains(decision)) {
            findings.add(Finding.hole(
                    line.place(),
                    "the same decision is already on another row, and is printed once",
                    "Delete one of the two and run again."));
        } else {
            decisions.add(decision);
            tellOfStranger(line);
        }
    }

    private void tellOfStranger(Line line) {
        String committee = line.text(Column.COMMITTEE);
        if (!committees.isEmpty() && committees.stream().noneMatch(committee::equalsIgnoreCase)) {
            findings.add(Finding.note(
                    line.place(Column.COMMITTEE),
                    "\"" + committee + "\" has no meeting in the table meetings, so no paper tells of what it decided",
                    "Correct the name, or add the committee's meeting. " + NearestName.remedy(committee, committees)));
        }
    }

    List<MeetingDecision> list() {
        return List.copyOf(decisions);
    }
}
