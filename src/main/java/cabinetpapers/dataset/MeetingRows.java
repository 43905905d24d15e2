package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.meeting.Body;
import cabinetpapers.meeting.Meeting;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of {@code meetings}. One without committee, body or date is left out: a table holds a year's meetings, and
 * most papers go to another one. With none left there is nothing to write a paper for.
 */
final class MeetingRows {

    private record Key(String committee, LocalDate date, String time) {}

    private final Findings findings;
    private final List<Meeting> meetings = new ArrayList<>();
    private final Map<Key, Integer> rows = new HashMap<>();

    MeetingRows(Findings findings) {
        this.findings = findings;
    }

    void read(Line line) {
        if (line.shape() == Line.Shape.SHIFTED) {
            findings.add(Finding.hole(
                    line.place(),
                    "the row has more cells than the first row, and the meeting is left out",
                    "Delete the comma that is too many, or put its cell in quotation marks, and run again."));
            return;
        }
        if (line.blank(Column.COMMITTEE)) {
            findings.add(Finding.hole(
                    line.place(Column.COMMITTEE),
                    "the meeting has no committee and is left out",
                    "Write the committee's name and run again."));
            return;
        }
        Optional<Body> body = body(line);
        Optional<LocalDate> date = date(line);
        if (body.isPresent() && date.isPresent()) {
            keep(line, meeting(line, body.get(), date.get()));
        }
    }

    private Optional<Body> body(Line line) {
        Optional<Body> body = Words.BODY.meaning(line.text(Column.BODY));
        if (body.isEmpty()) {
            findings.add(Finding.hole(
                    line.place(Column.BODY),
                    (line.blank(Column.BODY)
                                    ? "the meeting's body is blank"
                                    : Quoted.cell(Column.BODY, line.text(Column.BODY)) + " is not known")
                            + ", and the meeting is left out",
                    "Write " + Words.BODY.choice() + " and run again."));
        }
        return body;
    }

    private Optional<LocalDate> date(Line line) {
        if (line.blank(Column.DATE)) {
            findings.add(Finding.hole(
                    line.place(Column.DATE),
                    "the meeting has no date and is left out",
                    "Write it as 18/12/2023 or 18 December 2023 and run again."));
            return Optional.empty();
        }
        return switch (DateCell.parse(line.text(Column.DATE))) {
            case Parsed.Understood<LocalDate> date -> Optional.of(date.value());
            case Parsed.Refused<LocalDate> refused -> {
                findings.add(line.hole(Column.DATE, refused));
                yield Optional.empty();
            }
        };
    }

    private static Meeting meeting(Line line, Body body, LocalDate date) {
        return new Meeting(
                line.text(Column.COMMITTEE),
                body,
                date,
                line.text(Column.TIME),
                line.text(Column.VENUE),
                line.text(Column.PORTFOLIO),
                line.text(Column.REPORT_OF),
                line.text(Column.CONTACT),
                Optional.of(line.text(Column.AGENDA_ITEM)).filter(item -> !item.isEmpty()));
    }

    private void keep(Line line, Meeting meeting) {
        Integer before = rows.putIfAbsent(new Key(meeting.committee(), meeting.date(), meeting.time()), line.number());
        if (before == null) {
            meetings.add(meeting);
            return;
        }
        findings.add(Finding.hole(
                line.place(),
                "the meeting is already on " + line.place(before) + ", which is used",
                "Delete the row that is wrong and run again."));
    }

    List<Meeting> list() {
        return List.copyOf(meetings);
    }
}
