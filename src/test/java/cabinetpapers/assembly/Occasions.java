package cabinetpapers.assembly;

import cabinetpapers.kpi.Kpis;
import cabinetpapers.meeting.Body;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.meeting.MeetingDecision;
import cabinetpapers.meeting.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What papers are written for, in tests: a Cabinet meeting in December 2023. */
final class Occasions {

    static final Meeting CABINET = new Meeting(
            "Cabinet",
            Body.EXECUTIVE,
            LocalDate.of(2023, 12, 18),
            "10:00",
            "Council Chamber",
            "Corporate services",
            "Director of Resources",
            "Head of Performance",
            Optional.of("8"));

    private Occasions() {}

    static Occasion report() {
        return report(Map.of(
                "financial-implications", "None.",
                "legal-implications", "None.",
                "equalities-implications", "None.",
                "key-decision", "No.",
                "background-papers", "as proposed"));
    }

    /** The same, of a committee that has met before. */
    static Occasion report(Map<String, String> supplied, MeetingDecision... lastDecisions) {
        Occasion report = report(supplied);
        return new Occasion(
                report.documentId(),
                report.council(),
                report.quarter(),
                report.meeting(),
                report.title(),
                report.appendix(),
                report.part(),
                report.appendices(),
                List.of(lastDecisions),
                report.asAt(),
                report.deadline(),
                report.lateReport(),
                report.returns(),
                report.supplied());
    }

    static Occasion report(Map<String, String> supplied) {
        return new Occasion(
                "fernshire-2023-24-q2-report",
                "Fernshire Council",
                Kpis.Q2,
                CABINET,
                "Quarterly performance report",
                Optional.empty(),
                List.of(new Occasion.Appendix(1, "Corporate performance report, " + Kpis.Q2.title())),
                Instant.parse("2023-11-20T09:00:00Z"),
                Optional.of(LocalDate.of(2023, 12, 8)),
                supplied);
    }

    /** The same, exempt under paragraph 3. */
    static Occasion exempt(Map<String, String> supplied) {
        Occasion open = report(supplied);
        return new Occasion(
                open.documentId(),
                open.council(),
                open.quarter(),
                open.meeting(),
                open.title(),
                open.appendix(),
                new Part.Exempt(List.of(3)),
                open.appendices(),
                open.lastDecisions(),
                open.asAt(),
                open.deadline(),
                open.lateReport(),
                open.returns(),
                open.supplied());
    }

    static Occasion appendix() {
        return new Occasion(
                "fernshire-2023-24-q2-appendix-1",
                "Fernshire Council",
                Kpis.Q2,
                CABINET,
                "Corporate performance report",
                Optional.of(1),
                List.of(),
                Instant.parse("2023-11-20T09:00:00Z"),
                Optional.empty(),
                Map.of());
    }
}
