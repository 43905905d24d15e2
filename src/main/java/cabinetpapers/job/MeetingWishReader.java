package cabinetpapers.job;

import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.yaml.YamlMapping;
import java.util.Optional;
import java.util.Set;

/** Reads {@code meeting} and {@code agenda-item}, of a whole job or of one of its papers. */
record MeetingWishReader(YamlMapping yaml, Findings findings) {

    static final Set<String> KEYS = Set.of("meeting", "agenda-item");

    /** The job's, which must be there. */
    Optional<MeetingWish> job() {
        return yaml.mapping("meeting", findings).flatMap(this::meeting);
    }

    /** A paper's: its own where it names one, else the job's with the paper's agenda item if it has one. */
    Optional<MeetingWish> paper(Optional<MeetingWish> job) {
        if (yaml.entries().containsKey("meeting")) {
            return yaml.optionalMapping("meeting", findings).flatMap(this::meeting);
        }
        Optional<String> agendaItem = agendaItem();
        return job.map(wish -> new MeetingWish(
                wish.committee(), wish.date(), agendaItem.or(wish::agendaItem), wish.place()));
    }

    private Optional<MeetingWish> meeting(YamlMapping meeting) {
        meeting.refuseOthers(Set.of("committee", "date"), findings);
        Fields fields = new Fields(meeting, findings);
        Optional<String> agendaItem = agendaItem();
        return fields.words("committee")
                .flatMap(committee -> fields.value("date", Kinds.DATE)
                        .map(date -> new MeetingWish(committee, date, agendaItem, place())));
    }

    private Optional<String> agendaItem() {
        return new Fields(yaml, findings).wordsIfAny("agenda-item");
    }

    private Place place() {
        YamlMapping.Entry entry = yaml.entries().get("meeting");
        return entry == null ? yaml.place() : entry.key();
    }
}
