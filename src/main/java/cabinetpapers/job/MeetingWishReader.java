package cabinetpapers.job;

import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.yaml.YamlMapping;
import java.util.Optional;
import java.util.Set;

/** Reads {@code meeting}, {@code agenda-item} and what an officer says of them, of a whole job or of one of its papers. */
record MeetingWishReader(YamlMapping yaml, Findings findings) {

    static final Set<String> KEYS = Set.of("meeting", "agenda-item", "late", "key-decision");

    /** The job's, which must be there. */
    Optional<MeetingWish> job() {
        return yaml.mapping("meeting", findings).flatMap(this::meeting);
    }

    /** A paper's: its own where it names one, else the job's with the paper's agenda item if it has one. */
    Optional<MeetingWish> paper(Optional<MeetingWish> job) {
        if (yaml.entries().containsKey("meeting")) {
            return yaml.optionalMapping("meeting", findings).flatMap(this::meeting);
        }
        return job.map(wish -> new MeetingWish(
                wish.committee(),
                wish.date(),
                agendaItem().or(wish::agendaItem),
                late().or(wish::lateReason),
                decision().orElse(wish.decision()),
                wish.place()));
    }

    private Optional<MeetingWish> meeting(YamlMapping meeting) {
        meeting.refuseOthers(Set.of("committee", "date"), findings);
        Fields fields = new Fields(meeting, findings);
        return fields.words("committee")
                .flatMap(committee -> fields.value("date", Kinds.DATE)
                        .map(date -> new MeetingWish(
                                committee,
                                date,
                                agendaItem(),
                                late(),
                                decision().orElse(MeetingWish.Decision.NOT_SAID_TO_BE_KEY),
                                place())));
    }

    private Optional<String> agendaItem() {
        return new Fields(yaml, findings).valueIfAny("agenda-item", Kinds.ITEM);
    }

    private Optional<String> late() {
        return new Fields(yaml, findings).wordsIfAny("late");
    }

    private Optional<MeetingWish.Decision> decision() {
        return new Fields(yaml, findings).valueIfAny("key-decision", Kinds.DECISION);
    }

    private Place place() {
        YamlMapping.Entry entry = yaml.entries().get("meeting");
        return entry == null ? yaml.place() : entry.key();
    }
}
