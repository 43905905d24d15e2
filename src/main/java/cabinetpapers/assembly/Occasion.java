package cabinetpapers.assembly;

import cabinetpapers.calendar.Quarter;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.meeting.MeetingDecision;
import cabinetpapers.meeting.Part;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a paper is written for, apart from the figures: whose it is, which meeting it goes to, and the words that only a
 * named officer may say.
 *
 * @param documentId opaque; the same for the same content
 * @param council the council's name: "Fernshire District Council"
 * @param title this paper's title: "Quarterly performance report"
 * @param appendix this paper's own number where it is an appendix
 * @param part who may see this paper
 * @param appendices the item's appendices in order
 * @param lastDecisions what the committee decided when it last met before this meeting
 * @param asAt the moment the figures were taken at
 * @param deadline when the decision is needed by, for the recommendations box
 * @param lateReport what it says of itself where it is late
 * @param returns by when services' returns are due, where that is known
 * @param supplied officers' words by key ({@code legal-implications}); a key that is missing or blank shows as "To be
 *     supplied by …"
 */
public record Occasion(
        String documentId,
        String council,
        Quarter quarter,
        Meeting meeting,
        String title,
        Optional<Integer> appendix,
        Part part,
        List<Appendix> appendices,
        List<MeetingDecision> lastDecisions,
        Instant asAt,
        Optional<LocalDate> deadline,
        Optional<LateReport> lateReport,
        Optional<Returns> returns,
        Map<String, String> supplied) {

    /** Of a paper for everybody, in time, and of a committee whose last decisions are not known. */
    public Occasion(
            String documentId,
            String council,
            Quarter quarter,
            Meeting meeting,
            String title,
            Optional<Integer> appendix,
            List<Appendix> appendices,
            Instant asAt,
            Optional<LocalDate> deadline,
            Map<String, String> supplied) {
        this(
                documentId,
                council,
                quarter,
                meeting,
                title,
                appendix,
                Part.open(),
                appendices,
                List.of(),
                asAt,
                deadline,
                Optional.empty(),
                Optional.empty(),
                supplied);
    }

    public Occasion {
        appendices = List.copyOf(appendices);
        lastDecisions = List.copyOf(lastDecisions);
        supplied = Map.copyOf(supplied);
    }

    /**
     * "Appendix 1 – Corporate performance report, Quarter 2 2023-24".
     *
     * @param title as this paper may call it, with the quarter where it is of one
     */
    public record Appendix(int number, String title, Part part) {
        /** An appendix for everybody. */
        public Appendix(int number, String title) {
            this(number, title, Part.open());
        }
    }

    /**
     * Of a paper that could not be published in time, as an officer says.
     *
     * @param wording the council's for its kind of body; empty where the council has settled none
     */
    public record LateReport(String reason, Optional<String> wording) {}

    /**
     * When services owe their figures and texts.
     *
     * @param service whose they are, in a letter to one; empty where all services' are meant
     */
    public record Returns(LocalDate due, LocalDate publication, Optional<String> service) {}
}
