package papers;

import cabinetpapers.agenda.AgendaItem;
import cabinetpapers.agenda.AgendaItem.Entry;
import cabinetpapers.agenda.ChangesPage;
import cabinetpapers.agenda.FrontSheet;
import cabinetpapers.agenda.Handover;
import cabinetpapers.agenda.IndexPage;
import cabinetpapers.agenda.PackPages;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.AgendaDocument.Accessible;
import cabinetpapers.meeting.Body;
import cabinetpapers.meeting.CollectedDocument;
import cabinetpapers.meeting.DeadlineRules;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.meeting.Part;
import cabinetpapers.paper.Paper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What goes with the papers of one meeting: the index of a folder, what changed in it, and the front sheets of packs. */
final class MeetingPages {

    /** What the index links to, from its own folder. */
    static final List<String> FILES = List.of(
            "report/draft/Quarterly report Quarter 2 2023-24.docx",
            "report/draft/Quarterly report Quarter 2 2023-24.html",
            "report/draft/Appendix 1 Figures & 100% more.html",
            "other-report/draft/Other report.pdf");

    private static final String COUNCIL = "Fernshire Council";
    private static final Instant COLLECTED = Instant.parse("2023-11-20T09:00:00Z");
    private static final Meeting MEETING = new Meeting(
            "Cabinet",
            Body.EXECUTIVE,
            LocalDate.of(2023, 12, 18),
            "10:00",
            "",
            "Leader of the Council",
            "Chief Executive",
            "Head of Performance",
            Optional.empty());

    private static final List<AgendaItem> AGENDA = List.of(
            new AgendaItem(
                    Optional.of("8"),
                    "Quarterly performance report",
                    List.of(
                            new Entry.Enclosed("Quarterly performance report", 5),
                            new Entry.Enclosed("Appendix 1 – Corporate performance report", 54))),
            new AgendaItem(
                    Optional.of("9"),
                    "The leisure contract",
                    List.of(
                            new Entry.Enclosed("The leisure contract", 1),
                            new Entry.LeftOut("Appendix 2 – Savings", "not for publication"))),
            new AgendaItem(
                    Optional.empty(), "A late item", List.of(new Entry.LeftOut("A late item", "not ready yet"))));

    private MeetingPages() {}

    static Paper index() {
        return IndexPage.of(handover());
    }

    static Paper changes() {
        return ChangesPage.of(
                COUNCIL,
                MEETING.committee(),
                MEETING.date(),
                COLLECTED,
                List.of(
                        new ChangesPage.Changed(
                                "Quarterly report",
                                List.of(
                                        new ChangesPage.Line("TD 1 Green", "TD 2 Green"),
                                        new ChangesPage.Line("", "- A line that came."))),
                        new ChangesPage.Changed(
                                "Other report", List.of(new ChangesPage.Line(ChangesPage.NOT_REPEATED, "TD None")))));
    }

    static Paper frontSheet() {
        return front(FrontSheet.agenda(MEETING), PackPages.Starts.ODD_PAGES);
    }

    static Paper supplement() {
        return front(FrontSheet.supplement(MEETING, 1, LocalDate.of(2023, 12, 8)), PackPages.Starts.ANY_PAGE);
    }

    private static Paper front(FrontSheet.Cover cover, PackPages.Starts starts) {
        return FrontSheet.of(COUNCIL, MEETING, cover, AGENDA, PackPages.of(1, AGENDA, starts), COLLECTED);
    }

    private static Handover handover() {
        List<AgendaDocument> documents = List.of(
                document(FILES.get(0), "Quarterly report", "Quarterly report", "a", 2),
                document(FILES.get(1), "Quarterly report", "Quarterly report", "b", 1),
                document(FILES.get(2), "Appendix 1 – Figures & 100% more", "Quarterly report", "c", 1),
                document(FILES.get(3), "Other report", "Other report", "d", 1));
        return new Handover(
                COUNCIL,
                "Quarter 2 2023-24",
                MEETING.committee(),
                MEETING.date(),
                Part.open(),
                documents,
                List.of("Quarterly report: the legal implications have not been supplied"),
                List.of(
                        collected(FILES.get(0), "z"),
                        collected(FILES.get(1), "b"),
                        collected(FILES.get(2), "c"),
                        collected("report/draft/Old.pdf", "x")),
                new Handover.Gone(List.of("report/draft/Old.pdf"), 0, List.of()),
                DeadlineRules.USUAL.before(MEETING.date(), MEETING.body()),
                "papers.zip",
                Optional.of("What changed.html"));
    }

    private static AgendaDocument document(String path, String title, String item, String sum, int version) {
        return new AgendaDocument(
                path,
                title,
                title,
                item,
                item.startsWith("Quarterly") ? Optional.of("8") : Optional.empty(),
                Optional.empty(),
                Part.open(),
                path.endsWith("pdf") ? Optional.of(12) : Optional.empty(),
                1000,
                10_000,
                sum.repeat(64),
                Optional.of(new AgendaDocument.Origin("snapshot", COLLECTED)),
                Accessible.YES,
                version);
    }

    private static CollectedDocument collected(String path, String sum) {
        return new CollectedDocument(path, "Collected", sum.repeat(64), 1, COLLECTED);
    }
}
