package cabinetpapers.assembly;

import cabinetpapers.meeting.MeetingDecision;
import cabinetpapers.paper.Inline;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the committee decided when it last met, for the background of what it is to decide now. */
final class LastMeeting {

    static final String DATE = "last-meeting.date";
    static final String DECISIONS = "last-meeting.decisions";

    private LastMeeting() {}

    /** Blank where no decision of an earlier meeting is in the data. */
    static Fact date(Material material) {
        return material.occasion().lastDecisions().stream()
                .findFirst()
                .<Fact>map(one -> new Fact.Day(one.meetingDate()))
                .orElseGet(() -> Fact.words(""));
    }

    static Map<String, Function<MeetingDecision, Fact>> fields() {
        Map<String, Function<MeetingDecision, Fact>> fields = new LinkedHashMap<>();
        fields.put("text", LastMeeting::text);
        fields.put("item", one -> Fact.words(Wording.line(one.item())));
        fields.put("decision", one -> Fact.words(Wording.prose(one.decision())));
        fields.put("reasons", one -> Fact.words(Wording.prose(one.reasons())));
        fields.put("options-rejected", one -> Fact.words(Wording.prose(one.optionsRejected())));
        fields.put("interests", one -> Fact.words(Wording.prose(one.interests())));
        return fields;
    }

    /** "Budget monitoring. To note the report. Reasons: …", its item standing out. */
    private static Fact text(MeetingDecision one) {
        List<Inline> content = new ArrayList<>();
        if (!one.item().isBlank()) {
            content.add(Inline.strong(ended(Wording.line(one.item()))));
            content.add(Inline.text(" "));
        }
        String reasons = one.reasons().isBlank() ? "" : " Reasons: " + ended(Wording.line(one.reasons()));
        content.add(Inline.text(ended(Wording.line(one.decision())) + reasons));
        return new Fact.Words(content);
    }

    private static String ended(String words) {
        return words.matches(".*[.!?:;]") ? words : words + ".";
    }
}
