package cabinetpapers.job;

import cabinetpapers.calendar.ClearDays;
import cabinetpapers.finding.Findings;
import cabinetpapers.job.Fields.Kind;
import cabinetpapers.meeting.Body;
import cabinetpapers.meeting.DeadlineRules;
import cabinetpapers.meeting.InternalDeadline;
import cabinetpapers.meeting.PreElectionPeriod;
import cabinetpapers.yaml.Yaml;
import cabinetpapers.yaml.YamlMapping;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from {@code council.yaml} how the council counts days before its meetings, and what a late report says. */
record DeadlineRulesReader(YamlMapping council, Findings findings) {

    /** What a council's file may say of days. */
    static final Set<String> KEYS = Set.of("clear-days", "closed-days", "deadlines", "elections", "late-report");

    private static final Kind<ClearDays.Reading> READING = new Kind<>(
            "a reading of clear days",
            text -> Optional.ofNullable(Map.of(
                            "usual", ClearDays.Reading.USUAL,
                            "stricter", ClearDays.Reading.STRICTER,
                            "looser", ClearDays.Reading.LOOSER)
                    .get(text)),
            "Write usual, stricter or looser.");

    private static final Kind<Integer> WORKING_DAYS = new Kind<>(
            "a number of working days before publication",
            text -> text.matches("\\d{1,2}") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
            "Write a number from 0 to 99.");

    private static final Kind<PreElectionPeriod> ELECTION = new Kind<>(
            "an election",
            DeadlineRulesReader::election,
            "Write the day of the poll, as 2024-05-02, or the whole period, as 2024-03-18 to 2024-05-02.");

    private static final Map<String, Body> BODIES =
            Map.of("executive", Body.EXECUTIVE, "council committee", Body.COUNCIL_COMMITTEE);

    /** As the table {@code meetings} says it. */
    static Optional<Body> body(String words) {
        return Optional.ofNullable(BODIES.get(words));
    }

    DeadlineRules read() {
        DeadlineRules usual = DeadlineRules.USUAL;
        ClearDays clearDays = new ClearDays(
                new Fields(council, findings)
                        .valueIfAny("clear-days", READING)
                        .orElse(usual.clearDays().reading()),
                new HashSet<>(list("closed-days", Kinds.DATE)));
        return new DeadlineRules(clearDays, internal(), list("elections", ELECTION), lateWording());
    }

    private List<InternalDeadline> internal() {
        Optional<YamlMapping> given = council.optionalMapping("deadlines", findings);
        if (given.isEmpty()) {
            return DeadlineRules.USUAL.internal();
        }
        List<InternalDeadline> deadlines = new ArrayList<>();
        for (String what : given.get().entries().keySet()) {
            new Fields(given.get(), findings)
                    .value(what, WORKING_DAYS)
                    .ifPresent(days -> deadlines.add(new InternalDeadline(what, days)));
        }
        return deadlines;
    }

    private Map<Body, String> lateWording() {
        Map<Body, String> wording = new EnumMap<>(Body.class);
        council.optionalMapping("late-report", findings).ifPresent(yaml -> {
            yaml.refuseOthers(BODIES.keySet(), findings);
            BODIES.forEach((words, body) ->
                    new Fields(yaml, findings).wordsIfAny(words).ifPresent(said -> wording.put(body, said)));
        });
        return wording;
    }

    private <T> List<T> list(String key, Kind<T> kind) {
        List<T> values = new ArrayList<>();
        if (council.entries().containsKey(key)) {
            for (Yaml.Scalar scalar : council.scalars(key, findings)) {
                new Fields(council, findings).read(key, scalar, kind).ifPresent(values::add);
            }
        }
        return values;
    }

    private static Optional<PreElectionPeriod> election(String text) {
        String[] days = text.split(" to ", -1);
        List<Optional<LocalDate>> read = Arrays.stream(days)
                .map(day -> Kinds.DATE.reading().apply(day.strip()))
                .toList();
        if (read.stream().anyMatch(Optional::isEmpty) || days.length > 2) {
            return Optional.empty();
        }
        LocalDate poll = read.getLast().orElseThrow();
        LocalDate from = read.getFirst().orElseThrow();
        if (days.length == 1) {
            return Optional.of(PreElectionPeriod.before(poll));
        }
        return from.isAfter(poll) ? Optional.empty() : Optional.of(new PreElectionPeriod(from, poll));
    }
}
